import { bytesInMemory } from "../../src/ledger/file/file-bytes.js";
import { openTables, tableNamed } from "../../src/ledger/file/open-tables.js";
import type { TableRow } from "../../src/ledger/file/table-row.js";
import type { TextOptions } from "../../src/ledger/file/text-table.js";
import { LedgerError } from "../../src/ledger/ledger-error.js";

/** All rows of a table of a file; the first table where none is named. */
export async function rowsOf(bytes: Uint8Array, options: TextOptions = {}, named = "1"): Promise<readonly TableRow[]> {
  const tables = await openTables(bytesInMemory(bytes), options);
  const rows: TableRow[] = [];
  for await (const batch of tableNamed(tables, named).rows()) for (const row of batch) rows.push(row);
  return rows;
}

/** The cells of all rows. */
export async function cellsOf(bytes: Uint8Array, options: TextOptions = {}): Promise<readonly (readonly string[])[]> {
  return (await rowsOf(bytes, options)).map(({ cells }) => cells);
}

/** Why a file is refused; "" where it is not. */
export async function refusalOf(bytes: Uint8Array, options: TextOptions = {}, named = "1"): Promise<string> {
  try {
    const tables = await openTables(bytesInMemory(bytes), options);
    for await (const _ of tableNamed(tables, named).rows());
    return "";
  } catch (error) {
    if (error instanceof LedgerError) return error.message;
    throw error;
  }
}
