import { choice, count, date, flag, list, optional, record, text } from "../../foundation/schema.js";
import type { PremiumGroup } from "../../policy/medical-figures.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Determination, Finding } from "../../rule/finding.js";
import { decision, determination, nullable } from "../../rule/finding-schema.js";
import { acceptNotAfter } from "../../rule/refusals.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { premiumGroup } from "../terms/premium-groups.js";
import { premiumShare } from "../terms/premium-share.js";
import { amountsOf } from "../terms/premium-sum.js";
import { coverOf } from "./newborn-enrolment/cover.js";
import { noteNextYear } from "./newborn-enrolment/next-year-steps.js";
import { type OwedPremium, owedPremiums } from "./newborn-enrolment/owed-premiums.js";
import { type Standing, standingOf } from "./newborn-enrolment/standing.js";
import { newbornLastDay } from "./newborn-last-day.js";

/** A newborn, for {@link newbornEnrolment}. */
export interface NewbornEnrolmentFacts {
  /** The day of birth, `YYYY-MM-DD`. */
  readonly bornOn: string;
  /** The day the guardian paid; leave it out where nothing is paid yet. */
  readonly paidOn?: string;
  /**
   * Which premium was paid then: of the year of birth, of the year after, or both. Leave it out where it is not known;
   * where there is one premium alone, it is taken to be that one.
   */
  readonly paidFor?: "birth-year" | "next-year" | "both";
  /** The day as of which the answer is given; leave it out where it is not known. */
  readonly asOf?: string;
  /** The groups that the child is in; when left out, none. */
  readonly groups?: readonly PremiumGroup[];
}

/** A year's premium of a newborn; the amounts are null where the notice prints none for that year. */
export interface NewbornPremium {
  /** The insured year. */
  readonly year: number;
  /** The last day to pay it: of the three months after birth, or of the next year's payment window. */
  readonly lastDay: string;
  /** Paid; still to come, and the child not missing; or for review, neither in order nor a breach for certain. */
  readonly standing: "paid" | "to-come" | "review";
  /** Yuan from the medical aid fund. */
  readonly subsidy: Determination | null;
  /** Yuan that persons pay themselves. */
  readonly selfPaid: Determination | null;
}

/** What {@link newbornEnrolment} answers. */
export interface NewbornEnrolmentFinding extends Finding {
  /** The last day of the three months after birth within which the guardian pays. */
  readonly lastDay: string;
  /** Whether the year of birth was paid by the last day, after it, or not yet; or which year was paid is unknown. */
  readonly payment: "in-time" | "late" | "not-paid" | "unknown";
  /** Whether the payment of the year of birth is taken, or one made on the day as of which is asked would be. */
  readonly accepted: Decision;
  /** From when there is cover for the year of birth: birth, payment, never, or open while a reading or a fact is. */
  readonly cover: "from-birth" | "from-payment" | "none" | "undetermined";
  /** The first day of cover; null where there is none or it is undetermined. */
  readonly coverFrom: string | null;
  /** The last day of cover; null where there is none or it is undetermined. */
  readonly coverTo: string | null;
  /** Whether each of the premiums is owed; if not, one of them is, that of the year in which it will be paid. */
  readonly eachOwed: boolean;
  /** The premiums, in the order of their years; without one whose payment is refused. */
  readonly premiums: readonly NewbornPremium[];
  /** The facts that would settle it. */
  readonly missingFacts: readonly string[];
}

/**
 * A newborn's last day to pay, cover and premiums (新生儿“落地”参保), before payment as well as after it. What was paid
 * on different days is asked day by day.
 *
 * @param facts - the day of birth, what was paid and when, and the day as of which is asked
 * @param policy - the figures and readings to answer by
 * @returns the last day, whether the payment is in time, the cover that follows, and how each year's premium stands
 * @throws {@link RuleInputError} when the payment or the day asked is before the birth, the day asked before the
 *   payment, it is said which premium was paid and not when, or the birth is in the year 9999
 * @see Medical contribution notice 2021, 一（四）, 一（六）, 二, 三
 * @example
 * ```ts
 * newbornEnrolment({ bornOn: "2021-01-31" }).lastDay; // => "2021-04-30"
 * const { premiums } = newbornEnrolment({ bornOn: "2020-11-20", asOf: "2020-12-01" });
 * premiums.map(({ year, standing }) => `${year} ${standing}`); // => ["2020 to-come", "2021 to-come"]
 * ```
 */
