import { addDays, addMonths, LATEST_YEAR, yearOf } from "../../foundation/calendar.js";
import type { Trace } from "../../rule/trace.js";

/**
 * The last day of a newborn's three months; undefined where they are for the notice of another year to count.
 *
 * @throws {@link RuleInputError} when it would be in a year of five digits
 */
export function lastDayByThisNotice(bornOn: string, trace: Trace): string | undefined {
  if (!isByThisNotice(bornOn, trace)) return undefined;
  const lastDay = newbornLastDay(bornOn, trace);
  tellLastDay(bornOn, lastDay, trace);
  return lastDay;
}

/**
 * Whether this notice counts the three months: of a child born in its year, of one born later where it is read to hold
 * on, and of one born the year before where they run into its year and are read to be under it.
 *
 * @throws {@link RuleInputError} when they would end in a year of five digits
 */
export function isByThisNotice(bornOn: string, trace: Trace): boolean {
  const { year } = trace.policy.medical;
  const birthYear = yearOf(bornOn);
  if (birthYear >= year) return birthYear === year || trace.read("policyValidity") === "until-replaced";
  if (birthYear < year - 1 || yearOf(newbornLastDay(bornOn, trace)) < year) return false;
  return trace.read("newbornOfYearBefore") === "term-into-year";
}

/** Whether a child is a newborn by its birth: this notice counts its three months, or they run by another. */
export function isNewborn(bornOn: string, asOf: string | undefined, trace: Trace): boolean {
  if (isByThisNotice(bornOn, trace)) return true;
  if (asOf === undefined || yearOf(bornOn) >= trace.policy.medical.year) return false;
  return asOf <= newbornLastDay(bornOn, trace);
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
