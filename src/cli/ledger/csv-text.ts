import { stringify } from "csv-stringify/sync";

/** How a cell begins that a spreadsheet takes for a formula, half width or full width. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const NUMBER = /^-\d+(?:\.\d+)?$/;

/**
 * One record of CSV, of cells that are ours: a cell that a spreadsheet would take for a formula gets an apostrophe
 * before it; a negative number is none. Cells of the input are handed on as they are, and never through here.
 */
export function csvRecord(cells: readonly string[]): string {
  const safe = cells.map((cell) => (FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell));
  return stringify([safe], { record_delimiter: "\r\n", eof: false });
}
