import type { ComponentType, JSX } from "preact";
import { useLocale, useSay, useTextOf } from "../frame/language.js";
import { ChoiceControl } from "./choice-control.js";
import { valueAt } from "./fact-path.js";
import type { FieldKind } from "./form-field.js";
import type { ControlProps, FieldProps, FormState } from "./form-state.js";
import { LinesControl } from "./lines-control.js";
import { wordsIn } from "./paste-cells.js";
import { Refused } from "./refused.js";
import type { TableColumn } from "./table-columns.js";
import { TypedControl } from "./typed-control.js";
import { WordsControl } from "./words-control.js";

const controls: Partial<Record<FieldKind, ComponentType<ControlProps>>> = {
  flag: ChoiceControl,
  choice: ChoiceControl,
  lines: LinesControl,
};

interface CellProps {
  readonly form: FormState;
  readonly column: TableColumn;
  /** Where the row stands. */
  readonly path: string;
  readonly row: number;
  readonly Row: ComponentType<FieldProps>;
}

/** A fact of a row: named after its column and its row, what was refused above it. */
export function TableCell({ form, column, path, row, Row }: CellProps): JSX.Element {
  const { field, at, title } = column;
  const textOf = useTextOf();
  const locale = useLocale();
  const say = useSay();
  const place = `${path}.${at}`;
  const name = say(`${textOf(title)}，第 ${row} 行`, `${textOf(title)}, row ${row}`);
  if (field.kind === "words") {
    return (
      <details class="words">
        <summary>
          <span class="unseen">{name}</span>
          {wordsIn(valueAt(form.draft, place), field, locale) || say("选择", "Choose")}
        </summary>
        <Refused form={form} path={place} lines />
        <WordsControl form={form} field={field} path={place} Row={Row} />
      </details>
    );
  }
  const Control = controls[field.kind] ?? TypedControl;
  return (
    <>
      <Refused form={form} path={place} lines={field.kind === "lines"} />
      <Control form={form} field={{ ...field, unit: undefined }} path={place} name={name} Row={Row} />
    </>
  );
}
