import { type Fraction, fraction, fractionText } from "../../../foundation/fraction.js";
import { comparisonDecimals, type Rate } from "../../../rule/rate.js";
import type { Trace } from "../../../rule/trace.js";
import { type NextDraft, pointsOf } from "./item.js";

/**
 * The rate that would win back the next percentage point, or what is left of one, and the persons that would do.
 *
 * @param rate - as it is compared, where it lies below what costs all the points; else the next point is a step away
 * @param from - the rate that would cost as much as this one does
 * @param costing - the percentage points that cost now
 * @param cost - what one of them costs
 */
export function nextOnRate(
  given: Rate,
  rate: Fraction | undefined,
  from: Fraction,
  costing: Fraction,
  cost: Fraction,
  trace: Trace,
): NextDraft {
  const won = costing.compare(1) < 0 ? costing : ONE;
  const { to, above } = goal(from, won, trace);
  const steps = rate === undefined ? 1 : Number(to.sub(rate).ceil());
  const gain = pointsOf(won.mul(cost));
  const code = above ? "next-raise-rate-above" : "next-raise-rate";
  const values = { to: fractionText(to) };
  if (!("count" in given)) return { gain, steps, reason: { code, values } };
  const needed = to.mul(fraction(given.base, 100));
  const persons = Number(above ? needed.floor().add(ONE) : needed.ceil()) - given.count;
  return { gain, steps, reason: { code: `${code}-by-persons`, values: { ...values, persons } } };
}

const ONE: Fraction = /* @__PURE__ */ fraction(1);

/** Where only whole points cost, the least bit above the present one wins it; on rounded rates, the next of them. */
function goal(now: Fraction, won: Fraction, trace: Trace): { readonly to: Fraction; readonly above: boolean } {
  if (trace.read("partialPercentagePoint") !== "whole") return { to: now.add(won), above: false };
  const decimals = comparisonDecimals(trace);
  if (decimals === undefined) return { to: now, above: true };
  return { to: now.add(fraction(1, 10 ** decimals)), above: false };
}
