import { type Fraction, fraction, fractionOf, fractionText } from "../../../foundation/fraction.js";
import type { FactReading } from "../../../policy/reading-names.js";
import {
  asCompared,
  comparisonDecimals,
  percentageOf,
  type Rate,
  rateValues,
  rateWarnings,
} from "../../../rule/rate.js";
import type { Trace } from "../../../rule/trace.js";
import { nextByFacts } from "./conditions.js";
import type { RateItemName } from "./facts.js";
import { type Draft, type NextDraft, pointsOf } from "./item.js";

interface Kind {
  readonly settledBy: readonly FactReading[];
  readonly mayExceed: boolean;
}

const SATISFACTION: Kind = { settledBy: ["satisfactionAnswers"], mayExceed: false };
const KINDS: Readonly<Record<RateItemName, Kind>> = {
  enrolmentRate: { settledBy: ["pensionRateCount", "annualRateDate"], mayExceed: true },
  paymentRate: { settledBy: ["paymentRateBase"], mayExceed: false },
  policySatisfaction: SATISFACTION,
  workSatisfaction: SATISFACTION,
};

/** An item that loses points for every percentage point below its line. */
export function rateItem(given: Rate | undefined, trace: Trace, item: RateItemName): Draft {
  const { clause, points, fullPercent: line, pointsPerPercentagePoint } = trace.policy.pension.evaluation[item];
  const { settledBy, mayExceed } = KINDS[item];
  const [top, most, cost] = [fractionOf(line), fraction(points), fractionOf(pointsPerPercentagePoint)];
  if (given === undefined) return unknown(item, points, line);
  for (const name of settledBy) trace.rely(name);
  const exact = percentageOf(trace, item, given, mayExceed);
  const warnings = rateWarnings(given, exact, line, clause);
  const rate = exact.compare(line) >= 0 ? exact : asCompared(exact, trace);
  if (rate.compare(line) >= 0) {
    const reason = { code: "score-rate-full", values: { ...rateValues("percent", given, exact, rate), line } };
    return { earned: points, reason, warnings };
  }
  const nothingLeft = most.div(cost);
  const gap = gapThatCosts(top.sub(rate), trace);
  const floored = gap.compare(nothingLeft) > 0;
  const costing = floored ? nothingLeft : gap;
  const lost = floored ? most : costing.mul(cost);
  const values = { ...rateValues("percent", given, exact, rate), line, lost: fractionText(lost) };
  const next =
    lost.n === 0n ? undefined : nextOnRate(given, floored ? rate : undefined, top.sub(costing), costing, cost, trace);
  return {
    earned: pointsOf(most.sub(lost)),
    lost: pointsOf(lost),
    reason: { code: "score-rate-short", values },
    warnings,
    next,
  };
}

function unknown(item: RateItemName, points: number, line: number): Draft {
  return {
    open: points,
    reason: { code: "score-rate-unknown", values: { line } },
    missingFacts: [item],
    next: nextByFacts(points, [item]),
  };
}

/** The percentage points below the line that cost. */
function gapThatCosts(gap: Fraction, trace: Trace): Fraction {
  switch (trace.read("partialPercentagePoint")) {
    case "proportional":
      return gap;
    case "whole":
      return gap.floor();
    case "started":
      return gap.ceil();
  }
}

/**
 * The rate that would win back the next percentage point, or what is left of one, and the persons that would do.
 *
 * @param rate - as it is compared, where it lies below what costs all the points; else the next point is a step away
 * @param from - the rate that would cost as much as this one does
 * @param costing - the percentage points that cost now
 * @param cost - what one of them costs
 */
function nextOnRate(
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
