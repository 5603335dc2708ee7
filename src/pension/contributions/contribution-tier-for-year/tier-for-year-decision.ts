import { yearOf } from "../../../foundation/calendar.js";
import { type Amount, plainText } from "../../../foundation/decimal.js";
import type { ReadingName } from "../../../policy/reading-names.js";
import { between, type Determination } from "../../../rule/finding.js";
import { acceptYear } from "../../../rule/policy-year.js";
import type { Trace } from "../../../rule/trace.js";
import { isAgencyTier, refuseTier, selfPaidTier } from "../../terms/tiers.js";
import type { ContributionTierForYearFacts, ContributionTierForYearFinding } from "../contribution-tier-for-year.js";
import { latestOf, type RegisteredChange, type SortedChanges, sortChanges } from "./tier-changes.js";

/** The tiers that may apply, and what would settle which. */
interface Candidates {
  readonly tiers: readonly number[];
  readonly open: readonly ReadingName[];
  readonly missing: readonly string[];
}

/** Decides this year's tier and the next one's; the rule keeps the answers that come back. */
export function decideTierForYear(facts: ContributionTierForYearFacts, trace: Trace): ContributionTierForYearFinding {
  trace.cite("P-2.2.d");
  const { changes = [], paidOn, year = trace.policy.pension.year } = facts;
  acceptYear(year, trace.policy.pension.year, trace);
  checkTier("priorTier", facts.priorTier, trace);
  checkTier("lastChosenTier", facts.lastChosenTier, trace);
  const sorted = sortChanges(changes, paidOn, year, trace);
  const thisYear = tierOfYear(sorted, facts, year, trace);
  const nextYear = tierOfNextYear(sorted, thisYear, trace);
  return trace.finding({
    tier: determinationOf(thisYear),
    tierCandidates: ascending(thisYear.tiers),
    nextYearTier: determinationOf(nextYear),
    nextYearTierCandidates: ascending(nextYear.tiers),
  });
}

/** The tier once chosen must be one that there is, or the former lowest one. */
function checkTier(path: string, chosen: Amount | undefined, trace: Trace): void {
  const { policy } = trace;
  if (chosen === undefined || isAgencyTier(chosen, policy) || selfPaidTier(chosen, policy) !== undefined) return;
  refuseTier(trace, path, chosen, [policy.pension.agencyPaid.baseTier, ...policy.pension.tiers]);
}

/** The latest change before the payment rules the year; without one the tier of last year. */
function tierOfYear(
  { before, sameMoment }: SortedChanges,
  facts: ContributionTierForYearFacts,
  year: number,
  trace: Trace,
): Candidates {
  if (sameMoment.length === 0) return ruledBy(before, facts, year, trace);
  for (const { tier } of sameMoment) trace.step("change-at-payment", "P-2.2.i", { tier });
  const option = trace.read("sameDayChange");
  if (option === "change-first") return ruledBy([...before, ...sameMoment], facts, year, trace);
  const paidFirst = ruledBy(before, facts, year, trace);
  if (option === "payment-first") return paidFirst;
  return {
    tiers: [...paidFirst.tiers, ...tiersOf(sameMoment)],
    open: [...paidFirst.open, "sameDayChange"],
    missing: [...paidFirst.missing, "paidOn", ...pathsOf(sameMoment)],
  };
}

function ruledBy(
  changes: readonly RegisteredChange[],
  facts: ContributionTierForYearFacts,
  year: number,
  trace: Trace,
): Candidates {
  if (changes.length === 0) return carriedOn(facts, trace);
  const latest = latestOf(changes);
  for (const { tier, registeredOn } of latest) {
    const isOfLastYear = yearOf(registeredOn) < year;
    trace.step(isOfLastYear ? "change-of-last-year" : "change-before-payment", isOfLastYear ? "P-2.2.k" : "P-2.2.i", {
      tier,
    });
  }
  return amongLatest(latest);
}

/** Of several changes at the same moment, any may be the last. */
function amongLatest(latest: readonly RegisteredChange[]): Candidates {
  return { tiers: tiersOf(latest), open: [], missing: latest.length > 1 ? pathsOf(latest) : [] };
}

/** Without a change the tier chosen last year carries on, if there is one and it can still be chosen. */
function carriedOn({ priorTier, lastChosenTier }: ContributionTierForYearFacts, trace: Trace): Candidates {
  if (priorTier !== undefined) return carried(priorTier, "last-year-tier", trace);
  trace.step("no-prior-tier", "P-2.2.j");
  const option = trace.read("noPriorTier");
  if (lastChosenTier === undefined) return { tiers: trace.policy.pension.tiers, open: [], missing: ["changes"] };
  if (option === "last-chosen") return carried(lastChosenTier, "last-chosen-tier", trace);
  trace.step("last-chosen-hint", "P-2.2.j", { tier: plainText(lastChosenTier) });
  return { tiers: trace.policy.pension.tiers, open: ["noPriorTier"], missing: ["changes"] };
}

function carried(chosen: Amount, code: string, trace: Trace): Candidates {
  const tier = selfPaidTier(chosen, trace.policy);
  if (tier !== undefined) {
    trace.step(code, "P-2.2.j", { tier });
    return alone(tier);
  }
  const { tiers, agencyPaid } = trace.policy.pension;
  const [lowest] = tiers as readonly [number];
  trace.step("former-lowest-tier", "P-2.2.j", { tier: agencyPaid.baseTier });
  switch (trace.read("formerLowestTier")) {
    case "choose-anew":
      return { tiers, open: [], missing: ["changes"] };
    case "lift-to-lowest":
      trace.step("former-lowest-tier-lifted", "P-2.2.j", { tier: lowest });
      return alone(lowest);
    case "keep":
      trace.step("former-lowest-tier-kept", "P-2.2.j", { tier: agencyPaid.baseTier });
      return alone(agencyPaid.baseTier);
  }
}

function alone(tier: number): Candidates {
  return { tiers: [tier], open: [], missing: [] };
}

/** The latest change of all takes effect next year at the latest; without one this year's tier carries on. */
function tierOfNextYear({ before, sameMoment, after }: SortedChanges, thisYear: Candidates, trace: Trace): Candidates {
  for (const { tier } of latestOf(after)) trace.step("change-after-payment", "P-2.2.k", { tier });
  const latest = latestOf([...before, ...sameMoment, ...after]);
  return latest.length === 0 ? thisYear : amongLatest(latest);
}

function tiersOf(changes: readonly RegisteredChange[]): readonly number[] {
  return changes.map(({ tier }) => tier);
}

function pathsOf(changes: readonly RegisteredChange[]): readonly string[] {
  return changes.map(({ path }) => path);
}

function ascending(tiers: readonly number[]): readonly number[] {
  return [...new Set(tiers)].sort((first, second) => first - second);
}

function determinationOf({ tiers, open, missing }: Candidates): Determination<number> {
  const [lowest, ...others] = ascending(tiers) as [number, ...number[]];
  return between(lowest, others.at(-1) ?? lowest, open, missing);
}
