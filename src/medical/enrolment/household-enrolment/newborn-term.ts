import { yearOf } from "../../../foundation/calendar.js";
import type { ReadingName } from "../../../policy/reading-names.js";
import { Trace } from "../../../rule/trace.js";
import { lastDayByThisNotice } from "../newborn-last-day.js";
import { owedPremiums } from "../owed-premiums.js";
import type { HouseholdMember } from "./member.js";

/** Whether a premium can still be paid in time: it can, it can't, or that is open to these questions. */
export type Term = "within" | "past" | readonly ReadingName[];

/** What a term can be: several where a fact is lacking. */
export type Terms = readonly [Term, ...Term[]];

/**
 * Whether a newborn's premium for the insured year can still be paid in time on a day (一（四）), as the rule of
 * newborns has it: every way that is possible, as far as the day, that of birth, or whether it is paid as a returning
 * migrant worker's is lacking. Undefined for who was born too early to be a newborn.
 */
export function newbornTerms(
  { bornOn, returningWorker }: HouseholdMember,
  asOf: string | undefined,
  trace: Trace,
): Terms | undefined {
  if (bornOn === undefined) return ["within", "past"];
  const { year } = trace.policy.medical;
  if (yearOf(bornOn) < year - 1) return undefined;
  const lastDay = lastDayByThisNotice(bornOn, trace);
  if (asOf === undefined) return ["within", "past"];
  const own = new Trace(trace.rule, trace.policy);
  const { premiums } = owedPremiums(
    { bornOn, asOf, ...(returningWorker !== undefined && { returningWorker }) },
    lastDay,
    own,
  );
  // Read by the year of payment, the one premium may be another year's.
  const premium = premiums.find((each) => each.year === year) ?? premiums[0];
  const { answer, openReadings, missingFacts } = premium.runs(asOf);
  const { clauses, readings } = own.finding({});
  for (const clause of clauses) trace.cite(clause);
  for (const { name } of readings) trace.rely(name);
  if (answer === "yes") return ["within"];
  const otherwise = openReadings.length > 0 ? openReadings : "past";
  return missingFacts.length > 0 ? ["within", otherwise] : [otherwise];
}

/**
 * Refuses a birth after the day as of which is asked, or after the insured year.
 *
 * @throws {@link RuleInputError} when it is
 */
export function refuseBirth({ bornOn }: HouseholdMember, asOf: string | undefined, path: string, trace: Trace): void {
  const { year } = trace.policy.medical;
  if (bornOn === undefined) return;
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
