import { count, list, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import { decision, determination } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import { statusDate } from "../terms/poor-register.js";
import { decideHousehold } from "./household-enrolment/decision.js";
import { type HouseholdEnrolmentFinding, householdMemberFinding } from "./household-enrolment/finding.js";
import { type HouseholdEnrolmentFacts, householdMember } from "./household-enrolment/members.js";
import { householdSources } from "./household-enrolment/sources.js";
import { HOUSEHOLD_ENROLMENT_ID } from "./household-enrolment/standing.js";

/**
 * Who of a household must enrol, who is missing, and what it pays (以户为单位全员参保).
 *
 * @param facts - the members, each with a key of the caller's own, and what is so of them
 * @param policy - the figures and readings to answer by
 * @returns every member in exactly one class with clause and reason, whether the household conforms, and the amounts
 * @throws {@link RuleInputError} when a key comes twice, or facts of a member can't be so
 * @see Medical contribution notice 2021, 一（六）
 * @example
 * ```ts
 * const members = [
 *   { key: "father", insurance: "employees" },
 *   { key: "mother", insurance: "none", enrolled: true },
 * ] as const;
 * householdEnrolment({ members }).selfPaid; // => { status: "determined", value: "280" }
 * ```
 */
export function householdEnrolment(
  facts: HouseholdEnrolmentFacts,
  policy: Policy = yingzhou2021,
): HouseholdEnrolmentFinding {
  return ask(householdEnrolmentRule, facts, policy);
}

/** The rule behind {@link householdEnrolment}. */
export const householdEnrolmentRule: Rule<HouseholdEnrolmentFacts, HouseholdEnrolmentFinding> = /* @__PURE__ */ rule({
  id: HOUSEHOLD_ENROLMENT_ID,
  title: { zh: "以户为单位参保", en: "Household enrolment" },
  ...householdSources,
  facts: () =>
    record(["一户", "A household"], {
      members: list(["户内成员", "Members"], householdMember()),
      statusOn: statusDate(),
    }),
  finding: () => ({
    conforms: decision(["是否全员参保", "Whether everyone is enrolled who must be"]),
    members: list(["户内成员", "Members"], householdMemberFinding()),
    mustEnrol: count(["应参保人数", "Members who must enrol"]),
    subsidy: determination(["资助金额（元）", "Subsidy, yuan"]),
    selfPaid: determination(["个人缴费金额（元）", "Paid by the members, yuan"]),
    selfPaidOfMissing: determination(["其中未参保成员应缴（元）", "Of it, due from missing members, yuan"]),
  }),
  decide: decideHousehold,
});
