import { Decimal } from "../../foundation/decimal.js";
import { between, type Determination, determined } from "../../rule/finding.js";
import type { Trace } from "../../rule/trace.js";
import { highestTier, isAgencyTier, refuseTier, selfPaidTier } from "../terms/tiers.js";
import type {
  ContributionBudgetFacts,
  ContributionBudgetFinding,
  TierCount,
  TierTotal,
} from "./contribution-budget.js";
import type { ContributionPayment } from "./contribution-facts.js";
import { earnedSubsidy } from "./subsidy-decision.js";

/** Works out the budget; each tier once, however many rows there are. */
export function decideBudget(facts: ContributionBudgetFacts, trace: Trace): ContributionBudgetFinding {
  trace.cite("P-2.2.d");
  const { selfPaid, bothGroupsPersons = 0 } = facts;
  const tiers = [...personsByTier(selfPaid, trace)]
    .sort(([first], [second]) => first - second)
    .map(([tier, persons]) => totalOf(tier, persons, "self-paid", trace));
  const both = bothGroupsPersons > 0 ? bothGroups(trace) : undefined;
  const groups = [
    [trace.policy.pension.agencyPaid.baseTier, facts.baseTierPersons ?? 0, both !== "highest"],
    [highestTier(trace.policy), facts.highestTierPersons ?? 0, both !== "lowest"],
  ] as const;
  const agency = groups
    .map(([tier, persons, takesBoth]) => [tier, persons + (takesBoth ? bothGroupsPersons : 0)] as const)
    .filter(([, persons]) => persons > 0)
    .map(([tier, persons]) => totalOf(tier, persons, "agency-paid", trace));
  const subsidies = [...tiers, ...agency].map(({ subsidyYuan }) => subsidyYuan);
  const ownPersons = tiers.reduce((sum, { persons }) => sum + persons, 0);
  return trace.finding({
    persons: ownPersons + (facts.baseTierPersons ?? 0) + (facts.highestTierPersons ?? 0) + bothGroupsPersons,
    selfPaidYuan: contributionsOf(tiers),
    agencyPaidYuan: contributionsOf(agency),
    settledSubsidyYuan: sumOf(subsidies.filter(({ status }) => status === "determined")),
    openSubsidyYuan: sumOf(subsidies.filter(({ status }) => status !== "determined")),
    subsidyYuan: sumOf(subsidies),
    tiers,
  });
}

function personsByTier(rows: readonly TierCount[], trace: Trace): ReadonlyMap<number, number> {
  const byTier = new Map<number, number>();
  for (const [index, { tier: asked, persons }] of rows.entries()) {
    const tier = selfPaidTier(asked, trace.policy) ?? formerTier(asked, trace);
    if (tier === undefined) return refuseTier(trace, `selfPaid[${index}].tier`, asked, trace.policy.pension.tiers);
    byTier.set(tier, (byTier.get(tier) ?? 0) + persons);
  }
  return byTier;
}

/** The former lowest tier, where it is read to stay. */
function formerTier(asked: TierCount["tier"], trace: Trace): number | undefined {
  const isKept = isAgencyTier(asked, trace.policy) && trace.read("formerLowestTier") === "keep";
  return isKept ? trace.policy.pension.agencyPaid.baseTier : undefined;
}

function bothGroups(trace: Trace): "highest" | "lowest" | "both" {
  trace.step("both-agency-groups", "P-2.2.g");
  return trace.read("bothAgencyGroups");
}

function totalOf(tier: number, persons: number, payment: ContributionPayment, trace: Trace): TierTotal {
  const each = earnedSubsidy({ tier, payment }, trace);
  return {
    tier,
    persons,
    contributionYuan: new Decimal(tier).times(persons).toFixed(),
    subsidyYuan:
      each.status === "determined"
        ? determined(times(each.value, persons))
        : between(times(each.min, persons), times(each.max, persons), each.openReadings, each.missingFacts),
  };
}

function times(yuan: string, persons: number): Decimal {
  return new Decimal(yuan).times(persons);
}

function contributionsOf(totals: readonly TierTotal[]): Determination {
  return determined(Decimal.sum(0, ...totals.map(({ contributionYuan }) => contributionYuan)));
}

function sumOf(parts: readonly Determination[]): Determination {
  const min = Decimal.sum(0, ...parts.map((part) => (part.status === "determined" ? part.value : part.min)));
  const max = Decimal.sum(0, ...parts.map((part) => (part.status === "determined" ? part.value : part.max)));
  const open = parts.flatMap((part) => (part.status === "determined" ? [] : part.openReadings));
  return between(min, max, [...new Set(open)]);
}
