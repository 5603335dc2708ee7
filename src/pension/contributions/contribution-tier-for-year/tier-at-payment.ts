import { dayOf, yearOf } from "../../../foundation/calendar.js";
import type { ReadingName } from "../../../policy/reading-names.js";
import type { Reason } from "../../../rule/finding.js";
import type { Trace } from "../../../rule/trace.js";
import { isAgencyTier } from "../../terms/tiers.js";
import {
  eachTierOnce,
  earliestOf,
  latestOf,
  type RegisteredChange,
  type SortedChanges,
  sortChanges,
} from "./tier-changes.js";
import { type Fallback, formerLowestTier } from "./tier-to-fall-back-on.js";

/** The tiers that may apply, and what would settle which. */
export interface Candidates {
  readonly tiers: readonly number[];
  readonly open: readonly ReadingName[];
  readonly missing: readonly string[];
}

/** A year's payment: the fact that dates it, and what changes before it come to. */
export interface YearsPayment {
  readonly fact: "paidOn" | "nextYearPaidOn";
  readonly ruledBy: (changes: readonly RegisteredChange[]) => Fallback;
}

/** The latest of some changes, any of which may be the last where they are of the same moment. */
export function ofLatest(changes: readonly RegisteredChange[]): Fallback {
  const latest = latestOf(changes);
  const missing = latest.length > 1 ? timesOf(latest) : [];
  return { tiers: tiersOf(latest), mayNeedChoice: false, perhaps: [], open: [], missing, steps: [] };
}

/** The same for a year, with the steps to it. The former lowest tier, asked for last year, counts as it is read to. */
export function ofLatestIn(year: number, changes: readonly RegisteredChange[], trace: Trace): Fallback {
  const latest = latestOf(changes);
  const steps = eachTierOnce(latest).map(({ tier, registeredOn }): Reason => {
    const isOfLastYear = yearOf(registeredOn) < year;
    return {
      code: isOfLastYear ? "change-of-last-year" : "change-before-payment",
      clause: isOfLastYear ? "P-2.2.k" : "P-2.2.i",
      values: { tier },
    };
  });
  const { tiers, ...asChosen } = ofLatest(changes);
  const kept = tiers.filter((tier) => !isAgencyTier(tier, trace.policy));
  if (kept.length === tiers.length) return { ...asChosen, tiers, steps };
  const former = formerLowestTier(steps, trace);
  return { ...former, tiers: [...kept, ...former.tiers], missing: asChosen.missing };
}

/**
 * The latest change before a payment rules its year; at its very moment, what the order is read to be; without any,
 * what the year falls back on.
 */
export function tierAtPayment(
  { before, sameMoment }: Pick<SortedChanges, "before" | "sameMoment">,
  paidFirst: Fallback,
  { fact, ruledBy }: YearsPayment,
  trace: Trace,
): Candidates {
  if (sameMoment.length === 0) return settled(paidFirst, trace);
  if (paidFirst.tiers.length === 0) return choiceAtPayment(sameMoment, paidFirst, fact, trace);
  for (const { tier } of eachTierOnce(sameMoment)) trace.step("change-at-payment", "P-2.2.i", { tier });
  const option = trace.read("sameDayChange");
  if (option === "change-first") return settled(ruledBy([...before, ...sameMoment]), trace);
  noteAll(paidFirst.steps, trace);
  const { tiers, mayNeedChoice, perhaps, open, missing } = paidFirst;
  const either = [...tiers, ...perhaps, ...tiersOf(sameMoment)];
  if (option === "payment-first") return { tiers: mayNeedChoice ? either : tiers, open, missing };
  return {
    tiers: either,
    open: [...open, "sameDayChange"],
    missing: [...missing, timeAt(fact), ...timesOf(sameMoment)],
  };
}

/** A payment presupposes a tier chosen: with nothing to fall back on, one of those chosen at its time. */
function choiceAtPayment(
  chosen: readonly RegisteredChange[],
  { steps }: Fallback,
  fact: YearsPayment["fact"],
  trace: Trace,
): Candidates {
  noteAll(steps, trace);
  const tiers = tiersOf(eachTierOnce(chosen));
  if (tiers.length === 1) trace.step("choice-at-payment", "P-2.2.h", { tier: tiers[0] as number });
  else trace.step("choices-at-payment", "P-2.2.h", { tiers: tiers.join(", ") });
  return { tiers, open: [], missing: [timeAt(fact), ...timesOf(chosen)] };
}

/** What it comes to with no change at the payment; where a choice is needed first, any tier can be chosen. */
export function settled(fallback: Fallback, trace: Trace): Candidates {
  const { tiers, mayNeedChoice, perhaps, open, missing, steps } = fallback;
  noteAll(steps, trace);
  if (!mayNeedChoice) return { tiers, open, missing };
  return { tiers: [...tiers, ...perhaps, ...trace.policy.pension.tiers], open, missing: [...missing, "changes"] };
}

/** Parts changes by a payment. Whoever had nothing to fall back on chose what was paid, if only later on that day. */
export function partedBy(
  changes: readonly RegisteredChange[],
  paidOn: string | undefined,
  fallback: (before: readonly RegisteredChange[]) => Fallback,
): { readonly sorted: SortedChanges; readonly paidFirst: Fallback } {
  const sorted = sortChanges(changes, paidOn);
  const { before, sameMoment, after } = sorted;
  const paidFirst = fallback(before);
  if (paidFirst.tiers.length + sameMoment.length > 0) return { sorted, paidFirst };
  const chosen = new Set(
    earliestOf(after.filter(({ registeredOn }) => dayOf(registeredOn) === dayOf(paidOn as string))),
  );
  const left = after.filter((change) => !chosen.has(change));
  return { sorted: { before, sameMoment: [...chosen], after: left }, paidFirst };
}

function noteAll(steps: readonly Reason[], trace: Trace): void {
  for (const step of steps) trace.note(step);
}

function tiersOf(changes: readonly RegisteredChange[]): readonly number[] {
  return changes.map(({ tier }) => tier);
}

function timesOf(changes: readonly RegisteredChange[]): readonly string[] {
  return changes.map(({ path }) => timeAt(path));
}

/** The time of a day given: what is missing where two are of one day and their order is asked. */
function timeAt(path: string): string {
  return `${path}.time`;
}
