import { Decimal as SharedDecimal } from "decimal.js";

/**
 * An exact decimal of decimal.js. It serialises as a plain decimal string.
 */
export type ExactDecimal = SharedDecimal;

/** The same under the name of its class, which is not for other programs: they have decimal.js's own. */
export type Decimal = ExactDecimal;

/**
 * A private clone with settings of its own: a program's own `Decimal.set` can't change an answer, and no result is ever
 * written with an exponent.
 */
export const Decimal: typeof SharedDecimal = /* @__PURE__ */ SharedDecimal.clone({
  defaults: true,
  precision: 100,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

/**
 * An amount in yuan as a caller may give it: a number, a decimal string or a Decimal; whole fen, from 0 to
 * 9,999,999,999,999.99.
 */
export type Amount = number | string | Decimal;

/** The text of an amount. */
export const PLAIN_AMOUNT: RegExp = /^(?:0|[1-9]\d{0,12})(?:\.\d{1,2})?$/;

/** The greatest amount, in yuan. */
export const LARGEST_YUAN = 9_999_999_999_999.99;
const FEN_PER_YUAN = 100;

/** Whether a value is an amount in yuan: whole fen, from 0 to 9,999,999,999,999.99. */
export function isAmount(value: unknown): value is Amount {
  if (typeof value === "number") {
    // No division for what most amounts are.
    if (value > 0 && (value | 0) === value) return true;
    // A number stands for the decimal that it prints as; the division finds that decimal's own double again.
    return isNotNegative(value) && value <= LARGEST_YUAN && Math.round(value * FEN_PER_YUAN) / FEN_PER_YUAN === value;
  }
  if (typeof value === "string") return PLAIN_AMOUNT.test(value);
  return isShort(value) && PLAIN_AMOUNT.test(value.toFixed());
}

/** Minus zero would come out as `-0`. */
function isNotNegative(value: number): boolean {
  return value >= 0 && !Object.is(value, -0);
}

const LONGEST_EXPONENT = 20;

/** Whether a value is a Decimal that can be written out: `1e1000000` in full is a million digits. */
function isShort(value: unknown): value is Decimal {
  return SharedDecimal.isDecimal(value) && Math.abs(value.e) < LONGEST_EXPONENT && !(value.isZero() && value.isNeg());
}

/**
 * The whole fen of an amount: exact, a safe integer, since the double of the largest is a fifth of a fen off at most.
 */
export function fenOf(amount: Amount): number {
  return Math.round(Number(amount) * FEN_PER_YUAN);
}

/** An amount in yuan made of whole fen. */
export function yuanOf(fen: number): Decimal {
  return new Decimal(fen).div(FEN_PER_YUAN);
}

/** Whole fen as the exact decimal text of yuan. */
export function yuanText(fen: number): string {
  // Most sums are whole yuan, which divide exactly, and faster than decimals do.
  return fen % FEN_PER_YUAN === 0 ? String(fen / FEN_PER_YUAN) : yuanOf(fen).toFixed();
}

/** A decimal written without an exponent, whichever way it was given. */
export function plainText(value: Amount): string {
  return new Decimal(value).toFixed();
}

/** A number written plainly, not negative, of at most ten decimals. */
export const PLAIN_NUMBER: RegExp = /^(?:0|[1-9]\d{0,12})(?:\.\d{1,10})?$/;

/** Whether a value is a number, decimal string or Decimal, not negative, that an exact decimal of ten places holds. */
export function isPlainNumber(value: unknown): value is Amount {
  if (typeof value === "number")
    return isAmount(value) || (isNotNegative(value) && PLAIN_NUMBER.test(plainText(value)));
  if (typeof value === "string") return PLAIN_NUMBER.test(value);
  return isShort(value) && PLAIN_NUMBER.test(value.toFixed());
}
