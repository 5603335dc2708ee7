import { type Fraction, fraction, fractionText } from "../foundation/fraction.js";
import { comparisonDecimals, type Rate } from "../policy/rate.js";
import type { Trace } from "../policy/trace.js";
import { type NextDraft, pointsOf } from "./evaluation-item.js";

/**
 * The rate that would win back the next percentage point, or what is left of one, and the persons that would do.
 *
 * @param costing - the percentage points that cost now
 * @param cost - what one of them costs
 */
export function nextOnRate(
  given: Rate,
  rate: Fraction,
  line: number,
  costing: Fraction,
  cost: Fraction,
  trace: Trace,
): NextDraft {
  const won = costing.lt(1) ? costing : fraction(1);
  const { to, above } = goal(fraction(line).sub(costing), won, trace);
  const steps = Math.max(1, Number(to.sub(rate).ceil()));
  const code = above ? "next-raise-rate-above" : "next-raise-rate";
  const values = { to: fractionText(to) };
  if (!("count" in given)) return { gain: pointsOf(won.mul(cost)), steps, reason: { code, values } };
  const needed = to.mul(given.base).div(100);
  const persons = Number(above ? needed.floor().add(1) : needed.ceil()) - given.count;
  return {
    gain: pointsOf(won.mul(cost)),
    steps,
    reason: { code: `${code}-by-persons`, values: { ...values, persons } },
  };
}

/** Where only whole points cost, the least bit above the present one wins it; on rounded rates, the next of them. */
function goal(now: Fraction, won: Fraction, trace: Trace): { readonly to: Fraction; readonly above: boolean } {
  if (trace.read("partialPercentagePoint") !== "whole") return { to: now.add(won), above: false };
  const decimals = comparisonDecimals(trace);
  if (decimals === undefined) return { to: now, above: true };
  return { to: now.add(fraction(1, 10 ** decimals)), above: false };
}
