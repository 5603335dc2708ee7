import type { Amount } from "../../foundation/decimal.js";
import { amount, count, flag, optional, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Finding } from "../../rule/finding.js";
import { decision } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import { highestTier, isAgencyTier, selfPaidTier } from "../terms/tiers.js";

/** An amount, for {@link contributionTier}. */
export interface ContributionTierFacts {
  /** Yuan a year. */
  readonly amount: Amount;
}

/** What {@link contributionTier} answers. */
export interface ContributionTierFinding extends Finding {
  /** Whether a payer can choose the amount as a tier. */
  readonly valid: "yes" | "no";
  /** Its place among the tiers, 1 being the lowest; absent for an amount that is no tier. */
  readonly index?: number;
  /** Whether it is the highest tier. */
  readonly isHighest: boolean;
  /** Whether the amount is kept for payment by the government. */
  readonly isAgencyOnly: boolean;
}

/**
 * Whether an amount is a contribution tier (缴费档次), and which.
 *
 * @param facts - the amount, in yuan a year
 * @param policy - the figures and readings to answer by
 * @returns yes with its place among the tiers, or no; an amount that is no tier is an answer, not an error
 * @throws {@link RuleInputError} when the amount is not an amount in yuan
 * @see Pension work plan 2021, 二（二）
 * @example
 * ```ts
 * contributionTier({ amount: 1500 }).index; // => 10
 * contributionTier({ amount: 250 }).valid; // => "no"
 * ```
 */
export function contributionTier(facts: ContributionTierFacts, policy: Policy = yingzhou2021): ContributionTierFinding {
  return ask(contributionTierRule, facts, policy);
}

/** The rule behind {@link contributionTier}. */
export const contributionTierRule: Rule<ContributionTierFacts, ContributionTierFinding> = /* @__PURE__ */ rule({
  id: "pension/contribution-tier",
  title: { zh: "缴费档次", en: "Contribution tier" },
  clauses: ["P-2.2.d", "P-2.2.f"],
  readings: [],
  facts: () =>
    record(["金额", "An amount"], {
      amount: amount(["金额（元/年）", "Amount, yuan a year"], {
        synonyms: ["本年度缴费档次", "缴费档次", "档次", "应缴金额"],
      }),
    }),
  finding: () => ({
    valid: decision(["是否为缴费档次", "Whether it is a contribution tier"]),
    index: optional(count(["第几档", "Place among the tiers"], { min: 1 })),
    isHighest: flag(["是否最高档", "Whether it is the highest tier"]),
    isAgencyOnly: flag(["是否只用于代缴", "Whether it is kept for agency payment"]),
  }),
  decide(facts, trace) {
    const { tiers, agencyPaid } = trace.policy.pension;
    if (isAgencyTier(facts.amount, trace.policy)) {
      trace.cite("P-2.2.d");
      trace.step("agency-only-tier", "P-2.2.f", { amount: agencyPaid.baseTier });
      return trace.finding({ valid: "no", isHighest: false, isAgencyOnly: true });
    }
    const amount = selfPaidTier(facts.amount, trace.policy);
    const highest = highestTier(trace.policy);
    if (amount === undefined) {
      const [lowest] = tiers as readonly [number];
      trace.step("no-contribution-tier", "P-2.2.d", { lowest, highest, tiers: tiers.length });
      return trace.finding({ valid: "no", isHighest: false, isAgencyOnly: false });
    }
    const index = tiers.indexOf(amount) + 1;
    const isHighest = amount === highest;
    trace.step("contribution-tier", "P-2.2.d", { amount, index, tiers: tiers.length });
    if (isHighest) trace.step("highest-contribution-tier", "P-2.2.d");
    return trace.finding({ valid: "yes", index, isHighest, isAgencyOnly: false });
  },
});
