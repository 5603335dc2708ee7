import type { Schema } from "../../../foundation/description.js";
import { identifier } from "../../../foundation/identifier.js";
import { choice, record } from "../../../foundation/schema.js";
import type { ClauseId } from "../../../policy/clause-ids.js";
import { clause } from "../../../policy/clause-schema.js";
import type { Determination, Reason } from "../../../rule/finding.js";
import { determination, reasonCode } from "../../../rule/finding-schema.js";
import type { MemberClass, MemberEnrolment } from "./member-case.js";
import type { MemberStanding, Sure } from "./member-standing.js";
import type { MemberTerm } from "./member-term.js";

/** What {@link householdEnrolment} answers of one member. */
export interface HouseholdMemberFinding {
  /** The caller's key of the member. */
  readonly key: string;
  /** Whether the member must enrol here, may, need not, or does not count. */
  readonly class: MemberClass;
  /** The clause that puts the member in the class. */
  readonly clause: ClauseId;
  /** The code of the reason; its sentence is in the register of reasons. */
  readonly reason: string;
  /** Whether the member is enrolled, and where. */
  readonly enrolment: MemberEnrolment;
  /** Yuan due in this household, from the medical aid fund. */
  readonly subsidy: Determination;
  /** Yuan due in this household, from the member. */
  readonly selfPaid: Determination;
}

/** The schema of {@link HouseholdMemberFinding}. */
export function householdMemberFinding(): Schema<HouseholdMemberFinding> {
  return record(["户内成员", "Member"], {
    key: identifier(["人员标识", "What tells the person apart"]),
    class: choice(["参保类别", "Class"], {
      must: ["应参保", "must enrol"],
      optional: ["可不随户参保", "may stay out"],
      "not-required": ["不要求参保", "need not enrol"],
      "not-counted": ["不计入户内人口数", "not counted in the household"],
      "counted-elsewhere": ["计入他户", "counted elsewhere"],
      review: ["需人工审核", "for a person to review"],
    }),
    clause: clause(),
    reason: reasonCode(),
    enrolment: choice(["参保状况", "Enrolment"], {
      enrolled: ["已参保", "enrolled"],
      "enrolled-otherwise": ["已随学校或他户参保", "enrolled through a school or another household"],
      "not-needed": ["无须参保", "not needed"],
      missing: ["应参未参", "missing"],
      "within-time": ["未到期，待缴", "still to come, in time"],
      duplicate: ["重复参保", "duplicate"],
      "not-in-order": ["不应参保而参保", "enrolled and not in order"],
      "not-enrolled": ["未参保，属何种情形待定", "not enrolled; what that makes of it is open"],
      "enrolled-for-review": ["已参保，是否重复或不应参保待定", "enrolled; whether rightly is open"],
      unknown: ["是否参保不明", "not known to be enrolled or not"],
    }),
    subsidy: determination(["资助金额（元）", "Subsidy, yuan"]),
    selfPaid: determination(["个人应缴（元）", "Paid by the member, yuan"]),
  });
}

/** What is said of a member whose enrolment is worth a word; without a clause, by the clause of the class. */
const noteworthy: Readonly<Partial<Record<MemberEnrolment, { readonly code: string; readonly clause?: ClauseId }>>> = {
  missing: { code: "member-missing", clause: "M-1.6.a" },
  "within-time": { code: "member-within-time", clause: "M-1.4.a" },
  duplicate: { code: "member-duplicate", clause: "M-1.5.a" },
  "not-in-order": { code: "member-not-in-order" },
  "not-enrolled": { code: "member-not-enrolled", clause: "M-1.6.a" },
  "enrolled-for-review": { code: "member-enrolled-for-review", clause: "M-1.5.a" },
  unknown: { code: "member-enrolment-unknown", clause: "M-1.6.a" },
};

/** The steps that tell of a member's enrolment, as far as it is worth a word, and of the term that it hangs on. */
export function enrolmentNotes(
  { clause, enrolment }: MemberStanding,
  key: string,
  { runs, asks }: MemberTerm,
  missing: Sure,
): readonly Reason[] {
  const told = noteworthy[enrolment];
  if (told === undefined) return [];
  const note = { code: told.code, clause: told.clause ?? clause, values: { key } };
  const first = enrolment === "within-time" && runs !== undefined ? runs : note;
  return asks !== undefined && missing === "open" ? [first, asks] : [first];
}
