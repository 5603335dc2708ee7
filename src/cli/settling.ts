import {
  type MedicalAccounts,
  type MedicalRecord,
  medicalSettlement,
  type PensionAccounts,
  type PensionRecord,
  type PensionSettlement,
  type Policy,
  pensionSettlement,
} from "../index.js";
import { type AccountsForm, type LedgerRead, printedMedical, printedPension } from "./settlement-table.js";

/** Accounts of either kind, as the command needs them. */
interface Settling {
  add(facts: unknown, line: number): void;
  /** @param most - how many persons are listed of each kind; left out, all of them */
  close(most: number | undefined): Closed;
}

/** Accounts that are made. */
interface Closed {
  readonly settlement: Pick<PensionSettlement, "personsBySource">;
  readonly accounts: PensionAccounts | MedicalAccounts;
  print(form: AccountsForm, file: LedgerRead): string;
}

/** A kind of accounts. */
export interface SettlingKind {
  begin(policy: Policy): Settling;
}

/** The kinds that there are. */
export const settlings: Readonly<Record<"pension" | "medical", SettlingKind>> = {
  pension: {
    begin: (policy) => settling<PensionRecord, PensionAccounts>(pensionSettlement(policy), printedPension),
  },
  medical: {
    begin: (policy) => settling<MedicalRecord, MedicalAccounts>(medicalSettlement(policy), printedMedical),
  },
};

/** What both kinds of settlement are. */
interface Settlement<Row, Accounts> extends Pick<PensionSettlement, "personsBySource"> {
  add(record: Row, row?: number): void;
  accounts(most?: number): Accounts;
}

function settling<Row, Accounts extends Closed["accounts"]>(
  settlement: Settlement<Row, Accounts>,
  printed: (accounts: Accounts, form: AccountsForm, file: LedgerRead) => string,
): Settling {
  return {
    add: (facts, line) => settlement.add(facts as Row, line),
    close(most) {
      const accounts = settlement.accounts(most);
      return { accounts, settlement, print: (form, file) => printed(accounts, form, file) };
    },
  };
}
