import { csvRecord } from "../ledger/csv-text.js";
import { table } from "../ledger/text/table.js";

/** A table that any writer takes: to a terminal, as CSV, onto a sheet. */
export interface PlainTable {
  readonly columns: readonly PlainColumn[];
  /** A cell for each column. */
  readonly rows: readonly (readonly PlainCell[])[];
}

/** A column: what it holds, and whether that is figures. */
export interface PlainColumn {
  readonly title: string;
  readonly isFigure?: boolean;
}

/** A number, a text (an exact decimal too), or null where there is nothing to tell. */
export type PlainCell = string | number | null;

/** The table as CSV that spreadsheet programs open. */
export function csvOf(plain: PlainTable): string {
  return `\ufeff${recordsOf(plain).map(csvRecord).join("\r\n")}`;
}

/** The table in aligned columns, figures to the right. */
export function alignedOf(plain: PlainTable): string {
  const isFigure = (index: number): boolean => (plain.columns[index] as PlainColumn).isFigure === true;
  return table(recordsOf(plain), [...plain.columns.keys()].filter(isFigure));
}

function recordsOf({ columns, rows }: PlainTable): readonly (readonly string[])[] {
  const texts = rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell))));
  return [columns.map(({ title }) => title), ...texts];
}
