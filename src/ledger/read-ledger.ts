import type { ReadingOptions } from "./cell-reader.js";
import { decode, type Encoding } from "./decode.js";
import type { SchemaNode } from "./json-schema-node.js";
import type { Mapping } from "./match-columns.js";
import { readCsvRows } from "./read-csv-rows.js";
import { readJsonLines } from "./read-json-lines.js";
import { type LedgerRow, RowBook, type RowCounts, type RowUse } from "./row-book.js";

/** The forms that ledgers come in. */
export type LedgerFormat = "csv" | "ndjson";

/** How a ledger is to be read. */
export interface LedgerOptions extends ReadingOptions {
  readonly format: LedgerFormat;
  readonly encoding?: Encoding | undefined;
  /** Columns of CSV, and the facts that they hold. */
  readonly renamed: ReadonlyMap<string, string>;
  /** The member of each object of NDJSON that holds the facts; left out, the object is the facts. */
  readonly factsIn?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What is done with a ledger. */
export interface LedgerUse extends RowUse {
  /** Takes the header of CSV. */
  onHeader(row: LedgerRow, mapping: Mapping): void;
  /** Waits for what was written. */
  flush(counts: RowCounts): Promise<void>;
}

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
