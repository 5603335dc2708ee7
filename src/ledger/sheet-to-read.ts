import { fileFault } from "./file/file-fault.js";
import { tableNamed } from "./file/open-tables.js";
import type { Table } from "./file/table-row.js";

/**
 * The table that is read of a file: the one that is said, or the first that is not hidden.
 * @throws LedgerError where there is none
 */
export function sheetToRead(tables: readonly Table[], said: string | undefined): Table {
  if (said !== undefined) return tableNamed(tables, said);
  const first = tables.find(({ isHidden }) => !isHidden);
  if (first === undefined) throw fileFault("工作簿里没有可见的工作表", "the workbook has no visible sheet");
  return first;
}

/** What a clerk is told of the sheets: which one is read, and that others were not. */
export function sheetLines(tables: readonly Table[], read: Table): readonly string[] {
  if (read.name === undefined) return [];
  const others = tables.filter((table) => table !== read && !table.isHidden).map(({ name }) => `“${name}”`);
  const rest = others.length === 0 ? "" : `；未读 not read: ${others.join("、")}（--sheet）`;
  return [`工作表 sheet: “${read.name}”${rest}`];
}
