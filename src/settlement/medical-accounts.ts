import type { Policy } from "../policy/policy.js";
import type { AppliedReading, Determination } from "../rule/finding.js";
import type { AccountTree, TownshipAccount } from "./account-tree.js";
import type { MedicalAccount, MedicalTally } from "./medical-account.js";
import type { MedicalFacts } from "./medical-said.js";
import type { PersonRowCounts, PersonRows, PersonTally, PersonTold, SeveralCounts } from "./person-rows.js";

/** A person who, as the roster says, paid another amount than is due; the accounts count what is due. */
export interface PaidOtherwise extends PersonTold<MedicalFacts> {
  /** What the person paid, in yuan. */
  readonly paidYuan: string;
  /** What is due from the person, in yuan. */
  readonly dueYuan: Determination;
  /** What was paid less what is due, in yuan; negative where less was paid. */
  readonly differenceYuan: Determination;
}

/** What {@link settleMedical} answers; the same for the same rows in any order, but for the numbers of the rows. */
export interface MedicalAccounts {
  /** What became of the rows taken in. */
  readonly rows: PersonRowCounts;
  /** All townships together. */
  readonly district: MedicalAccount;
  /** In the order of their names, as the notice names none; `（未写明）` holds those of whom no row says it. */
  readonly townships: readonly TownshipAccount<MedicalAccount>[];
  /** How many there are of each list below, listed or not. */
  readonly inAll: SeveralCounts;
  /** Rows that entered the accounts as one; of each list all but one are `joined`. */
  readonly joins: readonly PersonRows<MedicalFacts>[];
  /** The rows of persons that contradict each other, and that entered no account. */
  readonly conflicts: readonly PersonRows<MedicalFacts>[];
  /** Persons counted under `（未写明）`, as no row says the township, or none the village. */
  readonly unplaced: readonly PersonTold<MedicalFacts>[];
  /** Persons who paid another amount than is due, in the order of their rows. */
  readonly paidOtherwise: readonly PaidOtherwise[];
  /** The readings that the accounts relied on, in the order of their names. */
  readonly readings: readonly AppliedReading[];
}

/** What accounts say of places. */
export type MedicalPlaces = Pick<MedicalAccounts, "district" | "townships">;

/** What they say of persons and readings. */
export type MedicalEntered = Omit<MedicalAccounts, "rows" | "district" | "townships">;

/**
 * The accounts of all places by a policy.
 *
 * @param of - what a place's sums are by that policy
 */
export function medicalPlaces<Sums extends PersonTally<Sums>>(
  tree: AccountTree<Sums>,
  of: (sums: Sums) => MedicalTally,
  policy: Policy,
): MedicalPlaces {
  return tree.close((sums) => ({ ...of(sums).account(policy), rows: sums.rows.counts() }));
}
