import { addDays, addMonths, dateOf, LONGEST_MONTH, yearOf } from "../../foundation/calendar.js";
import type { Trace } from "../../rule/trace.js";
import { groupSet } from "../terms/premium-groups.js";
import { premiumShare } from "../terms/premium-share.js";
import type { NewbornEnrolmentFacts, NewbornEnrolmentFinding, NewbornPremium } from "./newborn-enrolment.js";

type Cover = Pick<NewbornEnrolmentFinding, "cover" | "coverFrom" | "coverTo">;

const UNDETERMINED: Cover = { cover: "undetermined", coverFrom: null, coverTo: null };
const NO_COVER: Cover = { cover: "none", coverFrom: null, coverTo: null };

/** Decides on a newborn: first the last day, then the year of the benefits, then the cover. */
export function decideNewborn(facts: NewbornEnrolmentFacts, trace: Trace): NewbornEnrolmentFinding {
  const { bornOn, paidOn } = facts;
  const lastDay = lastDayOf(bornOn, trace);
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

function lastDayOf(bornOn: string, trace: Trace): string {
  const { months, days } = trace.policy.medical.newborn;
  if (trace.read("newbornDeadline") === "calendar-months") {
    const lastDay = addMonths(bornOn, months);
    trace.step("newborn-months", "M-1.4.a", { bornOn, months, lastDay });
    return lastDay;
  }
  const lastDay = addDays(bornOn, days);
  trace.step("newborn-days", "M-1.4.a", { bornOn, days, lastDay });
  return lastDay;
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
  const { subsidy, selfPaid, readings, reasons } = premiumShare(groupSet(groups), 0, trace.policy).finding;
  for (const { code, clause, values } of reasons) trace.step(code, clause, values);
  for (const { name } of readings) trace.rely(name);
  return { year, subsidy, selfPaid };
}

function refusePayment(bornOn: string, paidOn: string, trace: Trace): never {
  return trace.refuse(
    "paidOn",
    paidOn,
    { zh: "缴费日期早于出生日期", en: "the payment is before the birth" },
    { zh: `不早于 ${bornOn}`, en: `not before ${bornOn}` },
  );
}
