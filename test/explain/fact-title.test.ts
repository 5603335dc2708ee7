import { expect, test } from "vitest";
import { type FactTitle, factsInWords, factTitle } from "../../src/explain/fact-title.js";
import { date, list, optional, record, text } from "../../src/foundation/schema.js";

const key = text(["标识", "Key"]);
const day = date(["日期", "Day"]);
const events = list(["认定", "Events"], record(["一次认定", "An event"], { day }));
const facts = record(["事实", "Facts"], {
  day,
  plan: record(["计划", "Plan"], { day }),
  households: optional(list(["各户", "Households"], record(["一户", "A household"], { key, events }))),
  grades: list(["各级", "Grades"], record(["一级", "Grade"], { day })),
  each: list(["各次", "Each"], record(["每一次", "Such A one"], { day })),
});

test.each<[path: string, zh: FactTitle, en: FactTitle]>([
  ["day", { title: "日期", where: "", isEntry: false }, { title: "Day", where: "", isEntry: false }],
  ["plan.day", { title: "日期", where: "计划", isEntry: false }, { title: "Day", where: "Plan", isEntry: false }],
  [
    "households[0].events[11].day",
    { title: "日期", where: "户1（甲）的认定12", isEntry: true },
    { title: "Day", where: "Household 1 (甲), Event 12", isEntry: true },
  ],
  [
    "grades[1].day",
    { title: "日期", where: "一级2", isEntry: true },
    { title: "Day", where: "Grade 2", isEntry: true },
  ],
  [
    "each[1].day",
    { title: "日期", where: "每一次2", isEntry: true },
    { title: "Day", where: "Such A one 2", isEntry: true },
  ],
  ["gone", { title: "事实", where: "", isEntry: false }, { title: "Facts", where: "", isEntry: false }],
  [
    "households[1].gone",
    { title: "户2", where: "", isEntry: false },
    { title: "Household 2", where: "", isEntry: false },
  ],
])("%s", (path, zh, en) => {
  const finding = { households: [{ key: "甲" }] };
  expect([factTitle(facts, finding, path, "zh-CN"), factTitle(facts, finding, path, "en")]).toEqual([zh, en]);
});

test("facts of one record stand together, with whose they are", () => {
  const titles: readonly FactTitle[] = [
    { title: "甲", where: "", isEntry: false },
    { title: "乙", where: "", isEntry: false },
    { title: "丙", where: "户1", isEntry: true },
    { title: "丁", where: "户1", isEntry: true },
    { title: "是否戊", where: "户2", isEntry: true },
    { title: "己", where: "计划", isEntry: false },
    { title: "庚", where: "计划", isEntry: false },
  ];
  expect(factsInWords(titles, "zh-CN")).toEqual(["甲", "乙", "户1的丙、丁", "户2是否戊", "计划（己、庚）"]);
  expect(factsInWords(titles, "en")).toEqual(["甲", "乙", "户1: 丙, 丁", "户2: 是否戊", "计划 (己, 庚)"]);
});
