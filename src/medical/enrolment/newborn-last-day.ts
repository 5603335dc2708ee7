import { addDays, addMonths, LATEST_YEAR, yearOf } from "../../foundation/calendar.js";
import type { Trace } from "../../rule/trace.js";

/**
 * The last day of a newborn's three months; undefined where they are for the notice of another year to count: of a
 * child born after the year of this one, unless it holds on, and of one whose three months end before that year.
 *
 * @throws {@link RuleInputError} when it would be in a year of five digits
 */
export function lastDayByThisNotice(bornOn: string, trace: Trace): string | undefined {
  const { year } = trace.policy.medical;
  const birthYear = yearOf(bornOn);
  if (birthYear > year && trace.read("policyValidity") === "policy-year-only") return undefined;
  if (birthYear < year - 1) return undefined;
  const lastDay = newbornLastDay(bornOn, trace);
  if (yearOf(lastDay) < year) return undefined;
  tellLastDay(bornOn, lastDay, trace);
  return lastDay;
}

/**
 * The last day of the three months after a birth.
 *
 * @throws {@link RuleInputError} when it would be in a year of five digits
 */
export function newbornLastDay(bornOn: string, trace: Trace): string {
  if (yearOf(bornOn) === LATEST_YEAR) refuseBirth(bornOn, trace);
  const { months, days } = trace.policy.medical.newborn;
  return trace.read("newbornDeadline") === "calendar-months" ? addMonths(bornOn, months) : addDays(bornOn, days);
}

/** Tells how the last day is counted. */
function tellLastDay(bornOn: string, lastDay: string, trace: Trace): void {
  const { months, days } = trace.policy.medical.newborn;
  const isByMonths = trace.read("newbornDeadline") === "calendar-months";
  if (isByMonths) trace.step("newborn-months", "M-1.4.a", { bornOn, months, lastDay });
  else trace.step("newborn-days", "M-1.4.a", { bornOn, days, lastDay });
}

function refuseBirth(bornOn: string, trace: Trace): never {
  return trace.refuse(
    "bornOn",
    bornOn,
    { zh: "出生日期的年份过大", en: "the year of birth is too late" },
    { zh: `早于 ${LATEST_YEAR} 年`, en: `before the year ${LATEST_YEAR}` },
  );
}
