import { dateOf, LONGEST_MONTH, yearOf } from "../../../foundation/calendar.js";
import type { ClauseId } from "../../../policy/clause-ids.js";
import type { Reason } from "../../../rule/finding.js";
import type { Trace } from "../../../rule/trace.js";
import type { HouseholdMember } from "./member.js";
import { newbornTerms, type Terms } from "./newborn-term.js";

/** What a member's term can be as of a day: several where a fact is lacking. */
export interface MemberTerm {
  readonly terms: Terms;
  /** The clauses of the payment window that it rests on. */
  readonly clauses: readonly ClauseId[];
  /** What is told of a member who can pay in the window, or once it begins; without it, that it is a newborn's. */
  readonly runs?: Reason;
  /** What is told where it hangs on whether the member is a returning migrant worker. */
  readonly asks?: Reason;
}

/** The term of whom none is asked: who is enrolled is not missing, and without a day the windows are past. */
export const PAST: MemberTerm = { terms: ["past"], clauses: [] };

/** The term of anyone without a day where it is asked for anyhow: past, unless the day is in the window. */
const OPEN: MemberTerm = { terms: ["within", "past"], clauses: ["M-3.a"] };

/** As of which day is asked, and whether that is asked for, as a newborn's months hang on it. */
export interface TermContext {
  readonly asOf?: string;
  readonly isDayAsked?: boolean;
}

/**
 * Whether a member's premium can still be paid in time on a day: a newborn's within its three months, anyone's in the
 * payment window, which is longer for returning migrant workers and the newly poor (三, 六（三）).
 */
export function memberTerm(member: HouseholdMember, { asOf, isDayAsked }: TermContext, trace: Trace): MemberTerm {
  const without = isDayAsked ? OPEN : PAST;
  const window = asOf === undefined ? without : windowTerm(member, asOf, trace);
  if (!member.newborn || (member.newlyPoor && window.runs !== undefined)) return window;
  const months = newbornTerms(member, asOf, window.runs !== undefined, trace);
  if (months === undefined) return window;
  const isAsked = months.length > 1 && member.bornOn !== undefined && asOf !== undefined;
  return { terms: months, clauses: [], ...(isAsked && { asks: asksReturning(member, trace) }) };
}

function windowTerm(member: HouseholdMember, asOf: string, trace: Trace): MemberTerm {
  const { key, returningWorker, newlyPoor } = member;
  const { premiumWindow, returningWorkersTo, year } = trace.policy.medical;
  const { from } = premiumWindow;
  const runs = (to: string, clause: ClauseId): MemberTerm =>
    asOf < from
      ? {
          terms: ["within"],
          clauses: ["M-3.a", clause],
          runs: { code: "member-before-window", clause: "M-3.a", values: { key, from, to } },
        }
      : { terms: ["within"], clauses: [clause], runs: { code: "member-within-window", clause, values: { key, to } } };
  if (newlyPoor && yearOf(asOf) <= year) return runs(dateOf(year, 12, LONGEST_MONTH), "M-6.3.b");
  if (returningWorker && asOf <= returningWorkersTo) return runs(returningWorkersTo, "M-3.b");
  if (asOf <= premiumWindow.to) return runs(premiumWindow.to, "M-3.a");
  if (returningWorker === false) return { terms: ["past"], clauses: ["M-3.a"] };
  if (asOf > returningWorkersTo) return { terms: ["past"], clauses: ["M-3.a", "M-3.b"] };
  return { terms: ["within", "past"], clauses: ["M-3.a", "M-3.b"], asks: asksReturning(member, trace) };
}

function asksReturning({ key }: HouseholdMember, { policy }: Trace): Reason {
  const { premiumWindow, returningWorkersTo } = policy.medical;
  return {
    code: "member-perhaps-returning",
    clause: "M-3.b",
    values: { key, to: premiumWindow.to, extendedTo: returningWorkersTo },
  };
}
