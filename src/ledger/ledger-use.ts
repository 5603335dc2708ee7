import type { Mapping } from "./columns/mapping.js";
import type { FileSource } from "./file/file-bytes.js";
import type { LedgerRow, RowCounts, RowUse } from "./row-book.js";
import type { TableFileOptions } from "./table-file-options.js";

/** The forms that ledgers come in: a table, which is CSV or a workbook, or NDJSON. */
export type LedgerFormat = "csv" | "ndjson";

/** How a ledger is to be read. */
export interface LedgerOptions extends TableFileOptions {
  readonly format: LedgerFormat;
  /** The member of each object of NDJSON that holds the facts; left out, the object is the facts. */
  readonly factsIn?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A file of a ledger; one of several has a name. */
export interface NamedFile {
  readonly name?: string | undefined;
  /** What its rejects call it. */
  readonly source?: string | undefined;
  readonly file: FileSource;
}

/** What is done with a ledger. */
export interface LedgerUse extends RowUse {
  /**
   * Takes the header of a table; `told` says, a line each, what is read of the file and how, and so of those before it.
   */
  onHeader(row: LedgerRow, mapping: Mapping, told: readonly string[]): void;
  /** Waits for what was written. */
  flush(counts: RowCounts): Promise<void>;
}
