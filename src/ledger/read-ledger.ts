import type { SchemaNode } from "./columns/json-schema-node.js";
import { decode } from "./decode.js";
import type { LedgerOptions, LedgerUse } from "./ledger-use.js";
import { readCsvRows } from "./read-csv-rows.js";
import { readJsonLines } from "./read-json-lines.js";
import { RowBook, type RowCounts } from "./row-book.js";

/**
 * Reads a ledger row by row: facts to those who use them, rejects with their reasons, totals set aside, all counted.
 */
export async function readLedger(
  source: AsyncIterable<Uint8Array>,
  schema: SchemaNode,
  options: LedgerOptions,
  use: LedgerUse,
): Promise<RowCounts> {
  const book = new RowBook(use);
  const pieces = decode(source, options.encoding);
  const afterPiece = async (): Promise<void> => {
    options.signal?.throwIfAborted();
    await use.flush(book.counts);
  };
  if (options.format === "ndjson") await readJsonLines(pieces, options.factsIn, book, afterPiece);
  else await readCsvRows(pieces, schema, options, book, use, afterPiece);
  return book.counts;
}
