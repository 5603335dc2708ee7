import type { SchemaNode } from "./columns/json-schema-node.js";
import { decodedText } from "./file/decoded-text.js";
import { type FileSource, piecesOf } from "./file/file-bytes.js";
import type { LedgerOptions, LedgerUse } from "./ledger-use.js";
import { readJsonLines } from "./read-json-lines.js";
import { readTableRows } from "./read-table-rows.js";
import { RowBook, type RowCounts } from "./row-book.js";

/**
 * Reads a ledger row by row: facts to those who use them, rejects with their reasons, totals set aside, all counted.
 */
export async function readLedger(
  source: FileSource,
  schema: SchemaNode,
  options: LedgerOptions,
  use: LedgerUse,
): Promise<RowCounts> {
  const book = new RowBook(use);
  const afterPiece = async (): Promise<void> => {
    options.signal?.throwIfAborted();
    await use.flush(book.counts);
  };
  if (options.format === "ndjson") {
    const text = decodedText("size" in source ? piecesOf(source) : source, options.encoding);
    await readJsonLines(text, options.factsIn, book, afterPiece);
  } else await readTableRows(source, schema, options, book, use, afterPiece);
  return book.counts;
}
