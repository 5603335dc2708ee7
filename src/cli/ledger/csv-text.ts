import { stringify } from "csv-stringify/sync";

/**
 * One record of CSV, of cells that are ours: a cell that a spreadsheet would take for a formula gets an apostrophe
 * before it. Cells of the input are handed on as they are, and never through here.
 */
export function csvRecord(cells: readonly string[]): string {
  return stringify([cells], { escape_formulas: true, record_delimiter: "\r\n", eof: false });
}
