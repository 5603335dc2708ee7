import type { Trace } from "../../../rule/trace.js";
import type { Settling } from "../../terms/premium-sum.js";
import { type HouseholdMember, type RosterFact, rosterFacts } from "./member.js";
import type { MemberCaseFacts } from "./member-case.js";
import type { MemberSettling } from "./member-standing.js";
import { newbornTerm } from "./newborn-term.js";

/** What a household says beside its members. */
export interface HouseholdContext {
  readonly registeredHere?: boolean;
  readonly asOf?: string;
  readonly completeFor: readonly RosterFact[];
}

/** What a member's case hangs on: what is said, what a complete roster does not say, and what has a default. */
export function memberCaseFacts(
  member: HouseholdMember,
  household: HouseholdContext,
  path: string,
  trace: Trace,
): MemberCaseFacts {
  const said = complete(member, household.completeFor);
  const { insurance, tie, exemption, employeesChild, newborn = false, enrolled } = said;
  const isEnrolled = enrolled === true || said.enrolledOtherwise === true;
  // Written out, each in its place: a copy of what is left over costs several times as much.
  return {
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
    enrolledOtherwise: said.enrolledOtherwise ?? (tie === "left-by-marriage" ? undefined : false),
    registeredHere: household.registeredHere,
    proved: tie === "left-by-marriage-outside" && said.enrolledOtherwise === false ? false : undefined,
    term: newborn && !isEnrolled ? newbornTerm(member, household.asOf, `${path}.bornOn`, trace) : "past",
  };
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
        return [...(member.bornOn === undefined ? [`${path}.bornOn`] : []), ...(asOf === undefined ? ["asOf"] : [])];
      default:
        return [`${path}.${fact}`];
    }
  });
  return { openReadings, missingFacts };
}
