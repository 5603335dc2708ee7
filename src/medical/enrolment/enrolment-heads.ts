import type { ClauseId } from "../../policy/clause-ids.js";
import type { ReadingName } from "../../policy/reading-names.js";
import type { Decision } from "../../rule/finding.js";
import type { Trace } from "../../rule/trace.js";

/**
 * Where a person stands with employees' medical insurance (城镇职工医保): outside its scope, enrolled in it, or
 * employed and never enrolled by the employer.
 */
export type EmployeeScheme = "out-of-scope" | "enrolled" | "never-enrolled";

/** Whose roll in the district a person is on: a kindergarten's, a school's, a vocational school's, a college's. */
export type LocalRoll = "none" | "kindergarten" | "school" | "vocational" | "college";

/** The rolls between which answers differ: a kindergarten's is as a school's. */
export const differingRolls = (): readonly LocalRoll[] => ["none", "school", "vocational", "college"];

/** The questions that whether a person may join can hang on. */
export const headReadings: readonly ReadingName[] = [
  "longTermResidence",
  "employerNeverEnrolled",
  "neverEnrolledUnderOtherHeads",
  "fullTimeVocational",
  "employeesChildHead",
  "marriedMember",
  "personUnderNoHead",
  "nonLocalNewborn",
];

/** What is so of a person, as far as the heads of the notice ask for it. */
export interface PersonFacts {
  /** Registered in the district; leave it out where it is not known. */
  readonly localRegistration?: boolean;
  /**
   * Employees' insurance: outside its scope, enrolled, or employed and never enrolled by the employer; leave it out
   * where it is not known. A newborn, and a child in kindergarten, is taken to be outside its scope.
   */
  readonly employeeScheme?: EmployeeScheme;
  /** Enrolled in another national basic scheme, a residents' one elsewhere; leave it out where it is not known. */
  readonly otherScheme?: boolean;
  /** Lives here long term; leave it out where it is not known. */
  readonly longTermResident?: boolean;
  /**
   * Whose roll in the district the person is on; leave it out where it is not known. A newborn, and who is employed and
   * never enrolled, is taken to be on none.
   */
  readonly localRoll?: LocalRoll;
  /** Of a student of a college or vocational school, full-time; leave it out where it is not known. */
  readonly fullTime?: boolean;
  /** A newborn; when left out, no. */
  readonly newborn?: boolean;
  /** A parent is an employee; when left out, no. */
  readonly employeesChild?: boolean;
  /** Registered elsewhere and married to someone of a household here; when left out, no. */
  readonly marriedHere?: boolean;
  /** Of a person married here, counted in the household here; leave it out where it is not known. */
  readonly countedHere?: boolean;
}

/**
 * A head of the notice under which a person may join (参保对象, 一): registered in the district, living here long term,
 * on the roll of a school or kindergarten here, a newborn, counted here by marriage; a child of an employee where that
 * is read as a head.
 */
export type EligibilityHead =
  | "local-resident"
  | "long-term-resident"
  | "student"
  | "newborn"
  | "counted-by-marriage"
  | "employees-child";

/** How a person fits a head. */
export interface HeadFinding {
  /** Which head of the notice. */
  readonly head: EligibilityHead;
  /** The clause that it rests on. */
  readonly clause: ClauseId;
  /** Whether the person falls under it. */
  readonly fits: Decision;
  /** The code of the reason; its sentence is in the register of reasons. */
  readonly reason: string;
}

/** A head judged; for review with the question that would settle it, or for a fact that lacks. */
interface JudgedHead extends HeadFinding {
  readonly opens?: ReadingName;
}

/**
 * The facts with what goes without saying: a newborn or a child in kindergarten is in no employment, and neither a
 * newborn nor an employee a pupil.
 */
export function assumed<Facts extends PersonFacts>(facts: Facts): Facts {
  const { newborn = false, localRoll } = facts;
  const { employeeScheme = isInfant(facts) ? "out-of-scope" : undefined } = facts;
  const isPupil = localRoll !== undefined || !(newborn || employeeScheme === "never-enrolled");
  return {
    ...facts,
    ...(employeeScheme !== undefined && { employeeScheme }),
    ...(!isPupil && { localRoll: "none" }),
  };
}

/** Whether somebody is too young for any employment, by what is said. */
export function isInfant({
  newborn,
  localRoll,
}: {
  readonly newborn?: boolean | undefined;
  readonly localRoll?: LocalRoll | undefined;
}): boolean {
  return newborn === true || localRoll === "kindergarten";
}

/** Every head, in the order of the notice: those on marriage and employees' children where they are asked for. */
export function judgeHeads(facts: PersonFacts, trace: Trace): readonly JudgedHead[] {
  const heads = [localResident(facts, trace), longTermResident(facts, trace), student(facts, trace)];
  heads.push(newborn(facts, trace));
  if (facts.marriedHere) heads.push(countedByMarriage(facts, trace));
  if (facts.employeesChild && trace.read("employeesChildHead") === "own-head") heads.push(employeesChild(facts));
  return heads;
}

/** Whether a person may join, everything known of them, and the questions that would settle a review. */
export interface Standing {
  readonly eligible: Decision;
  readonly opens: readonly ReadingName[];
  /** The head that admits the person. */
  readonly head?: HeadFinding;
}

