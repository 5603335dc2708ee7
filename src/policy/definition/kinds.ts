import { LATEST_YEAR, type Window } from "../../foundation/calendar.js";
import { isAmount, isPlainNumber, PLAIN_NUMBER, plainText } from "../../foundation/decimal.js";
import { matching, type Schema, type Title, tested } from "../../foundation/description.js";
import { AMOUNT, date, FINEST_STEP, record } from "../../foundation/schema.js";
import { isText } from "../../foundation/text.js";
import type { SuppliedFigure } from "../policy.js";

/** Yuan, as a number. */
export function yuan(title: Title): Schema<number> {
  const expected: Title = ["金额（元），数值，不为负", "an amount in yuan, a number, not negative"];
  return tested(title, (value) => typeof value === "number" && isAmount(value), expected, YUAN);
}

const YUAN = { type: "number", ...AMOUNT, "x-unit": "CNY" } as const;

/** Yuan, as a number, or the whole of what is due. */
export function yuanOrFull(title: Title): Schema<number | "full"> {
  const expected: Title = ['金额（元），数值，不为负；全额写作 "full"', 'an amount in yuan, a number, or "full"'];
  const test = (value: unknown): boolean => value === "full" || (typeof value === "number" && isAmount(value));
  return tested(title, test, expected, { anyOf: [YUAN, { const: "full", title: "全额" }] });
}

/** A percentage, as a number of at most four decimals: powers of it are written out in full. */
export function percentNumber(title: Title): Schema<number> {
  const test = (value: unknown): boolean =>
    typeof value === "number" && isPlainNumber(value) && value <= 100 && !FINER_THAN_STEP.test(plainText(value));
  const expected: Title = ["0 至 100 的数值，至多四位小数", "a number from 0 to 100, at most four decimals"];
  return tested(title, test, expected, {
    type: "number",
    minimum: 0,
    maximum: 100,
    multipleOf: FINEST_STEP,
    "x-unit": "%",
  });
}

const FINER_THAN_STEP = /\.\d{5}/;

/** An exact decimal, as a text. */
export function decimalText(title: Title): Schema<string> {
  const expected: Title = ['十进制数文本，如 "12.34"', 'a decimal as a text, such as "12.34"'];
  return matching(title, PLAIN_NUMBER, expected);
}

const EARLIEST_YEAR = 1000;

/** A year of four digits. */
export function year(title: Title): Schema<number> {
  const test = (value: unknown): boolean => typeof value === "number" && /^[1-9]\d{3}$/.test(String(value));
  return tested(title, test, ["四位数年份", "a year of four digits"], {
    type: "integer",
    minimum: EARLIEST_YEAR,
    maximum: LATEST_YEAR,
  });
}

/** Two dates, both included. */
export function window(title: Title): Schema<Window> {
  return record(title, { from: date(["起", "From"]), to: date(["止", "To"]) });
}

/** A figure that closes an open reading. */
export function suppliedFigure(title: Title): Schema<SuppliedFigure> {
  const isSource = (value: unknown): boolean => isText(value) && value.trim() !== "";
  return record(title, {
    value: decimalText(["数额", "Figure"]),
    source: tested(["出处", "Source"], isSource, ["非空文本", "a text that is not blank"], {
      type: "string",
      pattern: "\\S",
    }),
  });
}

/** One text in both languages. */
export function bilingual(title: Title): Schema {
  return record(title, { zh: prose(["中文", "Chinese"]), en: prose(["英文", "English"]) });
}

const LONGEST_PROSE = 4000;

/** A sentence or a few. */
function prose(title: Title): Schema<string> {
  const test = (value: unknown): boolean => isText(value) && value.trim() !== "" && value.length <= LONGEST_PROSE;
  const expected: Title = [
    `非空文本，至多 ${LONGEST_PROSE} 字`,
    `a text that is not blank, at most ${LONGEST_PROSE} long`,
  ];
  return tested(title, test, expected, { type: "string", minLength: 1, maxLength: LONGEST_PROSE, pattern: "\\S" });
}
