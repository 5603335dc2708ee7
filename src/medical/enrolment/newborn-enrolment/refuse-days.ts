import { acceptNotAfter, acceptNotBefore } from "../../../rule/refusals.js";
import type { Trace } from "../../../rule/trace.js";
import type { Payment } from "../owed-premiums.js";

/**
 * Refuses days that contradict each other.
 *
 * @throws {@link RuleInputError} when they do
 */
export function refuseDays({ bornOn, paidOn, paidFor, asOf }: Payment, trace: Trace): void {
  if (paidOn === undefined) {
    if (paidFor !== undefined)
      trace.refuse(
        "paidFor",
        paidFor,
        { zh: "注明了所缴年度，没有缴费日期", en: "it is said which premium was paid, and not when" },
        { zh: "同时填写缴费日期", en: "the day of payment beside it" },
      );
  } else acceptNotBefore(bornOn, trace, "paidOn", paidOn);
  if (asOf === undefined) return;
  acceptNotAfter(asOf, trace, "bornOn", bornOn);
  if (paidOn !== undefined) acceptNotAfter(asOf, trace, "paidOn", paidOn);
}
