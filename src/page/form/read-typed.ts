import { readDate, readDateOrTime, readMonth } from "../../ledger/columns/read-date.js";
import { readAmount, readCount, readPercent } from "../../ledger/columns/read-number.js";
import type { FieldKind } from "./form-field.js";

/**
 * What was typed into a field, as a fact: numbers and days as ledgers write them are understood here too (1,500元,
 * 2021年3月5日). What can't be read stays the text that it is, for the rule to refuse in its own words.
 */
export function readTyped(text: string, kind: FieldKind): string | number {
  // Ledgers write grades as Roman numerals too; in a form a letter is a slip, not a number.
  if (NUMBERS.has(kind) && LETTER.test(text)) return text;
  try {
    return readers[kind]?.(text) ?? text;
  } catch {
    // A number all the same, though none of those: the rule says what it must be.
    return NUMBERS.has(kind) && PLAIN_NUMBER.test(text) ? Number(text) : text;
  }
}

const readers: Partial<Record<FieldKind, (text: string) => string | number>> = {
  amount: readAmount,
  number: (text) => readPercent(text, "points"),
  count: readCount,
  date: (text) => readDate(text, false),
  "date-or-time": (text) => readDateOrTime(text, false),
  month: readMonth,
};

const NUMBERS: ReadonlySet<FieldKind> = new Set(["amount", "number", "count"]);
const LETTER = /[a-z]/i;
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;
