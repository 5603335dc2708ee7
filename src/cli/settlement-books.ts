import type { Policy } from "../index.js";
import type { PersonList } from "../ledger/person-list.js";
import type { RollAndPayments } from "../ledger/roll-and-payments.js";
import type { Fault, LedgerRow, RowCounts } from "../ledger/row-book.js";
import type { RowNumbers } from "../ledger/row-numbers.js";
import type { PersonsWorkbook } from "../ledger/settlement-workbook/persons-workbook.js";
import type { SettledLedger } from "../ledger/settlement-workbook/settlement-sheets.js";
import { WorkbookWriter } from "../ledger/workbook/workbook-writer.js";
import type { BytesOutput, Outputs } from "./outputs.js";
import { readFiles } from "./read-files.js";
import type { Closed } from "./settling.js";

/** What the workbooks are made from, once the ledger is settled. */
export interface SettledForBooks extends Pick<SettledLedger<unknown>, "before"> {
  readonly policy: Policy;
  readonly closed: Closed;
  readonly counts: RowCounts;
  readonly persons: PersonList;
  readonly paths: readonly string[];
  readonly tables: RollAndPayments;
  readonly numbers: RowNumbers;
  readonly hasFullIds: boolean;
  readonly unpaidTitle: (policy: Policy) => string;
}

/** The workbooks of `settle`: the one that is handed in, and beside it the one that names persons. */
export class SettlementBooks {
  readonly #accounts: BytesOutput;
  readonly #persons: PersonsWorkbook;

  private constructor(accounts: BytesOutput, persons: PersonsWorkbook) {
    this.#accounts = accounts;
    this.#persons = persons;
  }

  /** `结算.xlsx`, and beside it `结算-名单.xlsx`. */
  static async open(path: string, outputs: Outputs): Promise<SettlementBooks> {
    const { PersonsWorkbook } = await import("../ledger/settlement-workbook/persons-workbook.js");
    const accounts = await outputs.openWorkbook(path);
    const persons = await outputs.openWorkbook(path.replace(/(?:\.xlsx)?$/i, "-名单.xlsx"));
    return new SettlementBooks(accounts, new PersonsWorkbook((bytes) => persons.add(bytes)));
  }

  /** Takes in a row that entered the accounts. */
  take(number: number, facts: unknown, row: LedgerRow): void {
    const { idNumber } = facts as { readonly idNumber: string };
    this.#persons.contacts.add(number, idNumber, row);
  }

  reject(row: LedgerRow, faults: readonly Fault[]): void {
    this.#persons.reject(row, faults);
  }

  async close(settled: SettledForBooks): Promise<void> {
    const { closed, counts, persons, policy, paths, tables, numbers, hasFullIds, before } = settled;
    const { inAnnexOrder } = await import("../ledger/settlement-workbook/annex-order.js");
    const unpaid = inAnnexOrder(closed.settlement.unpaid(), policy);
    const files = await readFiles(paths);
    const writer = new WorkbookWriter((bytes) => this.#accounts.add(bytes));
    for (const sheet of await closed.sheets({ policy, counts, files, unpaid, before })) writer.write(sheet);
    writer.end();
    const placeOf = (row: number): string => numbers.placeOf(row);
    const title = settled.unpaidTitle(policy);
    this.#persons.end(persons, { title, unpaid, placeOf, hasFullIds, hasRoll: tables.areBoth });
  }
}
