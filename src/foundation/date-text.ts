import { daysIn } from "./day-number.js";

export const DATE_LENGTH = 10;

/** Four weeks: days that every month has. */
const EVERY_MONTH = 4 * 7;

/** Whether the first ten characters of a text are a calendar date, `YYYY-MM-DD`. Reading digits costs a fraction of a pattern. */
export function startsWithDate(text: string): boolean {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const isShaped = year >= 0 && month > 0 && month <= 12 && day > 0 && text[4] === "-" && text[7] === "-";
  return isShaped && (day <= EVERY_MONTH || day <= daysIn(year, month));
}

function twoDigits(text: string, index: number): number {
  return digit(text, index) * 10 + digit(text, index + 1);
}

const ZERO = /* @__PURE__ */ "0".charCodeAt(0);

/** NaN for what is no digit: whatever it is added to then compares false. */
function digit(text: string, index: number): number {
  const value = text.charCodeAt(index) - ZERO;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}
