import { sheetsOf } from "./rows-of-sheets.js";
import { escaped } from "./workbook-of.js";

export type Rows = readonly (readonly string[])[];

function rowsOf(rows: Rows): string {
  const cells = (row: readonly string[]): string =>
    row.map((cell) => `<c t="str"><v>${escaped(cell)}</v></c>`).join("");
  return rows.map((row, index) => `<row r="${index + 1}">${cells(row)}</row>`).join("");
}

/** A workbook of these sheets, all cells texts; one whose name begins with a dot is hidden. */
export function bookOf(sheets: Readonly<Record<string, Rows>>): Uint8Array {
  return sheetsOf(Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, rowsOf(rows)])));
}
