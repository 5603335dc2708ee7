import { Decimal } from "../../../foundation/decimal.js";
import type { ReadingOption } from "../../../policy/reading-names.js";

/** Equal cuts of a fund: so many, each of so many percent. */
export interface Cut {
  readonly times: number;
  readonly percent: number;
}

/** What cuts come to, in percent of the fund that they are taken from. */
export interface CutRate {
  /** What each of the cuts takes, in their order, before a cap. */
  readonly parts: readonly Decimal[];
  readonly total: Decimal;
  /** What a cap takes off the sum. */
  readonly cutByCap: Decimal;
}

/** Adds or compounds cuts, exactly. */
export function cutRate(cuts: readonly Cut[], reading: ReadingOption<"deathDeduction">): CutRate {
  const parts =
    reading === "compound" ? compounded(cuts) : cuts.map(({ times, percent }) => new Exact(times * percent));
  const sum = parts.reduce((all, part) => all.plus(part));
  const total = reading === "additive-capped" ? Exact.min(sum, 100) : sum;
  return { parts, total, cutByCap: sum.minus(total) };
}

/** Each cut is taken from what the ones before it left. */
function compounded(cuts: readonly Cut[]): readonly Decimal[] {
  let left = new Exact(100);
  return cuts.map(({ times, percent }) => {
    const before = left;
    left = before.times(new Exact(100 - percent).div(100).pow(times));
    return before.minus(left);
  });
}

/** A percentage of an amount, exactly. */
export function percentOf(amount: Decimal, percent: Decimal): Decimal {
  return new Exact(amount).times(percent).div(100);
}

/** An amount less another, exactly. */
export function lessExactly(amount: Decimal, less: Decimal): Decimal {
  return new Exact(amount).minus(less);
}

/** So many cuts at most, or their powers would no longer be exact. */
export const MOST_CUTS = 1000;

/** Digits enough for the power of that many cuts. */
const EXACT_DIGITS = 10_000;

const Exact: typeof Decimal = /* @__PURE__ */ Decimal.clone({ precision: EXACT_DIGITS });
