import { dateOf, LONGEST_MONTH, yearOf } from "../../foundation/calendar.js";
import { choice, count, date, list, optional, record, text } from "../../foundation/schema.js";
import type { PremiumGroup } from "../../policy/medical-figures.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Determination, Finding } from "../../rule/finding.js";
import { decision, determination, nullable } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { premiumGroup } from "../terms/premium-groups.js";
import { premiumShare } from "../terms/premium-share.js";
import { amountsOf } from "../terms/premium-sum.js";
import { newbornLastDay } from "./newborn-last-day.js";

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
 * @throws {@link RuleInputError} when the payment is before the birth, or the birth is in the year 9999
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
    "subsidyForOther",
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

type Cover = Pick<NewbornEnrolmentFinding, "cover" | "coverFrom" | "coverTo">;

const UNDETERMINED: Cover = { cover: "undetermined", coverFrom: null, coverTo: null };
const NO_COVER: Cover = { cover: "none", coverFrom: null, coverTo: null };

/** Decides on a newborn: first the last day, then the year of the benefits, then the cover. */
function decideNewborn(facts: NewbornEnrolmentFacts, trace: Trace): NewbornEnrolmentFinding {
  const { bornOn, paidOn } = facts;
  const lastDay = newbornLastDay(bornOn, trace);
  const birthYear = yearOf(bornOn);
  if (paidOn === undefined) {
    trace.step("newborn-not-paid", "M-1.4.a", { lastDay });
    const premiums = [premiumOf(birthYear, facts, trace)];
    return trace.finding({
      lastDay,
      payment: "not-paid",
      accepted: "review",
      ...UNDETERMINED,
      premiums,
      missingFacts: ["paidOn"],
    });
  }
  if (paidOn < bornOn) refusePayment(bornOn, paidOn, trace);
  const late = paidOn > lastDay;
  trace.step(late ? "newborn-late" : "newborn-in-time", "M-1.4.a", { paidOn, lastDay });
  if (late && trace.read("newbornDeadlineForce") === "refusal") {
    trace.step("newborn-refused", "M-1.4.a");
    return trace.finding({ lastDay, payment: "late", accepted: "no", ...NO_COVER, premiums: [], missingFacts: [] });
  }
  const years = yearsOf(birthYear, yearOf(paidOn), trace);
  const cover = coverOf(late, facts.bornOn, paidOn, dateOf(years[0], 12, LONGEST_MONTH), trace);
  return trace.finding({
    lastDay,
    payment: late ? "late" : "in-time",
    accepted: late ? "review" : "yes",
    ...cover,
    premiums: years.map((year) => premiumOf(year, facts, trace)),
    missingFacts: [],
  });
}

/** The year of the benefits first, and the year of payment where it takes a premium of its own. */
function yearsOf(birthYear: number, paymentYear: number, trace: Trace): readonly [number, ...number[]] {
  if (birthYear === paymentYear) return [birthYear];
  if (trace.read("newbornBenefitYear") === "payment-year") {
    trace.step("newborn-payment-year", "M-1.4.b", { year: paymentYear });
    return [paymentYear];
  }
  trace.step("newborn-birth-year", "M-1.4.b", { year: birthYear, paymentYear });
  return [birthYear, paymentYear];
}

function coverOf(late: boolean, bornOn: string, paidOn: string, coverTo: string, trace: Trace): Cover {
  const fromBirth: Cover = { cover: "from-birth", coverFrom: bornOn, coverTo };
  trace.cite("M-1.4.b");
  if (!late) return fromBirth;
  switch (trace.read("lateNewborn")) {
    case "undecided":
      trace.step("late-cover-undecided", "M-1.4.b");
      return UNDETERMINED;
    case "no-cover":
      return NO_COVER;
    case "from-payment":
      return paidOn > coverTo ? NO_COVER : { cover: "from-payment", coverFrom: paidOn, coverTo };
    case "from-birth":
      return fromBirth;
  }
}

function premiumOf(year: number, { groups = [] }: NewbornEnrolmentFacts, trace: Trace): NewbornPremium {
  const printedFor = trace.policy.medical.year;
  const printed = year > printedFor ? trace.read("policyValidity") === "until-replaced" : year === printedFor;
  if (!printed) {
    trace.step("premium-not-printed", "M-2.a", { year });
    return { year, subsidy: null, selfPaid: null };
  }
  return { year, ...amountsOf(premiumShare({ groups }, trace)) };
}

function refusePayment(bornOn: string, paidOn: string, trace: Trace): never {
  return trace.refuse(
    "paidOn",
    paidOn,
    { zh: "缴费日期早于出生日期", en: "the payment is before the birth" },
    { zh: `不早于 ${bornOn}`, en: `not before ${bornOn}` },
  );
}
