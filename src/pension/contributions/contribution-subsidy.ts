import { record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import { determination } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import { type ContributionSubsidyFacts, contributionFacts, contributionKey } from "./contribution-facts.js";
import { type ContributionSubsidyFinding, decideSubsidy } from "./subsidy-decision.js";

/**
 * District subsidy on one year's pension contribution (缴费补贴).
 *
 * @param facts - the tier paid, in yuan a year, and how and when it was paid
 * @param policy - the figures and readings to answer by
 * @returns the subsidy in yuan; undetermined, with bounds, where the notice prints no figure
 * @throws {@link RuleInputError} when the tier is not one of the policy's tiers, or the notice has no rule for the year
 * @see Pension work plan 2021, 二（三）
 * @example
 * ```ts
 * contributionSubsidy({ tier: 500 }).subsidy; // => { status: "determined", value: "70" }
 * ```
 */
export function contributionSubsidy(
  facts: ContributionSubsidyFacts,
  policy: Policy = yingzhou2021,
): ContributionSubsidyFinding {
  return ask(contributionSubsidyRule, facts, policy);
}

/** The rule behind {@link contributionSubsidy}. */
export const contributionSubsidyRule: Rule<ContributionSubsidyFacts, ContributionSubsidyFinding> = /* @__PURE__ */ rule(
  {
    id: "pension/contribution-subsidy",
    title: { zh: "缴费补贴", en: "Contribution subsidy" },
    clauses: ["P-1.b", "P-2.2.d", "P-2.2.f", "P-2.2.g", "P-2.2.j", "P-2.3.b", "P-2.3.c", "P-2.3.d"],
    readings: [
      "policyValidity",
      "formerLowestTier",
      "backPaymentScope",
      "paymentOutsideWindow",
      "lateAgencyPayment",
      "agencyTierSubsidy",
      "agencyPaidSubsidy",
    ],
    facts: () => record(["一年的缴费", "One year's contribution"], contributionFacts()),
    finding: () => ({ subsidy: determination(["缴费补贴（元）", "Contribution subsidy, yuan"]) }),
    key: contributionKey,
    decide: decideSubsidy,
  },
);
