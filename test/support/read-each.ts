import { CellFault } from "../../src/ledger/columns/cell-fault.js";
import { readCell } from "../../src/ledger/columns/cell-reader.js";

/** What a reader makes of each of some cells: the value, or why there is none, in English. */
export function readEach(
  read: (cell: string) => unknown,
  cells: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const made = (cell: string): unknown => {
    const value = readCell(read, cell);
    return value instanceof CellFault ? value.reason.en : value;
  };
  return Object.fromEntries(Object.keys(cells).map((cell) => [cell, made(cell)]));
}
