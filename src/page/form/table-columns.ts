import type { Text } from "../../index.js";
import { memberPath, stepsOf, valueAt } from "./fact-path.js";
import type { FormField } from "./form-field.js";
import type { FormState } from "./form-state.js";

/** A column of a table: a fact of its rows, or a part of one. */
export interface TableColumn {
  readonly field: FormField;
  /** Where it stands in a row: `residents.fully`. */
  readonly at: string;
  readonly title: Text;
}

/** The columns of a table; a record in its rows has a column for each of its parts. */
export function columnsOf({ fields }: FormField): readonly TableColumn[] {
  return fields.flatMap((field) => {
    if (field.kind !== "record" && field.kind !== "rate") return [{ field, at: field.name, title: field.title }];
    return field.fields.map((part) => ({
      field: part,
      at: memberPath(field.name, part.name),
      title: { zh: `${field.title.zh}：${part.title.zh}`, en: `${field.title.en}: ${part.title.en}` },
    }));
  });
}

/** Not so many that they need be folded. */
const FEW = 2;

/** Which columns bear on the answer: the ones that a row must have, that one has, and that are asked for. */
export function bearingColumns(form: FormState, field: FormField, path: string): readonly TableColumn[] {
  const columns = columnsOf(field);
  const rows = rowsAt(form, path);
  const asked = form.needed
    .filter((each) => each.startsWith(`${path}[`))
    .map((each) => stepsOf(each.slice(path.length)).slice(1).reduce<string>(memberPath, ""));
  const bearing = columns.filter(
    ({ field: { isRequired }, at }) =>
      isRequired ||
      rows.some((row) => valueAt(row, at) !== undefined) ||
      asked.some((each) => each === at || at.startsWith(`${each}.`) || each.startsWith(`${at}.`)) ||
      form.refusals.some((issue) => issue.path.startsWith(`${path}[`) && issue.path.endsWith(`.${at}`)),
  );
  return columns.length - bearing.length > FEW ? bearing : columns;
}

/** The rows of a table that a draft holds. */
export function rowsAt(form: FormState, path: string): readonly unknown[] {
  const value = valueAt(form.draft, path);
  return Array.isArray(value) ? value : [];
}
