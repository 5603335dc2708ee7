import type { SchemaNode } from "./columns/json-schema-node.js";
import { decodedText } from "./file/decoded-text.js";
import { piecesOf } from "./file/file-bytes.js";
import type { LedgerOptions, LedgerUse, NamedFile } from "./ledger-use.js";
import { readJsonLines } from "./read-json-lines.js";
import { TableRows } from "./read-table-rows.js";
import type { RemarkList } from "./remark-list.js";
import { RowBook, type RowCounts } from "./row-book.js";

/** How reading a ledger came out. */
export interface LedgerEnd extends Readonly<RowCounts> {
  /** Whether something was only told of its columns or sheets that a person should have looked at. */
  readonly hasOnlyTold: boolean;
}

/** The same, of a ledger row by row. */
export interface LedgerRowsEnd extends LedgerEnd {
  /** The remarks that may matter. */
  readonly remarks: RemarkList;
}

/**
 * Reads the files of a ledger row by row, each table by its own header: facts to those who use them, rejects with their
 * reasons, totals set aside, all counted.
 */
export async function readLedgers(
  files: readonly NamedFile[],
  schema: SchemaNode,
  options: LedgerOptions,
  use: LedgerUse,
): Promise<LedgerRowsEnd> {
  const book = new RowBook(use);
  const afterPiece = async (): Promise<void> => {
    options.signal?.throwIfAborted();
    await use.flush(book.counts);
  };
  const tables = new TableRows(schema, options, book, use, afterPiece);
  for (const { name, source = "", file } of files) {
    if (options.format === "ndjson") {
      const text = decodedText("size" in file ? piecesOf(file) : file, options.encoding);
      await readJsonLines(text, options.factsIn, { name, source }, options.mended, book, afterPiece);
    } else await tables.read({ name, source, file });
  }
  options.mended?.refuseUnmet();
  return { ...book.counts, hasOnlyTold: tables.hasOnlyTold, remarks: tables.remarks };
}
