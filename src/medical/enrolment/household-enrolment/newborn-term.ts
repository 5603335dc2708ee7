import { yearOf } from "../../../foundation/calendar.js";
import { Trace } from "../../../rule/trace.js";
import { lastDayByThisNotice } from "../newborn-last-day.js";
import { owedPremiums } from "../owed-premiums.js";
import type { HouseholdMember } from "./member.js";
import type { NewbornTerm } from "./member-case.js";

/**
 * Whether a newborn's premium for the insured year can still be paid in time on a day (一（四）), as the rule of
 * newborns has it. Undefined where the day, or that of birth, is lacking.
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
  if (yearOf(bornOn) < year - 1) return "past";
  const lastDay = lastDayByThisNotice(bornOn, trace);
  if (asOf === undefined) return undefined;
  const own = new Trace(trace.rule, trace.policy);
  // Days added for returning migrant workers are no member's here: a household is asked for none of them.
  const { premiums } = owedPremiums({ bornOn, asOf, returningWorker: false }, lastDay, own);
  // Read by the year of payment, the one premium may be another year's.
  const premium = premiums.find((each) => each.year === year) ?? premiums[0];
  const { answer, openReadings } = premium.runs(asOf);
  const { clauses, readings } = own.finding({});
  for (const clause of clauses) trace.cite(clause);
  for (const { name } of readings) trace.rely(name);
  if (answer === "review") return openReadings;
  return answer === "yes" ? "within" : "past";
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
