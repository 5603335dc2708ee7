import {
  type MedicalRecord,
  medicalSettlement,
  type PensionRecord,
  type Policy,
  pensionSettlement,
  type Settled,
} from "../index.js";
import { sampleLedger } from "./sample-ledger.js";
import { sampleRoster } from "./sample-roster.js";
import { type AccountsForm, printedMedical, printedPension } from "./settlement-table.js";

/** Accounts of either kind, as the command needs them. */
interface Settling {
  add(facts: unknown): Settled;
  print(form: AccountsForm): string;
}

/** A kind of accounts. */
export interface SettlingKind {
  begin(policy: Policy): Settling;
  /** An invented ledger of that kind. */
  sample(rows: number, seed: number): Iterable<string>;
}

/** The kinds that there are. */
export const settlings: Readonly<Record<"pension" | "medical", SettlingKind>> = {
  pension: {
    begin(policy) {
      const settlement = pensionSettlement(policy);
      return {
        add: (facts) => settlement.add(facts as PensionRecord),
        print: (form) => printedPension(settlement.accounts(), form),
      };
    },
    sample: sampleLedger,
  },
  medical: {
    begin(policy) {
      const settlement = medicalSettlement(policy);
      return {
        add: (facts) => settlement.add(facts as MedicalRecord),
        print: (form) => printedMedical(settlement.accounts(), form),
      };
    },
    sample: sampleRoster,
  },
};
