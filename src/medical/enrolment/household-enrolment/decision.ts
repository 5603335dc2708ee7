import { perPolicy } from "../../../foundation/per-policy.js";
import type { Policy } from "../../../policy/policy.js";
import type { Reason } from "../../../rule/finding.js";
import { Trace } from "../../../rule/trace.js";
import { type Basis, basisPerPolicy } from "../../terms/basis.js";
import { refuseRegisterDates, standingOf } from "../../terms/poor-register.js";
import { groupSet, inGroupSet } from "../../terms/premium-groups.js";
import { type PremiumShare, premiumShare } from "../../terms/premium-share.js";
import { type Amounts, PremiumSum } from "../../terms/premium-sum.js";
import { refuseRepeatedKeys } from "../../terms/repeated-keys.js";
import { NOTHING_DUE, wouldSettle } from "./amounts.js";
import type { HouseholdEnrolmentFinding, HouseholdMemberFinding } from "./finding.js";
import type { HouseholdEnrolmentFacts, HouseholdMember } from "./members.js";
import { householdSources } from "./sources.js";
import { HOUSEHOLD_ENROLMENT_ID, memberStanding } from "./standing.js";

/** Decides on a household: a few look-ups a member; what members of one standing share is made once. */
export function decideHousehold(facts: HouseholdEnrolmentFacts, trace: Trace): HouseholdEnrolmentFinding {
  refuseRepeatedKeys(trace, "members", facts.members);
  const join = basis(trace.policy);
  let rests: Basis = join(undefined, WHOLE_HOUSEHOLD);
  const total = new PremiumSum();
  const ofMissing = new PremiumSum();
  const members: HouseholdMemberFinding[] = [];
  const notes: Reason[] = [];
  let mustEnrol = 0;
  let breach = false;
  let open = false;

  for (let index = 0; index < facts.members.length; index++) {
    const member = facts.members[index] as HouseholdMember;
    const standing = memberStanding(member, trace.policy);
    const { clause, reason, enrolment, note } = standing;
    rests = join(rests, standing);
    const share = shareOf(member, index, facts.statusOn, trace);
    let amounts: Amounts = NOTHING_DUE;
    if (standing.due === "yes") {
      amounts = share.finding;
      total.add(share);
      if (enrolment === "missing") ofMissing.add(share);
    } else if (standing.due === "open") {
      const settle = wouldSettle(standing, member, `members[${index}]`);
      const alone = new PremiumSum();
      for (const sum of [alone, total]) sum.addOpen(share, ...settle);
      amounts = alone.amounts();
    }
    if (standing.due !== "no") rests = join(rests, share.finding);

    const { key } = member;
    const { subsidy, selfPaid } = amounts;
    members.push({ key, class: standing.class, clause, reason, enrolment, subsidy, selfPaid });
    if (standing.class === "must") mustEnrol++;
    if (note === undefined) continue;
    notes.push({ code: note.code, clause: note.clause, values: { key } });
    if (enrolment === "unknown") open ||= standing.class !== "optional";
    else if (enrolment !== "duplicate") breach = true;
    else {
      const duplicates = duplicateRule(trace.policy);
      breach ||= duplicates.breaks;
      rests = join(rests, duplicates);
    }
  }

  const listed = members.length;
  const { clauses, readings } = rests;
  return {
    rule: HOUSEHOLD_ENROLMENT_ID,
    conforms: breach ? "no" : open ? "review" : "yes",
    members,
    mustEnrol,
    ...total.amounts(),
    selfPaidOfMissing: ofMissing.amounts().selfPaid,
    clauses,
    readings,
    reasons: [{ code: "household-counted", clause: "M-1.6.b", values: { listed, mustEnrol } }, ...notes],
  };
}

const basis = /* @__PURE__ */ basisPerPolicy(householdSources);

const WHOLE_HOUSEHOLD: Pick<Basis, "clauses" | "readings"> = { clauses: ["M-1.6.a", "M-1.6.b"], readings: [] };

/** Whether a duplicate keeps a household from conforming. */
const duplicateRule = /* @__PURE__ */ perPolicy((policy: Policy) => {
  const trace = new Trace(HOUSEHOLD_ENROLMENT_ID, policy);
  trace.cite("M-1.5.a");
  const breaks = trace.read("duplicateMember") === "breaks-conformity";
  return trace.finding({ breaks });
});

const NO_GROUPS: readonly [] = [];

function shareOf(member: HouseholdMember, index: number, statusOn: string | undefined, trace: Trace): PremiumShare {
  const set = groupSet(member.groups ?? NO_GROUPS);
  if (member.registeredOn !== undefined || member.leftRegisterOn !== undefined)
    refuseRegisterDates(trace, `members[${index}].`, member, inGroupSet(set, "registered-poor"));
  return premiumShare(set, standingOf(member, statusOn, trace.policy), trace.policy);
}
