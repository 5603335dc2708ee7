import { choice, list, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Determination, Finding } from "../../rule/finding.js";
import { decision, determination } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import { decideAgencyPayment } from "./agency-paid-contribution/agency-decision.js";
import { type AgencyPaidContributionFacts, agencyFacts } from "./agency-paid-contribution/agency-facts.js";

/** What {@link agencyPaidContribution} answers. */
export interface AgencyPaidContributionFinding extends Finding {
  /** Whether the district pays for the person. */
  readonly agencyPaid: Decision;
  /** The groups that the person is in for certain: paid for at the tier kept for it, or at the highest. */
  readonly groups: readonly ("base-tier" | "highest-tier")[];
  /** What the district pays for the year, in yuan. */
  readonly agencyPaidYuan: Determination;
  /** What the person pays for the year, in yuan. */
  readonly selfPaidYuan: Determination;
}

/**
 * Whether the district pays a person's contribution (代缴), at which tier, and what is left to the person.
 *
 * @param facts - the categories the person is in, and what each turns on
 * @param policy - the figures and readings to answer by
 * @returns yes, no or review, and who pays how much; facts that are missing are named
 * @throws {@link RuleInputError} when a grade is given without its category, or the tier chosen is none
 * @see Pension work plan 2021, 二（二）
 * @example
 * ```ts
 * const facts = { joiningConditions: true, categories: ["disability"], disabilityGrade: 1 } as const;
 * agencyPaidContribution(facts).agencyPaidYuan; // => { status: "determined", value: "100" }
 * ```
 */
export function agencyPaidContribution(
  facts: AgencyPaidContributionFacts,
  policy: Policy = yingzhou2021,
): AgencyPaidContributionFinding {
  return ask(agencyPaidContributionRule, facts, policy);
}

/** The rule behind {@link agencyPaidContribution}. */
export const agencyPaidContributionRule: Rule<AgencyPaidContributionFacts, AgencyPaidContributionFinding> =
  /* @__PURE__ */ rule({
    id: "pension/agency-paid-contribution",
    title: { zh: "政府代缴", en: "Agency-paid contribution" },
    clauses: ["P-2.2.c", "P-2.2.f", "P-2.2.g", "P-2.2.h"],
    readings: [
      "statusDate",
      "ageReached",
      "leapDayBirthday",
      "bothAgencyGroups",
      "agencyHigherTier",
      "otherHardshipGroups",
      "loneBereavedParent",
      "joiningConditions",
    ],
    facts: () => record(["代缴对象", "A person"], agencyFacts()),
    finding: () => ({
      agencyPaid: decision(["是否代缴", "Whether the district pays"]),
      groups: list(
        ["所属代缴类别", "Groups"],
        choice(["类别", "Group"], {
          "base-tier": ["按保留的最低档代缴", "paid for at the tier kept for it"],
          "highest-tier": ["按最高档代缴", "paid for at the highest tier"],
        }),
      ),
      agencyPaidYuan: determination(["代缴金额（元）", "Paid by the district, yuan"]),
      selfPaidYuan: determination(["本人缴费金额（元）", "Paid by the person, yuan"]),
    }),
    decide: decideAgencyPayment,
  });
