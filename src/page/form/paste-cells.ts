import type { Locale } from "../../index.js";
import { withValue } from "./draft.js";
import type { FormField } from "./form-field.js";
import type { TableColumn } from "./table-columns.js";

/** The cells of a text copied out of a table; none of a text that is one cell. */
export function pastedCells(text: string): readonly (readonly string[])[] | undefined {
  const lines = text.replace(/\r/g, "").replace(/\n$/, "").split("\n");
  if (lines.length === 1 && !text.includes("\t")) return undefined;
  return lines.map((line) => line.split("\t"));
}

/** The rows of a table with cells put in from one row and column on. */
export function withCells(
  rows: readonly unknown[],
  columns: readonly TableColumn[],
  start: readonly [row: number, column: number],
  cells: readonly (readonly string[])[],
): readonly unknown[] {
  const filled = [...rows];
  cells.forEach((line, down) => {
    line.forEach((cell, right) => {
      const column = columns[start[1] + right];
      if (column === undefined) return;
      const at = start[0] + down;
      filled[at] = withValue(Object(filled[at] ?? {}), column.at, cellOf(cell, column.field));
    });
  });
  return filled;
}

/** A cell as it is filled in: words to choose by their titles; what is none of them stays, to be refused. */
function cellOf(cell: string, field: FormField): unknown {
  const text = cell.trim();
  if (text === "") return undefined;
  if (field.kind === "flag") return FLAGS.get(text) ?? text;
  if (field.kind === "words") return text.split(/[、，,；;]/).map((word) => optionOf(word.trim(), field));
  return field.kind === "choice" ? optionOf(text, field) : cell;
}

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ["是", true],
  ["yes", true],
  ["true", true],
  ["否", false],
  ["no", false],
  ["false", false],
]);

function optionOf(word: string, { options }: FormField): string {
  return options.find(({ value, title }) => [value, title.zh, title.en].includes(word))?.value ?? word;
}

/** How a list of words is shown in a cell. */
export function wordsIn(value: unknown, { options }: FormField, locale: Locale): string {
  if (!Array.isArray(value)) return "";
  const titleOf = (word: unknown): string => {
    const title = options.find((option) => option.value === word)?.title;
    return title === undefined ? String(word) : title[locale === "en" ? "en" : "zh"];
  };
  return value.map(titleOf).join(locale === "en" ? ", " : "、");
}
