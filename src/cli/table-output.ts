import { csvTables, type TableSink, workbookTables } from "../ledger/table-sink.js";
import type { Writer } from "./command.js";
import type { Outputs } from "./outputs.js";

/** Whether a path asks for a workbook. */
export function isWorkbook(path: string | undefined): boolean {
  return path?.toLowerCase().endsWith(".xlsx") === true;
}

/**
 * Tables as a workbook or as CSV.
 *
 * @param name - of the first sheet
 * @param isBook - whether they are a workbook; as the path says, if left out
 */
export async function openTables(
  outputs: Outputs,
  path: string | undefined,
  stream: Writer,
  name: string,
  isBook: boolean = isWorkbook(path),
): Promise<TableSink> {
  if (isBook) {
    const book = await outputs.openWorkbook(path as string);
    return workbookTables(name, (bytes) => book.add(bytes));
  }
  const output = await outputs.open(path, stream);
  output.add("\ufeff");
  return csvTables((text) => output.add(text));
}
