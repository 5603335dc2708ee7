import { type Fraction, fraction, fractionOf, fractionText } from "../../../foundation/fraction.js";
import { perPolicy } from "../../../foundation/per-policy.js";
import type { RateItem } from "../../../policy/pension-figures.js";
import type { FactReading } from "../../../policy/reading-names.js";
import { asCompared, hundredthsOf, percentageOf, type Rate, rateWarnings } from "../../../rule/rate.js";
import type { Trace } from "../../../rule/trace.js";
import type { RateItemName } from "./facts.js";
import { ready } from "./flags.js";
import { type Outcome, outcomeOf, pointsOf } from "./item.js";
import { nextOnRate } from "./next.js";

interface Kind {
  readonly settledBy: readonly FactReading[];
  /** Whether the sheet says that deductions stop at nothing (扣完为止). */
  readonly floorPrinted: boolean;
  readonly mayExceed: boolean;
}

const KINDS: Readonly<Record<RateItemName, Kind>> = {
  enrolmentRate: { settledBy: ["pensionRateCount", "annualRateDate"], floorPrinted: false, mayExceed: true },
  paymentRate: { settledBy: ["paymentRateBase"], floorPrinted: false, mayExceed: false },
  policySatisfaction: { settledBy: ["satisfactionAnswers"], floorPrinted: true, mayExceed: false },
  workSatisfaction: { settledBy: ["satisfactionAnswers"], floorPrinted: true, mayExceed: false },
};

/** An item that loses points for every percentage point below its line; for a percentage as printed it is made once. */
export function rateOutcome(item: RateItemName, given: Rate | undefined, trace: Trace): Outcome {
  const make = (own: Trace): Outcome => decideRate(item, given, own);
  const hundredths = given === undefined ? -1 : hundredthsOf(given);
  if (hundredths === undefined) return make(trace);
  return ready(item, hundredths, trace, make);
}

function decideRate(item: RateItemName, given: Rate | undefined, trace: Trace): Outcome {
  const sheet = trace.policy.pension.evaluation[item];
  const { clause, points, fullPercent: line } = sheet;
  const { settledBy, floorPrinted, mayExceed } = KINDS[item];
  if (given === undefined) {
    const { points: own, cost, line: top } = scaleOf(sheet);
    const atStake = floorPrinted || trace.read("rateItemFloor") === "zero" ? own : cost.mul(top);
    return unknown(item, sheet, atStake, trace);
  }
  for (const name of settledBy) trace.rely(name);
  const exact = percentageOf(trace, item, given, mayExceed);
  const warnings = rateWarnings(given, exact, line, clause);
  const rate = exact.compare(line) >= 0 ? exact : asCompared(exact, trace);
  if (rate.compare(line) >= 0) {
    const reason = { code: "score-rate-full", values: { percent: fractionText(exact), line } };
    return outcomeOf({ item, clause, points, earned: points, lost: 0, open: 0, reason, warnings }, trace);
  }
  const { line: top, points: most, cost, nothingLeft } = scaleOf(sheet);
  const gap = gapThatCosts(top.sub(rate), trace);
  const floored = gap.sub(nothingLeft).compare(0) > 0 && (floorPrinted || trace.read("rateItemFloor") === "zero");
  const costing = floored ? nothingLeft : gap;
  const lost = floored ? most : costing.mul(cost);
  const values = { percent: fractionText(exact), line, lost: fractionText(lost) };
  return outcomeOf(
    {
      item,
      clause,
      points,
      earned: pointsOf(most.sub(lost)),
      lost: pointsOf(lost),
      open: 0,
      reason: { code: "score-rate-short", values },
      warnings,
      next:
        lost.n === 0n
          ? undefined
          : nextOnRate(given, floored ? rate : undefined, top.sub(costing), costing, cost, trace),
    },
    trace,
  );
}

/** A sheet's figures as fractions. */
interface Scale {
  readonly line: Fraction;
  readonly points: Fraction;
  /** What a percentage point costs. */
  readonly cost: Fraction;
  /** The percentage points that cost all the item's points. */
  readonly nothingLeft: Fraction;
}

const scaleOf = /* @__PURE__ */ perPolicy((sheet: RateItem): Scale => {
  const points = fraction(sheet.points);
  const cost = fractionOf(sheet.pointsPerPercentagePoint);
  return { line: fractionOf(sheet.fullPercent), points, cost, nothingLeft: points.mul(cost.inverse()) };
});

/** Where a rate item can fall below nothing, one that isn't known may cost more than it is worth. */
function unknown(item: RateItemName, sheet: RateItem, atStake: Fraction, trace: Trace): Outcome {
  const { clause, points, fullPercent: line } = sheet;
  const earned = pointsOf(fraction(points).sub(atStake));
  const open = pointsOf(atStake);
  const reason = { code: "score-rate-unknown", values: { line } };
  const next = {
    gain: open,
    steps: 1,
    reason: { code: "next-give-facts", values: { facts: item } },
  };
  return outcomeOf({ item, clause, points, earned, lost: 0, open, reason, missingFacts: [item], next }, trace);
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
