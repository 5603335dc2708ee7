import type { JSX } from "preact";
import { useSay, useTextOf } from "../frame/language.js";
import { valueAt } from "./fact-path.js";
import { type ControlProps, controlId } from "./form-state.js";

/** Some of a few words; none of them is an answer too, and another than none given. */
export function WordsControl({ form, field, path }: ControlProps): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const value = valueAt(form.draft, path);
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const toggle = (word: string): void => {
    const rest = chosen.filter((each) => each !== word);
    if (rest.length < chosen.length) form.set(path, rest.length > 0 ? rest : undefined);
    else form.set(path, [...chosen, word]);
  };
  const isNone = value !== undefined && chosen.length === 0;
  return (
    <div class="options">
      {field.options.map((option, index) => (
        <label key={option.value}>
          <input
            type="checkbox"
            id={index === 0 ? controlId(form, path) : undefined}
            checked={chosen.includes(option.value)}
            onChange={() => toggle(option.value)}
          />
          <span>{textOf(option.title)}</span>
        </label>
      ))}
      <label>
        <input type="checkbox" checked={isNone} onChange={() => form.set(path, isNone ? undefined : [])} />
        <span>{say("都不是", "none of these")}</span>
      </label>
    </div>
  );
}
