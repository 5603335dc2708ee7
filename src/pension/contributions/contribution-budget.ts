import { takenAsNone } from "../../foundation/absent.js";
import type { Amount } from "../../foundation/decimal.js";
import { fractionOf, fractionText } from "../../foundation/fraction.js";
import { amount, count, list, optional, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import { between, boundsOf, type Determination, determined, type Finding, sumOf } from "../../rule/finding.js";
import { decimal, determination } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { highestTier, payableTier, refuseTier } from "../terms/tiers.js";
import { bothAgencyGroups } from "./both-agency-groups.js";
import type { ContributionPayment } from "./contribution-facts.js";
import { earnedSubsidy } from "./contribution-subsidy.js";

/** Persons who pay at a tier. */
export interface TierCount {
  /** Yuan a year. */
  readonly tier: Amount;
  /** Persons who pay this tier. */
  readonly persons: number;
}

/** Counts of persons, for {@link contributionBudget}. */
export interface ContributionBudgetFacts {
  /** Persons who pay themselves, by tier; a tier may come more than once. */
  readonly selfPaid: readonly TierCount[];
  /** Persons paid for at the tier kept for agency payment; when left out, none. */
  readonly baseTierPersons?: number;
  /** Persons paid for at the highest tier; when left out, none. */
  readonly highestTierPersons?: number;
  /** Persons in both of these groups, not counted in either; when left out, none. */
  readonly bothGroupsPersons?: number;
}

/** What the persons of one tier pay and earn. */
export interface TierTotal {
  /** Yuan a year. */
  readonly tier: number;
  /** Persons who pay this tier. */
  readonly persons: number;
  /** What they pay together. */
  readonly contributionYuan: string;
  /** What they earn in subsidies together. */
  readonly subsidyYuan: Determination;
}

/** What {@link contributionBudget} answers. */
export interface ContributionBudgetFinding extends Finding {
  /** All persons counted. */
  readonly persons: number;
  /** What persons pay themselves, in yuan. */
  readonly selfPaidYuan: Determination;
  /** What the district pays for others, in yuan. */
  readonly agencyPaidYuan: Determination;
  /** Subsidies whose amount is settled, in yuan. */
  readonly settledSubsidyYuan: Determination;
  /** Subsidies whose amount is open, in yuan, apart. */
  readonly openSubsidyYuan: Determination;
  /** All subsidies, in yuan; who bears them is not printed, so they are not split. */
  readonly subsidyYuan: Determination;
  /** Persons who pay themselves, by tier, ascending. */
  readonly tiers: readonly TierTotal[];
}

/**
 * What contributions, agency payments and subsidies of many persons come to for the year (缴费与补贴测算).
 *
 * @param facts - counts of persons by tier and group
 * @param policy - the figures and readings to answer by
 * @returns totals in yuan, the open part of the subsidies apart
 * @throws {@link RuleInputError} when a tier is not one of the policy's tiers
 * @see Pension work plan 2021, 二（二）, 二（三）
 * @example
 * ```ts
 * contributionBudget({ selfPaid: [{ tier: 200, persons: 3 }] }).subsidyYuan;
 * // => { status: "determined", value: "120" }
 * ```
 */
export function contributionBudget(
  facts: ContributionBudgetFacts,
  policy: Policy = yingzhou2021,
): ContributionBudgetFinding {
  return ask(contributionBudgetRule, facts, policy);
}

/** The rule behind {@link contributionBudget}. */
export const contributionBudgetRule: Rule<ContributionBudgetFacts, ContributionBudgetFinding> = /* @__PURE__ */ rule({
  id: "pension/contribution-budget",
  title: { zh: "缴费与补贴测算", en: "Contribution budget" },
  clauses: ["P-2.2.d", "P-2.2.f", "P-2.2.g", "P-2.2.j", "P-2.3.b", "P-2.3.c"],
  readings: ["formerLowestTier", "bothAgencyGroups", "agencyTierSubsidy", "agencyPaidSubsidy"],
  facts: () =>
    record(["缴费人数", "Counts of persons"], {
      selfPaid: list(
        ["自缴人数", "Persons who pay themselves"],
        record(["一档", "A tier"], {
          tier: amount(["缴费档次（元/年）", "Contribution tier, yuan a year"], { synonyms: ["档次"] }),
          persons: count(["人数", "Persons"]),
        }),
      ),
      baseTierPersons: optional(
        count(["按保留的最低档代缴人数", "Persons paid for at the tier kept for it"], takenAsNone),
      ),
      highestTierPersons: optional(count(["按最高档代缴人数", "Persons paid for at the highest tier"], takenAsNone)),
      bothGroupsPersons: optional(count(["两类都符合的人数", "Persons in both groups"], takenAsNone)),
    }),
  finding: () => ({
    persons: count(["人数合计", "Persons in all"], { max: Number.MAX_SAFE_INTEGER }),
    selfPaidYuan: determination(["个人缴费合计（元）", "Paid by persons, yuan"]),
    agencyPaidYuan: determination(["代缴合计（元）", "Paid by the district, yuan"]),
    settledSubsidyYuan: determination(["已定补贴（元）", "Subsidies settled, yuan"]),
    openSubsidyYuan: determination(["未定补贴（元）", "Subsidies open, yuan"]),
    subsidyYuan: determination(["补贴合计（元）", "Subsidies, yuan"]),
    tiers: list(
      ["分档合计", "Totals by tier"],
      record(["一档", "A tier"], {
        tier: count(["缴费档次（元/年）", "Contribution tier, yuan a year"]),
        persons: count(["人数", "Persons"], { max: Number.MAX_SAFE_INTEGER }),
        contributionYuan: decimal(["缴费（元）", "Contributions, yuan"]),
        subsidyYuan: determination(["补贴（元）", "Subsidies, yuan"]),
      }),
    ),
  }),
  decide: decideBudget,
});

/** Each tier once, however many rows there are. */
function decideBudget(facts: ContributionBudgetFacts, trace: Trace): ContributionBudgetFinding {
  trace.cite("P-2.2.d");
  const { selfPaid, bothGroupsPersons = 0 } = facts;
  const tiers = [...personsByTier(selfPaid, trace)]
    .sort(([first], [second]) => first - second)
    .map(([tier, persons]) => totalOf(tier, persons, "self-paid", trace));
  const both = bothGroupsPersons > 0 ? bothAgencyGroups(trace) : undefined;
  const paidFor = (tier: number, persons: number, takesBoth: boolean): readonly TierTotal[] => {
    const all = takesBoth ? persons + bothGroupsPersons : persons;
    return all > 0 ? [totalOf(tier, all, "agency-paid", trace)] : [];
  };
  const agency = [
    ...paidFor(trace.policy.pension.agencyPaid.baseTier, facts.baseTierPersons ?? 0, both === "lowest"),
    ...paidFor(highestTier(trace.policy), facts.highestTierPersons ?? 0, both === "highest"),
  ];
  const all = [...tiers, ...agency];
  const subsidies = all.map(({ subsidyYuan }) => subsidyYuan);
  return trace.finding({
    persons: all.reduce((sum, { persons }) => sum + persons, 0),
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
    const tier = payableTier(asked, trace.aside());
    if (tier === undefined) return refuseTier(trace, `selfPaid[${index}].tier`, asked);
    byTier.set(tier, (byTier.get(tier) ?? 0) + persons);
  }
  return byTier;
}

function totalOf(tier: number, persons: number, payment: ContributionPayment, trace: Trace): TierTotal {
  const { min, max, openReadings, missingFacts } = boundsOf(earnedSubsidy({ tier, payment }, trace));
  return {
    tier,
    persons,
    contributionYuan: times(tier, persons),
    subsidyYuan: between(times(min, persons), times(max, persons), openReadings, missingFacts),
  };
}

function times(yuan: Amount, persons: number): string {
  return fractionText(fractionOf(yuan).mul(persons));
}

function contributionsOf(totals: readonly TierTotal[]): Determination {
  return sumOf(totals.map(({ contributionYuan }) => determined(contributionYuan)));
}
