import { type Amount, type ExactDecimal, isAmount, isPlainNumber, LARGEST_YUAN, PLAIN_AMOUNT } from "./decimal.js";
import { describe, type Extra, matching, type Schema, type Title, tested } from "./description.js";

/** An amount in yuan. */
export function amount(title: Title, extra?: Extra): Schema<Amount> {
  const expected: Title = [
    '金额（元）：不为负、至多两位小数，如 12 或 "12.34"',
    'an amount in yuan, not negative, whole fen, such as 12 or "12.34"',
  ];
  return tested(
    title,
    isAmount,
    expected,
    { type: ["number", "string"], ...AMOUNT, pattern: PLAIN_AMOUNT.source, "x-unit": "CNY" },
    extra,
  );
}

/** No more are counted than that. */
export const LARGEST_COUNT = 1_000_000_000;

/** A number of persons, cases, events, years. */
export function count(
  title: Title,
  { min = 0, max = LARGEST_COUNT, ...extra }: Extra & { readonly min?: number; readonly max?: number } = {},
): Schema<number> {
  const test = (value: unknown): boolean =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max && !Object.is(value, -0);
  const expected: Title = [`${min} 至 ${max} 的整数`, `a whole number from ${min} to ${max}`];
  return tested(title, test, expected, { type: "integer", minimum: min, maximum: max }, extra);
}

/** What JSON Schema says of an amount given as a number. */
export const AMOUNT: Readonly<Record<string, number>> = { minimum: 0, maximum: LARGEST_YUAN, multipleOf: 0.01 };

/** The step of a number that is no amount: finer than any in the notices, and coarse enough to divide by in floats. */
export const FINEST_STEP = 0.0001;

/** A percentage, exact: 99.5 is 99.5%; at most a hundred, or another power of ten. */
export function percent(
  title: Title,
  { max = 100, ...extra }: Extra & { readonly max?: number } = {},
): Schema<number | string | ExactDecimal> {
  const test = (value: unknown): boolean => isPlainNumber(value) && Number(value) <= max;
  const expected: Title = [
    `0 至 ${max} 的百分数（99.5 即 99.5%），至多十位小数`,
    `a percentage from 0 to ${max} (99.5 for 99.5%), at most ten decimals`,
  ];
  const asNumber = { minimum: 0, maximum: max, multipleOf: FINEST_STEP };
  const json = { type: ["number", "string"], ...asNumber, pattern: upTo(max), "x-unit": "%" };
  return tested(title, test, expected, json, extra);
}

/** A pattern for the text of a number of at most ten decimals, and at most a power of ten: of fewer digits, or that. */
function upTo(max: number): string {
  const shorter = `[1-9]\\d{0,${String(max).length - 2}}`;
  return `^(?:(?:0|${shorter})${DECIMALS.source}|${max}${NO_DECIMALS.source})$`;
}

const DECIMALS = /(?:\.\d{1,10})?/;
const NO_DECIMALS = /(?:\.0{1,10})?/;

const LEAP_DAY = /(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29/;
const LONG_MONTH = /(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])/;
const SHORT_MONTH = /(?:0[469]|11)-(?:0[1-9]|[12]\d|30)/;
const FEBRUARY = /(?:02)-(?:0[1-9]|1\d|2[0-8])/;
const DAY = `(?:${LEAP_DAY.source}|\\d{4}-(?:${LONG_MONTH.source}|${SHORT_MONTH.source}|${FEBRUARY.source}))`;
const DATE = /* @__PURE__ */ new RegExp(`^${DAY}$`);

/** A calendar date, `YYYY-MM-DD`. */
export function date(title: Title, extra?: Extra): Schema<string> {
  return matching(title, DATE, ["日期 YYYY-MM-DD", "a calendar date YYYY-MM-DD"], { format: "date" }, extra);
}

const LOCAL_TIME = /T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?/;
const DATE_OR_TIME = /* @__PURE__ */ new RegExp(`^${DAY}(?:${LOCAL_TIME.source})?$`);

/** A calendar date, or a date and local time: `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM`, `YYYY-MM-DDTHH:MM:SS`. */
export function dateOrTime(title: Title, extra?: Extra): Schema<string> {
  const expected: Title = [
    "日期 YYYY-MM-DD，或当地时间 YYYY-MM-DDTHH:MM[:SS]",
    "a date YYYY-MM-DD, or a local time YYYY-MM-DDTHH:MM[:SS]",
  ];
  const json = { examples: ["1999-12-31", "1999-12-31T09:00"], "x-format": "date-or-time" };
  return matching(title, DATE_OR_TIME, expected, json, extra);
}

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** A calendar month, `YYYY-MM`. */
export function month(title: Title, extra?: Extra): Schema<string> {
  return matching(title, MONTH, ["月份 YYYY-MM", "a month YYYY-MM"], { "x-format": "month" }, extra);
}

