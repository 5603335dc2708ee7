import { type Extra, type Schema, type Title, tested } from "./description.js";
import { IDENTIFIES } from "./identifier.js";

const SHAPE = /^[1-9]\d{16}[\dX]$/;
const DIGITS = 17;
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
  if (typeof value !== "string" || value.length !== DIGITS + 1 || value.charCodeAt(0) === ZERO_CODE) return false;
  return value[DIGITS] === checkCharacter(value);
}

/** The check character that the seventeen digits before it ask for; empty where they are none. */
export function checkCharacter(idNumber: string): string {
  let sum = 0;
  for (let index = 0; index < DIGITS; index++) {
    const digit = idNumber.charCodeAt(index) - ZERO_CODE;
    if (!(digit >= 0 && digit <= NINE)) return "";
    sum = (sum + digit) * 2;
  }
  return CHECK_CHARACTERS[sum % MODULUS] as string;
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
