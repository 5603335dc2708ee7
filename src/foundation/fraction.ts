import { Fraction as SharedFraction } from "fraction.js";
import { type Amount, plainText } from "./decimal.js";

/** An exact fraction of fraction.js; it stays inside, findings carry texts and decimals. */
export type Fraction = SharedFraction;

/** A numerator over a denominator, both whole. */
export function fraction(numerator: number | bigint, denominator: number | bigint = 1): Fraction {
  return new SharedFraction(numerator, denominator);
}

/** The fraction that a plain decimal is, whichever way it is written. */
export function fractionOf(value: Amount): Fraction {
  return new SharedFraction(plainText(value));
}

/** Whether nothing is left over. */
export function isWhole(value: Fraction): boolean {
  return value.d === 1n;
}

/** In lowest terms, `760/27`; a decimal, `26.5`, where it ends. */
export function fractionText(value: Fraction): string {
  return ends(value.d) ? value.toString(MOST_DECIMALS) : value.toFraction();
}

/** A number as {@link fractionText} writes it. */
export const EXACT: RegExp = /^-?\d{1,100}(?:\.\d{1,100}|\/[1-9]\d{0,99})?$/;

const MOST_DECIMALS = 100;
const SHORTEST = 10n ** BigInt(MOST_DECIMALS);

/** Whether so many decimals are enough: a denominator of twos and fives only divides a power of ten. */
function ends(denominator: bigint): boolean {
  return SHORTEST % denominator === 0n;
}

/** A percentage of a whole number, exactly: in floats, 64.4% of 1,000 is a little more than 644. */
export function percentOf(whole: number, percent: Amount): Fraction {
  return fractionOf(percent).mul(fraction(whole, 100));
}

/** As so many units of the last decimal, the rest cut off towards zero. */
export function cutToUnits(value: Fraction, decimals: number): number {
  return Number((value.s * value.n * 10n ** BigInt(decimals)) / value.d);
}

/** As the text of a decimal of so many places at most, the rest cut off towards zero. */
export function cutTo(value: Fraction, decimals: number): string {
  return fractionText(fraction(cutToUnits(value, decimals), 10 ** decimals));
}

/** As the text of a decimal of so many places at most, what is beyond them raised. */
export function raisedTo(value: Fraction, decimals: number): string {
  return fractionText(value.ceil(decimals));
}

/** The least whole number not below a numerator over a denominator, both safe integers, not negative. */
export function ceilingOf(numerator: number, denominator: number): number {
  const rest = numerator % denominator;
  return (numerator - rest) / denominator + (rest > 0 ? 1 : 0);
}
