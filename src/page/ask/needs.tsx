import type { JSX } from "preact";
import { useSay } from "../frame/language.js";

/** A fact that is asked for. */
export interface Need {
  readonly path: string;
  readonly title: string;
}

/** No more are shown at a time. */
const MOST = 10;

/** What is still needed, beside the answer: each leads to its field. */
export function Needs({ needs, onGo }: { needs: readonly Need[]; onGo: (path: string) => void }): JSX.Element | null {
  const say = useSay();
  if (needs.length === 0) return null;
  const more = needs.length - MOST;
  return (
    <section class="gutter unprinted">
      <h3>{say("还需要", "Needed")}</h3>
      <div>
        <ul class="chips">
          {needs.slice(0, MOST).map(({ path, title }) => (
            <li key={path}>
              <button type="button" class="chip need" onClick={() => onGo(path)}>
                <span aria-hidden="true">＋ </span>
                {title}
              </button>
            </li>
          ))}
        </ul>
        <p class="small">
          {more > 0 && say(`还有 ${more} 项。`, `And ${more} more. `)}
          {say("点一下，就跳到那一项。不清楚的可以留空。", "Press to go to the field. Leave blank what is not known.")}
        </p>
      </div>
    </section>
  );
}
