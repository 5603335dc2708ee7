import { fraction, fractionOf, fractionText } from "../foundation/fraction.js";

/** A number that may have no end as a decimal, as findings write it: `760/27`, `26.5`. */
const EXACT = /^(?<numerator>-?\d{1,100})(?:\.(?<places>\d{1,100})|\/(?<denominator>[1-9]\d{0,99}))?$/;

/** Whether a text is a number that has no end as a decimal. */
export function isFraction(text: string): boolean {
  return EXACT.exec(text)?.groups?.["denominator"] !== undefined;
}

/**
 * A number as it is shown: cut off, so that 99.996 is never 100; or raised, as what adds up with one cut off is. What
 * needs neither, or is no number, stands as it is.
 */
export function shortNumber(exact: string, decimals: number, raised: boolean): string {
  const { numerator = "", places = "", denominator } = EXACT.exec(exact)?.groups ?? {};
  if (denominator === undefined && places.length <= decimals) return exact;
  const value = denominator === undefined ? fractionOf(exact) : fraction(BigInt(numerator), BigInt(denominator));
  return fractionText(raised ? value.ceil(decimals) : value.floor(decimals));
}
