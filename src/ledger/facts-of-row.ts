import { CellFault } from "./cell-fault.js";
import { type CellIssue, readCell } from "./cell-reader.js";
import type { Mapping } from "./match-columns.js";

/** The facts that a row gives, or the cells that can't be read. An empty cell gives nothing. */
export function factsOfRow(
  cells: readonly string[],
  { columns }: Mapping,
): { readonly facts: Readonly<Record<string, unknown>>; readonly issues: readonly CellIssue[] } {
  const facts: Record<string, unknown> = {};
  const issues: CellIssue[] = [];
  for (const { field, index, header, read } of columns) {
    const cell = cells[index];
    if (cell === undefined || cell.trim() === "") continue;
    const value = readCell(read, cell);
    if (value instanceof CellFault) issues.push({ field: header, fault: value });
    else facts[field] = value;
  }
  return { facts, issues };
}
