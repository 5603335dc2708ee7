import {
  type Locale,
  type MedicalAccounts,
  type MedicalRecord,
  type MedicalSettlement,
  type MedicalState,
  type MedicalSums,
  mergeSettlements,
  mergeSums,
  type PensionAccounts,
  type PensionRecord,
  type PensionSettlement,
  type PensionState,
  type PensionSums,
  type Policy,
  type RowParts,
  type Text,
} from "../../index.js";
import type { RejectCount } from "../reject-kinds.js";
import type { SettledLedger } from "../settlement-workbook/settlement-sheets.js";
import { inLocale, type Say } from "../text/in-locale.js";
import type { Sheet } from "../workbook/sheet.js";
import { WorkbookWriter } from "../workbook/workbook-writer.js";
import { accountsJson, type LedgerRead } from "./accounts-json.js";
import { type AccountsTable, medicalCsv, medicalTable, pensionCsv, pensionTable } from "./accounts-table.js";
import type { LedgerKind } from "./ledger-kind.js";
import { tellingUnpaid } from "./telling-unpaid.js";

/** Accounts of either kind, while rows come in. */
interface SettlingOf<Kind extends LedgerKind, Settlement> {
  readonly kind: Kind;
  readonly settlement: Settlement;
  /** @param row - the number by which the row is told of */
  add(facts: unknown, row: number): RowParts;
  /** Takes in a row that says of another person what rows before it said. */
  addAlike(idNumber: string, parts: RowParts, row: number): void;
  /** @param accounts - those of the settlement, or of a comparison in which it stands */
  close(accounts: PensionAccounts | MedicalAccounts): ClosedAccounts;
}

export type Settling = SettlingOf<"pension", PensionSettlement> | SettlingOf<"medical", MedicalSettlement>;

/** A ledger that was settled, but for its accounts. */
type Ledger = Omit<SettledLedger<unknown>, "accounts">;

/** What a settlement tells beside its accounts. */
interface TellsOfRows extends Pick<PensionSettlement, "personsBySource" | "unpaid"> {
  state(): unknown;
  sums(): unknown;
}

/** Accounts that are made of rows. */
export interface ClosedAccounts extends MadeAccounts {
  readonly settlement: TellsOfRows;
}

/** Accounts that are made, and what is made of them. */
export interface MadeAccounts {
  readonly accounts: PensionAccounts | MedicalAccounts;
  /** By township, for people. */
  table(): AccountsTable;
  /** For programs, villages included. */
  csv(): string;
  /** For programs, persons included as far as they are listed; piece by piece. */
  json(file: LedgerRead): Iterable<string>;
  /** The workbook that is handed in, which names no person; `take` is handed its bytes as they come. */
  workbook(ledger: Ledger, locale: Locale, take: (bytes: Uint8Array) => void): Promise<void>;
  /** The report to read, a page of HTML that names no person. */
  report(ledger: Ledger, rejected: readonly RejectCount[], locale: Locale): Promise<string>;
}

/** A kind of accounts. */
export interface SettlingKind {
  /** What the list of those who have not paid is called. */
  unpaidTitle(policy: Policy): Text;
  /** The members of an account that say how many persons are paid for, as accounts are compared. */
  readonly counted: readonly string[];
  /** @param states - those of the parts of the ledger that were settled apart */
  begin(policy: Policy, states?: Iterable<unknown>): Settling;
  /** @param sums - those of parts that have no person in common */
  closeSums(policy: Policy, sums: Iterable<unknown>): MadeAccounts;
}

/** The kinds that there are. */
export const settlings: Readonly<Record<LedgerKind, SettlingKind>> = {
  pension: {
    unpaidTitle: ({ pension: { year } }) => ({
      zh: `${year}年度城乡居民基本养老保险催缴名单`,
      en: `Resident pension insurance ${year}: who has not paid`,
    }),
    counted: ["selfPaid", "agencyPaid"],
    begin(policy, states = []) {
      const settlement = mergeSettlements("pension", states as Iterable<PensionState>, policy);
      return {
        kind: "pension",
        settlement,
        add: (facts, row) => settlement.add(facts as PensionRecord, row),
        addAlike: (idNumber, parts, row) => settlement.addAlike(idNumber, parts, row),
        close: (accounts) => ({ settlement, ...made(accounts as PensionAccounts, madeOfPension) }),
      };
    },
    closeSums: (policy, sums) =>
      made(mergeSums("pension", sums as Iterable<PensionSums>, policy).accounts(), madeOfPension),
  },
  medical: {
    unpaidTitle: ({ medical: { year } }) => ({
      zh: `${year}年度城乡居民基本医疗保险催缴名单`,
      en: `Resident medical insurance ${year}: who has not paid`,
    }),
    counted: ["persons"],
    begin(policy, states = []) {
      const settlement = mergeSettlements("medical", states as Iterable<MedicalState>, policy);
      return {
        kind: "medical",
        settlement,
        add: (facts, row) => settlement.add(facts as MedicalRecord, row),
        addAlike: (idNumber, parts, row) => settlement.addAlike(idNumber, parts, row),
        close(accounts) {
          const own = accounts as MedicalAccounts;
          const json = (file: LedgerRead) => accountsJson(tellingUnpaid(own, settlement.unpaid()), file);
          return { settlement, ...made(own, madeOfMedical), json };
        },
      };
    },
    closeSums: (policy, sums) =>
      made(mergeSums("medical", sums as Iterable<MedicalSums>, policy).accounts(), madeOfMedical),
  },
};

/** Few runs write a workbook. */
const settlementSheets = () => import("../settlement-workbook/settlement-sheets.js");

/** What is made of accounts of a kind. */
interface Made<Accounts> {
  readonly table: (accounts: Accounts) => AccountsTable;
  readonly csv: (accounts: Accounts) => string;
  readonly sheets: (ledger: SettledLedger<Accounts>, say: Say) => Promise<readonly Sheet[]>;
  readonly page: (ledger: SettledLedger<Accounts>, rejected: readonly RejectCount[], locale: Locale) => Promise<string>;
}

const madeOfPension: Made<PensionAccounts> = {
  table: pensionTable,
  csv: pensionCsv,
  sheets: async (...given) => (await settlementSheets()).pensionSheets(...given),
  page: async (...given) => (await import("../report/pension-page.js")).pensionPage(...given),
};

const madeOfMedical: Made<MedicalAccounts> = {
  table: medicalTable,
  csv: medicalCsv,
  sheets: async (...given) => (await settlementSheets()).medicalSheets(...given),
  page: async (...given) => (await import("../report/medical-page.js")).medicalPage(...given),
};

function made<Accounts extends PensionAccounts | MedicalAccounts>(
  accounts: Accounts,
  { table, csv, sheets, page }: Made<Accounts>,
): MadeAccounts {
  return {
    accounts,
    table: () => table(accounts),
    csv: () => csv(accounts),
    json: (file) => accountsJson(accounts, file),
    async workbook(ledger, locale, take) {
      const writer = new WorkbookWriter(take);
      for (const sheet of await sheets({ ...ledger, accounts }, inLocale(locale))) writer.write(sheet);
      writer.end();
    },
    report: (ledger, rejected, locale) => page({ ...ledger, accounts }, rejected, locale),
  };
}
