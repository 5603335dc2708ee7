import type { ReadingOptions } from "./cell-reader.js";
import type { Encoding } from "./decode.js";
import type { Mapping } from "./match-columns.js";
import type { LedgerRow, RowCounts, RowUse } from "./row-book.js";

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
