import type { ClauseId } from "../../../policy/clause-ids.js";
import type { ReadingName } from "../../../policy/reading-names.js";
import type { Trace } from "../../../rule/trace.js";
import type { HouseholdExemption, HouseholdMember } from "./member.js";

/**
 * How the household rule (一（六）) sees a person: must enrol, may stay out, is not counted, is counted in another
 * household, or is for a person to review. Every member is in exactly one class.
 */
export type MemberClass = "must" | "optional" | "not-counted" | "counted-elsewhere" | "review";

/** The class of a member, with its clause and reason, and what would settle one for review. */
export interface ClassedMember {
  readonly class: MemberClass;
  readonly clause: ClauseId;
  /** A stable code; its sentence is in the register of reasons. */
  readonly reason: string;
  /** Enrolling with this household is against a clause. */
  readonly barred?: true;
  readonly openReadings?: readonly ReadingName[];
  readonly missingFacts?: readonly (keyof HouseholdMember)[];
}

/** The facts of a member that a class depends on. */
export type ClassFacts = Pick<HouseholdMember, "insurance" | "tie" | "exemption" | "employeesChild" | "newborn">;

/** The class of a member: what takes the person out of the count goes first, and who is left must enrol. */
export function memberClass(facts: ClassFacts, trace: Trace): ClassedMember {
  const classed = notCounted(facts, trace) ?? elsewhere(facts, trace) ?? exempt(facts, trace) ?? counted(facts, trace);
  trace.cite(classed.clause);
  return classed;
}

function notCounted({ insurance }: ClassFacts, trace: Trace): ClassedMember | undefined {
  if (insurance === "employees") return { class: "not-counted", clause: "M-1.6.d", reason: "employee-insured" };
  if (insurance === "other" && trace.read("otherSchemeMember") === "not-required")
    return { class: "not-counted", clause: "M-1.5.a", reason: "in-another-scheme" };
  if (insurance === "employer-never-enrolled" && trace.read("employerNeverEnrolled") === "excluded")
    return { class: "not-counted", clause: "M-1.1", reason: "within-employees-scope", barred: true };
  return undefined;
}

function elsewhere({ tie = "register" }: ClassFacts, trace: Trace): ClassedMember | undefined {
  if (tie === "register") return undefined;
  trace.rely("marriedMember");
  switch (tie) {
    case "left-by-marriage":
      return { class: "counted-elsewhere", clause: "M-1.6.c", reason: "counted-with-spouse" };
    case "left-by-marriage-outside-proved":
      return { class: "counted-elsewhere", clause: "M-1.6.c", reason: "counted-outside-district" };
    case "left-by-marriage-outside":
      return { class: "review", clause: "M-1.6.c", reason: "outside-district-unproved", missingFacts: ["tie"] };
    default:
      return undefined;
  }
}

const exemptionReasons: Readonly<Record<HouseholdExemption, string>> = {
  "military-service": "exempt-military-service",
  divorced: "exempt-divorced",
  imprisoned: "exempt-imprisoned",
  "labour-re-education": "exempt-labour-re-education",
  "other-custody": "exempt-other-custody",
};

function exempt({ insurance, exemption }: ClassFacts, trace: Trace): ClassedMember | undefined {
  if (insurance === undefined)
    return { class: "review", clause: "M-1.6.d", reason: "insurance-unknown", missingFacts: ["insurance"] };
  if (exemption === undefined) return undefined;
  if (exemption === "other-custody") {
    const option = trace.read("otherCustody");
    if (option === "not-exempt") return undefined;
    if (option === "review")
      return { class: "review", clause: "M-1.6.e", reason: "custody-for-review", openReadings: ["otherCustody"] };
  }
  const reason = exemptionReasons[exemption];
  return trace.read("exemptMember") === "optional"
    ? { class: "optional", clause: "M-1.6.e", reason }
    : { class: "not-counted", clause: "M-1.6.e", reason, barred: true };
}

function counted(facts: ClassFacts, trace: Trace): ClassedMember {
  const { insurance, tie, employeesChild, newborn } = facts;
  if (employeesChild && trace.read("employeesChild") === "optional")
    return { class: "optional", clause: "M-1.5.b", reason: "employees-child-may-join" };
  const must = (clause: ClauseId, reason: string): ClassedMember => ({ class: "must", clause, reason });
  if (insurance === "employer-never-enrolled") return must("M-1.6.d", "employer-never-enrolled-counts");
  if (insurance === "other") return must("M-1.6.a", "another-scheme-still-counts");
  if (newborn) return must("M-1.4.a", "newborn-member");
  if (tie === "joined-by-marriage") return must("M-1.6.c", "joined-by-marriage");
  return must("M-1.6.a", employeesChild ? "employees-child-counts" : "household-member");
}
