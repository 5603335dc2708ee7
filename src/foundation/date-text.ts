import * as z from "zod/mini";

export const DATE_LENGTH = 10;

/** Whether the first ten characters of a text are a calendar date, `YYYY-MM-DD`. */
export function startsWithDate(text: string): boolean {
  return z.regexes.date.test(text.slice(0, DATE_LENGTH));
}
