import type { Text } from "../foundation/text.js";
import type { AppliedReading } from "../rule/finding.js";

/** Accounts of the same persons under two policies. */
export interface Comparison<Accounts extends ComparedAccounts, Unit> {
  /** The ids of both policies. */
  readonly policies: {
    /** The one that the ledger was read by. */
    readonly base: string;
    /** The other one. */
    readonly draft: string;
  };
  /** What is taken for granted of people. */
  readonly assumption: Text;
  /** The accounts under the base. */
  readonly base: Accounts;
  /** The accounts of the same persons under the draft. */
  readonly draft: Pick<Accounts, "district" | "townships" | "readings">;
  /** What all townships together differ by. */
  readonly district: Unit;
  /** The townships, in the order of the base's accounts. */
  readonly townships: readonly TownshipComparison<Unit>[];
}

/** Accounts of either kind, as far as a comparison goes. */
interface ComparedAccounts {
  readonly district: unknown;
  readonly townships: unknown;
  readonly readings: readonly AppliedReading[];
}

/** One township (乡镇、街道) under both policies. */
export interface TownshipComparison<Unit> {
  /** The township, as the rows name it. */
  readonly township: string;
  /** What its accounts differ by. */
  readonly comparison: Unit;
}
