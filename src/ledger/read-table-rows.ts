import type { SchemaNode } from "./columns/json-schema-node.js";
import { mappingLines } from "./columns/mapping-lines.js";
import { TableReader } from "./columns/read-table.js";
import { plainRecord } from "./csv-text.js";
import type { FileSource } from "./file/file-bytes.js";
import { openTables } from "./file/open-tables.js";
import type { TableRow } from "./file/table-row.js";
import type { LedgerUse } from "./ledger-use.js";
import type { LedgerRow, RowBook } from "./row-book.js";
import { sheetLines, sheetToRead } from "./sheet-to-read.js";
import type { TableFileOptions } from "./table-file-options.js";

/** Reads a table, of text or of a workbook, cell by cell into facts. */
export async function readTableRows(
  source: FileSource,
  schema: SchemaNode,
  options: TableFileOptions,
  book: RowBook,
  { onHeader }: Pick<LedgerUse, "onHeader">,
  afterBatch: () => Promise<void>,
): Promise<void> {
  const tables = await openTables(source, options);
  const sheet = sheetToRead(tables, options.sheet);
  let width = 0;
  const table = new TableReader<LedgerRow>(schema, options, {
    onHeader(rows, mapping, above) {
      const header = oneOf(rows);
      width = header.cells.length;
      onHeader(header, mapping, [...sheetLines(tables, sheet), ...mappingLines(mapping, above)]);
    },
    onFacts: (facts, row, nameOf) => book.take(facts, ofWidth(row, width), nameOf),
    onReject: (row, faults) => book.reject(row, faults),
    onSetAside: (row, why) => book.setAside(row, why),
  });
  for await (const rows of sheet.rows()) {
    for (const row of rows) table.add(ledgerRow(row));
    await afterBatch();
  }
  table.end();
  await afterBatch();
}

function ledgerRow({ number, cells, raw, marks }: TableRow): LedgerRow {
  const row = { line: number, cells, marks };
  return raw === undefined ? asCsv(row) : { ...row, raw };
}

/** A row that is no CSV as it stands in its file: it is made when it is asked for, as most rows are never written. */
function asCsv(row: Omit<LedgerRow, "raw">): LedgerRow {
  return {
    ...row,
    get raw() {
      return plainRecord(row.cells);
    },
  };
}

/** A header of two rows as one, as what is added stands under one row. */
function oneOf([first, second]: readonly LedgerRow[]): LedgerRow {
  const row = first as LedgerRow;
  if (second === undefined) return row;
  const width = Math.max(row.cells.length, second.cells.length);
  const cells = Array.from({ length: width }, (_, index) => second.cells[index] || (row.cells[index] ?? ""));
  return asCsv({ line: row.line, cells });
}

/** Excel leaves out empty cells at the end of a row, or adds some; what is added must stand under its own header. */
function ofWidth(row: LedgerRow, width: number): LedgerRow {
  const { line, cells } = row;
  const missing = width - cells.length;
  if (missing === 0) return row;
  if (missing < 0) return asCsv({ line, cells: cells.slice(0, width) });
  return {
    line,
    cells: [...cells, ...Array<string>(missing).fill("")],
    get raw() {
      return row.raw + ",".repeat(missing);
    },
  };
}
