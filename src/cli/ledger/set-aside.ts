import { fold } from "./fold.js";

const TOTAL = /^(?:合计|小计|总计|累计|共计|合\s*计|小\s*计|总\s*计)[:]?$/;

/** Whether a row is blank, or a line of totals: no person, and set aside. */
export function isSetAside(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "" && cell.trim() !== "");
  // A person's row has its cells filled; a total's first filled cell says what it is.
  return filled.length === 0 || TOTAL.test(fold(filled[0] as string)) || (filled.length < 4 && filled.some(isTotal));
}

function isTotal(cell: string): boolean {
  return TOTAL.test(fold(cell));
}
