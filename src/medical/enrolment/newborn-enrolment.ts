import { choice, count, date, list, optional, record, text } from "../../foundation/schema.js";
import type { PremiumGroup } from "../../policy/medical-figures.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Determination, Finding } from "../../rule/finding.js";
import { decision, determination, nullable } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import { premiumGroup } from "../terms/premium-groups.js";
import { decideNewborn } from "./newborn-decision.js";

/** A newborn, for {@link newbornEnrolment}. */
export interface NewbornEnrolmentFacts {
  /** The day of birth, `YYYY-MM-DD`. */
  readonly bornOn: string;
  /** The day the guardian paid; leave it out where nothing is paid yet. */
  readonly paidOn?: string;
  /** The groups that the child is in; when left out, none. */
  readonly groups?: readonly PremiumGroup[];
}

/** A year's premium of a newborn; null where the notice prints none for that year. */
export interface NewbornPremium {
  /** The insured year. */
  readonly year: number;
  /** Yuan from the medical aid fund. */
  readonly subsidy: Determination | null;
  /** Yuan that persons pay themselves. */
  readonly selfPaid: Determination | null;
}

/** What {@link newbornEnrolment} answers. */
export interface NewbornEnrolmentFinding extends Finding {
  /** The last day of the three months after birth within which the guardian pays. */
  readonly lastDay: string;
  /** Whether payment came by the last day, after it, or not yet. */
  readonly payment: "in-time" | "late" | "not-paid";
  /** Whether the payment is taken; for review where it is late or not made. */
  readonly accepted: Decision;
  /** From when there is cover: birth, payment, never, or open while a reading or a fact is. */
  readonly cover: "from-birth" | "from-payment" | "none" | "undetermined";
  /** The first day of cover; null where there is none or it is undetermined. */
  readonly coverFrom: string | null;
  /** The last day of cover; null where there is none or it is undetermined. */
  readonly coverTo: string | null;
  /** The premiums due, in the order of their years; none where the payment is refused. */
  readonly premiums: readonly NewbornPremium[];
  /** The facts that would settle it. */
  readonly missingFacts: readonly string[];
}

/**
 * A newborn's last day to pay, cover and premium (新生儿“落地”参保).
 *
 * @param facts - the day of birth, and the day of payment
 * @param policy - the figures and readings to answer by
 * @returns the last day, whether the payment is in time, the cover that follows, and the premium of each year
 * @throws {@link RuleInputError} when the payment is before the birth
 * @see Medical contribution notice 2021, 一（四）
 * @example
 * ```ts
 * newbornEnrolment({ bornOn: "2021-01-31" }).lastDay; // => "2021-04-30"
 * ```
 */
export function newbornEnrolment(facts: NewbornEnrolmentFacts, policy: Policy = yingzhou2021): NewbornEnrolmentFinding {
  return ask(newbornEnrolmentRule, facts, policy);
}

/** The rule behind {@link newbornEnrolment}. */
export const newbornEnrolmentRule: Rule<NewbornEnrolmentFacts, NewbornEnrolmentFinding> = /* @__PURE__ */ rule({
  id: "medical/newborn-enrolment",
  title: { zh: "新生儿参保", en: "Newborn enrolment" },
  clauses: ["M-1.4.a", "M-1.4.b", "M-2.a", "M-2.b", "M-2.c", "M-2.d", "M-2.e"],
  readings: [
    "newbornDeadline",
    "newbornBenefitYear",
    "lateNewborn",
    "newbornDeadlineForce",
    "policyValidity",
    "subsidyForOrphan",
    "subsidyForSevereDisability",
    "subsidyForOneChildFamily",
    "subsidyForTwoDaughterFamily",
    "subsidyForFisher",
    "unknownAmountFloor",
  ],
  facts: () =>
    record(["新生儿", "A newborn"], {
      bornOn: date(["出生日期", "Day of birth"]),
      paidOn: optional(date(["缴费日期", "Day of payment"])),
      groups: optional(list(["人员类别", "Groups"], premiumGroup())),
    }),
  finding: () => ({
    lastDay: date(["缴费最后一日", "Last day to pay"]),
    payment: choice(["缴费情况", "Payment"], {
      "in-time": ["按期", "in time"],
      late: ["过期", "late"],
      "not-paid": ["未缴", "not paid"],
    }),
    accepted: decision(["是否收缴", "Taken"]),
    cover: choice(["待遇", "Cover"], {
      "from-birth": ["自出生之日起", "from birth"],
      "from-payment": ["自缴费之日起", "from payment"],
      none: ["无", "none"],
      undetermined: ["待定", "undetermined"],
    }),
    coverFrom: nullable(date(["待遇起始日", "First day of cover"])),
    coverTo: nullable(date(["待遇截止日", "Last day of cover"])),
    premiums: list(
      ["各年度保费", "Premiums by year"],
      record(["一年度保费", "A year's premium"], {
        year: count(["年度", "Year"]),
        subsidy: nullable(determination(["资助金额（元）", "Subsidy, yuan"])),
        selfPaid: nullable(determination(["个人缴费金额（元）", "Paid by the guardian, yuan"])),
      }),
    ),
    missingFacts: list(["待补事实", "Facts missing"], text(["事实", "Fact"])),
  }),
  decide: decideNewborn,
});
