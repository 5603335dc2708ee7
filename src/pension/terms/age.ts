import { endOfMonth, yearOf } from "../../foundation/calendar.js";
import type { Policy } from "../../policy/policy.js";
import type { Trace } from "../../rule/trace.js";

const YEAR = "YYYY".length;
const MONTH_AND_DAY = "-MM-DD".length;
const LEAP_DAY = "-02-29";

/** The whole years that a person born on a day has reached on another, as a policy reads birthdays. */
export function ageOn(birthDate: string, asOf: string, { readings }: Policy): number {
  const years = yearOf(asOf) - yearOf(birthDate);
  const today = asOf.slice(-MONTH_AND_DAY);
  const birthday = isLeapBirthday(birthDate)
    ? leapBirthdayIn(asOf, readings.leapDayBirthday)
    : birthDate.slice(-MONTH_AND_DAY);
  const isReached = readings.ageReached === "birthday" ? today >= birthday : today > birthday;
  return isReached ? years : years - 1;
}

/** Whether a person was born on a day that a common year lacks. */
function isLeapBirthday(birthDate: string): boolean {
  return birthDate.endsWith(LEAP_DAY);
}

/** Notes the readings that an age relies on. */
export function readAge(birthDate: string, trace: Trace): void {
  trace.read("ageReached");
  if (isLeapBirthday(birthDate)) trace.read("leapDayBirthday");
}

function leapBirthdayIn(asOf: string, option: Policy["readings"]["leapDayBirthday"]): string {
  const lastOfFebruary = endOfMonth(`${asOf.slice(0, YEAR)}-02`).slice(-MONTH_AND_DAY);
  return lastOfFebruary === LEAP_DAY || option === "february-28" ? lastOfFebruary : "-03-01";
}
