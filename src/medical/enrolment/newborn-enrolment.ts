import { notKnown, takenAsNone } from "../../foundation/absent.js";
import { choice, count, date, flag, list, optional, record } from "../../foundation/schema.js";
import type { PremiumGroup } from "../../policy/medical-figures.js";
import type { Policy } from "../../policy/policy.js";
import type { ReadingName } from "../../policy/reading-names.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Determination, Finding } from "../../rule/finding.js";
import { decision, determination, missingFacts, nullable, openQuestions } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { dayOfPayment } from "../terms/day-of-payment.js";
import { premiumGroup, subsidyReadings } from "../terms/premium-groups.js";
import { allSettling } from "../terms/premium-sum.js";
import { returningWorker } from "../terms/returning-worker.js";
import { coverOf, coverOpens, tellCoverIfPaid } from "./newborn-enrolment/cover.js";
import { noteNextYear } from "./newborn-enrolment/next-year-steps.js";
import { paymentOf } from "./newborn-enrolment/payment.js";
import { refuseDays } from "./newborn-enrolment/refuse-days.js";
import { type Standing, standingOf } from "./newborn-enrolment/standing.js";
import { yearAmounts } from "./newborn-enrolment/year-amounts.js";
import { lastDayByThisNotice } from "./newborn-last-day.js";
import { owedPremiums } from "./owed-premiums.js";

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
  /**
   * Of the premium of the year after: whether it is paid as a returning migrant worker's, who has longer; leave it out
   * where it is not known.
   */
  readonly returningWorker?: boolean;
  /** The groups that the child is in; when left out, none. */
  readonly groups?: readonly PremiumGroup[];
}

/** A year's premium of a newborn; the amounts are null where the notice prints none for that year. */
export interface NewbornPremium {
  /** The insured year. */
  readonly year: number;
  /**
   * The last day to pay it: of the three months after birth, or of the next year's payment window; null where the
   * notice of another year sets it.
   */
  readonly lastDay: string | null;
  /**
   * Paid; still to come, and the child not missing; not paid though its time is past; or for review, neither in order
   * nor a breach for certain.
   */
  readonly standing: "paid" | "to-come" | "missing" | "review";
  /** Yuan from the medical aid fund. */
  readonly subsidy: Determination | null;
  /** Yuan that persons pay themselves. */
  readonly selfPaid: Determination | null;
}

/** What {@link newbornEnrolment} answers. */
export interface NewbornEnrolmentFinding extends Finding {
  /**
   * The last day of the three months after birth within which the guardian pays; null where the notice of another year
   * counts them.
   */
  readonly lastDay: string | null;
  /**
   * Whether the year of birth was paid by the last day, after it, or not yet; unknown where it is not said which year
   * was paid, or the last day is for the notice of another year to say.
   */
  readonly payment: "in-time" | "late" | "not-paid" | "unknown";
  /** Whether the payment of the year of birth is taken, or one made on the day as of which is asked would be. */
  readonly accepted: Decision;
  /** From when there is cover for the year of birth: birth, payment, never, or open while a reading or a fact is. */
  readonly cover: "from-birth" | "from-payment" | "none" | "undetermined";
  /** The first day of cover; null while it is open, left out where there is none. */
  readonly coverFrom?: string | null;
  /** The last day of cover; null while it is open, left out where there is none. */
  readonly coverTo?: string | null;
  /** Whether each of the premiums is owed; if not, one of them is, that of the year in which it will be paid. */
  readonly eachOwed: boolean;
  /** The premiums, in the order of their years; without one whose payment is refused. */
  readonly premiums: readonly NewbornPremium[];
  /** The facts that would settle it. */
  readonly missingFacts: readonly string[];
  /** The questions that would settle it once someone in authority decides them. */
  readonly openReadings: readonly ReadingName[];
}

