import { fenOf, yuanText } from "../foundation/decimal.js";
import { openFigures } from "../policy/open-figures.js";
import { between, type Determination, determined, sumOf } from "../rule/finding.js";
import { AmountAdder, type AmountSum } from "./amount-sum.js";

/** A number of persons under both policies. */
export interface CountDifference {
  /** Under the base. */
  readonly base: number;
  /** Under the draft. */
  readonly draft: number;
  /** `draft` less `base`. */
  readonly difference: number;
}

/** An amount under both policies, in yuan. */
export interface AmountDifference {
  /** Under the base. */
  readonly base: AmountSum;
  /** Under the draft. */
  readonly draft: AmountSum;
  /** `draft` less `base`, negative where the draft brings less; bounds where something open stands in its way. */
  readonly difference: Determination;
}

/** A number of persons under both policies. */
export function countDifference(base: number, draft: number): CountDifference {
  return { base, draft, difference: draft - base };
}

/**
 * An amount under both policies. What is open on both sides for want of the same readings and facts is settled alike on
 * both: equal bounds differ in nothing, and where the question is all or nothing it is the same on either side. Any
 * other open amounts may be anything between their bounds.
 */
export function amountDifference(base: AmountSum, draft: AmountSum): AmountDifference {
  const settled = fenOf(draft.settled) - fenOf(base.settled);
  return { base, draft, difference: sumOf([determined(yuanText(settled)), differenceOfOpen(base, draft)]) };
}

/** What amounts differ by together; each is compared apart from the others. */
export function wholeDifference(
  base: AmountSum,
  draft: AmountSum,
  parts: readonly AmountDifference[],
): AmountDifference {
  return { base, draft, difference: sumOf(parts.map(({ difference }) => difference)) };
}

/** A single amount, as a sum. */
export function sumOfOne(amount: Determination): AmountSum {
  const adder = new AmountAdder();
  adder.add(amount, 1);
  return adder.sum();
}

function differenceOfOpen(base: AmountSum, draft: AmountSum): Determination {
  const least = fenOf(draft.openMin) - fenOf(base.openMin);
  const most = fenOf(draft.openMax) - fenOf(base.openMax);
  const readings = [...new Set([...base.openReadings, ...draft.openReadings])].sort();
  const facts = [...new Set([...base.missingFacts, ...draft.missingFacts])].sort();
  const bounds = (one: number, other: number): Determination =>
    between(yuanText(one), yuanText(other), readings, facts);
  if (areSettledAlike(base, draft)) return bounds(Math.min(least, most), Math.max(least, most));
  return bounds(fenOf(draft.openMin) - fenOf(base.openMax), fenOf(draft.openMax) - fenOf(base.openMin));
}

function areSettledAlike(base: AmountSum, draft: AmountSum): boolean {
  const question = ({ open, openReadings, missingFacts }: AmountSum): string =>
    JSON.stringify([open, openReadings, missingFacts]);
  if (question(base) !== question(draft)) return false;
  if (base.openMin === draft.openMin && base.openMax === draft.openMax) return true;
  const isOfFigure = base.openReadings.some((name) => Object.hasOwn(openFigures, name));
  return !isOfFigure && base.openMin === "0" && draft.openMin === "0";
}
