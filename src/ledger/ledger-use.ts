import type { Mapping } from "./columns/mapping.js";
import type { TableOptions } from "./columns/read-table.js";
import type { Encoding } from "./decode.js";
import type { LedgerRow, RowCounts, RowUse } from "./row-book.js";

/** The forms that ledgers come in. */
export type LedgerFormat = "csv" | "ndjson";

/** How a ledger is to be read. */
export interface LedgerOptions extends TableOptions {
  readonly format: LedgerFormat;
  readonly encoding?: Encoding | undefined;
  /** The member of each object of NDJSON that holds the facts; left out, the object is the facts. */
  readonly factsIn?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What is done with a ledger. */
export interface LedgerUse extends RowUse {
  /** Takes the header of CSV, and how many rows stand above it. */
  onHeader(row: LedgerRow, mapping: Mapping, above: number): void;
  /** Waits for what was written. */
  flush(counts: RowCounts): Promise<void>;
}
