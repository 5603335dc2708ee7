import { yearOf } from "../../../foundation/calendar.js";
import { type Amount, plainText } from "../../../foundation/decimal.js";
import type { Trace } from "../../../rule/trace.js";
import { selfPaidTier } from "../../terms/tiers.js";

/** A registered change of tier. */
export interface TierChange {
  /** The day, or local time, on which it was registered. */
  readonly registeredOn: string;
  /** The tier asked for, in yuan a year. */
  readonly tier: Amount;
}

/** A change that counts, with its place in the facts. */
export interface RegisteredChange {
  readonly tier: number;
  readonly registeredOn: string;
  readonly path: string;
}

/** The changes that count, by how they stand to the year's payment. */
export interface SortedChanges {
  readonly before: readonly RegisteredChange[];
  /** At the same moment, as far as the two are known. */
  readonly sameMoment: readonly RegisteredChange[];
  readonly after: readonly RegisteredChange[];
}

/**
 * The order of two dates or local times: negative, 0, positive. A date and a time on that date, or a minute and a
 * second within it, are not told apart.
 */
function orderOf(first: string, second: string): number {
  if (first < second) return second.startsWith(first) ? 0 : -1;
  return first.startsWith(second) ? 0 : 1;
}

/** Sorts out the changes that bear on a year: registered in it or in the year before, and for a tier. */
export function sortChanges(
  changes: readonly TierChange[],
  paidOn: string | undefined,
  year: number,
  trace: Trace,
): SortedChanges {
  const sorted = { before: [], sameMoment: [], after: [] } as Record<keyof SortedChanges, RegisteredChange[]>;
  for (const [index, { registeredOn, tier: asked }] of changes.entries()) {
    const tier = selfPaidTier(asked, trace.policy);
    const registeredIn = yearOf(registeredOn);
    if (tier === undefined) {
      trace.step("change-rejected", "P-2.2.d", { registeredOn, tier: plainText(asked) });
    } else if (registeredIn < year - 1 || registeredIn > year) {
      trace.step("change-of-another-year", "P-2.2.i", { registeredOn, tier });
    } else {
      const order = paidOn === undefined ? -1 : orderOf(registeredOn, paidOn);
      const place = order < 0 ? "before" : order > 0 ? "after" : "sameMoment";
      sorted[place].push({ tier, registeredOn, path: `changes[${index}].registeredOn` });
    }
  }
  return sorted;
}

/** The changes of a list that none of the others is known to follow. */
export function latestOf(changes: readonly RegisteredChange[]): readonly RegisteredChange[] {
  let last = "";
  for (const { registeredOn } of changes) if (registeredOn > last) last = registeredOn;
  return changes.filter(({ registeredOn }) => last.startsWith(registeredOn));
}
