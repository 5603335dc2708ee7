import { answer } from "../../../rule/rule.js";
import type { Trace } from "../../../rule/trace.js";
import { refuseRegisterDates } from "../../terms/poor-register.js";
import { groupsOf } from "../../terms/premium-groups.js";
import { type PremiumShare, shareAmongMany } from "../../terms/premium-share.js";
import { PremiumSum, type Settling } from "../../terms/premium-sum.js";
import { addTo, type CountedMember } from "./household-totals.js";
import type { HouseholdMember } from "./member.js";
import { type HouseholdContext, memberCaseFacts, settlingOf } from "./member-case-facts.js";
import type { HouseholdMemberFinding } from "./member-finding.js";
import { memberStanding, type Question, type Sure } from "./member-standing.js";
import type { MemberTerm } from "./member-term.js";

/** A member, with what was found of it. */
export interface FoundMember extends CountedMember {
  readonly key: string;
  readonly term: MemberTerm;
  readonly finding: HouseholdMemberFinding;
}

/** Finds how a member stands, and what is due of it. */
export function countMember(member: HouseholdMember, path: string, facts: HouseholdContext, trace: Trace): FoundMember {
  const { key, registeredOn, leftRegisterOn } = member;
  const groups = groupsOf(member);
  const { statusOn } = facts;
  refuseRegisterDates(trace, `${path}.`, member, groups);
  const [caseFacts, term] = memberCaseFacts(member, facts, path, trace);
  const standing = answer(memberStanding, caseFacts, trace.policy);
  trace.cite(standing.clause);
  for (const name of standing.readings) trace.rely(name);
  if (member.enrolledOtherwise && !member.tie?.includes("marriage")) trace.rely("studentRoute");

  const settling = (question: Question): Settling => settlingOf(standing.settling[question], member, facts, path);
  const paths: CountedMember["paths"] = (missing) =>
    settlingOf({ openReadings: [], missing }, member, facts, path).missingFacts;
  const sure = (question: Question): Sure => {
    const answered = standing.here[question];
    return answered === standing.elsewhere[question] ? answered : "open";
  };
  if (sure("missing") !== "no" || sure("toCome") !== "no") for (const each of term.clauses) trace.cite(each);
  const due = sure("due");
  const share = due === "no" ? NOTHING : shareAmongMany({ groups, registeredOn, leftRegisterOn, statusOn }, trace);
  const own = new PremiumSum();
  addTo(own, share, due, () => settling("due"));
  const { class: kind, clause, reason, enrolment } = standing;
  const finding = { key, class: kind, clause, reason, enrolment, ...own.amounts() };
  return { key, standing, term, finding, settling, paths, sure, share };
}

/** What is due of a member of whom nothing can be due. */
const NOTHING: PremiumShare = { premium: 0, subsidyMin: 0, subsidyMax: 0, openReadings: [], missingFacts: [] };
