import { addDays, addMonths, LATEST_YEAR, yearOf } from "../../foundation/calendar.js";
import type { Trace } from "../../rule/trace.js";

/**
 * The last day of the three months after birth within which a guardian pays.
 *
 * @throws {@link RuleInputError} when it would be in a year of five digits
 */
export function newbornLastDay(bornOn: string, trace: Trace): string {
  if (yearOf(bornOn) === LATEST_YEAR) refuseBirth(bornOn, trace);
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

function refuseBirth(bornOn: string, trace: Trace): never {
  return trace.refuse(
    "bornOn",
    bornOn,
    { zh: "出生日期的年份过大", en: "the year of birth is too late" },
    { zh: `早于 ${LATEST_YEAR} 年`, en: `before the year ${LATEST_YEAR}` },
  );
}
