import { yearOf } from "../../../foundation/calendar.js";
import type { Trace } from "../../../rule/trace.js";
import { newbornLastDay } from "../newborn-last-day.js";
import type { HouseholdMember } from "./member.js";
import type { NewbornTerm } from "./member-case.js";

/**
 * Whether a newborn's premium for the insured year can still be paid in time on a day (一（四）): up to the last day of
 * the three months for the year of birth. For the year after it, whether they hold that open is a question. Undefined
 * where the day, or that of birth, is lacking.
 *
 * @throws {@link RuleInputError} when the child is born after the day, or after the insured year
 */
export function newbornTerm(
  { bornOn }: HouseholdMember,
  asOf: string | undefined,
  path: string,
  trace: Trace,
): NewbornTerm | undefined {
  if (bornOn === undefined) return undefined;
  const { year } = trace.policy.medical;
  refuseBirth(trace, path, bornOn, asOf);
  const own = yearOf(bornOn) === year;
  const lastDay = newbornLastDay(bornOn, trace);
  if (!own && yearOf(lastDay) < year) return "past";
  if (asOf === undefined) return undefined;
  if (asOf > lastDay) return trace.read("newbornDeadlineForce") === "refusal" ? "past" : "newbornDeadlineForce";
  const isHeldOpen = own || yearOf(asOf) < year || trace.read("newbornBenefitYear") === "payment-year";
  return isHeldOpen ? "within" : "newbornBenefitYear";
}

function refuseBirth(trace: Trace, path: string, bornOn: string, asOf: string | undefined): void {
  const { year } = trace.policy.medical;
  if (yearOf(bornOn) > year)
    trace.refuse(
      path,
      bornOn,
      {
        zh: "出生在参保年度之后，不是该年度的成员",
        en: "the child is born after the insured year and no member in it",
      },
      { zh: `不晚于 ${year} 年`, en: `not after ${year}` },
    );
  if (asOf !== undefined && bornOn > asOf)
    trace.refuse(
      path,
      bornOn,
      { zh: "出生日期晚于截至日", en: "the child is born after the as-of date" },
      { zh: `不晚于 ${asOf}`, en: `not after ${asOf}` },
    );
}
