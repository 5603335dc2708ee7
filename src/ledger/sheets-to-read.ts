import { fileFault } from "./file/file-fault.js";
import { tableNamed } from "./file/open-tables.js";
import type { Table } from "./file/table-row.js";

/** What asks for every sheet that is not hidden. */
const ALL = "*";
/** The sheet that results are written on; those of more rows than a sheet takes go on on 结果2, 结果3. */
export const RESULTS = "结果";
/** The sheet that says how a template is filled in. */
export const NOTES = "填表说明";

/**
 * The tables that are read of a file as one: those that are said, or the first that is not hidden, with those on which
 * its results go on.
 * @throws LedgerError where there is none, or one is said twice
 */
export function sheetsToRead(tables: readonly Table[], said: readonly string[]): readonly Table[] {
  const shown = tables.filter(isForReading);
  if (said.length > 0 && !said.includes(ALL)) {
    const named = said.map((name) => tableNamed(tables, name));
    const twice = said.find((_, index) => named.indexOf(named[index] as Table) !== index);
    if (twice !== undefined) throw fileFault(`工作表“${twice}”说了两次`, `the sheet “${twice}” is said twice`);
    return named;
  }
  const [first] = shown;
  if (first === undefined) throw fileFault("工作簿里没有可见的工作表", "the workbook has no visible sheet");
  if (said.length > 0) return shown;
  const end = shown.findIndex(({ name }, index) => name !== `${RESULTS}${index === 0 ? "" : index + 1}`);
  return shown.slice(0, end === -1 ? shown.length : Math.max(1, end));
}

/** The sheets that are shown and not read. */
export function sheetsUnread(tables: readonly Table[], read: readonly Table[]): readonly Table[] {
  return tables.filter((table) => !read.includes(table) && isForReading(table));
}

function isForReading({ name, isHidden }: Table): boolean {
  return !isHidden && name !== NOTES;
}

/** What a clerk is told of the sheets: which one is read, and that others were not. */
export function sheetLines({ name }: Table, unread: readonly Table[]): readonly string[] {
  if (name === undefined) return [];
  const others = unread.map((table) => `“${table.name}”`);
  const rest = others.length === 0 ? "" : `；未读 not read: ${others.join("、")}（--sheet）`;
  return [`工作表 sheet: “${name}”${rest}`];
}
