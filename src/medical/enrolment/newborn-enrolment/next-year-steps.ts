import { positionIn, yearOf } from "../../../foundation/calendar.js";
import type { Trace } from "../../../rule/trace.js";
import { nextYearWindow } from "../next-year-premium.js";
import type { OwedPremium } from "../owed-premium.js";
import type { Payment } from "../owed-premiums.js";

/** Why the premium of the next year stands as it does. */
export function noteNextYear(
  { year, isPaid }: OwedPremium,
  monthsTo: string | undefined,
  { bornOn, paidOn = bornOn, asOf = paidOn, returningWorker }: Payment,
  trace: Trace,
): void {
  const { returningWorkersTo } = trace.policy.medical;
  const window = nextYearWindow(returningWorker, trace);
  const day = isPaid ? paidOn : asOf;
  if (returningWorker) trace.step("returning-worker-extension", "M-3.b", { to: returningWorkersTo });
  if (isPaid) trace.step(`payment-${positionIn(window, paidOn)}-window`, "M-3.a", { paidOn, ...window });
  if (day <= window.to) return;
  if (isPaid === false) trace.step("newborn-next-year-unpaid", "M-3.a", { day, year, ...window });
  if (yearOf(day) > year) {
    trace.step("insured-year-over", "M-2.a", { day, year });
    return;
  }
  if (monthsTo !== undefined)
    trace.step(`newborn-term-${trace.read("newbornNextYearTerm")}`, "M-1.4.a", {
      lastDay: monthsTo,
      year,
      to: window.to,
    });
  if (returningWorker === undefined && day <= returningWorkersTo)
    trace.step("returning-worker-extension", "M-3.b", { to: returningWorkersTo });
}
