import { describe, expect, test } from "vitest";
import { isReckoned, wordsOf } from "../../src/explain/words.js";
import { once } from "../../src/foundation/once.js";
import { choice, date, flag, list, record, text } from "../../src/foundation/schema.js";
import { askRule, type Locale, withReadings, yingzhou2021 } from "../../src/index.js";
import type { Finding } from "../../src/rule/finding.js";
import type { Rule } from "../../src/rule/rule.js";
import { wordsIn } from "../support/words-in.js";

const grade = choice(["等级", "Grade"], { "1": ["一级", "grade one"], none: ["无", "none"] });
const rule = {
  facts: once(() =>
    record(["事实", "Facts"], {
      day: date(["日期", "Day"]),
      people: list(["人员", "People"], record(["人员", "A person"], { grade })),
    }),
  ),
  finding: () => ({ kind: choice(["类别", "Kind"], { good: ["优", "good one"] }) }),
} as unknown as Rule<unknown, Finding>;

const of = (locale: Locale, people: readonly object[] = []) =>
  wordsOf(rule, { readings: [], people } as unknown as Finding, locale, yingzhou2021);

describe("values of an answer", () => {
  test.each([
    ["yes", flag(["否", "F"]), true, "是", "yes"],
    ["no", flag(["否", "F"]), false, "否", "no"],
    ["an option", grade, "1", "一级", "grade one"],
    ["a day", date(["日", "D"]), "2021-06-30", "2021年6月30日", "30 June 2021"],
    ["a clause", text(["条", "C"], { format: "clause" }), "P-2.3.b", "二（三）", "II(3)"],
    ["a fact", text(["事", "F"], { format: "fact-path" }), "day", "日期", "Day"],
    [
      "several words",
      text(["词", "W"], { format: "words" }),
      "good 2021-06 x",
      "优2021年6月x",
      "good one, June 2021, x",
    ],
    ["a text", text(["文", "T"]), "2021-06", "2021-06", "2021-06"],
  ])("%s", (_, schema, value, zh, en) => {
    expect([of("zh-CN").value(value, schema), of("en").value(value, schema)]).toEqual([zh, en]);
  });
});

describe("values of steps", () => {
  test.each([
    ["grade", "1", "一级", "grade one"],
    ["grade", 1, "1", "1"],
    ["kinds", "good, none, 2021-06", "优、无、2021年6月", "good one, none, June 2021"],
    ["day", "2021-06-30", "2021年6月30日", "30 June 2021"],
    ["key", "2021-06", "2021-06", "2021-06"],
    ["source", "2021-06", "2021-06", "2021-06"],
    ["township", "2021-06", "2021-06", "2021-06"],
    ["facts", "day, people[0].grade", "日期、人员1的等级", "Day, Person 1: Grade"],
    ["conditions", "day", "日期", "Day"],
    ["rate", "2/3", "0.66", "0.66"],
    ["rate", "1.995", "1.995", "1.995"],
    ["to", "2/3", "0.67", "0.67"],
    ["projected", "45/2", "22", "22"],
    ["total", "1.995", "1.99", "1.99"],
    ["earned", "1.995", "1.99", "1.99"],
    ["open", "1.995", "1.99", "1.99"],
    ["lost", "1.995", "2", "2"],
    ["gain", "1.995", "2", "2"],
  ])("%s: %s", (name, value, zh, en) => {
    expect([of("zh-CN").stepValue(name, value), of("en").stepValue(name, value)]).toEqual([zh, en]);
  });
});

test("only what is reckoned of persons is shown whole", () => {
  expect(["projected", "total"].map(isReckoned)).toEqual([true, false]);
});

test("points have the decimals that the policy reads, and nothing else has", () => {
  const read = (scoreDecimals: "two" | "one" | "none") =>
    wordsIn(
      "en",
      askRule(
        "pension/evaluation",
        { enrolmentRate: { count: 26999, base: 27000 } },
        withReadings(yingzhou2021, { scoreDecimals }),
      ),
    );
  const shown = (scoreDecimals: "two" | "one" | "none") =>
    ["total", "rate"].map((name) => read(scoreDecimals).number(name, "200/3"));
  expect([shown("two"), shown("one"), shown("none")]).toEqual([
    ["66.66", "66.66"],
    ["66.6", "66.66"],
    ["66", "66.66"],
  ]);
});

test("an entry goes by the key that its own finding has", () => {
  const where = (key: string) => of("en", [{ key }]).fact("people[0].grade").where;
  expect(["甲", "乙"].map(where)).toEqual(["Person 1 (甲)", "Person 1 (乙)"]);
});
