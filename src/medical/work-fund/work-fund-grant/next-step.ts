import { type Fraction, fraction, fractionOf, fractionText } from "../../../foundation/fraction.js";
import type { ClauseId } from "../../../policy/clause-ids.js";
import type { GrantStep } from "../../../policy/medical-figures.js";
import { comparisonDecimals, leastCount, leastCountAbove, type Rate } from "../../../rule/rate.js";
import type { Trace } from "../../../rule/trace.js";
import { comparedRates, type GrantRates, linesOf, payingRow } from "./paying-row.js";

/** What the next step of a grant takes, and what it brings to the same number of persons paid for. */
export interface NextGrantStep {
  /** The row that would pay: where the rates suffice for it, a better one than the next. */
  readonly row: ClauseId;
  /** Yuan a person. */
  readonly yuanPerPerson: string;
  /** The rates to be raised. */
  readonly raise: readonly {
    /** Which rate. */
    readonly rate: "enrolment" | "accuracy" | "activation";
    /** By how many persons. */
    readonly persons: number;
  }[];
  /** Yuan for all persons. */
  readonly grant: string;
  /** Yuan more than now. */
  readonly moreYuan: string;
}

type Raise = NextGrantStep["raise"];
type RateName = Raise[number]["rate"];

/** What is known of a unit, for its next step. */
interface Known {
  readonly facts: Readonly<Record<RateName, Rate>> & { readonly persons: number };
  readonly rates: GrantRates;
  readonly trace: Trace;
}

/**
 * From the next better row on, what first pays more than is paid: a rate that meets its line exactly or, where that is
 * not enough, one that is above it. Which row pays then, the rows themselves say.
 */
export function nextStep(facts: Known["facts"], rates: GrantRates, paid: string, trace: Trace): NextGrantStep | null {
  const known = { facts, rates, trace };
  const better = trace.policy.medical.workFund.steps.filter(({ yuanPerPerson }) => fractionOf(paid).lt(yuanPerPerson));
  for (const step of better.reverse())
    for (const isAbove of [false, true]) {
      const raise = raiseTo(step, isAbove, known);
      if (raise === undefined) return null;
      const row = rowAfter(raise, known);
      if (row !== undefined && fractionOf(row.yuanPerPerson).gt(paid)) return brought(row, raise, paid, known);
    }
  return null;
}

/** The persons that each rate lacks of a row; undefined where a rate that falls short is not counted. */
function raiseTo(step: GrantStep, isAbove: boolean, { facts, rates, trace }: Known): Raise | undefined {
  const compared = comparedRates(rates, trace);
  const raise: Raise[number][] = [];
  for (const [name, line] of linesOf(step, trace)) {
    const mustExceed = isAbove && name === "enrolment";
    const isShort = mustExceed ? compared[name].compare(line) <= 0 : compared[name].compare(line) < 0;
    if (!isShort) continue;
    const given = facts[name];
    if ("percent" in given) return undefined;
    const decimals = comparisonDecimals(trace);
    const needed = mustExceed ? leastCountAbove(given.base, line, decimals) : leastCount(given.base, line, decimals);
    raise.push({ rate: name, persons: needed - given.count });
  }
  return raise;
}

/** The row that pays once so many persons are added. */
function rowAfter(raise: Raise, { facts, rates, trace }: Known): GrantStep | undefined {
  const raised = raise.map(({ rate, persons }) => {
    const { count, base } = facts[rate] as { readonly count: number; readonly base: number };
    return [rate, fraction((count + persons) * 100, base)];
  });
  const own = trace.aside();
  return payingRow(comparedRates({ ...rates, ...Object.fromEntries(raised) }, own), own);
}

function brought({ clause: row, yuanPerPerson }: GrantStep, raise: Raise, paid: string, known: Known): NextGrantStep {
  const { facts, trace } = known;
  const yuan = (each: string): Fraction => fractionOf(each).mul(facts.persons).round(2);
  const grant = fractionText(yuan(yuanPerPerson));
  const moreYuan = fractionText(yuan(yuanPerPerson).sub(yuan(paid)));
  trace.step("grant-next-step", row, { yuanPerPerson, grant, moreYuan });
  return { row, yuanPerPerson, raise, grant, moreYuan };
}
