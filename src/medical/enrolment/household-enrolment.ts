import type { Schema } from "../../foundation/description.js";
import { choice, count, list, record, text } from "../../foundation/schema.js";
import type { ClauseId } from "../../policy/clause-ids.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Determination, Finding, Reason } from "../../rule/finding.js";
import { decision, determination, reasonCode } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { refuseRegisterDates, statusDate } from "../terms/poor-register.js";
import { shareAmongMany } from "../terms/premium-share.js";
import { PremiumSum } from "../terms/premium-sum.js";
import { refuseRepeatedKeys } from "../terms/repeated-keys.js";
import { type HouseholdMember, householdMember } from "./household-enrolment/member.js";
import { type ClassedMember, type MemberClass, memberClass } from "./household-enrolment/member-class.js";
import {
  enrolmentNotes,
  type MemberEnrolment,
  memberEnrolment,
  premiumDue,
} from "./household-enrolment/member-enrolment.js";
import { householdColumns } from "./household-vocabulary.js";

/** A household, for {@link householdEnrolment}. */
export interface HouseholdEnrolmentFacts {
  /** Everyone on the household register, and who is counted here by marriage. */
  readonly members: readonly HouseholdMember[];
  /** The day on which groups are judged, best the day of payment; matters for the register of the poor only. */
  readonly statusOn?: string;
}

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

/**
 * Who of a household must enrol, who is missing, and what it pays (以户为单位全员参保).
 *
 * @param facts - the members, each with a key of the caller's own, and what is so of them
 * @param policy - the figures and readings to answer by
 * @returns every member in exactly one class with clause and reason, whether the household conforms, and the amounts
 * @throws {@link RuleInputError} when a key comes twice, or a member's dates of the register of the poor contradict
 *   each other or the member's groups
 * @see Medical contribution notice 2021, 一（六）
 * @example
 * ```ts
 * const members = [
 *   { key: "father", insurance: "employees" },
 *   { key: "mother", insurance: "none", enrolled: true },
 * ] as const;
 * householdEnrolment({ members }).selfPaid; // => { status: "determined", value: "280" }
 * ```
 */
export function householdEnrolment(
  facts: HouseholdEnrolmentFacts,
  policy: Policy = yingzhou2021,
): HouseholdEnrolmentFinding {
  return ask(householdEnrolmentRule, facts, policy);
}

/** The rule behind {@link householdEnrolment}. */
export const householdEnrolmentRule: Rule<HouseholdEnrolmentFacts, HouseholdEnrolmentFinding> = /* @__PURE__ */ rule({
  id: "medical/household-enrolment",
  title: { zh: "以户为单位参保", en: "Household enrolment" },
  clauses: [
    "M-1.1",
    "M-1.4.a",
    "M-1.5.a",
    "M-1.5.b",
    "M-1.6.a",
    "M-1.6.b",
    "M-1.6.c",
    "M-1.6.d",
    "M-1.6.e",
    "M-2.a",
    "M-2.b",
    "M-2.c",
    "M-2.d",
    "M-2.e",
  ],
  readings: [
    "employerNeverEnrolled",
    "otherSchemeMember",
    "marriedMember",
    "exemptMember",
    "otherCustody",
    "employeesChild",
    "studentRoute",
    "duplicateMember",
    "subsidyForOrphan",
    "subsidyForSevereDisability",
    "subsidyForOneChildFamily",
    "subsidyForTwoDaughterFamily",
    "subsidyForFisher",
    "subsidyForOther",
    "unknownAmountFloor",
    "registeredPoorScope",
    "leftRegisterOnCutoff",
    "statusChangeAfterPayment",
  ],
  facts: () =>
    record(
      ["一户", "A household"],
      {
        members: list(["户内成员", "Members"], householdMember()),
        statusOn: statusDate(),
      },
      { groupedBy: householdColumns },
    ),
  finding: () => ({
    conforms: decision(["是否全员参保", "Whether everyone is enrolled who must be"]),
    members: list(["户内成员", "Members"], householdMemberFinding()),
    mustEnrol: count(["应参保人数", "Members who must enrol"]),
    subsidy: determination(["资助金额（元）", "Subsidy, yuan"]),
    selfPaid: determination(["个人缴费金额（元）", "Paid by the members, yuan"]),
    selfPaidOfMissing: determination(["其中未参保成员应缴（元）", "Of it, due from missing members, yuan"]),
  }),
  decide: decideHousehold,
});

