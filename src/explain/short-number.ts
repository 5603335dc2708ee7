import { type Fraction, fraction, fractionOf, fractionText } from "../foundation/fraction.js";

/** A number that may have no end as a decimal, as findings write it: `760/27`, `26.5`. */
const EXACT = /^(-?\d+)\/(\d+)$/;

/** Whether a text is a number that has no end as a decimal. */
export function isFraction(text: string): boolean {
  return EXACT.test(text);
}

/** A number as it is shown: cut off, so that 99.996 is never 100; or raised, as what adds up with one cut off is. */
export function shortNumber(exact: string, decimals: number, raised: boolean): string {
  const [, numerator = "", denominator] = EXACT.exec(exact) ?? [];
  const value: Fraction =
    denominator === undefined ? fractionOf(exact) : fraction(BigInt(numerator), BigInt(denominator));
  return fractionText(raised ? value.ceil(decimals) : value.floor(decimals));
}
