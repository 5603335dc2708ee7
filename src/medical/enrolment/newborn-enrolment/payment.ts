import type { Trace } from "../../../rule/trace.js";
import type { OwedPremium } from "../owed-premium.js";
import type { Payment } from "../owed-premiums.js";

/** How the premium of a newborn's year of birth was paid: in time, late, not, or not known to be in time. */
export type NewbornPayment = "in-time" | "late" | "not-paid" | "unknown";

/** Whether the year of birth was paid by the last day, after it, not yet, or it can't be said. */
export function paymentOf(
  { isPaid, lastDay }: OwedPremium,
  { bornOn, paidOn = bornOn, asOf }: Payment,
  trace: Trace,
): NewbornPayment {
  if (isPaid === undefined) {
    trace.step("newborn-paid-for-unknown", "M-1.4.a", { paidOn });
    return "unknown";
  }
  if (lastDay === null) return isPaid ? "unknown" : "not-paid";
  if (!isPaid) {
    if (asOf === undefined) trace.step("newborn-not-paid", "M-1.4.a", { lastDay });
    else trace.step(asOf > lastDay ? "newborn-overdue" : "newborn-to-come", "M-1.4.a", { asOf, lastDay });
    return "not-paid";
  }
  const late = paidOn > lastDay;
  trace.step(late ? "newborn-late" : "newborn-in-time", "M-1.4.a", { paidOn, lastDay });
  return late ? "late" : "in-time";
}
