/**
 * What is taken of an exact decimal of decimal.js: its exponent, whether it is zero or negative, and its own text. No
 * other object is taken: a Decimal is known by a mark that the types of decimal.js do not tell of.
 */
export interface ExactDecimal {
  /** Its exponent of ten. */
  readonly e: number;
  /** Whether it is zero. */
  isZero(): boolean;
  /** Whether it is negative; minus zero is. */
  isNeg(): boolean;
  /** In full, without an exponent. */
  toFixed(): string;
}

const DECIMAL_TAG = "[object Decimal]";

/** Whether a value is a Decimal, of whichever copy of decimal.js: all bear its mark, and are read by their own text. */
export function isDecimal(value: unknown): value is ExactDecimal {
  return (
    typeof value === "object" &&
    value !== null &&
    (value as { readonly toStringTag?: unknown }).toStringTag === DECIMAL_TAG
  );
}

/**
 * An amount in yuan as a caller may give it: a number, a decimal string or a Decimal of decimal.js; whole fen, from 0
 * to 9,999,999,999,999.99.
 */
export type Amount = number | string | ExactDecimal;

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
function isShort(value: unknown): value is ExactDecimal {
  return isDecimal(value) && Math.abs(value.e) < LONGEST_EXPONENT && !(value.isZero() && value.isNeg());
}

/**
 * The whole fen of an amount: exact, a safe integer, since the double of the largest is a fifth of a fen off at most.
 */
export function fenOf(amount: Amount): number {
  return Math.round(Number(amount) * FEN_PER_YUAN);
}

/** Whole fen as the exact decimal text of yuan. */
export function yuanText(fen: number | bigint): string {
  // Most sums are whole yuan.
  if (typeof fen === "number" && fen % FEN_PER_YUAN === 0) return String(fen / FEN_PER_YUAN);
  const sign = fen < 0 ? "-" : "";
  const digits = String(fen)
    .slice(sign.length)
    .padStart(FEN_DIGITS + 1, "0");
  return withoutTrailingZeros(`${sign}${digits.slice(0, -FEN_DIGITS)}.${digits.slice(-FEN_DIGITS)}`);
}

const FEN_DIGITS = 2;

/** A plain number written without an exponent, whichever way it was given. */
export function plainText(value: Amount): string {
  if (typeof value === "object") return value.toFixed();
  const [digits, exponent] = String(value).split("e-") as [string, string?];
  // Small numbers alone print with an exponent: 1.5e-7.
  if (exponent !== undefined) return `0.${"0".repeat(Number(exponent) - 1)}${digits.replace(".", "")}`;
  return withoutTrailingZeros(digits);
}

/** `12.30` as `12.3`, `12.00` as `12`. */
function withoutTrailingZeros(decimal: string): string {
  if (!decimal.includes(".")) return decimal;
  let end = decimal.length;
  while (decimal[end - 1] === "0") end -= 1;
  return decimal.slice(0, decimal[end - 1] === "." ? end - 1 : end);
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
