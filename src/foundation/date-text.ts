import * as z from "zod/mini";

export const DATE_LENGTH = 10;

/** Whether the first ten characters of a text are a calendar date, `YYYY-MM-DD`. */
export function startsWithDate(text: string): boolean {
  return isCommonDate(text) || z.regexes.date.test(text.slice(0, DATE_LENGTH));
}

/** Four weeks: days that every month has. */
const EVERY_MONTH = 4 * 7;

/** Whether it is a date that every month has. Reading the digits costs a fraction of a pattern. */
function isCommonDate(text: string): boolean {
  const year = digit(text, 0) + digit(text, 1) + digit(text, 2) + digit(text, 3);
  const month = digit(text, 5) * 10 + digit(text, 6);
  const day = digit(text, 8) * 10 + digit(text, 9);
  return year >= 0 && month > 0 && month <= 12 && day > 0 && day <= EVERY_MONTH && text[4] === "-" && text[7] === "-";
}

const ZERO = /* @__PURE__ */ "0".charCodeAt(0);

/** NaN for what is no digit: whatever it is added to then compares false. */
function digit(text: string, index: number): number {
  const value = text.charCodeAt(index) - ZERO;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}
