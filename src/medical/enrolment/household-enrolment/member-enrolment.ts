import type { ClauseId } from "../../../policy/clause-ids.js";
import type { Reason } from "../../../rule/finding.js";
import type { Trace } from "../../../rule/trace.js";
import type { HouseholdMember } from "./member.js";
import type { ClassedMember } from "./member-class.js";

/**
 * How a member stands with this household's enrolment: `missing` must enrol and is not, `nowhere` is counted elsewhere
 * and enrolled in neither, `not-in-order` is enrolled and should not be, `unknown` was not said.
 */
export type MemberEnrolment =
  | "enrolled"
  | "enrolled-otherwise"
  | "not-needed"
  | "missing"
  | "nowhere"
  | "duplicate"
  | "not-in-order"
  | "unknown";

/** Whether a member is enrolled, and where. */
export function memberEnrolment(classed: ClassedMember, member: HouseholdMember, trace: Trace): MemberEnrolment {
  if (member.enrolledOtherwise && !member.tie?.includes("marriage")) trace.rely("studentRoute");
  return enrolmentIn(classed, member);
}

function enrolmentIn(classed: ClassedMember, { enrolled, enrolledOtherwise }: HouseholdMember): MemberEnrolment {
  switch (classed.class) {
    case "not-counted":
      if (enrolled !== true) return "not-needed";
      return classed.barred ? "not-in-order" : "duplicate";
    case "counted-elsewhere":
      if (enrolled === true) return enrolledOtherwise === true || isProved(classed) ? "duplicate" : "enrolled";
      if (enrolledOtherwise === true) return "enrolled-otherwise";
      if (enrolledOtherwise === undefined || isProved(classed)) return "not-needed";
      return enrolled === undefined ? "unknown" : "nowhere";
    default:
      if (enrolled === true) return enrolledOtherwise === true ? "duplicate" : "enrolled";
      if (enrolledOtherwise === true) return "enrolled-otherwise";
      if (enrolled === undefined || classed.class === "review") return "unknown";
      return classed.class === "must" ? "missing" : "not-needed";
  }
}

const isProved = (classed: ClassedMember): boolean => classed.reason === "counted-outside-district";

/** Whether a premium is due for a member in this household. */
export function premiumDue(classed: ClassedMember, enrolment: MemberEnrolment): "yes" | "no" | "open" {
  switch (classed.class) {
    case "not-counted":
    case "counted-elsewhere":
      if (enrolment === "unknown") return "open";
      return enrolment === "enrolled" ? "yes" : "no";
    default:
      if (enrolment === "enrolled-otherwise" || enrolment === "not-needed") return "no";
      return enrolment === "unknown" && classed.class !== "must" ? "open" : "yes";
  }
}

/** What is said of a member whose enrolment is worth a word; without a clause, by the clause of the class. */
const noteworthy: Readonly<Partial<Record<MemberEnrolment, { readonly code: string; readonly clause?: ClauseId }>>> = {
  missing: { code: "member-missing", clause: "M-1.6.a" },
  nowhere: { code: "member-nowhere", clause: "M-1.6.c" },
  duplicate: { code: "member-duplicate", clause: "M-1.5.a" },
  "not-in-order": { code: "member-not-in-order" },
  unknown: { code: "member-enrolment-unknown", clause: "M-1.6.a" },
};

/** The step that tells of a member's enrolment, if it is worth a word. */
export function enrolmentNotes(classed: ClassedMember, enrolment: MemberEnrolment, key: string): readonly Reason[] {
  const told = noteworthy[enrolment];
  return told === undefined ? [] : [{ code: told.code, clause: told.clause ?? classed.clause, values: { key } }];
}