/**
 * A newborn's last day to pay, cover and premiums (新生儿“落地”参保), before payment as well as after it. What was paid
 * on different days is asked day by day. A year that this notice is not for is for review: its own notice governs.
 *
 * @param facts - the day of birth, what was paid and when, and the day as of which is asked
 * @param policy - the figures and readings to answer by
 * @returns the last day, whether the payment is in time, the cover that follows, and how each year's premium stands
 * @throws {@link RuleInputError} when the payment or the day asked is before the birth, the day asked before the
 *   payment, it is said which premium was paid and not when, or the birth is in the year 9999 and this notice read to
 *   hold on
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
    "newbornOfYearBefore",
    "newbornBenefitYear",
    "newbornNextYearTerm",
    "lateNewborn",
    "newbornDeadlineForce",
    "premiumOutsideWindow",
    "policyValidity",
    ...subsidyReadings,
  ],
  facts: () =>
    record(["新生儿", "A newborn"], {
      bornOn: date(["出生日期", "Day of birth"]),
      paidOn: dayOfPayment(),
      paidFor: optional(
        choice(
          ["所缴年度", "Which premium was paid"],
          {
            "birth-year": ["出生年度", "the year of birth"],
            "next-year": ["出生次年", "the year after"],
            both: ["两个年度", "both"],
          },
          {
            absent: {
              zh: "按不明计，只有一份保费的按该份计",
              en: "not known; where there is one premium alone, taken to be that one",
            },
          },
        ),
      ),
      asOf: optional(date(["截至日期", "As of"], notKnown)),
      returningWorker: optional(returningWorker()),
      groups: optional(list(["人员类别", "Groups"], premiumGroup(), takenAsNone)),
    }),
  finding: () => ({
    lastDay: nullable(date(["缴费最后一日", "Last day to pay"]), BY_ANOTHER_NOTICE),
    payment: choice(["缴费情况", "Payment"], {
      "in-time": ["按期", "in time"],
      late: ["逾期", "late"],
      "not-paid": ["未缴", "not paid"],
      unknown: ["是否按期不能判定", "not known to be in time"],
    }),
    accepted: decision(["是否收缴", "Taken"]),
    cover: choice(["待遇", "Cover"], {
      "from-birth": ["自出生之日起", "from birth"],
      "from-payment": ["自缴费之日起", "from payment"],
      none: ["无", "none"],
      undetermined: ["待定", "undetermined"],
    }),
    coverFrom: optional(nullable(date(["待遇起始日", "First day of cover"]), OPEN)),
    coverTo: optional(nullable(date(["待遇截止日", "Last day of cover"]), OPEN)),
    eachOwed: flag(["所列各份均应缴", "Each of the premiums is owed"]),
    premiums: list(
      ["各年度保费", "Premiums by year"],
      record(["一年度保费", "A year's premium"], {
        year: count(["年度", "Year"]),
        lastDay: nullable(date(["缴费最后一日", "Last day to pay"]), BY_ANOTHER_NOTICE),
        standing: choice(["缴费状况", "Standing"], {
          paid: ["已缴", "paid"],
          "to-come": ["未到期，待缴", "still to come"],
          missing: ["应参未参", "missing"],
          review: ["需审核", "for review"],
        }),
        subsidy: nullable(determination(["资助金额（元）", "Subsidy, yuan"]), NOT_PRINTED),
        selfPaid: nullable(determination(["个人应缴（元）", "Paid by the guardian, yuan"]), NOT_PRINTED),
      }),
    ),
    missingFacts: missingFacts(),
    openReadings: openQuestions(),
  }),
  decide: decideNewborn,
});

const OPEN = ["待定", "open"] as const;
const BY_ANOTHER_NOTICE = ["由该年度的通知规定", "for that year's own notice"] as const;
const NOT_PRINTED = ["待定（通知没有该年度的标准）", "open (none printed for the year)"] as const;

/** Decides on a newborn: first the last day, then the premiums that exist, then the cover of the year of birth. */
function decideNewborn(facts: NewbornEnrolmentFacts, trace: Trace): NewbornEnrolmentFinding {
  refuseDays(facts, trace);
  const { bornOn, groups = [] } = facts;
  const lastDay = lastDayByThisNotice(bornOn, trace);
  const owed = owedPremiums(facts, lastDay, trace);
  const { each, premiums } = owed;
  const [ofBirth, other] = premiums;
  const payment = paymentOf(ofBirth, facts, trace);
  tellCoverIfPaid(owed, facts, trace);
  const standings = premiums.map((premium) => standingOf(premium, facts));
  const { accepted } = standings[0] as Standing;
  if (accepted === "no") trace.step("newborn-refused", "M-1.4.a");
  if (each && other !== undefined) noteNextYear(other, lastDay, facts, trace);
  const cover = coverOf(ofBirth, payment, accepted, facts, trace);
  return trace.finding({
    lastDay: lastDay ?? null,
    payment,
    accepted,
    ...cover,
    eachOwed: each,
    premiums: premiums.flatMap(({ year, lastDay: last }, index): readonly NewbornPremium[] => {
      const { standing } = standings[index] as Standing;
      return standing === "refused" ? [] : [{ year, lastDay: last, standing, ...yearAmounts(year, groups, trace) }];
    }),
    ...allSettling([
      { openReadings: [], missingFacts: ofBirth.isPaid === undefined ? ["paidFor"] : [] },
      ...standings,
      { openReadings: coverOpens(cover, payment), missingFacts: [] },
    ]),
  });
}
