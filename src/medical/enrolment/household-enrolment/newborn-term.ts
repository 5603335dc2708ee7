import { dateOf, LONGEST_MONTH, yearOf } from "../../../foundation/calendar.js";
import type { ReadingName } from "../../../policy/reading-names.js";
import { acceptNotAfter } from "../../../rule/refusals.js";
import type { Trace } from "../../../rule/trace.js";
import { isByThisNotice, lastDayByThisNotice, newbornLastDay } from "../newborn-last-day.js";
import { owedPremiums } from "../owed-premiums.js";
import type { HouseholdMember } from "./member.js";

/** Whether a premium can still be paid in time: it can, it can't, or that is open to these questions. */
export type Term = "within" | "past" | readonly ReadingName[];

/** What a term can be: several where a fact is lacking. */
export type Terms = readonly [Term, ...Term[]];

/**
 * Whether a newborn's premium for the insured year can still be paid in time on a day (一（四）), as the rule of
 * newborns has it: every way that is possible, as far as the day, that of birth, or whether it is paid as a returning
 * migrant worker's is lacking. Undefined where the window holds as for anyone: for who was born too early to be a
 * newborn, and while it runs and the premium is to be paid in it, or would be in time whenever the child was born.
 */
export function newbornTerms(
  member: HouseholdMember,
  asOf: string | undefined,
  windowRuns: boolean,
  trace: Trace,
): Terms | undefined {
  const { bornOn } = member;
  if (bornOn === undefined) {
    if (windowRuns && isInTimeWheneverBorn(asOf as string, trace)) return undefined;
    return isPastWheneverBorn(asOf, trace) ? afterEveryTerm(trace) : ["within", "past"];
  }
  const { year } = trace.policy.medical;
  if (yearOf(bornOn) < year - 1 || (windowRuns && isPaidInWindow(bornOn, trace))) return undefined;
  const lastDay = lastDayByThisNotice(bornOn, trace);
  if (asOf === undefined) return ["within", "past"];
  const own = trace.aside();
  const { premiums } = owedPremiums({ ...member, bornOn, asOf }, lastDay, own);
  // Read by the year of payment, the one premium may be another year's.
  const premium = premiums.find((each) => each.year === year) ?? premiums[0];
  const { answer, openReadings, missingFacts } = premium.runs(asOf);
  for (const clause of own.finding({}).clauses) trace.cite(clause);
  if (answer === "yes") return ["within"];
  const otherwise = openReadings.length > 0 ? openReadings : "past";
  return missingFacts.length > 0 ? ["within", otherwise] : [otherwise];
}

/** Of a day in the window: nobody is born too early for it, and a child of the insured year has its months. */
function isInTimeWheneverBorn(asOf: string, trace: Trace): boolean {
  const first = dateOf(trace.policy.medical.year, 1, 1);
  return asOf <= first || (owesEachYear(trace) && asOf <= newbornLastDay(first, trace));
}

/** Of a day after the three months of who was born last in the insured year. */
function isPastWheneverBorn(asOf: string | undefined, trace: Trace): boolean {
  const { year } = trace.policy.medical;
  if (asOf === undefined || yearOf(asOf) <= year) return false;
  return asOf > newbornLastDay(dateOf(year, 12, LONGEST_MONTH), trace);
}

/** A child of the insured year may yet be taken late where that is read so; no older one is. */
function afterEveryTerm(trace: Trace): Terms {
  trace.cite("M-1.4.a");
  return trace.read("newbornDeadlineForce") === "refusal" ? ["past"] : ["past", ["newbornDeadlineForce"]];
}

/** Whether the premium is paid in the window like anyone's: of a child born the year before, as its next year's. */
function isPaidInWindow(bornOn: string, trace: Trace): boolean {
  return yearOf(bornOn) < trace.policy.medical.year && (!isByThisNotice(bornOn, trace) || owesEachYear(trace));
}

function owesEachYear(trace: Trace): boolean {
  trace.cite("M-1.4.b");
  return trace.read("newbornBenefitYear") !== "payment-year";
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
  if (asOf !== undefined) acceptNotAfter(asOf, trace, path, bornOn);
}
