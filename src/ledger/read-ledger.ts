import type { SchemaNode } from "./columns/json-schema-node.js";
import { hasOnlyTold } from "./columns/mapping.js";
import { decodedText } from "./file/decoded-text.js";
import { type FileSource, piecesOf } from "./file/file-bytes.js";
import type { LedgerOptions, LedgerUse } from "./ledger-use.js";
import { readJsonLines } from "./read-json-lines.js";
import { readTableRows } from "./read-table-rows.js";
import { RowBook, type RowCounts } from "./row-book.js";

/** How reading a ledger came out. */
export interface LedgerEnd extends Readonly<RowCounts> {
  /** Whether something was only told of its columns or sheets that a person should have looked at. */
  readonly hasOnlyTold: boolean;
}

/**
 * Reads a ledger row by row: facts to those who use them, rejects with their reasons, totals set aside, all counted.
 */
export async function readLedger(
  source: FileSource,
  schema: SchemaNode,
  options: LedgerOptions,
  use: LedgerUse,
): Promise<LedgerEnd> {
  const book = new RowBook(use);
  let isOnlyTold = false;
  const afterPiece = async (): Promise<void> => {
    options.signal?.throwIfAborted();
    await use.flush(book.counts);
  };
  if (options.format === "ndjson") {
    const text = decodedText("size" in source ? piecesOf(source) : source, options.encoding);
    await readJsonLines(text, options.factsIn, book, afterPiece);
  } else {
    const onHeader: LedgerUse["onHeader"] = (row, mapping, told) => {
      isOnlyTold ||= hasOnlyTold(mapping);
      use.onHeader(row, mapping, told);
    };
    await readTableRows(source, schema, options, book, { onHeader }, afterPiece);
  }
  return { ...book.counts, hasOnlyTold: isOnlyTold };
}
