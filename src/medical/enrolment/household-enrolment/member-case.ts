import type { ClauseId } from "../../../policy/clause-ids.js";
import type { ReadingName } from "../../../policy/reading-names.js";
import type { Trace } from "../../../rule/trace.js";
import { type EligibilityHead, type HeadFinding, type PersonFacts, standingOf } from "../enrolment-heads.js";
import type { HouseholdMember } from "./member.js";
import type { Term } from "./newborn-term.js";

/**
 * How the household rule (一（六）) sees a person: must enrol; may stay out; is in another national scheme or under no
 * head, and so need not enrol; is not counted; is counted in another household; or is for a person to review.
 */
export type MemberClass = "must" | "optional" | "not-required" | "not-counted" | "counted-elsewhere" | "review";

/**
 * How a member stands with this household's enrolment: `missing` must enrol and is not, `within-time` is not yet and
 * can still pay in time, `not-in-order` is enrolled and should not be. `not-enrolled` is said not to be enrolled and
 * what that makes of the member is open; `enrolled-for-review` is said to be, and whether rightly is open; of
 * an `unknown` one it was not said.
 */
export type MemberEnrolment =
  | "enrolled"
  | "enrolled-otherwise"
  | "not-needed"
  | "missing"
  | "within-time"
  | "duplicate"
  | "not-in-order"
  | "not-enrolled"
  | "enrolled-for-review"
  | "unknown";

/** The facts of a member that its case hangs on as they are said. */
type SaidFact =
  | "insurance"
  | "tie"
  | "exemption"
  | "formerSpousesRegister"
  | "employeesChild"
  | "longTermResident"
  | "localRoll"
  | "fullTime"
  | "enrolled"
  | "enrolledOtherwise";

/** All that a member's case hangs on; what is undefined is not known, or has its default. */
export type MemberCaseFacts = { readonly [Name in SaidFact]: HouseholdMember[Name] | undefined } & {
  /** Whether the household is registered in the district. */
  readonly registeredHere: boolean | undefined;
  readonly newborn: boolean;
  /** Of who is said to be counted outside the district, whether that is so. */
  readonly proved: boolean | undefined;
  /** Whether the premium can still be paid in time: one or another of `terms`, each tried. */
  readonly term: Term | undefined;
  readonly terms: readonly Term[];
};

/** What can be made of a member of whom everything is known. */
export interface MemberCase {
  readonly class: Exclude<MemberClass, "review">;
  readonly clause: ClauseId;
  /** A stable code; its sentence is in the register of reasons. */
  readonly reason: string;
  readonly enrolment: Exclude<MemberEnrolment, "unknown" | "not-enrolled" | "enrolled-for-review">;
  /** Whether a premium is due in this household. */
  readonly due: boolean;
  /** Whether the member is in the household's number (人口数). */
  readonly counted: boolean;
  /** Whether the household fails for this member. */
  readonly breaks: boolean;
}

/** A member's cases: one, or several where a question is open that they hang on. */
export interface MemberCases {
  readonly cases: readonly MemberCase[];
  readonly opens: readonly ReadingName[];
}

type Class = Pick<MemberCase, "class" | "clause" | "reason">;

/** The cases of a member of whom everything is known: what takes the person out of the count goes first. */
export function memberCases(facts: MemberCaseFacts, trace: Trace): MemberCases {
  const out = notAsked(facts) ?? elsewhere(facts, trace);
  if (out !== undefined) return { cases: [made(out, facts, trace)], opens: NOTHING };
  const { eligible, opens, head } = standingOf(person(facts), trace);
  if (eligible === "no") return { cases: [made(underNoHead(facts), facts, trace)], opens: NOTHING };
  const asked = askedFor(facts, head, trace);
  const missing = casesInTime(
    asked.classes.map((one) => made(one, facts, trace)),
    facts.term as Term,
  );
  const cases = eligible === "yes" ? missing.cases : [...missing.cases, made(underNoHead(facts), facts, trace)];
  return { cases, opens: [...opens, ...asked.opens, ...missing.opens] };
}

const NOTHING: readonly ReadingName[] = [];

/** Who is in another national scheme. */
function notAsked({ insurance }: MemberCaseFacts): Class | undefined {
  if (insurance === "employees") return { class: "not-counted", clause: "M-1.6.d", reason: "employee-insured" };
  if (insurance === "other") return { class: "not-required", clause: "M-1.5.a", reason: "in-another-scheme" };
  return undefined;
}

/** Who is counted with a spouse, which is so only where the person is enrolled there; else the register rules. */
function elsewhere({ tie, proved, enrolledOtherwise }: MemberCaseFacts, trace: Trace): Class | undefined {
  if (tie === undefined || tie === "register") return undefined;
  trace.rely("marriedMember");
  if (tie === "left-by-marriage" && enrolledOtherwise)
    return { class: "counted-elsewhere", clause: "M-1.6.c", reason: "counted-with-spouse" };
  if (tie === "left-by-marriage-outside-proved" || proved)
    return { class: "counted-elsewhere", clause: "M-1.6.c", reason: "counted-outside-district" };
  return undefined;
}

function person(facts: MemberCaseFacts): PersonFacts {
  const isMarriedIn = facts.tie === "joined-by-marriage";
  return {
    localRegistration: facts.registeredHere === true && !isMarriedIn,
    employeeScheme: facts.insurance === "employer-never-enrolled" ? "never-enrolled" : "out-of-scope",
    otherScheme: false,
    // Of who is registered here or counted by marriage, these are not asked.
    longTermResident: facts.longTermResident ?? false,
    localRoll: facts.localRoll ?? "none",
    fullTime: facts.fullTime === true,
    newborn: facts.newborn,
    employeesChild: facts.employeesChild ?? false,
    marriedHere: isMarriedIn,
    countedHere: isMarriedIn,
  };
}

