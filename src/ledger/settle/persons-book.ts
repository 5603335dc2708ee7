import type { Locale, Policy } from "../../index.js";
import type { PersonList } from "../person-list.js";
import type { Fault, LedgerRow } from "../row-book.js";
import type { AccountsBefore } from "../settlement-workbook/accounts-before.js";
import { inAnnexOrder } from "../settlement-workbook/annex-order.js";
import { PersonsWorkbook } from "../settlement-workbook/persons-workbook.js";
import type { LedgerKind } from "./ledger-kind.js";
import type { RowsBeside, RowsSettled } from "./settle-rows.js";
import { type ClosedAccounts, settlings } from "./settling.js";

/** What the workbook of persons is made from, once the ledger is settled. */
export interface SettledPersons {
  readonly kind: LedgerKind;
  readonly policy: Policy;
  readonly closed: ClosedAccounts;
  readonly persons: PersonList;
  readonly rows: RowsSettled;
  readonly hasFullIds: boolean;
  /** The accounts that are compared. */
  readonly before: AccountsBefore | undefined;
}

/** `结算-名单.xlsx` on its way: rejects as they come; joins, conflicts and who has not paid once all is settled. */
export class PersonsBook implements RowsBeside {
  readonly #workbook: PersonsWorkbook;

  /** @param take - is handed the bytes of the file */
  constructor(take: (bytes: Uint8Array) => void, locale: Locale) {
    this.#workbook = new PersonsWorkbook(take, locale);
  }

  take(number: number, idNumber: string, row: LedgerRow): void {
    this.#workbook.contacts.add(number, idNumber, row);
  }

  reject(row: LedgerRow, faults: readonly Fault[]): void {
    this.#workbook.reject(row, faults);
  }

  end({ kind, policy, closed, persons, rows, hasFullIds, before }: SettledPersons): void {
    const { numbers, tables } = rows;
    this.#workbook.end(persons, {
      title: settlings[kind].unpaidTitle(policy),
      unpaid: inAnnexOrder(closed.settlement.unpaid(), policy),
      placeOf: (row) => numbers.placeOf(row),
      hasFullIds,
      hasRoll: tables.areBoth,
      before: before?.unpaid,
    });
  }
}
