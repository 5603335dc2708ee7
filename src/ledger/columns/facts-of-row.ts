import { CellFault } from "./cell-fault.js";
import { type CellIssue, readCell } from "./cell-reader.js";
import type { Mapping } from "./mapping.js";

/** The facts that a row gives, or the cells that can't be read. An empty cell gives nothing. */
export function factsOfRow(
  cells: readonly string[],
  { columns, fixed }: Mapping,
): { readonly facts: Readonly<Record<string, unknown>>; readonly issues: readonly CellIssue[] } {
  const facts: Record<string, unknown> = {};
  for (const { field, value } of fixed) facts[field] = value;
  const issues: CellIssue[] = [];
  for (const { index, header, read, give } of columns) {
    const cell = cells[index];
    if (cell === undefined || cell.trim() === "") continue;
    const value = readCell(read, cell);
    if (value instanceof CellFault) issues.push({ field: header, fault: value });
    else if (value !== undefined) give(facts, value);
  }
  return { facts, issues };
}