/** Of those registered here only who is within the scope of employees' insurance can be under no head. */
function underNoHead({ registeredHere }: MemberCaseFacts): Class {
  const reason = registeredHere ? "within-employees-scope" : "under-no-head-here";
  return { class: "not-required", clause: "M-1.1", reason };
}

/** Whether a member under a head must enrol with the household, or may stay out. */
function askedFor(
  facts: MemberCaseFacts,
  head: HeadFinding | undefined,
  trace: Trace,
): { classes: readonly Class[]; opens: readonly ReadingName[] } {
  const { exemption } = facts;
  const asked = (): Class => counted(facts, head, trace);
  if (exemption === undefined) return { classes: [asked()], opens: NOTHING };
  const exempt: Class = { class: "optional", clause: "M-1.6.e", reason: `exempt-${exemption}` };
  if (exemption === "divorced" && !facts.formerSpousesRegister && trace.read("divorcedMember") === "former-spouse")
    return { classes: [asked()], opens: NOTHING };
  if (exemption !== "other-custody") return { classes: [exempt], opens: NOTHING };
  const option = trace.read("otherCustody");
  if (option === "exempt") return { classes: [exempt], opens: NOTHING };
  if (option === "not-exempt") return { classes: [asked()], opens: NOTHING };
  return { classes: [exempt, asked()], opens: ["otherCustody"] };
}

/** Why a head asks a member of a household registered elsewhere to enrol. */
function headReason(head: EligibilityHead): string {
  const reasons: Readonly<Partial<Record<EligibilityHead, string>>> = {
    "long-term-resident": "resident-must-enrol",
    student: "student-must-enrol",
    newborn: "newborn-member",
    "employees-child": "employees-child-must-enrol",
  };
  return reasons[head] as string;
}

function counted(facts: MemberCaseFacts, head: HeadFinding | undefined, trace: Trace): Class {
  const { insurance, tie = "register", employeesChild, newborn, registeredHere } = facts;
  const isElsewhere = !registeredHere && tie !== "joined-by-marriage";
  if (isElsewhere && trace.read("householdElsewhere") === "not-bound")
    return { class: "optional", clause: "M-1.6.b", reason: "household-not-bound" };
  if (employeesChild && trace.read("employeesChild") === "optional")
    return { class: "optional", clause: "M-1.5.b", reason: "employees-child-may-join" };
  const must = (clause: ClauseId, reason: string): Class => ({ class: "must", clause, reason });
  if (isElsewhere && head !== undefined)
    return insurance === "employer-never-enrolled"
      ? must(head.clause, "never-enrolled-under-a-head")
      : must(head.clause, headReason(head.head));
  if (insurance === "employer-never-enrolled") return must("M-1.6.d", "employer-never-enrolled-counts");
  if (newborn) return must("M-1.4.a", "newborn-member");
  if (tie === "joined-by-marriage") return must("M-1.6.c", "joined-by-marriage");
  if (tie !== "register") return must("M-1.6.b", "counted-where-registered");
  return must("M-1.6.a", employeesChild ? "employees-child-counts" : "household-member");
}

function made(found: Class, facts: MemberCaseFacts, trace: Trace): MemberCase {
  const enrolment = enrolmentIn(found, facts);
  const isAsked = found.class === "must" || found.class === "optional";
  return {
    ...found,
    enrolment,
    due: isAsked && enrolment !== "enrolled-otherwise" && enrolment !== "not-needed",
    counted: found.class !== "not-counted" && found.class !== "counted-elsewhere",
    breaks: breaks(enrolment, trace),
  };
}

function enrolmentIn({ class: found, reason }: Class, facts: MemberCaseFacts): MemberCase["enrolment"] {
  const { enrolled, enrolledOtherwise } = facts;
  switch (found) {
    case "not-counted":
    case "not-required":
      if (!enrolled) return "not-needed";
      return reason === "employee-insured" || reason === "in-another-scheme" ? "duplicate" : "not-in-order";
    case "counted-elsewhere":
      if (enrolled) return "duplicate";
      return reason === "counted-with-spouse" ? "enrolled-otherwise" : "not-needed";
    default:
      if (enrolledOtherwise && facts.tie !== "left-by-marriage-outside")
        return enrolled ? "duplicate" : "enrolled-otherwise";
      if (enrolled) return "enrolled";
      return found === "must" ? "missing" : "not-needed";
  }
}

/** Whether a member is left out (全员参保); who is enrolled twice or not in order is beside that, unless read in. */
function breaks(enrolment: MemberCase["enrolment"], trace: Trace): boolean {
  if (enrolment === "missing") return true;
  const isBeside = enrolment === "duplicate" || enrolment === "not-in-order";
  return isBeside && trace.read("duplicateMember") === "breaks-conformity";
}

/** A member whose time to pay runs is not missing; where that is open, so is whether it is. */
function casesInTime(cases: readonly MemberCase[], term: Term): MemberCases {
  if (term === "past") return { cases, opens: NOTHING };
  const within = cases.map((one): MemberCase => {
    return one.enrolment === "missing" ? { ...one, enrolment: "within-time", breaks: false } : one;
  });
  return term === "within" ? { cases: within, opens: NOTHING } : { cases: [...cases, ...within], opens: term };
}
