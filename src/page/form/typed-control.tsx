import type { JSX } from "preact";
import { yingzhou2021 } from "../../index.js";
import { useSay, useTextOf } from "../frame/language.js";
import { valueAt } from "./fact-path.js";
import type { FieldKind } from "./form-field.js";
import { type ControlProps, controlId } from "./form-state.js";
import { tied } from "./refused.js";

/** A field to type in: a number, a day, a text; its unit stands inside. */
export function TypedControl({ form, field, path, name }: ControlProps): JSX.Element {
  const textOf = useTextOf();
  const say = useSay();
  const example = exampleOf(field.kind);
  const unit = field.unit && textOf(field.unit);
  return (
    <div class="input">
      <input
        id={controlId(form, path)}
        type="text"
        autocomplete="off"
        inputMode={keyboards[field.kind] ?? "text"}
        placeholder={example && say(`如 ${example}`, `e.g. ${example}`)}
        value={shown(valueAt(form.draft, path))}
        onInput={({ currentTarget: { value } }) => form.set(path, value === "" ? undefined : value)}
        {...tied(form, path, name)}
      />
      {unit !== undefined && <span aria-hidden="true">{unit}</span>}
    </div>
  );
}

/** What was typed; a value of another form is shown as it would be written. */
export function shown(value: unknown): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

const keyboards: Partial<Record<FieldKind, "numeric" | "decimal">> = {
  amount: "decimal",
  number: "decimal",
  count: "numeric",
};

/** How a day and a month are written. */
function exampleOf(kind: FieldKind): string | undefined {
  const { year } = yingzhou2021.pension;
  const month = `${year}-01`;
  if (kind === "month") return month;
  return kind === "date" || kind === "date-or-time" ? `${month}-05` : undefined;
}
