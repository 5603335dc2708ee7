import { Decimal } from "../../foundation/decimal.js";
import type { Policy } from "../../policy/policy.js";
import { between, type Determination, determined } from "../../rule/finding.js";
import { Trace } from "../../rule/trace.js";
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
export function decideBudget(facts: ContributionBudgetFacts, policy: Policy): ContributionBudgetFinding {
  const trace = new Trace("pension/contribution-budget", policy);
  trace.cite("P-2.2.d");
  const { selfPaid, bothGroupsPersons = 0 } = facts;
  const tiers = [...personsByTier(selfPaid, policy, trace)]
    .sort(([first], [second]) => first - second)
    .map(([tier, persons]) => totalOf(tier, persons, "self-paid", policy, trace));
  const both = bothGroupsPersons > 0 ? bothGroups(trace) : undefined;
  const groups = [
    [policy.pension.agencyPaid.baseTier, facts.baseTierPersons ?? 0, both !== "highest"],
    [highestTier(policy), facts.highestTierPersons ?? 0, both !== "lowest"],
  ] as const;
  const agency = groups
    .map(([tier, persons, takesBoth]) => [tier, persons + (takesBoth ? bothGroupsPersons : 0)] as const)
    .filter(([, persons]) => persons > 0)
    .map(([tier, persons]) => totalOf(tier, persons, "agency-paid", policy, trace));
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

function personsByTier(rows: readonly TierCount[], policy: Policy, trace: Trace): ReadonlyMap<number, number> {
  const byTier = new Map<number, number>();
  for (const [index, { tier: asked, persons }] of rows.entries()) {
    const tier = selfPaidTier(asked, policy) ?? formerTier(asked, policy, trace);
    if (tier === undefined) return refuseTier(trace.ruleId, `selfPaid[${index}].tier`, asked, policy.pension.tiers);
    byTier.set(tier, (byTier.get(tier) ?? 0) + persons);
  }
  return byTier;
}

/** The former lowest tier, where it is read to stay. */
function formerTier(asked: TierCount["tier"], policy: Policy, trace: Trace): number | undefined {
  const isKept = isAgencyTier(asked, policy) && trace.read("formerLowestTier") === "keep";
  return isKept ? policy.pension.agencyPaid.baseTier : undefined;
}

function bothGroups(trace: Trace): "highest" | "lowest" | "both" {
  trace.step("both-agency-groups", "P-2.2.g");
  return trace.read("bothAgencyGroups");
}

function totalOf(tier: number, persons: number, payment: ContributionPayment, policy: Policy, trace: Trace): TierTotal {
  const each = earnedSubsidy({ tier, payment }, policy, trace);
  return {
    tier,
    persons,
    contributionYuan: new Decimal(tier).times(persons),
    subsidyYuan:
      each.status === "determined"
        ? determined(each.value.times(persons))
        : between(each.min.times(persons), each.max.times(persons), each.openReadings, each.missingFacts),
  };
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
