import type { Locale } from "../../index.js";
import type { PersonList } from "../person-list.js";
import { RejectedRows, rejectsTitle } from "../rejected-rows.js";
import type { Fault, LedgerRow } from "../row-book.js";
import { sheetTables } from "../table-sink.js";
import { inLocale } from "../text/in-locale.js";
import { WorkbookWriter } from "../workbook/workbook-writer.js";
import { differingSheet } from "./differing-sheet.js";
import { type UnpaidReport, unpaidSheet } from "./unpaid-sheet.js";

/**
 * The workbook beside the accounts, for the office alone, as it names persons: 退回 as the rows come, and once they are
 * settled 重复与冲突 and 催缴名单.
 */
export class PersonsWorkbook {
  readonly #locale: Locale;
  readonly #writer: WorkbookWriter;
  readonly #rejected: RejectedRows;

  /** @param take - is handed the bytes of the file */
  constructor(take: (bytes: Uint8Array) => void, locale: Locale) {
    this.#locale = locale;
    this.#writer = new WorkbookWriter(take);
    this.#rejected = new RejectedRows(locale, sheetTables(rejectsTitle(locale), this.#writer));
  }

  reject(row: LedgerRow, faults: readonly Fault[]): void {
    this.#rejected.add(row, faults);
  }

  /** Ends the workbook. */
  end(persons: PersonList, unpaid: UnpaidReport): void {
    this.#rejected.end();
    const say = inLocale(this.#locale);
    this.#writer.write(differingSheet(persons.headerIn(say), persons.rowsIn(say), say));
    this.#writer.write(unpaidSheet(unpaid, say));
    this.#writer.end();
  }
}
