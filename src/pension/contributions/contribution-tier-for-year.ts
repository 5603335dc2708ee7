import { yearOf } from "../../foundation/calendar.js";
import { type Amount, plainText } from "../../foundation/decimal.js";
import { amount, count, dateOrTime, list, optional, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import type { ReadingName } from "../../policy/reading-names.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import { between, type Determination, type Finding } from "../../rule/finding.js";
import { determination } from "../../rule/finding-schema.js";
import { acceptYear } from "../../rule/policy-year.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { isAgencyTier, refuseTier, selfPaidTier } from "../terms/tiers.js";
import { contributionYear } from "./contribution-facts.js";
import {
  latestOf,
  type RegisteredChange,
  type SortedChanges,
  sortChanges,
  type TierChange,
} from "./contribution-tier-for-year/tier-changes.js";

/** What a person chose and when they paid, for {@link contributionTierForYear}. */
export interface ContributionTierForYearFacts {
  /** Last year's tier, in yuan a year; left out where the person did not contribute last year. */
  readonly priorTier?: Amount;
  /** The tier last chosen in an earlier year, in yuan a year; left out where there is none or it is not known. */
  readonly lastChosenTier?: Amount;
  /** Changes registered, in any order; when left out, none. */
  readonly changes?: readonly TierChange[];
  /** When this year's contribution was paid; left out where it is not. */
  readonly paidOn?: string;
  /** The year asked about; when left out, the policy's own. */
  readonly year?: number;
}

/** What {@link contributionTierForYear} answers. */
export interface ContributionTierForYearFinding extends Finding {
  /** This year's tier, in yuan. */
  readonly tier: Determination<number>;
  /** The tiers that are possible, ascending. */
  readonly tierCandidates: readonly number[];
  /** The tier that next year's deduction starts from, in yuan, as registered by the end of this year. */
  readonly nextYearTier: Determination<number>;
  /** The tiers that are possible, ascending. */
  readonly nextYearTierCandidates: readonly number[];
}

/**
 * The tier that applies to a payer this year and the next (本年度缴费档次).
 *
 * A change registered before the payment applies this year, one after it next year; without a change last year's tier
 * carries on. Where last year's payment was followed by a change, that change counts this year.
 *
 * @param facts - last year's tier, the changes registered, and the payment
 * @param policy - the figures and readings to answer by
 * @returns both tiers, each determined or with its candidates
 * @throws {@link RuleInputError} when a tier given does not exist, or the notice has no rule for the year
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
    clauses: ["P-2.2.d", "P-2.2.i", "P-2.2.j", "P-2.2.k"],
    readings: ["policyValidity", "formerLowestTier", "noPriorTier", "sameDayChange"],
    facts: () =>
      record(["选档与缴费", "Choice of tier and payment"], {
        priorTier: optional(
          amount(["上年度缴费档次（元/年）", "Last year's tier, yuan a year"], {
            synonyms: ["上年度缴费档次", "上年档次"],
          }),
        ),
        lastChosenTier: optional(amount(["以前最后选定的档次（元/年）", "Tier last chosen before, yuan a year"])),
        changes: optional(
          list(
            ["档次变更登记", "Changes registered"],
            record(["一次变更", "A change"], {
              registeredOn: dateOrTime(["登记日期", "Registered on"], { synonyms: ["档次变更登记日期", "变更日期"] }),
              tier: amount(["变更后档次（元/年）", "Tier asked for, yuan a year"], { synonyms: ["变更后档次"] }),
            }),
          ),
        ),
        paidOn: optional(
          dateOrTime(["缴费日期", "Paid on"], { synonyms: ["缴费（到账）日期", "到账日期", "缴费时间"] }),
        ),
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

/** The tiers that may apply, and what would settle which. */
interface Candidates {
  readonly tiers: readonly number[];
  readonly open: readonly ReadingName[];
  readonly missing: readonly string[];
}

function decideTierForYear(facts: ContributionTierForYearFacts, trace: Trace): ContributionTierForYearFinding {
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

/** The tier once chosen must be one of the tiers, or the former lowest one. */
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
