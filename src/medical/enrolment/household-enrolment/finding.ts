import type { Schema } from "../../../foundation/description.js";
import { choice, record, text } from "../../../foundation/schema.js";
import type { ClauseId } from "../../../policy/clause-ids.js";
import type { Decision, Determination, Finding } from "../../../rule/finding.js";
import { determination, reasonCode } from "../../../rule/finding-schema.js";
import type { MemberClass } from "./class.js";
import type { MemberEnrolment } from "./standing.js";

/** What {@link householdEnrolment} answers of one member. */
export interface HouseholdMemberFinding {
  /** The caller's key of the member. */
  readonly key: string;
  /** Whether the member must enrol here, may, or does not count. */
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

/** What {@link householdEnrolment} answers. A household that does not conform loses no cover. */
export interface HouseholdEnrolmentFinding extends Finding {
  /** Whether everyone is enrolled who must be. */
  readonly conforms: Decision;
  /** The members in the order given. */
  readonly members: readonly HouseholdMemberFinding[];
  /** How many must enrol. */
  readonly mustEnrol: number;
  /** Yuan for all whose premium is due here, those missing included. */
  readonly subsidy: Determination;
  /** Yuan that the members pay themselves, those missing included. */
  readonly selfPaid: Determination;
  /** The part of the self-paid yuan that falls to members who are missing. */
  readonly selfPaidOfMissing: Determination;
}

/** The schema of {@link HouseholdMemberFinding}. */
export function householdMemberFinding(): Schema<HouseholdMemberFinding> {
  return record(["户内成员", "Member"], {
    key: text(["人员标识", "What tells the person apart"]),
    class: choice(["参保类别", "Class"], {
      must: ["应参保", "must enrol"],
      optional: ["可不随户参保", "may stay out"],
      "not-counted": ["不计入", "not counted"],
      "counted-elsewhere": ["计入他户", "counted elsewhere"],
      review: ["需人工审核", "for a person to review"],
    }),
    clause: text(["依据条款", "Clause"]),
    reason: reasonCode(),
    enrolment: choice(["参保状况", "Enrolment"], {
      enrolled: ["已参保", "enrolled"],
      "enrolled-otherwise": ["已随学校或他户参保", "enrolled through a school or another household"],
      "not-needed": ["无须参保", "not needed"],
      missing: ["应参未参", "missing"],
      nowhere: ["两边均未参保", "counted nowhere"],
      duplicate: ["重复参保", "duplicate"],
      "not-in-order": ["不应参保而参保", "enrolled and not in order"],
      unknown: ["参保状况不明", "not known"],
    }),
    subsidy: determination(["资助金额（元）", "Subsidy, yuan"]),
    selfPaid: determination(["个人缴费金额（元）", "Paid by the member, yuan"]),
  });
}
