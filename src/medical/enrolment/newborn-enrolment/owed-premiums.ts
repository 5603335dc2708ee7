import { yearOf } from "../../../foundation/calendar.js";
import type { Decision } from "../../../rule/finding.js";
import type { Trace } from "../../../rule/trace.js";

/** Which premium was paid: that of the year of birth, that of the year after, or both. */
type PaidFor = "birth-year" | "next-year" | "both";

/** What is known of a newborn's payment, and as of which day. */
export interface Payment {
  readonly bornOn: string;
  readonly paidOn?: string;
  readonly paidFor?: PaidFor;
  readonly asOf?: string;
}

/** A premium that exists, and what becomes of a payment of it. */
export interface OwedPremium {
  readonly year: number;
  readonly lastDay: string;
  /** Whether it was paid; undefined where it is not said which one was. */
  readonly isPaid: boolean | undefined;
  /** Whether a payment of a day is taken. */
  readonly taken: (day: string) => Decision;
  /** Whether a day comes from which it is taken no more, however late payments are read. */
  readonly isClosing: boolean;
}

/** The premiums of a newborn: each of them is owed, or one is, that of the year in which it will be paid. */
export interface OwedPremiums {
  readonly each: boolean;
  readonly premiums: readonly [OwedPremium, ...OwedPremium[]];
}

/** The premiums that exist: the day of payment decides it only where the year of payment is read. */
export function owedPremiums(facts: Payment, lastDay: string, trace: Trace): OwedPremiums {
  const birthYear = yearOf(facts.bornOn);
  const hasNext = trace.policy.medical.year === birthYear + 1;
  const [first, second] = yearsOfPayment(facts, lastDay);
  const taken = withinMonths(lastDay, trace);
  const ofMonths = (year: number, isPaid: boolean | undefined) => ({ year, lastDay, isPaid, taken, isClosing: false });
  const isSame = !hasNext && second === undefined && first === birthYear;
  if (!isSame && trace.read("newbornBenefitYear") === "payment-year") {
    const isPaid = facts.paidOn !== undefined;
    if (second === undefined) {
      trace.step("newborn-payment-year", "M-1.4.b", { year: first });
      return { each: true, premiums: [ofMonths(first, isPaid)] };
    }
    trace.step("newborn-either-year", "M-1.4.b", { year: first, nextYear: second });
    return { each: false, premiums: [ofMonths(first, isPaid), ofMonths(second, isPaid)] };
  }
  if (!isSame) trace.step("newborn-birth-year", "M-1.4.b", { year: birthYear });
  const ofBirth = ofMonths(birthYear, isPaidFor("birth-year", facts, hasNext));
  return { each: true, premiums: hasNext ? [ofBirth, ofNextYear(facts, lastDay, trace)] : [ofBirth] };
}

/** Where there is one premium alone, a payment of which no more is said is of that one. */
function isPaidFor(own: PaidFor, { paidOn, paidFor }: Payment, isOneOfTwo = true): boolean | undefined {
  if (paidOn === undefined) return false;
  if (paidFor === undefined) return isOneOfTwo ? undefined : true;
  return paidFor === own || paidFor === "both";
}

type Years = readonly [first: number, second?: number];

/** The year in which it was paid; of what is not paid yet, the years in which it can be within the three months. */
function yearsOfPayment({ bornOn, paidOn, asOf = bornOn }: Payment, lastDay: string): Years {
  if (paidOn !== undefined) return [yearOf(paidOn)];
  const [from, to] = [yearOf(asOf), yearOf(lastDay)];
  return to > from ? [from, to] : [from];
}

/** What becomes of a payment within the three months or after them. */
function withinMonths(lastDay: string, trace: Trace): (day: string) => Decision {
  return (day) => {
    if (day <= lastDay) return "yes";
    return trace.read("newbornDeadlineForce") === "refusal" ? "no" : "review";
  };
}

/** The premium of the year that the notice is for, of a child born the year before: all enrol, each year. */
function ofNextYear(facts: Payment, lastDay: string, trace: Trace): OwedPremium {
  const { year, paymentWindow: window, returningWorkersTo } = trace.policy.medical;
  trace.step("newborn-next-year", "M-1.6.a", { year });
  trace.cite("M-3.a");
  const openTo = lastDay > returningWorkersTo ? lastDay : returningWorkersTo;
  return {
    year,
    lastDay: window.to,
    isPaid: isPaidFor("next-year", facts),
    isClosing: true,
    taken(day) {
      if (day >= window.from && day <= window.to) return "yes";
      if (yearOf(day) > year) return "no";
      const option = trace.read("premiumOutsideWindow");
      if (option === "accepted") return "yes";
      return option === "undecided" || (day > window.to && day <= openTo) ? "review" : "no";
    },
  };
}