export function newbornEnrolment(facts: NewbornEnrolmentFacts, policy: Policy = yingzhou2021): NewbornEnrolmentFinding {
  return ask(newbornEnrolmentRule, facts, policy);
}

/** The rule behind {@link newbornEnrolment}. */
export const newbornEnrolmentRule: Rule<NewbornEnrolmentFacts, NewbornEnrolmentFinding> = /* @__PURE__ */ rule({
  id: "medical/newborn-enrolment",
  title: { zh: "新生儿参保", en: "Newborn enrolment" },
  clauses: ["M-1.4.a", "M-1.4.b", "M-1.6.a", "M-2.a", "M-2.b", "M-2.c", "M-2.d", "M-2.e", "M-3.a", "M-3.b"],
  readings: [
    "newbornDeadline",
    "newbornBenefitYear",
    "lateNewborn",
    "newbornDeadlineForce",
    "premiumOutsideWindow",
    "policyValidity",
    "subsidyForOrphan",
    "subsidyForSevereDisability",
    "subsidyForOneChildFamily",
    "subsidyForTwoDaughterFamily",
    "subsidyForFisher",
    "subsidyForOther",
    "unknownAmountFloor",
  ],
  facts: () =>
    record(["新生儿", "A newborn"], {
      bornOn: date(["出生日期", "Day of birth"]),
      paidOn: optional(date(["缴费日期", "Day of payment"])),
      paidFor: optional(
        choice(["所缴年度", "Which premium was paid"], {
          "birth-year": ["出生年度", "the year of birth"],
          "next-year": ["出生次年", "the year after"],
          both: ["两个年度", "both"],
        }),
      ),
      asOf: optional(date(["截至日期", "As of"])),
      groups: optional(list(["人员类别", "Groups"], premiumGroup())),
    }),
  finding: () => ({
    lastDay: date(["缴费最后一日", "Last day to pay"]),
    payment: choice(["缴费情况", "Payment"], {
      "in-time": ["按期", "in time"],
      late: ["过期", "late"],
      "not-paid": ["未缴", "not paid"],
      unknown: ["未注明所缴年度", "not known for which year"],
    }),
    accepted: decision(["是否收缴", "Taken"]),
    cover: choice(["待遇", "Cover"], {
      "from-birth": ["自出生之日起", "from birth"],
      "from-payment": ["自缴费之日起", "from payment"],
      none: ["无", "none"],
      undetermined: ["待定", "undetermined"],
    }),
    coverFrom: nullable(date(["待遇起始日", "First day of cover"]), NO_COVER_DAY),
    coverTo: nullable(date(["待遇截止日", "Last day of cover"]), NO_COVER_DAY),
    eachOwed: flag(["所列各份均应缴", "Each of the premiums is owed"]),
    premiums: list(
      ["各年度保费", "Premiums by year"],
      record(["一年度保费", "A year's premium"], {
        year: count(["年度", "Year"]),
        lastDay: date(["缴费最后一日", "Last day to pay"]),
        standing: choice(["缴费状况", "Standing"], {
          paid: ["已缴", "paid"],
          "to-come": ["未到期，待缴", "still to come"],
          review: ["需审核", "for review"],
        }),
        subsidy: nullable(determination(["资助金额（元）", "Subsidy, yuan"]), NOT_PRINTED),
        selfPaid: nullable(determination(["个人缴费金额（元）", "Paid by the guardian, yuan"]), NOT_PRINTED),
      }),
    ),
    missingFacts: list(["待补事实", "Facts missing"], text(["事实", "Fact"])),
  }),
  decide: decideNewborn,
});

