import type { JSX } from "preact";
import { useSay, useTextOf } from "../frame/language.js";
import { valueAt } from "./fact-path.js";
import { type ControlProps, controlId } from "./form-state.js";
import { tied } from "./refused.js";

/** One of a few words; a yes or no in a table too. A word that is none of them stays to be seen. */
export function ChoiceControl({ form, field, path, name }: ControlProps): JSX.Element {
  const textOf = useTextOf();
  const say = useSay();
  const value = valueAt(form.draft, path);
  const isFlag = field.kind === "flag";
  const options = isFlag
    ? [
        { value: "true", title: { zh: "是", en: "yes" } },
        { value: "false", title: { zh: "否", en: "no" } },
      ]
    : field.options;
  const written = value === undefined ? "" : String(value);
  const isKnown = written === "" || options.some((option) => option.value === written);
  const take = (chosen: string): void => {
    if (chosen === "") form.set(path, undefined);
    else form.set(path, isFlag ? chosen === "true" : chosen);
  };
  return (
    <div class="input">
      <select
        id={controlId(form, path)}
        value={written}
        onChange={({ currentTarget }) => take(currentTarget.value)}
        {...tied(form, path, name)}
      >
        <option value="">{isFlag ? say("不清楚", "not known") : say("不填", "left out")}</option>
        {!isKnown && <option value={written}>{written}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {textOf(option.title)}
          </option>
        ))}
      </select>
    </div>
  );
}
