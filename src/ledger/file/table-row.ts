import type { Glance, LookedFor } from "./glance.js";

/**
 * What the text of a cell doesn't tell:
 * `digits-lost`: a number of more than 15 digits, of which Excel keeps no more, as of an ID number typed as a number;
 * `error`: an error value such as `#N/A`;
 * `no-value`: a formula whose value the file doesn't hold;
 * `merged`: the value of the merged cell's first cell, repeated;
 * `struck`: it is struck out, or a part of it is.
 */
export type CellMark = "digits-lost" | "error" | "no-value" | "merged" | "struck";

/** Where the cells of a row stand in a text, one behind the other. */
export interface CellSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The character between them, the same in all of a table. */
  readonly delimiter: string;
  /** How many there are, where one may hold that character itself, and then looks like two. */
  readonly cells?: number;
}

/** A row of a table as it stands in its file. Rows without anything in them are rows too. */
export interface TableRow {
  /** The name of the sheet, in a workbook. */
  readonly sheet?: string;
  /** The row's number as Excel shows it, or the line on which the record begins; from 1. */
  readonly number: number;
  /**
   * The text of each cell, "" for an empty one; blank cells at the end may be missing. A text may share the memory of
   * what stands around it: copy what is to be kept beyond the reading.
   */
  readonly cells: readonly string[];
  /** What is to be known of single cells, by their place from 0. */
  readonly marks?: ReadonlyMap<number, CellMark>;
  /** The record as written, without its line end, in a text parted by commas. */
  readonly raw?: string | undefined;
  /** Its cells as a text, in a table that is one. */
  readonly span?: CellSpan | undefined;
  /** What was seen of it, where it was looked at aside. */
  readonly seen?: Glance | undefined;
}

/** A table of a file: a sheet of a workbook, or the whole of a text file. */
export interface Table {
  /** The name of the sheet; a text file's table has none. */
  readonly name?: string;
  /** Whether the sheet is hidden: it is listed, and read only when it is asked for. */
  readonly isHidden: boolean;
  /**
   * The rows in their order, in batches.
   * @throws LedgerError where the file can't be read, or says two things; a workbook's sheet before its first row
   */
  rows(): AsyncGenerator<readonly TableRow[]>;
  /** Has the rows that follow looked at aside, in a table that is read so. */
  readonly look?: ((lookedFor: LookedFor) => void) | undefined;
}
