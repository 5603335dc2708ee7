import { list, optional, record } from "../../foundation/schema.js";
import type { PremiumGroup } from "../../policy/medical-figures.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Determination, Finding } from "../../rule/finding.js";
import { determination } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import { newlyPoor } from "../terms/newly-poor.js";
import {
  type PoorRegisterFacts,
  poorRegisterFacts,
  refuseRegisterDates,
  registerReadings,
  statusDate,
} from "../terms/poor-register.js";
import { groupsOf, noOtherGroup, premiumGroup, subsidyReadings } from "../terms/premium-groups.js";
import { premiumShare } from "../terms/premium-share.js";
import { amountsOf } from "../terms/premium-sum.js";

/** A person's groups, for {@link premiumSubsidy}. */
export interface PremiumSubsidyFacts extends PoorRegisterFacts {
  /** All groups that the person is in on the status date, and no other; an empty list for a person in none. */
  readonly groups: readonly PremiumGroup[];
  /** Whether the person is newly among the poor, so one of the registered poor, listed or not; when left out, no. */
  readonly newlyPoor?: boolean;
  /**
   * The day on which groups are judged, best the day of payment; before paying begins, its first day is taken. Matters
   * for the register of the poor only, and there for days after that first one.
   */
  readonly statusOn?: string;
}

/** Who pays what of one person's premium. */
export interface PremiumSubsidyFinding extends Finding {
  /** Yuan for the year, from the medical aid fund. */
  readonly subsidy: Determination;
  /** Yuan for the year, from the person. */
  readonly selfPaid: Determination;
}

/**
 * What medical aid pays of one person's premium, and what the person pays (参保资助).
 *
 * @param facts - the groups that the person is in, and dates of the register of the poor
 * @param policy - the figures and readings to answer by
 * @returns both shares in yuan, together always the premium; bounds where the notice prints no amount for a group
 * @throws {@link RuleInputError} when a group is unknown, a date of the register is given for a person not on it, or
 *   the day of leaving is before that of entering
 * @see Medical contribution notice 2021, 二
 * @example
 * ```ts
 * premiumSubsidy({ groups: ["subsistence-allowance"] }).selfPaid; // => { status: "determined", value: "30" }
 * ```
 */
export function premiumSubsidy(facts: PremiumSubsidyFacts, policy: Policy = yingzhou2021): PremiumSubsidyFinding {
  return ask(premiumSubsidyRule, facts, policy);
}

/** The rule behind {@link premiumSubsidy}. */
export const premiumSubsidyRule: Rule<PremiumSubsidyFacts, PremiumSubsidyFinding> = /* @__PURE__ */ rule({
  id: "medical/premium-subsidy",
  title: { zh: "参保资助", en: "Premium subsidy" },
  clauses: ["M-2.a", "M-2.b", "M-2.c", "M-2.d", "M-2.e", "M-3.a"],
  readings: [...subsidyReadings, ...registerReadings],
  facts: () =>
    record(["一人的人员类别", "One person's groups"], {
      groups: list(["人员类别", "Groups"], premiumGroup(), {
        synonyms: ["资助类别", "对象类别"],
        ...noOtherGroup,
      }),
      newlyPoor: optional(newlyPoor()),
      ...poorRegisterFacts(),
      statusOn: statusDate(),
    }),
  finding: () => ({
    subsidy: determination(["资助金额（元）", "Subsidy, yuan"]),
    selfPaid: determination(["个人应缴（元）", "Paid by the person, yuan"]),
  }),
  key: ({ groups, newlyPoor: isNew, registeredOn, leftRegisterOn, statusOn }) =>
    `${groups.join()} ${isNew} ${registeredOn} ${leftRegisterOn} ${statusOn}`,
  decide(facts, trace) {
    const groups = groupsOf(facts);
    refuseRegisterDates(trace, "", facts, groups);
    return trace.finding(amountsOf(premiumShare({ ...facts, groups }, trace)));
  },
});