const BARRED: Standing = { eligible: "no", opens: [] };

/** Whether a person may join: nobody who is insured otherwise (一（五）), else whoever falls under a head. */
export function standingOf(facts: PersonFacts, trace: Trace): Standing {
  if (isInsured(facts)) return BARRED;
  const heads = judgeHeads(facts, trace);
  const admitting = heads.find(({ fits }) => fits === "yes");
  if (admitting !== undefined) return { eligible: "yes", opens: [], head: admitting };
  const opens = heads.flatMap((head) => head.opens ?? []);
  if (opens.length > 0) return { eligible: "review", opens };
  const eligible = trace.read("personUnderNoHead");
  return { eligible, opens: eligible === "review" ? ["personUnderNoHead"] : [] };
}

/** Insured in another national scheme, which bars whatever the head. */
export function isInsured({ employeeScheme, otherScheme }: PersonFacts): boolean {
  return employeeScheme === "enrolled" || otherScheme === true;
}

function localResident({ localRegistration, employeeScheme }: PersonFacts, trace: Trace): JudgedHead {
  const answer = judged.bind(undefined, "local-resident", "M-1.1");
  if (localRegistration === false) return answer("no", "not-registered-here");
  if (employeeScheme === "enrolled") return answer("no", "within-employees-insurance");
  if (employeeScheme === "never-enrolled") {
    const option = trace.read("employerNeverEnrolled");
    if (option === "excluded") return answer("no", "scope-read-as-excluding");
    if (option === "review" && localRegistration)
      return answer("review", "employer-never-enrolled", "employerNeverEnrolled");
  }
  if (localRegistration === undefined) return answer("review", "registration-unknown");
  if (employeeScheme === undefined) return answer("review", "employee-scheme-unknown");
  return answer("yes", "registered-here");
}

function longTermResident(facts: PersonFacts, trace: Trace): JudgedHead {
  const { localRegistration, longTermResident: lives } = facts;
  const answer = judged.bind(undefined, "long-term-resident", "M-1.2");
  if (localRegistration) return answer("no", "judged-by-registration");
  if (lives === false) return answer("no", "not-living-here-long-term");
  if (lives === undefined) return answer("review", "residence-unknown");
  if (localRegistration === undefined) return answer("review", "residence-without-registration");
  trace.rely("longTermResidence");
  return asWritten(answer, "living-here-long-term", facts, trace);
}

function student(facts: PersonFacts, trace: Trace): JudgedHead {
  const { localRoll, fullTime } = facts;
  const answer = judged.bind(undefined, "student", "M-1.3");
  if (localRoll === undefined) return answer("review", "roll-unknown");
  if (localRoll === "none") return answer("no", "on-no-local-roll");
  const asks = localRoll === "college" || (localRoll === "vocational" && trace.read("fullTimeVocational") === "asked");
  if (asks && fullTime === undefined) return answer("review", "full-time-unknown");
  if (asks && !fullTime) return answer("no", "not-full-time");
  return asWritten(answer, "on-local-roll", facts, trace);
}

function newborn({ newborn: isNewborn, localRegistration }: PersonFacts, trace: Trace): JudgedHead {
  const answer = judged.bind(undefined, "newborn", "M-1.4.a");
  if (!isNewborn) return answer("no", "no-newborn");
  if (localRegistration || trace.read("nonLocalNewborn") === "yes") return answer("yes", "newborn-may-join");
  if (localRegistration === undefined) return answer("review", "newborn-registration-unknown");
  return answer("review", "newborn-not-registered-here", "nonLocalNewborn");
}

function countedByMarriage(facts: PersonFacts, trace: Trace): JudgedHead {
  const answer = judged.bind(undefined, "counted-by-marriage", "M-1.6.c");
  trace.rely("marriedMember");
  if (facts.countedHere === undefined) return answer("review", "counted-where-unknown");
  return facts.countedHere
    ? asWritten(answer, "counted-here-by-marriage", facts, trace)
    : answer("no", "not-counted-here-by-marriage");
}

function employeesChild(facts: PersonFacts): JudgedHead {
  const answer = judged.bind(undefined, "employees-child", "M-1.5.b");
  if (isInsured(facts)) return answer("no", "employees-child-insured");
  if (facts.otherScheme === undefined || facts.employeeScheme === undefined)
    return answer("review", "employees-child-scheme-unknown");
  return answer("yes", "employees-child-fits");
}

/** Under a head that does not speak of the scope of employees' insurance, only who is enrolled in it is barred. */
function asWritten(
  answer: (fits: Decision, reason: string, opens?: ReadingName) => JudgedHead,
  reason: string,
  { employeeScheme }: PersonFacts,
  trace: Trace,
): JudgedHead {
  const mayBe = employeeScheme === "never-enrolled" || employeeScheme === undefined;
  if (!mayBe || trace.read("neverEnrolledUnderOtherHeads") !== "review") return answer("yes", reason);
  return employeeScheme === undefined
    ? answer("review", "employee-scheme-unknown")
    : answer("review", "never-enrolled-under-another-head", "neverEnrolledUnderOtherHeads");
}

function judged(
  head: EligibilityHead,
  clause: ClauseId,
  fits: Decision,
  reason: string,
  opens?: ReadingName,
): JudgedHead {
  return { head, clause, fits, reason, ...(opens && { opens }) };
}
