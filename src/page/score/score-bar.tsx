import type { JSX } from "preact";
import { useSay } from "../frame/language.js";
import type { ToldPoints } from "./told-points.js";

/** Points as a bar: solid is earned, hatched open, hollow lost. */
export function ScoreBar({ earned, open, lost }: ToldPoints): JSX.Element {
  const say = useSay();
  const label = say(
    `得 ${earned} 分，待定 ${open} 分，失 ${lost} 分`,
    `${earned} points earned, ${open} open, ${lost} lost`,
  );
  return (
    <div class="bar score-bar" role="img" aria-label={label}>
      <span class="settled" style={{ flexGrow: earned }} />
      <span class="open" style={{ flexGrow: open }} />
      <span style={{ flexGrow: lost }} />
    </div>
  );
}

/** What the bar's parts mean, with their points. */
export function ScoreKey({ earned, open, lost }: ToldPoints): JSX.Element {
  const say = useSay();
  return (
    <ul class="score-key">
      <li>
        <span class="bar" aria-hidden="true">
          <span class="settled" />
        </span>
        {say("已得", "Earned")} <b>{earned}</b>
      </li>
      <li>
        <span class="bar" aria-hidden="true">
          <span class="open" />
        </span>
        {say("待定", "Open")} <b>{open}</b>
      </li>
      <li>
        <span class="bar" aria-hidden="true" />
        {say("已失", "Lost")} <b>{lost}</b>
      </li>
    </ul>
  );
}
