import type { Trace } from "../../../rule/trace.js";
import type { Settling } from "../../terms/premium-sum.js";
import { isNewborn } from "../newborn-last-day.js";
import { type HouseholdMember, type RosterFact, rosterFacts } from "./member.js";
import type { MemberCaseFacts } from "./member-case.js";
import type { MemberSettling } from "./member-standing.js";
import { type MemberTerm, memberTerm, PAST, type TermContext } from "./member-term.js";
import { refuseBirth } from "./newborn-term.js";

/** What a household says beside its members. */
export interface HouseholdContext extends TermContext {
  readonly registeredHere?: boolean;
  readonly statusOn?: string;
  readonly completeFor: readonly RosterFact[];
}

/**
 * What a member's case hangs on: what is said, what a complete roster does not say, what has a default; its term.
 *
 * @throws {@link RuleInputError} when a newborn is born after the day as of which is asked, or after the insured year
 */
export function memberCaseFacts(
  member: HouseholdMember,
  household: HouseholdContext,
  path: string,
  trace: Trace,
): readonly [MemberCaseFacts, MemberTerm] {
  const said = complete(member, household.completeFor);
  const { insurance, tie, exemption, employeesChild, bornOn, enrolled } = said;
  const newborn = said.newborn ?? (bornOn !== undefined && isNewborn(bornOn, household.asOf, trace));
  const isEnrolled = enrolled === true || said.enrolledOtherwise === true;
  if (newborn) refuseBirth(member, household.asOf, `${path}.bornOn`, trace);
  const term = isEnrolled ? PAST : memberTerm({ ...member, newborn }, household, trace);
  // Written out, each in its place: a copy of what is left over costs several times as much.
  const facts = {
    insurance,
    tie,
    exemption,
    formerSpousesRegister: said.formerSpousesRegister,
    employeesChild,
    newborn,
    longTermResident: said.longTermResident,
    localRoll: said.localRoll ?? (newborn || insurance === "employer-never-enrolled" ? "none" : undefined),
    fullTime: said.fullTime,
    enrolled,
    enrolledOtherwise: said.enrolledOtherwise,
    registeredHere: household.registeredHere,
    proved: said.enrolledOtherwise === false ? false : undefined,
    term: undefined,
    terms: term.terms,
  };
  return [facts, term];
}

function complete(member: HouseholdMember, completeFor: readonly RosterFact[]): HouseholdMember {
  const unsaid = completeFor.filter((fact) => member[fact] === undefined).map((fact) => [fact, rosterFacts[fact]]);
  return unsaid.length === 0 ? member : { ...member, ...Object.fromEntries(unsaid) };
}

/** What would settle something of a member, its facts by the path that they have in the household. */
export function settlingOf(
  { openReadings, missing }: MemberSettling,
  member: HouseholdMember,
  { asOf }: HouseholdContext,
  path: string,
): Settling {
  const missingFacts = missing.flatMap((fact): readonly string[] => {
    switch (fact) {
      case "registeredHere":
        return ["registeredHere"];
      case "proved":
        return [`${path}.tie`];
      case "term":
        return termFacts(member, asOf, path);
      default:
        return [`${path}.${fact}`];
    }
  });
  return { openReadings, missingFacts };
}

/** A newborn's term hangs on its days first; anyone's on whether the window is longer for the member. */
function termFacts({ newborn, bornOn }: HouseholdMember, asOf: string | undefined, path: string): readonly string[] {
  const days = [
    ...(newborn && bornOn === undefined ? [`${path}.bornOn`] : []),
    ...(asOf === undefined ? ["asOf"] : []),
  ];
  return days.length > 0 ? days : [`${path}.returningWorker`];
}
