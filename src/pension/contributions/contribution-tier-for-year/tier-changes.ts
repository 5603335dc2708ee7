import { yearOf } from "../../../foundation/calendar.js";
import { type Amount, plainText } from "../../../foundation/decimal.js";
import type { Trace } from "../../../rule/trace.js";
import { isAgencyTier, selfPaidTier } from "../../terms/tiers.js";

/** A registered change of tier. */
export interface TierChange {
  /**
   * The day, or local time, on which it was registered. Where the order of two things on one day is asked, what is
   * missing is their time: `changes[0].registeredOn.time`, `paidOn.time`.
   */
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

/** The changes that count for a year, by how they stand to its payment. */
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

/** The changes that bear on a year and the next, by when they were registered. */
export interface ChangesByYear {
  /** In the year or the one before. */
  readonly byYearsEnd: readonly RegisteredChange[];
  /** In the year after. */
  readonly nextYear: readonly RegisteredChange[];
}

/** Picks out the changes that bear on a year and the next, and that are for a tier, the former lowest last year. */
export function changesThatCount(changes: readonly TierChange[], year: number, trace: Trace): ChangesByYear {
  const found = { byYearsEnd: [], nextYear: [] } as Record<keyof ChangesByYear, RegisteredChange[]>;
  for (const [index, { registeredOn, tier: asked }] of changes.entries()) {
    const yearsAfter = yearOf(registeredOn) - year;
    const isFormer = yearsAfter === -1 && isAgencyTier(asked, trace.policy);
    const tier = isFormer ? trace.policy.pension.agencyPaid.baseTier : selfPaidTier(asked, trace.policy);
    if (tier === undefined) {
      trace.step("change-rejected", "P-2.2.d", { registeredOn, tier: plainText(asked) });
    } else if (yearsAfter < -1 || yearsAfter > 1) {
      trace.step("change-of-another-year", "P-2.2.i", { registeredOn, tier });
    } else {
      const path = `changes[${index}].registeredOn`;
      found[yearsAfter === 1 ? "nextYear" : "byYearsEnd"].push({ tier, registeredOn, path });
    }
  }
  return found;
}

/** Parts changes by a year's payment; without one all come before it. */
export function sortChanges(changes: readonly RegisteredChange[], paidOn: string | undefined): SortedChanges {
  const sorted = { before: [], sameMoment: [], after: [] } as Record<keyof SortedChanges, RegisteredChange[]>;
  for (const change of changes) {
    const order = paidOn === undefined ? -1 : orderOf(change.registeredOn, paidOn);
    sorted[order < 0 ? "before" : order > 0 ? "after" : "sameMoment"].push(change);
  }
  return sorted;
}

/** The changes of a list that none of the others is known to follow. */
export function latestOf(changes: readonly RegisteredChange[]): readonly RegisteredChange[] {
  let last = "";
  for (const { registeredOn } of changes) if (registeredOn > last) last = registeredOn;
  return changes.filter(({ registeredOn }) => last.startsWith(registeredOn));
}

/** One change to each tier: a tier is told once, however often it was registered. */
export function eachTierOnce(changes: readonly RegisteredChange[]): readonly RegisteredChange[] {
  return [...new Map(changes.map((change) => [change.tier, change])).values()];
}

/** The changes of a list that are known to follow none of the others. */
export function earliestOf(changes: readonly RegisteredChange[]): readonly RegisteredChange[] {
  const firstEnd = changes.map(({ registeredOn }) => registeredOn + END).sort()[0] as string;
  return changes.filter(({ registeredOn }) => registeredOn < firstEnd);
}

/** Sorts behind every time of a day, and every second of a minute. */
const END = "~";
