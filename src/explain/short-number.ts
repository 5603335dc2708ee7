import { EXACT, fractionOf, fractionText } from "../foundation/fraction.js";

/** Whether a text is a number that has no end as a decimal. */
export function isFraction(text: string): boolean {
  return text.includes("/") && EXACT.test(text);
}

/**
 * A number as it is shown: cut off, so that 99.996 is never 100; or raised, as what adds up with one cut off is. What
 * needs neither, or is no number, stands as it is.
 */
export function shortNumber(exact: string, decimals: number, raised: boolean): string {
  // Most numbers are as short as they are shown.
  const point = exact.indexOf(".");
  if (!exact.includes("/") && (point === -1 || exact.length - point - 1 <= decimals)) return exact;
  if (!EXACT.test(exact)) return exact;
  const value = fractionOf(exact);
  return fractionText(raised ? value.ceil(decimals) : value.floor(decimals));
}

/** Yuan as they are written: with both decimals where there are fen, 165.50. */
export function yuanWritten(figure: string): string {
  return ONE_DECIMAL.test(figure) ? `${figure}0` : figure;
}

const ONE_DECIMAL = /\.\d$/;
