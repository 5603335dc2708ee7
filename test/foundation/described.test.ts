import { expect, test } from "vitest";
import {
  bare,
  describe as describing,
  descriptionOf,
  type Extra,
  type Schema,
} from "../../src/foundation/description.js";
import { idNumber } from "../../src/foundation/id-number.js";
import { identifier } from "../../src/foundation/identifier.js";
import { amount, choice, count, date, dateOrTime, month, percent, text } from "../../src/foundation/schema.js";

const PRINTABLE = "^[^\\u0000-\\u001f\\u007f-\\u009f]*$";
const DECIMALS = String.raw`(?:\.\d{1,10})?`;
const NO_DECIMALS = String.raw`(?:\.0{1,10})?`;

/** What JSON Schema is told of each kind of fact, beside its title. */
const kinds: readonly (readonly [kind: string, schema: () => Schema, json: object])[] = [
  [
    "an amount",
    () => amount(["一", "One"]),
    {
      type: ["number", "string"],
      minimum: 0,
      maximum: 9_999_999_999_999.99,
      multipleOf: 0.01,
      pattern: String.raw`^(?:0|[1-9]\d{0,12})(?:\.\d{1,2})?$`,
      "x-unit": "CNY",
    },
  ],
  ["a count", () => count(["一", "One"]), { type: "integer", minimum: 0, maximum: 1_000_000_000 }],
  [
    "a count between bounds",
    () => count(["一", "One"], { min: 1, max: 4 }),
    { type: "integer", minimum: 1, maximum: 4 },
  ],
  [
    "a percentage",
    () => percent(["一", "One"]),
    {
      type: ["number", "string"],
      minimum: 0,
      maximum: 100,
      multipleOf: 0.0001,
      pattern: String.raw`^(?:(?:0|[1-9]\d{0,1})${DECIMALS}|100${NO_DECIMALS})$`,
      "x-unit": "%",
    },
  ],
  [
    "a percentage up to another bound",
    () => percent(["一", "One"], { max: 10_000 }),
    {
      type: ["number", "string"],
      minimum: 0,
      maximum: 10_000,
      multipleOf: 0.0001,
      pattern: String.raw`^(?:(?:0|[1-9]\d{0,3})${DECIMALS}|10000${NO_DECIMALS})$`,
      "x-unit": "%",
    },
  ],
  ["a date", () => date(["一", "One"]), { type: "string", format: "date", pattern: expect.stringMatching(/^\^.*\$$/) }],
  [
    "a date or time",
    () => dateOrTime(["一", "One"]),
    {
      type: "string",
      pattern: expect.stringMatching(/^\^.*\$$/),
      examples: ["1999-12-31", "1999-12-31T09:00"],
      "x-format": "date-or-time",
    },
  ],
  [
    "a month",
    () => month(["一", "One"]),
    { type: "string", pattern: String.raw`^\d{4}-(?:0[1-9]|1[0-2])$`, "x-format": "month" },
  ],
  ["a text", () => text(["一", "One"]), { type: "string", minLength: 1, maxLength: 256, pattern: PRINTABLE }],
  [
    "a text that tells who is meant",
    () => identifier(["一", "One"]),
    { type: "string", minLength: 1, maxLength: 256, pattern: PRINTABLE, "x-identifies-person": true },
  ],
  [
    "an ID number",
    () => idNumber(["一", "One"]),
    {
      type: "string",
      pattern: String.raw`^[1-9]\d{16}[\dX]$`,
      "x-format": "id-number",
      "x-identifies-person": true,
    },
  ],
  ["a choice", () => choice(["一", "One"], { a: ["甲", "A"] }), { "x-labels": { a: { zh: "甲", en: "A" } } }],
];

test("what JSON Schema is told of each kind", () => {
  for (const [kind, schema, json] of kinds)
    expect(descriptionOf(schema()).json, kind).toEqual({ title: "一", description: "One", ...json });
});

test("an ID number is told by what it takes", () => {
  expect(descriptionOf(idNumber(["一", "One"])).expected).toEqual({
    zh: "18 位公民身份号码（校验码正确，末位 X 大写）",
    en: "an 18-character ID number with a right check character",
  });
});

test.each<[name: keyof Extra, member: string]>([
  ["synonyms", "x-synonyms"],
  ["words", "x-words"],
  ["silent", "x-silent"],
  ["doubtful", "x-doubtful"],
  ["absent", "x-absent"],
  ["unlisted", "x-unlisted"],
  ["decisive", "x-decisive"],
  ["empty", "x-empty"],
  ["repeats", "x-repeats"],
  ["labels", "x-labels"],
  ["format", "x-format"],
  ["passedOver", "x-passed-over"],
  ["matters", "x-matters"],
  ["remarks", "x-remarks"],
  ["oneOf", "x-one-of"],
  ["anywhere", "x-anywhere"],
  ["region", "x-region"],
  ["groupedBy", "x-grouped-by"],
  ["examples", "examples"],
])("what is said of %s stands under %s", (name, member) => {
  const schema = describing({ type: "string" }, ["一", "One"], ["一", "one"], {}, { [name]: ["said"] });
  expect(descriptionOf(schema).json).toEqual({ title: "一", description: "One", [member]: ["said"] });
});

test("a part that says nothing of its own is a value that is right", () => {
  expect(descriptionOf(bare({ type: "string" }))).toEqual({
    title: { zh: "值", en: "value" },
    expected: { zh: "符合要求的值", en: "a valid value" },
    json: {},
  });
});

/** Whether a schema, of a test alone, and the pattern that JSON Schema is given of it both take a text. */
function taken({ definition, description: { json } }: Schema, value: string): readonly boolean[] {
  return [definition.type === "custom" && definition.fn(value), new RegExp(json["pattern"] as string).test(value)];
}

/** The last days of the twelve months, by hand. */
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (number: number): string => String(number).padStart(2, "0");

test.each([date, dateOrTime])("%#: the days of every year are its own", (kind) => {
  const schema = kind(["日", "Day"]);
  for (let month = 0; month <= 13; month++)
    for (let day = 0; day <= 32; day++) {
      const isDay = day >= 1 && day <= (LENGTHS[month - 1] ?? 0);
      const text = `2021-${two(month)}-${two(day)}`;
      expect([text, ...taken(schema, text)]).toEqual([text, isDay, isDay]);
    }
  const leapDays = Array.from({ length: 10_000 }, (_, year) => `${String(year).padStart(4, "0")}-02-29`);
  const known = leapDays.filter((_, year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  expect(leapDays.filter((text) => taken(schema, text)[0])).toEqual(known);
  expect(leapDays.filter((text) => taken(schema, text)[1])).toEqual(known);
});

test("a leap day, and the time on a day, are told by the pattern as they are by the test", () => {
  const schema = dateOrTime(["时", "Time"]);
  for (const year of ["2024", "2012", "2004", "2000", "1600"])
    expect([year, ...taken(schema, `${year}-02-29`)]).toEqual([year, true, true]);
  for (const year of ["2023", "2022", "2010", "2002", "1900", "1400", "2200"])
    expect([year, ...taken(schema, `${year}-02-29`)]).toEqual([year, false, false]);
  for (const time of ["", "T00:00", "T19:59", "T23:59:59"])
    expect([time, ...taken(schema, `2021-01-31${time}`)]).toEqual([time, true, true]);
  for (const time of ["T", "T24:00", "T09:60", "T9:00", "T09:00:60", "T09:00Z", " T09:00"])
    expect([time, ...taken(schema, `2021-01-31${time}`)]).toEqual([time, false, false]);
});
