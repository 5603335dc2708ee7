import type { JSX } from "preact";
import { readings } from "../../index.js";
import { useSay } from "./language.js";

/** The foot of the page: what it rests on. */
export function Foot(): JSX.Element {
  const say = useSay();
  const count = Object.keys(readings).length;
  return (
    <footer>
      <div class="wrap">
        <p>
          {say(
            `据两份通知写成，登记了 ${count} 条解释。数额以经办机构答复为准。`,
            `Made of the two notices; ${count} readings are registered. An office's answer stands over any amount.`,
          )}
        </p>
      </div>
    </footer>
  );
}
