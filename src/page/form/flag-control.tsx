import type { JSX } from "preact";
import { useSay } from "../frame/language.js";
import { valueAt } from "./fact-path.js";
import { type ControlProps, controlId } from "./form-state.js";

/** Yes, no, or not known: a fact that is left out. */
export function FlagControl({ form, path }: ControlProps): JSX.Element {
  const say = useSay();
  const value = valueAt(form.draft, path);
  const answers = [
    [true, say("是", "Yes")],
    [false, say("否", "No")],
    [undefined, say("不清楚", "Not known")],
  ] as const;
  return (
    <div class="options row">
      {answers.map(([answer, word]) => (
        <label key={word}>
          <input
            type="radio"
            name={controlId(form, path)}
            // The first of them is where one is led to the fact.
            id={answer === true ? controlId(form, path) : undefined}
            checked={value === answer}
            onChange={() => form.set(path, answer)}
          />
          <span>{word}</span>
        </label>
      ))}
    </div>
  );
}