const NO_COVER_DAY = ["没有待遇，或待定", "no cover, or open"] as const;
const NOT_PRINTED = ["待定（通知没有该年度的标准）", "open (none printed for the year)"] as const;

/** Decides on a newborn: first the last day, then the premiums that exist, then the cover of the year of birth. */
function decideNewborn(facts: NewbornEnrolmentFacts, trace: Trace): NewbornEnrolmentFinding {
  refuseDays(facts, trace);
  const { bornOn, groups = [] } = facts;
  const lastDay = newbornLastDay(bornOn, trace);
  const { each, premiums } = owedPremiums(facts, lastDay, trace);
  const [ofBirth, other] = premiums;
  const payment = paymentOf(ofBirth, facts, trace);
  const standings = premiums.map((premium) => standingOf(premium, facts));
  const { accepted } = standings[0] as Standing;
  if (accepted === "no") trace.step("newborn-refused", "M-1.4.a");
  if (each && other !== undefined) noteNextYear(other, lastDay, facts, trace);
  return trace.finding({
    lastDay,
    payment,
    accepted,
    ...coverOf(ofBirth, payment, accepted, facts, trace),
    eachOwed: each,
    premiums: premiums.flatMap(({ year, lastDay: last }, index): readonly NewbornPremium[] => {
      const { standing } = standings[index] as Standing;
      return standing === "refused" ? [] : [{ year, lastDay: last, standing, ...amountsOfYear(year, groups, trace) }];
    }),
    missingFacts: [
      ...(payment === "unknown" ? ["paidFor"] : []),
      ...(standings.some(({ asksDay }) => asksDay) ? ["asOf"] : []),
    ],
  });
}

function paymentOf(
  { isPaid, lastDay }: OwedPremium,
  { paidOn = "", asOf }: NewbornEnrolmentFacts,
  trace: Trace,
): NewbornEnrolmentFinding["payment"] {
  if (isPaid === undefined) {
    trace.step("newborn-paid-for-unknown", "M-1.4.a", { paidOn });
    return "unknown";
  }
  if (!isPaid) {
    if (asOf === undefined) trace.step("newborn-not-paid", "M-1.4.a", { lastDay });
    else trace.step(asOf > lastDay ? "newborn-overdue" : "newborn-to-come", "M-1.4.a", { asOf, lastDay });
    return "not-paid";
  }
  const late = paidOn > lastDay;
  trace.step(late ? "newborn-late" : "newborn-in-time", "M-1.4.a", { paidOn, lastDay });
  return late ? "late" : "in-time";
}

/** A year's amounts by the groups that the child is in. */
function amountsOfYear(
  year: number,
  groups: readonly PremiumGroup[],
  trace: Trace,
): Pick<NewbornPremium, "subsidy" | "selfPaid"> {
  const printedFor = trace.policy.medical.year;
  const printed = year > printedFor ? trace.read("policyValidity") === "until-replaced" : year === printedFor;
  if (printed) return amountsOf(premiumShare({ groups }, trace));
  trace.step("premium-not-printed", "M-2.a", { year });
  return { subsidy: null, selfPaid: null };
}

/** Days that contradict each other. */
function refuseDays({ bornOn, paidOn, paidFor, asOf }: NewbornEnrolmentFacts, trace: Trace): void {
  if (paidFor !== undefined && paidOn === undefined)
    trace.refuse(
      "paidFor",
      paidFor,
      { zh: "注明了所缴年度，没有缴费日期", en: "it is said which premium was paid, and not when" },
      { zh: "同时填写缴费日期", en: "the day of payment beside it" },
    );
  if (paidOn !== undefined && paidOn < bornOn)
    trace.refuse(
      "paidOn",
      paidOn,
      { zh: "缴费日期早于出生日期", en: "the payment is before the birth" },
      { zh: `不早于 ${bornOn}`, en: `not before ${bornOn}` },
    );
  if (asOf === undefined) return;
  acceptNotAfter(asOf, trace, "bornOn", bornOn);
  if (paidOn !== undefined) acceptNotAfter(asOf, trace, "paidOn", paidOn);
}
