import type { ClauseId } from "../../../policy/clause-ids.js";
import type { Decision } from "../../../rule/finding.js";
import type { Trace } from "../../../rule/trace.js";

/**
 * Where a person stands with employees' medical insurance (城镇职工医保): outside its scope, enrolled in it, or
 * employed and never enrolled by the employer.
 */
export type EmployeeScheme = "out-of-scope" | "enrolled" | "never-enrolled";

/** What is so of a person; what is left out is not known. */
export interface EnrolmentEligibilityFacts {
  /** Registered in the district. */
  readonly localRegistration?: boolean;
  /** Employees' insurance: outside its scope, enrolled, or employed and never enrolled by the employer. */
  readonly employeeScheme?: EmployeeScheme;
  /** Enrolled in another national basic scheme, such as a residents' scheme elsewhere. */
  readonly otherScheme?: boolean;
  /** Lives here long term. */
  readonly longTermResident?: boolean;
  /** On the roll of a school, college or kindergarten in the district. */
  readonly onLocalRoll?: boolean;
  /** Whether the person is a newborn; left out: not known. */
  readonly newborn?: boolean;
  /** A parent is an employee; when left out, taken not to be so. */
  readonly employeesChild?: boolean;
  /** Already enrolled in the district's residents' scheme; when left out, taken not to be so. */
  readonly enrolledHere?: boolean;
}

/**
 * A head of the notice under which a person may join (参保对象, 一): registered in the district, living here long term,
 * on the roll of a school or kindergarten here, a newborn, a child of an employee.
 */
export type EligibilityHead = "local-resident" | "long-term-resident" | "student" | "newborn" | "employees-child";

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

/** A head judged, with the facts that would settle one for review. */
export interface JudgedHead extends HeadFinding {
  readonly missing: readonly (keyof EnrolmentEligibilityFacts)[];
}

/** Every head, in the order of the notice; the one on employees' children where the person is one. */
export function judgeHeads(facts: EnrolmentEligibilityFacts, trace: Trace): readonly JudgedHead[] {
  const heads = [localResident(facts, trace), longTermResident(facts, trace), student(facts), newborn(facts, trace)];
  if (facts.employeesChild) heads.push(employeesChild(facts));
  for (const { reason, clause } of heads) trace.step(reason, clause);
  return heads;
}

function judged(
  head: EligibilityHead,
  clause: ClauseId,
  fits: Decision,
  reason: string,
  ...missing: (keyof EnrolmentEligibilityFacts)[]
): JudgedHead {
  return { head, clause, fits, reason, missing };
}

function localResident({ localRegistration, employeeScheme }: EnrolmentEligibilityFacts, trace: Trace): JudgedHead {
  const answer = judged.bind(undefined, "local-resident", "M-1.1");
  if (localRegistration === false) return answer("no", "not-registered-here");
  if (employeeScheme === "enrolled") return answer("no", "within-employees-insurance");
  if (employeeScheme === "never-enrolled") {
    const option = trace.read("employerNeverEnrolled");
    if (option === "excluded") return answer("no", "scope-read-as-excluding");
    if (option === "review" && localRegistration) return answer("review", "employer-never-enrolled");
  }
  if (localRegistration === undefined) return answer("review", "registration-unknown", "localRegistration");
  if (employeeScheme === undefined) return answer("review", "employee-scheme-unknown", "employeeScheme");
  return answer("yes", "registered-here");
}

function longTermResident(facts: EnrolmentEligibilityFacts, trace: Trace): JudgedHead {
  const { localRegistration, longTermResident: lives } = facts;
  const answer = judged.bind(undefined, "long-term-resident", "M-1.2");
  if (localRegistration) return answer("no", "judged-by-registration");
  if (lives === false) return answer("no", "not-living-here-long-term");
  if (lives === undefined) return answer("review", "residence-unknown", "longTermResident");
  if (localRegistration === undefined) return answer("review", "residence-without-registration", "localRegistration");
  trace.rely("longTermResidence");
  return answer("yes", "living-here-long-term");
}

function student({ onLocalRoll }: EnrolmentEligibilityFacts): JudgedHead {
  const answer = judged.bind(undefined, "student", "M-1.3");
  if (onLocalRoll === undefined) return answer("review", "roll-unknown", "onLocalRoll");
  return onLocalRoll ? answer("yes", "on-local-roll") : answer("no", "on-no-local-roll");
}

function newborn({ newborn: isNewborn, localRegistration }: EnrolmentEligibilityFacts, trace: Trace): JudgedHead {
  const answer = judged.bind(undefined, "newborn", "M-1.4.a");
  if (isNewborn === undefined) return answer("review", "newborn-unknown", "newborn");
  if (!isNewborn) return answer("no", "no-newborn");
  if (localRegistration || trace.read("nonLocalNewborn") === "yes") return answer("yes", "newborn-may-join");
  if (localRegistration === undefined) return answer("review", "newborn-registration-unknown", "localRegistration");
  return answer("review", "newborn-not-registered-here");
}

function employeesChild({ employeeScheme, otherScheme }: EnrolmentEligibilityFacts): JudgedHead {
  const answer = judged.bind(undefined, "employees-child", "M-1.5.b");
  if (employeeScheme === "enrolled" || otherScheme) return answer("no", "employees-child-insured");
  if (otherScheme === undefined) return answer("review", "employees-child-scheme-unknown", "otherScheme");
  if (employeeScheme === undefined) return answer("review", "employees-child-scheme-unknown", "employeeScheme");
  return answer("yes", "employees-child-fits");
}
