import { csvTables, type TableSink, workbookTables } from "../ledger/table-sink.js";
import type { Writer } from "./command.js";
import type { Outputs } from "./outputs.js";

/** Whether a path asks for a workbook. */
export function isWorkbook(path: string): boolean {
  return /\.xlsx$/i.test(path);
}

/**
 * Tables in the form that a path asks for: a workbook, else CSV.
 *
 * @param name - of the first sheet
 */
export async function openTables(
  outputs: Outputs,
  path: string | undefined,
  stream: Writer,
  name: string,
): Promise<TableSink> {
  if (path !== undefined && isWorkbook(path)) {
    const book = await outputs.openWorkbook(path);
    return workbookTables(name, (bytes) => book.add(bytes));
  }
  const output = await outputs.open(path, stream);
  output.add("\ufeff");
  return csvTables((text) => output.add(text));
}
