import { isRuleInputError } from "../index.js";
import type { CellRow } from "./columns/find-header.js";
import type { Mapping } from "./columns/mapping.js";
import type { SetAside } from "./columns/set-aside.js";
import type { Glance } from "./file/glance.js";
import type { CellMark } from "./file/table-row.js";

/** A table that rows stand in, as their rejects tell it. */
export interface RowTable {
  /** The name of its file, without folders. */
  readonly file: string;
  /** The name of its sheet; empty for a text. */
  readonly sheet: string;
  /** The cells of its header, once it is found. */
  header: readonly string[];
  /** Whether a mark makes a cell of a column unreadable. */
  isRefused?(index: number, mark: CellMark): boolean;
}

/** One row of a ledger. */
export interface LedgerRow extends CellRow {
  /** The row as it stands in the file, without its line end; as CSV where the file is none. */
  readonly raw: string;
  /** The cells of a table; a line of NDJSON is one. */
  readonly cells: readonly string[];
  readonly table: RowTable;
  /** Of a row that was mended, what tells whether its source is as it was. */
  readonly check?: string | undefined;
}

/** What became of the rows of a ledger: `rows` is the sum of the others. */
export interface RowCounts {
  rows: number;
  results: number;
  rejects: number;
  setAside: number;
}

/** What is done with the rows of a ledger. */
export interface RowUse {
  /** The groups of columns by which rows are alike, if any are to be. */
  alikeBy?(mapping: Mapping): readonly (readonly number[])[];
  /** Takes a row that says what rows before it said, if it does; answers whether it did. */
  onAlike?(row: LedgerRow, glance: Glance): boolean;
  /**
   * Takes the facts of a row; what it throws as wrong facts rejects the row.
   * @param glance - of a plain row of a table
   */
  onFacts(facts: unknown, row: LedgerRow, glance?: Glance): void;
  /** Takes a rejected row. */
  onReject(row: LedgerRow, faults: readonly Fault[]): void;
  /** Takes a row that is no person's. */
  onSetAside?(row: LedgerRow, why: SetAside): void;
}

/** Why a row is rejected. */
export interface Fault {
  readonly field: string;
  readonly zh: string;
  readonly en: string;
}

/** Hands each row to its use, its rejection or neither, and counts: no row is lost. */
export class RowBook {
  readonly counts: RowCounts = { rows: 0, results: 0, rejects: 0, setAside: 0 };
  readonly #use: RowUse;

  constructor(use: RowUse) {
    this.#use = use;
  }

  setAside(row: LedgerRow, why: SetAside): void {
    this.counts.rows += 1;
    this.counts.setAside += 1;
    this.#use.onSetAside?.(row, why);
  }

  reject(row: LedgerRow, faults: readonly Fault[]): void {
    this.counts.rows += 1;
    this.counts.rejects += 1;
    this.#use.onReject(row, faults);
  }

  /** Hands on a row that says what rows before it said; answers whether it was taken. */
  takeAlike(row: LedgerRow, glance: Glance): boolean {
    if (this.#use.onAlike?.(row, glance) !== true) return false;
    this.counts.rows += 1;
    this.counts.results += 1;
    return true;
  }

  /** @param nameOf - what the file calls the fact at a path */
  take(facts: unknown, row: LedgerRow, nameOf: (path: string) => string, glance?: Glance): void {
    try {
      this.#use.onFacts(facts, row, glance);
    } catch (error) {
      if (!isRuleInputError(error)) throw error;
      this.reject(
        row,
        error.issues.map(({ path, message }) => ({ field: nameOf(path), ...message })),
      );
      return;
    }
    this.counts.rows += 1;
    this.counts.results += 1;
  }
}
