import type { JSX } from "preact";
import { useSay } from "../frame/language.js";
import type { ShownFigure } from "./work/shown.js";

/** What became of the rows, as the library says it; the numbers of the equation stand out. */
export function RowEquation({ rows }: { rows: string }): JSX.Element {
  return (
    <p class="equation">
      {rows.split(/(\d+)/).map((part, index) =>
        // The parts in brackets of the pattern are every second one.
        index % 2 === 1 ? <b key={index}>{Number(part).toLocaleString("en")}</b> : part,
      )}
    </p>
  );
}

/** The figures of all places together. */
export function Headline({ figures }: { figures: readonly ShownFigure[] }): JSX.Element {
  const say = useSay();
  const units = { count: say("人", "persons"), yuan: say("元", "yuan"), percent: "" };
  return (
    <dl class="key-figures">
      {figures.map(({ title, value, as }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>
            {value} <small>{units[as]}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
