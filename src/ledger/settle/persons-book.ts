import type { Locale, Policy } from "../../index.js";
import type { PersonList } from "../person-list.js";
import type { Fault, LedgerRow } from "../row-book.js";
import type { AccountsBefore } from "../settlement-workbook/accounts-before.js";
import { inAnnexOrder } from "../settlement-workbook/annex-order.js";
import { ContactBook } from "../settlement-workbook/contact-book.js";
import { PersonsWorkbook } from "../settlement-workbook/persons-workbook.js";
import { inLocale } from "../text/in-locale.js";
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

/** Where persons are written beside accounts: `结算-名单.xlsx` beside `结算.xlsx`, or `-persons.xlsx` in English. */
export function besideAccounts(path: string, locale: Locale): string {
  return path.replace(/(?:\.xlsx)?$/i, inLocale(locale)({ zh: "-名单.xlsx", en: "-persons.xlsx" }));
}

/**
 * `结算-名单.xlsx` on its way, in one language or several: rejects as they come; joins, conflicts and who has not paid
 * once all is settled, and the language is asked for.
 */
export class PersonsBook implements RowsBeside {
  readonly #contacts = new ContactBook();
  /** The numbers of the rows of persons for whom the district is to pay. */
  readonly #agencyPaid: number[] = [];
  readonly #workbooks: ReadonlyMap<Locale, PersonsWorkbook>;

  /** @param takers - are handed the bytes of the files */
  constructor(takers: ReadonlyMap<Locale, (bytes: Uint8Array) => void>) {
    this.#workbooks = new Map([...takers].map(([locale, take]) => [locale, new PersonsWorkbook(take, locale)]));
  }

  take(number: number, idNumber: string, row: LedgerRow, isAgencyPaid: boolean): void {
    this.#contacts.add(number, idNumber, row);
    if (isAgencyPaid) this.#agencyPaid.push(number);
  }

  reject(row: LedgerRow, faults: readonly Fault[]): void {
    for (const workbook of this.#workbooks.values()) workbook.reject(row, faults);
  }

  /** Ends the file of a language, which is asked for once. */
  end(locale: Locale, { kind, policy, closed, persons, rows, hasFullIds, before }: SettledPersons): void {
    const { numbers, tables } = rows;
    const workbook = this.#workbooks.get(locale) as PersonsWorkbook;
    workbook.end(persons, {
      kind,
      title: settlings[kind].unpaidTitle(policy),
      unpaid: inAnnexOrder(closed.settlement.unpaid(), policy),
      contacts: this.#contacts,
      agencyPaid: new Set(this.#agencyPaid.map((row) => this.#contacts.at(row).idNumber)),
      placeOf: (row) => numbers.placeOf(row),
      hasFullIds,
      hasRoll: tables.areBoth,
      before: before?.unpaid,
    });
  }
}
