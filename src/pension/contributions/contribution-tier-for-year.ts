import type { Amount } from "../../foundation/decimal.js";
import { amount, count, dateOrTime, list, optional, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Determination, Finding } from "../../rule/finding.js";
import { determination } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import { contributionYear } from "./contribution-facts.js";
import type { TierChange } from "./contribution-tier-for-year/tier-changes.js";
import { decideTierForYear } from "./contribution-tier-for-year/tier-for-year-decision.js";

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
  /** The tiers that it may be, ascending. */
  readonly tierCandidates: readonly number[];
  /** The tier that next year's deduction starts from, in yuan, as registered by the end of this year. */
  readonly nextYearTier: Determination<number>;
  /** The tiers that it may be, ascending. */
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
 * @throws {@link RuleInputError} when a tier once chosen is none, or the notice has no rule for the year
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
