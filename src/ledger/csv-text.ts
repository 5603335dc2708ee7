/** How a cell begins that a spreadsheet takes for a formula, half width or full width. */
const FORMULA = /^(?:[\t\r]|\s*[=+\-@＝＋－＠])/;
/** A signed number, and the dashes that stand for nothing. */
const HARMLESS = /^\s*(?:[+-]\d+(?:\.\d+)?|[-－]+)\s*$/;

/** What a cell holds that must stand in quotes. */
const QUOTED = /[",\r\n]/;

/** Whether a spreadsheet would take a cell for a formula. */
export function isFormula(cell: string): boolean {
  return FORMULA.test(cell) && !HARMLESS.test(cell);
}

/** One record of CSV, all of it text: a cell that would be a formula gets an apostrophe before it. */
export function csvRecord(cells: readonly string[]): string {
  const safe = cells.map((cell) => (isFormula(cell) ? `'${cell}` : cell));
  return plainRecord(safe);
}

/** A cell as it was before {@link csvRecord} kept it from being a formula. */
export function unescaped(cell: string): string {
  return cell.startsWith("'") && isFormula(cell.slice(1)) ? cell.slice(1) : cell;
}

/** One record of CSV with its cells as they are; half of a line end stands in quotes as a whole one does. */
export function plainRecord(cells: readonly string[]): string {
  return cells.map((cell) => (QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
}
