import { expect, test } from "vitest";
import { answerPart } from "../../src/explain/answer.js";
import type { Schema } from "../../src/foundation/description.js";
import { amount, count, date, list, optional, percent, record, text } from "../../src/foundation/schema.js";
import { nullable } from "../../src/rule/finding-schema.js";
import { wordsIn } from "../support/words-in.js";

const said = (key: string, schema: Schema, value: unknown) => {
  const { text: words, bounds } = answerPart(key, schema, value, key, wordsIn("zh-CN"));
  return [words, bounds];
};

test("of a record all is told but what is left out, what is told elsewhere and what would settle it", () => {
  const schema = record(["记录", "Record"], {
    a: count(["甲", "A"]),
    b: optional(count(["乙", "B"])),
    c: count(["丙", "C"], { repeats: true }),
    missingFacts: list(["缺", "Missing"], text(["事实", "Fact"])),
    openReadings: list(["待明确", "Open"], text(["解释", "Reading"])),
  });
  const { parts } = answerPart(
    "key",
    schema,
    { a: 1, c: 2, missingFacts: ["d"], openReadings: ["e"] },
    "key",
    wordsIn("en"),
  );
  expect(parts).toEqual([
    { path: "key.a", label: "A", text: "1", bounds: { open: false, min: "1", max: "1" }, parts: [] },
  ]);
});

test("the last day of something is included, and no other day is said to be", () => {
  const day = date(["日", "Day"]);
  const words = (key: string) => said(key, day, "2021-06-30")[0];
  expect(["lastDay", "due", "coverTo"].map(words)).toEqual(Array(3).fill("2021年6月30日（含当日）"));
  expect(words("coverFrom")).toBe("2021年6月30日");
});

test.each<[what: string, schema: Schema, value: unknown, words: string, figure: string | null]>([
  ["a number", count(["数", "Number"]), 5, "5", "5"],
  ["an amount", amount(["元", "Yuan"]), "1.5", "1.50", "1.5"],
  ["a percentage of many decimals", percent(["率", "Rate"]), "99.995", "99.995", "99.995"],
  ["a text of digits", text(["号", "Number"]), "5", "5", null],
  ["an amount that is not there", nullable(amount(["元", "Yuan"]), ["没有", "none"]), null, "没有", null],
])("%s has its figures", (_, schema, value, words, figure) => {
  expect(said("key", schema, value)).toEqual([words, figure && { open: false, min: figure, max: figure }]);
});