const LONGEST_TEXT = 256;

/** A name or a key: 1 to 256 characters, no control characters, no half of one. */
export function text(title: Title, extra?: Extra): Schema<string> {
  const test = (value: unknown): boolean =>
    typeof value === "string" && value.length > 0 && value.length <= LONGEST_TEXT && isPrintable(value);
  const expected: Title = [`1 至 ${LONGEST_TEXT} 个字符的文本`, `a text of 1 to ${LONGEST_TEXT} characters`];
  return tested(
    title,
    test,
    expected,
    { type: "string", minLength: 1, maxLength: LONGEST_TEXT, pattern: PRINTABLE },
    extra,
  );
}

/** No control characters. */
const PRINTABLE = "^[^\\u0000-\\u001f\\u007f-\\u009f]*$";

/**
 * Whether a text has neither a control character nor half a character; a key is short, and a loop over it costs less
 * than a pattern.
 */
function isPrintable(value: string): boolean {
  for (let index = 0; index < value.length; index++) {
    const code = value.codePointAt(index) as number;
    if (code < 0x20 || (code >= 0x7f && code <= 0x9f) || (code >= 0xd800 && code <= 0xdfff)) return false;
    // A character of two halves.
    if (code > 0xffff) index++;
  }
  return true;
}

/** Yes or no. Leave it out where it is not known. */
export function flag(title: Title, extra?: Extra): Schema<boolean> {
  return describe({ type: "boolean" }, title, ["true 或 false", "true or false"], {}, extra);
}

/** The same, asked by its title (是否…, whether …); a table's column goes by the statement too. */
export function asked([zh, en]: Title, extra?: Extra): Schema<boolean> {
  return flag([zh, `Whether ${en}`], { synonyms: [zh.replace("是否", "")], ...extra });
}

/** One of a few words, each with its title. */
export function choice<const Option extends string>(
  title: Title,
  options: Readonly<Record<Option, Title>>,
  extra?: Extra,
): Schema<Option> {
  const names = Object.keys(options) as Option[];
  const expected: Title = [
    names.map((name) => withTitle(name, options[name][0], "（", "）")).join("、"),
    names.map((name) => withTitle(name, options[name][1], " (", ")")).join(", "),
  ];
  const labels = Object.fromEntries(names.map((name) => [name, { zh: options[name][0], en: options[name][1] }]));
  return describe({ type: "enum", entries: options }, title, expected, { "x-labels": labels }, extra);
}

/** A word with its title, where that is another. */
function withTitle(name: string, title: string, open: string, close: string): string {
  return name === title ? name : `${name}${open}${title}${close}`;
}

/** A fact that may be left out. */
export function optional<Value>(schema: Schema<Value>): Schema<Value> {
  return { definition: { type: "optional", innerType: schema }, description: schema.description };
}

/** No list is longer. */
export const LONGEST_LIST = 10_000_000;

/** A list. */
export function list<Value>(title: Title, item: Schema<Value>, extra?: Extra): Schema<readonly Value[]> {
  const expected: Title = ["数组", "an array"];
  return describe({ type: "array", element: item, most: LONGEST_LIST }, title, expected, {}, extra);
}

type Shape = Readonly<Record<string, Schema>>;

/** A plain object with just these members. */
export function record<Value>(
  title: Title,
  shape: Shape,
  extra?: Extra,
  expected: Title = ["普通对象", "a plain object"],
): Schema<Value> {
  return describe({ type: "object", shape }, title, expected, {}, extra);
}

/** Whether a member of a record may be left out. */
export function isOptional(schema: Schema): boolean {
  return schema.definition.type === "optional";
}

/** What a member is that may be left out, where it is given. */
export function innerOf(schema: Schema): Schema {
  const def = schema.definition;
  return def.type === "optional" ? def.innerType : schema;
}

/** The members of a record's schema, also of one that may be left out; none for another. */
export function shapeOf(schema: Schema): Readonly<Record<string, Schema>> {
  const def = innerOf(schema).definition;
  return def.type === "object" ? def.shape : {};
}

/** Whether a value is a plain object of this or another realm: no array, no class with a prototype of its own. */
export function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
