import { yearOf } from "../../foundation/calendar.js";
import type { Trace } from "../../rule/trace.js";
import { openBy } from "../terms/verdict.js";
import { nextYearPremium } from "./next-year-premium.js";
import { type OwedPremium, withinMonths } from "./owed-premium.js";

/** Which premium was paid: that of the year of birth, that of the year after, or both. */
type PaidFor = "birth-year" | "next-year" | "both";

/** What is known of a newborn's payment, and as of which day. */
export interface Payment {
  readonly bornOn: string;
  readonly paidOn?: string;
  readonly paidFor?: PaidFor;
  readonly asOf?: string;
  readonly returningWorker?: boolean;
}

/** The premiums of a newborn: each of them is owed, or one is, that of the year in which it will be paid. */
export interface OwedPremiums {
  readonly each: boolean;
  readonly premiums: readonly [OwedPremium, ...OwedPremium[]];
}

/**
 * The premiums that exist: the day of payment decides it only where the year of payment is read.
 *
 * @param lastDay - that of the three months; undefined where the notice of another year counts them
 */
export function owedPremiums(facts: Payment, lastDay: string | undefined, trace: Trace): OwedPremiums {
  const birthYear = yearOf(facts.bornOn);
  const hasNext = trace.policy.medical.year === birthYear + 1;
  const isPaid = isPaidFor("birth-year", facts, hasNext);
  const next = (): readonly OwedPremium[] =>
    hasNext ? [nextYearPremium(isPaidFor("next-year", facts), lastDay, facts.returningWorker, trace)] : [];
  if (lastDay === undefined) {
    trace.step("newborn-other-notice", "M-1.4.a", { year: birthYear, noticeYear: trace.policy.medical.year });
    return { each: true, premiums: [byAnotherNotice(birthYear, isPaid, trace), ...next()] };
  }
  const ofMonths = (year: number, paid: boolean | undefined): OwedPremium => {
    const taken = withinMonths(lastDay, trace);
    return { year, lastDay, isPaid: paid, runs: taken, taken, hangsOn: nothing, isClosing: false };
  };
  const [first, second] = yearsOfPayment(facts, lastDay);
  const isSame = !hasNext && second === undefined && first === birthYear;
  if (!isSame && trace.read("newbornBenefitYear") === "payment-year") {
    const paid = facts.paidOn !== undefined;
    if (second === undefined) {
      trace.step("newborn-payment-year", "M-1.4.b", { year: first });
      return { each: true, premiums: [ofMonths(first, paid)] };
    }
    trace.step("newborn-either-year", "M-1.4.b", { year: first, nextYear: second });
    return { each: false, premiums: [ofMonths(first, paid), ofMonths(second, paid)] };
  }
  if (!isSame) trace.step("newborn-birth-year", "M-1.4.b", { year: birthYear });
  return { each: true, premiums: [ofMonths(birthYear, isPaid), ...next()] };
}

const nothing = (): readonly never[] => [];

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

/** The premium of a year that this notice is not for. A later year may yet be read to be under it. */
function byAnotherNotice(year: number, isPaid: boolean | undefined, trace: Trace): OwedPremium {
  const open = year > trace.policy.medical.year ? openBy("policyValidity") : openBy();
  return { year, lastDay: null, isPaid, runs: () => open, taken: () => open, hangsOn: nothing, isClosing: false };
}
