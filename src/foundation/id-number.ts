import { type Extra, type Schema, type Title, tested } from "./description.js";
import { IDENTIFIES } from "./identifier.js";

const SHAPE = /^[1-9]\d{16}[\dX]$/;
const DIGITS = 17;
/** The first digits tell the place and the decade of a birth; those behind them fit into four bytes. */
const FIRST_DIGITS = 9;
const MODULUS = 11;
/** By the remainder of the digits before them. */
const CHECK_CHARACTERS = "10X98765432";
const ZERO_CODE = 48;
const NINE = 9;

/**
 * Whether a text is a citizen's ID number (公民身份号码, GB 11643): 18 characters, the last one the check of ISO 7064
 * MOD 11-2. Nothing is read out of the number.
 *
 * @param value - anything
 * @returns true for an ID number
 * @example
 * ```ts
 * isIdNumber("11010519491231002X"); // => true
 * ```
 */
export function isIdNumber(value: unknown): value is string {
  return idDigits(value) !== undefined;
}

/** The seventeen digits of an ID number as two numbers, the first nine of them and the last eight. */
export interface IdDigits {
  readonly first: number;
  readonly last: number;
}

/** The digits of an ID number; undefined of what is none. */
export function idDigits(value: unknown): IdDigits | undefined {
  if (typeof value !== "string" || value.length !== DIGITS + 1 || value.charCodeAt(0) === ZERO_CODE) return undefined;
  const digits = readDigits(value);
  return value[DIGITS] === digits?.check ? digits : undefined;
}

/** The check character that seventeen digits ask for. */
export function checkCharacter(digits: string): string {
  return readDigits(digits)?.check ?? "";
}

/** Reads seventeen digits, with the check character that they ask for; undefined where one of them is none. */
function readDigits(text: string): (IdDigits & { readonly check: string | undefined }) | undefined {
  let [first, last, sum] = [0, 0, 0];
  for (let index = 0; index < DIGITS; index++) {
    const digit = text.charCodeAt(index) - ZERO_CODE;
    if (!(digit >= 0 && digit <= NINE)) return undefined;
    if (index < FIRST_DIGITS) first = first * 10 + digit;
    else last = last * 10 + digit;
    sum = (sum + digit) * 2;
  }
  return { first, last, check: CHECK_CHARACTERS[sum % MODULUS] };
}

/** A citizen's ID number, as text. Nothing is read out of it; it tells people apart. */
export function idNumber(title: Title, extra?: Extra): Schema<string> {
  return tested(
    title,
    isIdNumber,
    ["18 位公民身份号码（校验码正确，末位 X 大写）", "an 18-character ID number with a right check character"],
    { type: "string", pattern: SHAPE.source, "x-format": "id-number", ...IDENTIFIES },
    extra,
  );
}
