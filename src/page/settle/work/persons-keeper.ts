import type { Locale } from "../../../index.js";
import { joined } from "../../../ledger/file/file-bytes.js";
import type { Fault, LedgerRow } from "../../../ledger/row-book.js";
import { PersonsBook, type SettledPersons } from "../../../ledger/settle/persons-book.js";
import type { RowsBeside } from "../../../ledger/settle/settle-rows.js";

/** The workbook that names persons, in either language: of each the end is written when it is asked for. */
export class PersonsKeeper implements RowsBeside {
  readonly #pieces: Readonly<Record<Locale, Uint8Array[]>> = { "zh-CN": [], en: [] };
  readonly #ended = new Set<Locale>();
  readonly #book = new PersonsBook(
    new Map([
      ["zh-CN", (bytes) => this.#pieces["zh-CN"].push(bytes)],
      ["en", (bytes) => this.#pieces.en.push(bytes)],
    ]),
  );

  take(...taken: Parameters<PersonsBook["take"]>): void {
    this.#book.take(...taken);
  }

  reject(row: LedgerRow, faults: readonly Fault[]): void {
    this.#book.reject(row, faults);
  }

  /** The workbook that the command writes. */
  workbook(locale: Locale, settled: SettledPersons): Uint8Array<ArrayBuffer> {
    if (!this.#ended.has(locale)) this.#book.end(locale, settled);
    this.#ended.add(locale);
    return joined(this.#pieces[locale]);
  }
}
