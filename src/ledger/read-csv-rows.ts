import type { SchemaNode } from "./columns/json-schema-node.js";
import { type TableOptions, TableReader } from "./columns/read-table.js";
import { readCsv } from "./csv-rows.js";
import { csvRecord } from "./csv-text.js";
import type { LedgerUse } from "./ledger-use.js";
import type { LedgerRow, RowBook } from "./row-book.js";

/** Reads CSV cell by cell into facts. */
export async function readCsvRows(
  pieces: AsyncIterable<string>,
  schema: SchemaNode,
  options: TableOptions,
  book: RowBook,
  { onHeader }: Pick<LedgerUse, "onHeader">,
  afterPiece: () => Promise<void>,
): Promise<void> {
  let width = 0;
  const table = new TableReader<LedgerRow>(schema, options, {
    onHeader(rows, mapping, above) {
      const header = oneOf(rows);
      width = header.cells.length;
      onHeader(header, mapping, above);
    },
    onFacts: (facts, row, nameOf) => book.take(facts, ofWidth(row, width), nameOf),
    onReject: (row, faults) => book.reject(row, faults),
    onSetAside: (row, why) => book.setAside(row, why),
  });
  await readCsv(pieces, (row) => table.add(row), afterPiece);
  table.end();
  await afterPiece();
}

/** A header of two rows as one, as what is added stands under one row. */
function oneOf([first, second]: readonly LedgerRow[]): LedgerRow {
  const row = first as LedgerRow;
  if (second === undefined) return row;
  const width = Math.max(row.cells.length, second.cells.length);
  const cells = Array.from({ length: width }, (_, index) => second.cells[index] || (row.cells[index] ?? ""));
  return { line: row.line, cells, raw: csvRecord(cells) };
}

/** Excel leaves out empty cells at the end of a row, or adds some; what is added must stand under its own header. */
function ofWidth(row: LedgerRow, width: number): LedgerRow {
  const { cells, raw } = row;
  const missing = width - cells.length;
  if (missing === 0) return row;
  if (missing < 0) return { ...row, cells: cells.slice(0, width), raw: csvRecord(cells.slice(0, width)) };
  return { ...row, raw: raw + ",".repeat(missing), cells: [...cells, ...Array<string>(missing).fill("")] };
}