/** The schema of {@link HouseholdMemberFinding}. */
function householdMemberFinding(): Schema<HouseholdMemberFinding> {
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

/** One member after the other; what the answer rests on is told in the order of the notice. */
function decideHousehold({ members, statusOn }: HouseholdEnrolmentFacts, trace: Trace): HouseholdEnrolmentFinding {
  refuseRepeatedKeys(trace, "members", members);
  const [total, ofMissing] = [new PremiumSum(), new PremiumSum()];
  const conforming: Decision[] = [];
  const notes: Reason[] = [];
  const found = members.map((member, index): HouseholdMemberFinding => {
    const { key, groups = [], registeredOn, leftRegisterOn } = member;
    const path = `members[${index}]`;
    refuseRegisterDates(trace, `${path}.`, member, groups);
    const classed = memberClass(member, trace);
    const enrolment = memberEnrolment(classed, member, trace);
    conforming.push(conforms(classed.class, enrolment, trace));
    notes.push(...enrolmentNotes(classed, enrolment, key));

    const own = new PremiumSum();
    const due = premiumDue(classed, enrolment);
    if (due !== "no") {
      const share = shareAmongMany({ groups, registeredOn, leftRegisterOn, statusOn }, trace);
      for (const sum of enrolment === "missing" ? [own, total, ofMissing] : [own, total]) {
        if (due === "yes") sum.add(share);
        else sum.addOpen(share, classed.openReadings ?? [], missingFacts(classed, member, path));
      }
    }
    return { key, class: classed.class, clause: classed.clause, reason: classed.reason, enrolment, ...own.amounts() };
  });

  const mustEnrol = found.filter((member) => member.class === "must").length;
  trace.cite("M-1.6.a");
  trace.step("household-counted", "M-1.6.b", { listed: found.length, mustEnrol });
  for (const note of notes) trace.note(note);
  const finding = trace.finding({
    conforms: conforming.includes("no") ? "no" : conforming.includes("review") ? "review" : "yes",
    members: found,
    mustEnrol,
    ...total.amounts(),
    selfPaidOfMissing: ofMissing.amounts().selfPaid,
  } as const);
  const { clauses, readings } = householdEnrolmentRule;
  return {
    ...finding,
    clauses: [...finding.clauses].sort((one, other) => clauses.indexOf(one) - clauses.indexOf(other)),
    readings: [...finding.readings].sort((one, other) => readings.indexOf(one.name) - readings.indexOf(other.name)),
  };
}

/** Whether a member keeps the household from conforming. */
function conforms(found: MemberClass, enrolment: MemberEnrolment, trace: Trace): Decision {
  switch (enrolment) {
    case "missing":
    case "nowhere":
    case "not-in-order":
      return "no";
    case "duplicate":
      return trace.read("duplicateMember") === "breaks-conformity" ? "no" : "yes";
    case "unknown":
      return found === "optional" ? "yes" : "review";
    default:
      return "yes";
  }
}

/** The facts, by their path, that would settle whether a member's premium is due here. */
function missingFacts(classed: ClassedMember, member: HouseholdMember, path: string): readonly string[] {
  const facts = [...(classed.missingFacts ?? []), ...(member.enrolled === undefined ? ["enrolled"] : [])];
  return facts.map((fact) => `${path}.${fact}`);
}
