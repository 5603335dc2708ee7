import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useSay } from "../frame/language.js";
import { memberPath, valueAt } from "./fact-path.js";
import type { ControlProps } from "./form-state.js";

/** A rate by two counts, which is exact, or as a percentage. */
export function RateControl({ form, field, path, Row }: ControlProps): JSX.Element {
  const say = useSay();
  const given = valueAt(form.draft, path);
  const [chosen, choose] = useState<"counts" | "percent">("counts");
  // What is given says how; what was chosen stands while nothing is.
  const way = given === undefined ? chosen : Object.hasOwn(Object(given), "percent") ? "percent" : "counts";
  const ways = [
    ["counts", say("两个人数", "Two counts")],
    ["percent", say("百分数", "Percentage")],
  ] as const;
  const take = (next: "counts" | "percent"): void => {
    if (next !== way) form.set(path, undefined);
    choose(next);
  };
  return (
    <>
      <div class="segments">
        {ways.map(([each, word]) => (
          <button key={each} type="button" aria-pressed={way === each} onClick={() => take(each)}>
            {word}
          </button>
        ))}
      </div>
      <div class="parts">
        {field.fields
          .filter(({ name }) => (name === "percent") === (way === "percent"))
          .map((part) => (
            <Row key={part.name} form={form} field={part} path={memberPath(path, part.name)} />
          ))}
      </div>
    </>
  );
}
