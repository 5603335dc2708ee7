import type { Policy } from "../policy/policy.js";
import type { AppliedReading } from "../rule/finding.js";
import type { AccountTree, TownshipAccount } from "./account-tree.js";
import type { PensionAccount, PensionTally } from "./pension-account.js";
import { type PensionProgress, progressOf } from "./pension-progress.js";
import type { PensionFacts } from "./pension-row.js";
import {
  type PersonRowCounts,
  type PersonRows,
  type PersonTally,
  type PersonTold,
  PLACE_NOT_SAID,
  type SeveralCounts,
} from "./person-rows.js";

/** A place's accounts with its progress against annex 1. */
export interface PensionUnitAccount extends PensionAccount {
  /** By deadline; null where the annex prints no task, as for a village. */
  readonly progress: readonly PensionProgress[] | null;
}

/** What {@link settlePension} answers; the same for the same rows in any order, but for the numbers of the rows. */
export interface PensionAccounts {
  /** What became of the rows taken in. */
  readonly rows: PersonRowCounts;
  /** All townships together. */
  readonly district: PensionUnitAccount;
  /** In the order of annex 1; last, as `（未写明）`, those of whom no row says the township. */
  readonly townships: readonly TownshipAccount<PensionUnitAccount>[];
  /** How many there are of each list below, listed or not. */
  readonly inAll: SeveralCounts;
  /** Rows that entered the accounts as one; of each list all but one are `joined`. */
  readonly joins: readonly PersonRows<PensionFacts>[];
  /** The rows of persons that contradict each other, and that entered no account. */
  readonly conflicts: readonly PersonRows<PensionFacts>[];
  /** Persons counted under `（未写明）`, as no row says the township, or none the village. */
  readonly unplaced: readonly PersonTold<PensionFacts>[];
  /** The readings that the accounts relied on, in the order of their names. */
  readonly readings: readonly AppliedReading[];
}

/** What accounts say of places. */
export type PensionPlaces = Pick<PensionAccounts, "district" | "townships">;

/** What they say of persons and readings. */
export type PensionEntered = Omit<PensionAccounts, "rows" | "district" | "townships">;

/** The townships of annex 1, and after them what no row says. */
export function townshipOrder({ pension }: Policy): readonly string[] {
  return [...pension.townships.map(({ name }) => name), PLACE_NOT_SAID];
}

/**
 * The accounts of all places by a policy: progress where its annex 1 prints a task, townships in the order of an annex.
 *
 * @param of - what a place's sums are by that policy
 * @param order - the townships
 */
export function pensionPlaces<Sums extends PersonTally<Sums>>(
  tree: AccountTree<Sums>,
  of: (sums: Sums) => PensionTally,
  policy: Policy,
  order: readonly string[],
): PensionPlaces {
  const { townships, total } = policy.pension;
  const units = new Set([total.name, ...townships.map(({ name }) => name)]);
  const close = (sums: Sums, unit?: string): PensionUnitAccount => {
    const tally = of(sums);
    const progress = units.has(unit as string) ? progressOf(unit as string, tally.paidDays, policy) : null;
    return { ...tally.account(), rows: sums.rows.counts(), progress };
  };
  const places = tree.close(close, total.name);
  return { ...places, townships: inOrder(places.townships, order) };
}

/** Townships in an order. */
export function inOrder<Account>(
  townships: readonly TownshipAccount<Account>[],
  order: readonly string[],
): readonly TownshipAccount<Account>[] {
  const place = ({ township }: TownshipAccount<Account>): number => order.indexOf(township);
  return [...townships].sort((one, other) => place(one) - place(other));
}
