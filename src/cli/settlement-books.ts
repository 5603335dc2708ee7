import type { Locale } from "../index.js";
import type { Fault, LedgerRow } from "../ledger/row-book.js";
import type { PersonsBook, SettledPersons } from "../ledger/settle/persons-book.js";
import type { RowsBeside } from "../ledger/settle/settle-rows.js";
import { inAnnexOrder } from "../ledger/settlement-workbook/annex-order.js";
import type { BytesOutput, Outputs } from "./outputs.js";
import { readFiles } from "./read-files.js";

/** What the workbooks are made from, once the ledger is settled. */
interface SettledForBooks extends SettledPersons {
  readonly paths: readonly string[];
}

/** The workbooks of `settle`: the one that is handed in, and beside it the one that names persons. */
export class SettlementBooks implements RowsBeside {
  readonly #locale: Locale;
  readonly #accounts: BytesOutput;
  readonly #persons: PersonsBook;

  private constructor(accounts: BytesOutput, persons: PersonsBook, locale: Locale) {
    this.#locale = locale;
    this.#accounts = accounts;
    this.#persons = persons;
  }

  /** `结算.xlsx`, and beside it `结算-名单.xlsx`. */
  static async open(path: string, outputs: Outputs, locale: Locale): Promise<SettlementBooks> {
    const { besideAccounts, PersonsBook } = await import("../ledger/settle/persons-book.js");
    const accounts = await outputs.openWorkbook(path);
    const persons = await outputs.openWorkbook(besideAccounts(path, locale));
    const book = new PersonsBook(new Map([[locale, (bytes) => persons.add(bytes)]]));
    return new SettlementBooks(accounts, book, locale);
  }

  take(...taken: Parameters<PersonsBook["take"]>): void {
    this.#persons.take(...taken);
  }

  reject(row: LedgerRow, faults: readonly Fault[]): void {
    this.#persons.reject(row, faults);
  }

  async close(settled: SettledForBooks): Promise<void> {
    const { closed, policy, paths, rows, before } = settled;
    const unpaid = inAnnexOrder(closed.settlement.unpaid(), policy);
    const ledger = { policy, counts: rows.counts, files: await readFiles(paths), unpaid, before };
    await closed.workbook(ledger, this.#locale, (bytes) => this.#accounts.add(bytes));
    this.#persons.end(this.#locale, settled);
  }
}
