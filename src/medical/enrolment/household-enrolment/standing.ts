import { deepFreeze, perPolicy } from "../../../foundation/per-policy.js";
import type { ClauseId } from "../../../policy/clause-ids.js";
import type { Policy } from "../../../policy/policy.js";
import type { Finding, Reason } from "../../../rule/finding.js";
import { Trace } from "../../../rule/trace.js";
import { type ClassedMember, memberClass } from "./class.js";
import type { HouseholdExemption, HouseholdMember, HouseholdTie, OtherInsurance } from "./members.js";

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

/** Everything about a member but the key and the amounts. */
export interface MemberStanding extends Required<Omit<ClassedMember, "barred">>, Pick<Finding, "clauses" | "readings"> {
  readonly enrolment: MemberEnrolment;
  /** The step that tells of it, where it is worth a word. */
  readonly note: Pick<Reason, "code" | "clause"> | undefined;
  /** Whether a premium is due for the member in this household. */
  readonly due: "yes" | "no" | "open";
}

export const HOUSEHOLD_ENROLMENT_ID = "medical/household-enrolment";

const insurances: readonly (OtherInsurance | undefined)[] = [
  undefined,
  "none",
  "employees",
  "employer-never-enrolled",
  "other",
];
const ties: readonly (HouseholdTie | undefined)[] = [
  undefined,
  "register",
  "joined-by-marriage",
  "left-by-marriage",
  "left-by-marriage-outside-proved",
  "left-by-marriage-outside",
];
const exemptions: readonly (HouseholdExemption | undefined)[] = [
  undefined,
  "military-service",
  "divorced",
  "imprisoned",
  "labour-re-education",
  "other-custody",
];
const flags: readonly (boolean | undefined)[] = [undefined, true, false];

/** A child or not, a newborn or not. */
const CHILD_STATES = 4;

/** A table that is given its length at once stays an array and is not turned into a dictionary. */
const SLOTS = insurances.length * ties.length * exemptions.length * flags.length ** 2 * CHILD_STATES;

const standings = /* @__PURE__ */ perPolicy((_policy: Policy) => new Array<MemberStanding | undefined>(SLOTS));

/** The standing of a member: each is made once. */
export function memberStanding(member: HouseholdMember, policy: Policy): MemberStanding {
  const table = standings(policy);
  const place =
    (insurances.indexOf(member.insurance) * ties.length + ties.indexOf(member.tie)) * exemptions.length +
    exemptions.indexOf(member.exemption);
  const enrolment = flags.indexOf(member.enrolled) * flags.length + flags.indexOf(member.enrolledOtherwise);
  const child = (member.employeesChild ? 1 : 0) + (member.newborn ? 2 : 0);
  const slot = (place * flags.length * flags.length + enrolment) * CHILD_STATES + child;
  let standing = table[slot];
  if (standing === undefined) {
    standing = deepFreeze(standingOf(member, new Trace(HOUSEHOLD_ENROLMENT_ID, policy)));
    table[slot] = standing;
  }
  return standing;
}

function standingOf(member: HouseholdMember, trace: Trace): MemberStanding {
  const classed = memberClass(member, trace);
  trace.cite(classed.clause);
  const enrolment = enrolmentOf(classed, member);
  if (member.enrolledOtherwise && !member.tie?.includes("marriage")) trace.rely("studentRoute");
  const { clauses, readings } = trace.finding({});
  const { class: found, clause, reason, openReadings = [], missingFacts = [] } = classed;
  const told = noteworthy[enrolment];
  const note = told && { clause, ...told };
  const due = dueOf(classed, enrolment);
  return { class: found, clause, reason, openReadings, missingFacts, enrolment, note, due, clauses, readings };
}

/** What is said of a member whose standing is worth a word; without a clause, by the clause of the class. */
const noteworthy: Readonly<Partial<Record<MemberEnrolment, { readonly code: string; readonly clause?: ClauseId }>>> = {
  missing: { code: "member-missing", clause: "M-1.6.a" },
  nowhere: { code: "member-nowhere", clause: "M-1.6.c" },
  duplicate: { code: "member-duplicate", clause: "M-1.5.a" },
  "not-in-order": { code: "member-not-in-order" },
  unknown: { code: "member-enrolment-unknown", clause: "M-1.6.a" },
};

function enrolmentOf(classed: ClassedMember, { enrolled, enrolledOtherwise }: HouseholdMember): MemberEnrolment {
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

function dueOf(classed: ClassedMember, enrolment: MemberEnrolment): MemberStanding["due"] {
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
