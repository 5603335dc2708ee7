import { CellFault } from "./cell-fault.js";
import { type CellIssue, readCell } from "./cell-reader.js";
import type { CellRow } from "./find-header.js";
import type { SchemaNode } from "./json-schema-node.js";
import type { Mapping } from "./mapping.js";
import { markFault } from "./mark-fault.js";

/** The facts that a row gives, or the cells that can't be read. An empty cell gives nothing. */
export function factsOfRow(
  { cells, marks }: CellRow,
  { columns, fixed }: Mapping,
  schema: SchemaNode,
): { readonly facts: Readonly<Record<string, unknown>>; readonly issues: readonly CellIssue[] } {
  const facts: Record<string, unknown> = {};
  for (const { field, value } of fixed) facts[field] = value;
  const issues: CellIssue[] = [];
  for (const { field, index, header, read, give } of columns) {
    const mark = marks?.get(index);
    const marked = mark && markFault(mark, schema.properties?.[field]);
    if (marked !== undefined) {
      issues.push({ field: header, fault: marked });
      continue;
    }
    const cell = cells[index];
    if (!cell) continue;
    const value = readCell(read, cell);
    if (value instanceof CellFault) issues.push({ field: header, fault: value });
    else if (value !== undefined) give(facts, value);
  }
  return { facts, issues };
}
