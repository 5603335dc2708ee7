import { expect, test } from "vitest";
import { together } from "../../src/explain/alike-entries.js";
import type { AnswerPart } from "../../src/explain/answer-part.js";
import type { Schema } from "../../src/foundation/description.js";
import { count, date, dateOrTime, list, month, record, text } from "../../src/foundation/schema.js";
import { wordsIn } from "../support/words-in.js";

const part = (label: string, said: string, parts: readonly AnswerPart[] = []): AnswerPart => ({
  path: "",
  label,
  text: said,
  bounds: null,
  parts,
});

/** An entry of a list, its fields 甲, 乙, 丙. */
const entry = (label: string, ...texts: readonly string[]): AnswerPart =>
  part(
    label,
    "",
    texts.map((said, at) => part("甲乙丙".charAt(at), said)),
  );

const entryOf = (...fields: readonly Schema[]): Schema =>
  record(["项", "Item"], Object.fromEntries(fields.map((field, at) => ["abc".charAt(at), field])));

const told = (entries: readonly AnswerPart[], element: Schema) =>
  together(entries, element, wordsIn("zh-CN")).map(({ label, parts }) => [label, ...parts.map((each) => each.text)]);

const name = text(["名", "Name"]);
const figure = count(["数", "Number"]);
const apart = [
  ["1", "甲", "一"],
  ["2", "乙", "二"],
];

test.each<[what: string, field: Schema, joined: string]>([
  ["days", date(["日", "Day"]), "一至二"],
  ["months", month(["月", "Month"]), "一至二"],
  ["periods", text(["期", "Period"], { format: "period" }), "一至二"],
  ["names", name, "一、二"],
])("entries may differ in %s", (_, field, joined) => {
  expect(told([entry("1", "甲", "一"), entry("2", "乙", "二")], entryOf(name, field))).toEqual([
    ["1–2", "甲、乙（各项相同）", joined],
  ]);
});

test.each<[what: string, field: Schema]>([
  ["figures", figure],
  ["moments", dateOrTime(["时", "Time"])],
  ["words", text(["词", "Words"], { format: "words" })],
])("entries may not differ in %s", (_, field) => {
  expect(told([entry("1", "甲", "一"), entry("2", "乙", "二")], entryOf(name, field))).toEqual(apart);
});

test("they may differ in the first field, whatever it is, but for a list", () => {
  const two = [entry("1", "甲", "一"), entry("2", "乙", "一")];
  expect(told(two, entryOf(figure, figure))).toEqual([["1–2", "甲、乙（各项相同）", "一"]]);
  expect(told(two, entryOf(date(["日", "Day"]), figure))).toEqual([["1–2", "甲至乙（各项相同）", "一"]]);
  expect(told(two, entryOf(list(["表", "List"], figure), figure))).toHaveLength(2);
});

test("they may not differ in what they say, nor in what it is called", () => {
  const element = entryOf(name, figure, figure);
  const called = (label: string) => part("2", "", [part("甲", "乙"), part(label, "一")]);
  expect(told([entry("1", "甲", "一"), called("乙")], element)).toHaveLength(1);
  expect(told([entry("1", "甲", "一"), called("丙")], element)).toHaveLength(2);
  expect(told([entry("1", "甲", "一"), entry("2", "乙", "一", "一")], element)).toHaveLength(2);
  expect(told([entry("1", "甲", "一", "一"), entry("2", "乙", "一")], element)).toHaveLength(2);
});

test("nor in parts of these", () => {
  const element = entryOf(name, record(["记录", "Record"], { a: figure, b: figure }));
  const holding = (label: string, said: string, ...texts: readonly string[]) =>
    part(label, "", [part("甲", said), part("乙", "", entry("", ...texts).parts)]);
  const first = holding("1", "甲", "一");
  expect(together([first, holding("2", "乙", "一")], element, wordsIn("zh-CN"))).toHaveLength(1);
  expect(together([first, holding("2", "乙", "二")], element, wordsIn("zh-CN"))).toHaveLength(2);
  expect(together([first, holding("2", "乙", "一", "一")], element, wordsIn("zh-CN"))).toHaveLength(2);
  expect(together([holding("1", "甲", "一", "一"), holding("2", "乙", "一")], element, wordsIn("zh-CN"))).toHaveLength(
    2,
  );
});

test("entries of one line each stand each for itself", () => {
  expect(together([part("1", "甲"), part("2", "甲")], entryOf(name), wordsIn("zh-CN"))).toHaveLength(2);
});
