import { positionIn, yearOf } from "../../../foundation/calendar.js";
import type { Trace } from "../../../rule/trace.js";
import type { OwedPremium, Payment } from "./owed-premiums.js";

/** Why the premium of the next year stands as it does. */
export function noteNextYear(
  { year, isPaid }: OwedPremium,
  lastDay: string,
  { bornOn, paidOn = bornOn, asOf = paidOn }: Payment,
  trace: Trace,
): void {
  const { paymentWindow: window, returningWorkersTo } = trace.policy.medical;
  const day = isPaid ? paidOn : asOf;
  if (isPaid) trace.step(`payment-${positionIn(window, paidOn)}-window`, "M-3.a", { paidOn, ...window });
  else if (isPaid === false && day > window.to)
    trace.step("newborn-next-year-unpaid", "M-3.a", { day, year, ...window });
  if (yearOf(day) > year) trace.step("insured-year-over", "M-2.a", { day, year });
  else if (day > window.to && day <= lastDay)
    trace.step("newborn-months-past-window", "M-1.4.a", { lastDay, year, ...window });
  else if (day > window.to && day <= returningWorkersTo)
    trace.step("returning-worker-unknown", "M-3.b", { to: window.to, extendedTo: returningWorkersTo });
}
