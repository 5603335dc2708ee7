import type { JSX } from "preact";
import { useSay } from "../frame/language.js";
import { valueAt } from "./fact-path.js";
import { type ControlProps, controlId } from "./form-state.js";
import { tied } from "./refused.js";
import { shown } from "./typed-control.js";

/** A list of days, months or names, one on a line; that there are none is an answer too. */
export function LinesControl({ form, path, name }: ControlProps): JSX.Element {
  const say = useSay();
  const value = valueAt(form.draft, path);
  const isNone = value === "";
  return (
    <div class="lines">
      <div class="input">
        <textarea
          id={controlId(form, path)}
          rows={Math.max(2, shown(value).split("\n").length)}
          value={shown(value)}
          onInput={({ currentTarget }) => form.set(path, currentTarget.value === "" ? undefined : currentTarget.value)}
          {...tied(form, path, name, true)}
        />
      </div>
      <div class="options row">
        <label>
          <input type="checkbox" checked={isNone} onChange={() => form.set(path, isNone ? undefined : "")} />
          <span>{say("没有", "none")}</span>
        </label>
      </div>
    </div>
  );
}
