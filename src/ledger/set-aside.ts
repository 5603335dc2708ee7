import { fold } from "./fold.js";

const TOTAL = /^(?:合\s*计|小\s*计|总\s*计|累\s*计|共\s*计)[:]?$/;

const LONGEST_TOTAL = 8;
const FEW = 4;

/** Whether a row is blank, or a line of totals: no person, and set aside. */
export function isSetAside(cells: readonly string[]): boolean {
  let filled = 0;
  for (const cell of cells) {
    if (cell === "" || cell.trim() === "") continue;
    filled += 1;
    // A total's first filled cell says what it is; a row with hardly a cell filled may say it later.
    if (filled === 1 && isTotal(cell)) return true;
    if (filled >= FEW) return false;
  }
  return filled === 0 || cells.some(isTotal);
}

function isTotal(cell: string): boolean {
  return cell.length <= LONGEST_TOTAL && TOTAL.test(fold(cell));
}
