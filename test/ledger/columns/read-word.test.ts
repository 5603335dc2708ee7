import { expect, test } from "vitest";
import { flagReader, partsOf, wordReader, wordsOf } from "../../../src/ledger/columns/read-word.js";
import { readEach } from "../../support/read-each.js";

test("every word for yes and for no, those of the column, and none that only holds one", () => {
  const yes = ["是", "true", "Yes", "Y", "1", "√", "✓", "✔", "☑", "有", "对", "对号", "勾", "打勾", "√是□否", "已"];
  const no = ["否", "FALSE", "no", "N", "0", "×", "✗", "✘", "无", "没有", "□是√否", "未"];
  const flags = {
    ...Object.fromEntries(yes.map((word) => [word, true])),
    ...Object.fromEntries(no.map((word) => [word, false])),
    在保: true,
    退保: false,
    "2": expect.stringContaining("the code 2"),
    x2: expect.stringContaining("expected 是 or 否"),
    "2x": expect.stringContaining("expected 是 or 否"),
  };
  const node = { type: "boolean", "x-words": { true: ["在保"], false: ["退保"] } };
  expect(readEach(flagReader(node, new Map()), flags)).toEqual(flags);
  expect(flagReader({ type: "boolean" }, new Map([["2", false]]))("2")).toBe(false);
});

test("one of a few words; what says nothing of the fact gives nothing", () => {
  const node = {
    oneOf: [{ const: "a" }, { const: "b" }],
    "x-labels": { a: { zh: "甲", en: "First" } },
    "x-words": { b: ["乙 类"] },
    "x-silent": ["别的"],
  };
  const words = {
    甲: "a",
    FIRST: "a",
    A: "a",
    乙类: "b",
    b: "b",
    无: undefined,
    "别 的": undefined,
    " 甲、乙 ": "several where there is room for one: leave one, or say --word 甲、乙=MEANING",
    丙: "expected one of 甲、b",
  };
  expect(readEach(wordReader(node, ["a", "b"]), words)).toEqual(words);
  expect(readEach(wordReader({}, ["a"]), { 无: 0, 丙: 0 })).toEqual({ 无: undefined, 丙: "expected one of a" });
  expect(wordsOf(node, "b")).toEqual(["b", "乙 类"]);
});

test("a list is parted at its marks, not inside brackets", () => {
  const lists = {
    "甲，乙；丙、丁/戊+己|庚\r\n辛": ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"],
    "甲（一、二）、乙": ["甲(一、二)", "乙"],
    "甲【一、二】、乙［三、四］": ["甲【一、二】", "乙[三、四]"],
    "甲(一(二)三、四)、五": ["甲(一(二)三、四)", "五"],
    "甲)、乙": ["甲)", "乙"],
    " 甲 、、 乙 ": ["甲", "乙"],
  };
  expect(readEach(partsOf, lists)).toEqual(lists);
});
