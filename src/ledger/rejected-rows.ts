import type { Locale } from "../index.js";
import { LONGEST_CELL } from "./columns/longest-cell.js";
import { csvRecord } from "./csv-text.js";
import { checkOf, reasonOf, rejectHeader } from "./reject-form.js";
import type { Fault, LedgerRow } from "./row-book.js";
import type { ColumnsLook, TableSink } from "./table-sink.js";

const LOOK: ColumnsLook = { widths: [44, 16, 12, 8, 10], wrapped: new Set([0]) };

/** What the sheet of rejects is called. */
export function rejectsTitle(locale: Locale): string {
  return locale === "en" ? "Rejects" : "退回";
}

/**
 * Rejected rows on their way out, to be mended and read again in the place of their sources: the columns of the
 * source, and before them why, and where the row stands. Rows of tables with other columns come under a header of
 * their own.
 */
export class RejectedRows {
  readonly #locale: Locale;
  readonly #tables: TableSink;
  #header: string | undefined;

  constructor(locale: Locale, tables: TableSink) {
    this.#locale = locale;
    this.#tables = tables;
  }

  add(row: LedgerRow, faults: readonly Fault[]): void {
    const { table, line, cells, marks } = row;
    this.#begin(table.header);
    // What a spreadsheet has spoilt must not pass for the text that it shows; what it can't hold is not shown.
    const shown = cells.map((cell, index) => {
      const mark = marks?.get(index);
      const isRefused = mark !== undefined && table.isRefused?.(index, mark) === true;
      return isRefused || cell.length > LONGEST_CELL ? "" : cell;
    });
    const { check = checkOf(cells) } = row;
    this.#tables.add([reasonOf(faults, this.#locale), table.file, table.sheet, String(line), check, ...shown]);
  }

  /** Rejects of which there are none have a header all the same. */
  end(): void {
    if (this.#header === undefined) this.#begin([]);
    this.#tables.end();
  }

  #begin(header: readonly string[]): void {
    const key = csvRecord(header);
    if (key === this.#header) return;
    this.#header = key;
    this.#tables.begin([...rejectHeader(this.#locale), ...header], LOOK);
  }
}
