import { takenAsNone } from "../../foundation/absent.js";
import { dayOf } from "../../foundation/calendar.js";
import type { Amount } from "../../foundation/decimal.js";
import { amount, count, dateOrTime, flag, list, optional, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import { between, type Determination, type Finding } from "../../rule/finding.js";
import { determination } from "../../rule/finding-schema.js";
import { acceptYear } from "../../rule/policy-year.js";
import { acceptWithin } from "../../rule/refusals.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { isAgencyTier, refuseAgencyTier, refuseTier, selfPaidTier } from "../terms/tiers.js";
import { contributionYear } from "./contribution-facts.js";
import {
  type Candidates,
  ofLatest,
  ofLatestIn,
  partedBy,
  settled,
  tierAtPayment,
} from "./contribution-tier-for-year/tier-at-payment.js";
import {
  changesThatCount,
  eachTierOnce,
  latestOf,
  type RegisteredChange,
  type TierChange,
} from "./contribution-tier-for-year/tier-changes.js";
import { type Fallback, maybeOfDistrict, tierToFallBackOn } from "./contribution-tier-for-year/tier-to-fall-back-on.js";

/** What a person chose and when they paid, for {@link contributionTierForYear}. */
export interface ContributionTierForYearFacts {
  /** Last year's tier, in yuan a year; left out where the person did not contribute last year. */
  readonly priorTier?: Amount;
  /** Whether the district paid last year; left out: not known where it pays at last year's tier, else no. */
  readonly priorPaidByDistrict?: boolean;
  /** The tier last chosen in an earlier year, in yuan a year; when left out, none. */
  readonly lastChosenTier?: Amount;
  /** Changes registered, in any order; when left out, none. */
  readonly changes?: readonly TierChange[];
  /** When this year's contribution was paid; left out where it is not. */
  readonly paidOn?: string;
  /** When next year's contribution was paid; left out where it is not, or not known. */
  readonly nextYearPaidOn?: string;
  /** The year asked about; when left out, the policy's own. */
  readonly year?: number;
}

/** What {@link contributionTierForYear} answers. */
export interface ContributionTierForYearFinding extends Finding {
  /** This year's tier, in yuan. */
  readonly tier: Determination<number>;
  /** The tiers that are possible, ascending. */
  readonly tierCandidates: readonly number[];
  /** Next year's tier, in yuan, by the changes registered so far. */
  readonly nextYearTier: Determination<number>;
  /** The tiers that are possible, ascending. */
  readonly nextYearTierCandidates: readonly number[];
}

/**
 * The tier that applies to a payer this year and the next (本年度缴费档次).
 *
 * A change registered before the payment applies this year, one after it next year; without a change the tier that the
 * person chose last year carries on, never one that the district paid. Where last year's payment was followed by a
 * change, that change counts this year. Whoever has nothing to carry on chooses before paying; a choice on the day of
 * the payment is that choice.
 *
 * @param facts - last year's tier, the changes registered, and the payment
 * @param policy - the figures and readings to answer by
 * @returns both tiers, each determined or with its candidates
 * @throws {@link RuleInputError} when a tier given does not exist or is none that the district pays at, or the notice
 *   has no rule for the year
 * @see Pension work plan 2021, 二（二）
 * @example
 * ```ts
 * const changes = [{ registeredOn: "2021-02-02", tier: 1000 }];
 * const finding = contributionTierForYear({ priorTier: 200, changes, paidOn: "2021-02-01" });
 * finding.tierCandidates; // => [200]
 * finding.nextYearTierCandidates; // => [1000]
 * ```
 */
export function contributionTierForYear(
  facts: ContributionTierForYearFacts,
  policy: Policy = yingzhou2021,
): ContributionTierForYearFinding {
  return ask(contributionTierForYearRule, facts, policy);
}

/** The rule behind {@link contributionTierForYear}. */
export const contributionTierForYearRule: Rule<ContributionTierForYearFacts, ContributionTierForYearFinding> =
  /* @__PURE__ */ rule({
    id: "pension/contribution-tier-for-year",
    title: { zh: "本年度与下年度缴费档次", en: "Contribution tier this year and next" },
    clauses: ["P-2.2.d", "P-2.2.h", "P-2.2.i", "P-2.2.j", "P-2.2.k"],
    readings: ["policyValidity", "formerLowestTier", "noPriorTier", "sameDayChange"],
    facts: () =>
      record(["选档与缴费", "Choice of tier and payment"], {
        priorTier: optional(
          amount(["上年度缴费档次（元/年）", "Last year's tier, yuan a year"], {
            synonyms: ["上年档次"],
            absent: { zh: "按上年度未缴费计", en: "nothing was paid last year" },
          }),
        ),
        priorPaidByDistrict: optional(
          flag(["上年度是否由政府代缴", "Whether the district paid last year"], {
            synonyms: ["上年度是否代缴"],
            absent: {
              zh: "上年度按代缴档次的按不明计，其他按否计",
              en: "not known where the district pays at that tier; otherwise taken as no",
            },
          }),
        ),
        lastChosenTier: optional(
          amount(["以前最后选定的档次（元/年）", "Tier last chosen before, yuan a year"], takenAsNone),
        ),
        changes: optional(
          list(
            ["档次变更登记", "Changes registered"],
            record(["一次变更", "A change"], {
              registeredOn: dateOrTime(["登记日期", "Registered on"], { synonyms: ["档次变更登记日期", "变更日期"] }),
              tier: amount(["变更后档次（元/年）", "Tier asked for, yuan a year"]),
            }),
            takenAsNone,
          ),
        ),
        paidOn: optional(
          dateOrTime(["缴费日期", "Paid on"], {
            synonyms: ["缴费（到账）日期", "到账日期", "缴费时间"],
            absent: { zh: "按尚未缴费计", en: "nothing is paid yet" },
          }),
        ),
        nextYearPaidOn: optional(dateOrTime(["下年度缴费日期", "Next year's payment on"])),
        year: optional(contributionYear()),
      }),
    finding: () => ({
      tier: determination(["本年度档次（元）", "This year's tier, yuan"], yuan()),
      tierCandidates: list(["本年度可能的档次", "Tiers that this year's may be"], yuan()),
      nextYearTier: determination(["下年度档次（元）", "Next year's tier, yuan"], yuan()),
      nextYearTierCandidates: list(["下年度可能的档次", "Tiers that next year's may be"], yuan()),
    }),
    decide: decideTierForYear,
  });

function yuan(): ReturnType<typeof count> {
  return count(["缴费档次（元/年）", "Contribution tier, yuan a year"]);
}

function decideTierForYear(facts: ContributionTierForYearFacts, trace: Trace): ContributionTierForYearFinding {
  trace.cite("P-2.2.d");
  const { changes = [], paidOn, year = trace.policy.pension.year } = facts;
  acceptYear(year, trace.policy.pension.year, trace);
  check(facts, year, trace);
  const { byYearsEnd, nextYear } = changesThatCount(changes, year, trace);
  const ruledBy = (earlier: readonly RegisteredChange[]) => ofLatestIn(year, earlier, trace);
  const { sorted, paidFirst } = partedBy(byYearsEnd, paidOn, (before) =>
    before.length === 0 ? tierToFallBackOn(facts, trace) : ruledBy(before),
  );
  const tier = tierAtPayment(sorted, paidFirst, { fact: "paidOn", ruledBy }, trace);
  for (const { tier: changed } of eachTierOnce(latestOf(sorted.after)))
    trace.step("change-after-payment", "P-2.2.k", { tier: changed });
  const atYearsEnd = { ...(byYearsEnd.length === 0 ? paidFirst : ruledBy(byYearsEnd)), steps: [] };
  const nextYearTier = tierOfNextYear(nextYear, facts.nextYearPaidOn, atYearsEnd, trace);
  const tierCandidates = ascending(tier.tiers);
  const nextYearTierCandidates = ascending(nextYearTier.tiers);
  return trace.finding({
    tier: determinationOf(tierCandidates, tier),
    tierCandidates,
    nextYearTier: determinationOf(nextYearTierCandidates, nextYearTier),
    nextYearTierCandidates,
  });
}

function check(facts: ContributionTierForYearFacts, year: number, trace: Trace): void {
  const { priorTier, priorPaidByDistrict, lastChosenTier, nextYearPaidOn } = facts;
  checkTier("priorTier", priorTier, trace);
  checkTier("lastChosenTier", lastChosenTier, trace);
  if (priorPaidByDistrict === true && priorTier !== undefined && !maybeOfDistrict(priorTier, trace))
    refuseAgencyTier(trace, "priorTier", priorTier);
  if (nextYearPaidOn !== undefined)
    acceptWithin(`${year + 1}-01-01`, `${year + 1}-12-31`, trace, "nextYearPaidOn", dayOf(nextYearPaidOn));
}

/** The tier once chosen must be one of the tiers, or the former lowest one. */
function checkTier(path: string, chosen: Amount | undefined, trace: Trace): void {
  const { policy } = trace;
  if (chosen === undefined || isAgencyTier(chosen, policy) || selfPaidTier(chosen, policy) !== undefined) return;
  refuseTier(trace, path, chosen, [policy.pension.agencyPaid.baseTier, ...policy.pension.tiers]);
}

/** A change of next year applies next year only if that year's payment came after it. */
function tierOfNextYear(
  changes: readonly RegisteredChange[],
  paidOn: string | undefined,
  atYearsEnd: Fallback,
  trace: Trace,
): Candidates {
  for (const { registeredOn, tier } of changes) trace.step("change-of-next-year", "P-2.2.i", { registeredOn, tier });
  if (changes.length > 0 && paidOn === undefined) {
    const { tiers, open, missing } = settled(atYearsEnd, trace);
    return { tiers: [...tiers, ...changes.map(({ tier }) => tier)], open, missing: [...missing, "nextYearPaidOn"] };
  }
  const { sorted, paidFirst } = partedBy(changes, paidOn, (before) =>
    before.length === 0 ? atYearsEnd : ofLatest(before),
  );
  return tierAtPayment(sorted, paidFirst, { fact: "nextYearPaidOn", ruledBy: ofLatest }, trace);
}

function ascending(tiers: readonly number[]): readonly number[] {
  return tiers.length === 1 ? tiers : [...new Set(tiers)].sort((first, second) => first - second);
}

function determinationOf(candidates: readonly number[], { open, missing }: Candidates): Determination<number> {
  return between(candidates[0] as number, candidates.at(-1) as number, open, missing);
}
