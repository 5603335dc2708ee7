import {
  type Locale,
  type MedicalAccounts,
  type MedicalRecord,
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
} from "../index.js";
import type { RejectCount } from "../ledger/reject-kinds.js";
import type { SettledLedger } from "../ledger/settlement-workbook/settlement-sheets.js";
import type { Sheet } from "../ledger/workbook/sheet.js";
import { type PrintedComparison, printedComparison } from "./comparison-table.js";
import type { Against } from "./settle-against.js";
import { type AccountsForm, type LedgerRead, printedMedical, printedPension } from "./settlement-table.js";

/** Accounts of either kind, as the command needs them. */
interface Settling {
  add(facts: unknown, line: number): void;
  /** @param most - how many persons are listed of each kind; left out, all of them */
  close(most: number | undefined): Closed;
}

type PageRest = readonly [rejected: readonly RejectCount[], locale: Locale];

/** What a settlement tells beside its accounts. */
interface TellsOfRows extends Pick<PensionSettlement, "personsBySource" | "unpaid"> {
  state(): unknown;
  sums(): unknown;
}

/** Accounts that are made of rows. */
export interface Closed extends MadeAccounts {
  readonly settlement: TellsOfRows;
}

/** Accounts that are made. */
export interface MadeAccounts {
  readonly accounts: PensionAccounts | MedicalAccounts;
  print(form: AccountsForm, file: LedgerRead): string;
  /** The sheets of the workbook that is handed in. */
  sheets(ledger: Omit<SettledLedger<unknown>, "accounts">): Promise<readonly Sheet[]>;
  /** The report to read. */
  page(ledger: Omit<SettledLedger<unknown>, "accounts">, ...rest: PageRest): Promise<string>;
}

/** A kind of accounts. */
export interface SettlingKind {
  /** What the list of those who have not paid is called. */
  unpaidTitle(policy: Policy): string;
  /** The members of an account that say how many persons are paid for, as accounts are compared. */
  readonly counted: readonly string[];
  /** @param states - those of the parts of the ledger that were settled apart */
  begin(policy: Policy, against: Against | undefined, states?: Iterable<unknown>): Settling;
  /** @param sums - those of parts that have no person in common */
  closeSums(policy: Policy, sums: Iterable<unknown>): MadeAccounts;
}

/** The kinds that there are. */
export const settlings: Readonly<Record<"pension" | "medical", SettlingKind>> = {
  pension: {
    unpaidTitle: ({ pension }) => `${pension.year}年度城乡居民基本养老保险催缴名单`,
    counted: ["selfPaid", "agencyPaid"],
    begin(policy, against, states = []) {
      const settlement = mergeSettlements("pension", states as Iterable<PensionState>, policy);
      const compared = against && ((most?: number) => settlement.against(against.draft, { ...against, most }));
      // A shift between tiers that there are not is refused before the ledger is read.
      compared?.();
      return settling<PensionRecord, PensionAccounts>(settlement, madeOfPension, compared);
    },
    closeSums: (policy, sums) =>
      made(mergeSums("pension", sums as Iterable<PensionSums>, policy).accounts(), madeOfPension, undefined),
  },
  medical: {
    unpaidTitle: ({ medical }) => `${medical.year}年度城乡居民基本医疗保险催缴名单`,
    counted: ["persons"],
    begin(policy, against, states = []) {
      const settlement = mergeSettlements("medical", states as Iterable<MedicalState>, policy);
      const compared = against && ((most?: number) => settlement.against(against.draft, most));
      return settling<MedicalRecord, MedicalAccounts>(settlement, madeOfMedical, compared);
    },
    closeSums: (policy, sums) =>
      made(mergeSums("medical", sums as Iterable<MedicalSums>, policy).accounts(), madeOfMedical, undefined),
  },
};

/** Few runs write a workbook. */
const settlementSheets = () => import("../ledger/settlement-workbook/settlement-sheets.js");

/** What both kinds of settlement are. */
interface Settlement<Row, Accounts> extends TellsOfRows {
  add(record: Row, row?: number): void;
  accounts(most?: number): Accounts;
}

/** What is made of accounts. */
interface Made<Accounts> {
  readonly printed: (accounts: Accounts, form: AccountsForm, file: LedgerRead) => string;
  readonly sheets: (ledger: SettledLedger<Accounts>) => Promise<readonly Sheet[]>;
  readonly page: (ledger: SettledLedger<Accounts>, ...rest: PageRest) => Promise<string>;
}

const madeOfPension: Made<PensionAccounts> = {
  printed: printedPension,
  sheets: async (ledger) => (await settlementSheets()).pensionSheets(ledger),
  page: async (...given) => (await import("../ledger/report/pension-page.js")).pensionPage(...given),
};

const madeOfMedical: Made<MedicalAccounts> = {
  printed: printedMedical,
  sheets: async (ledger) => (await settlementSheets()).medicalSheets(ledger),
  page: async (...given) => (await import("../ledger/report/medical-page.js")).medicalPage(...given),
};

function settling<Row, Accounts extends Closed["accounts"]>(
  settlement: Settlement<Row, Accounts>,
  of: Made<Accounts>,
  compared: ((most?: number) => PrintedComparison & { readonly base: Accounts }) | undefined,
): Settling {
  return {
    add: (facts, line) => settlement.add(facts as Row, line),
    close(most) {
      const comparison = compared?.(most);
      return { settlement, ...made(comparison?.base ?? settlement.accounts(most), of, comparison) };
    },
  };
}

function made<Accounts extends Closed["accounts"]>(
  accounts: Accounts,
  { printed, sheets, page }: Made<Accounts>,
  comparison: PrintedComparison | undefined,
): MadeAccounts {
  return {
    accounts,
    print: (form, file) =>
      comparison === undefined ? printed(accounts, form, file) : printedComparison(comparison, form, file),
    sheets: (ledger) => sheets({ ...ledger, accounts }),
    page: (ledger, ...rest) => page({ ...ledger, accounts }, ...rest),
  };
}
