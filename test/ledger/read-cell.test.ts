import { expect, test } from "vitest";
import { CellFault } from "../../src/ledger/columns/cell-fault.js";
import { type CellReader, cellReader, type ReadingOptions, readCell } from "../../src/ledger/columns/cell-reader.js";
import type { SchemaNode } from "../../src/ledger/columns/json-schema-node.js";
import { idNumberOf } from "../support/id-number-of.js";
import { markOf } from "../support/mark-of.js";

const kinds: Readonly<Record<string, SchemaNode>> = {
  amount: { type: ["number", "string"], "x-unit": "CNY" },
  percent: { type: ["number", "string"], "x-unit": "%" },
  count: { type: "integer" },
  flag: { type: "boolean" },
  text: { type: "string" },
  date: { type: "string", format: "date" },
  time: { type: "string", "x-format": "date-or-time" },
  month: { type: "string", "x-format": "month" },
  idNumber: { type: "string", "x-format": "id-number" },
  word: { oneOf: [{ const: "yes" }, { const: "no" }], "x-labels": { yes: { zh: "是的", en: "Yes indeed" } } },
  bareWord: { oneOf: [{ const: "yes" }] },
  list: { type: "array", items: { type: "integer" } },
};

function read(kind: string, cell: string, options: ReadingOptions = {}): unknown {
  return readCell(cellReader(kinds[kind] as SchemaNode, options) as CellReader, cell);
}

test.each<[string, string, unknown]>([
  ["amount", "200", 200],
  ["amount", "200元", 200],
  ["amount", "２００", 200],
  ["amount", " ¥1,500.00 ", 1500],
  ["amount", "￥200 元/年", 200],
  ["amount", "499.99", "499.99"],
  ["amount", "0200", "0200"],
  ["amount", "三档300元", 300],
  ["amount", "第3档：300元/年", 300],
  ["amount", "三档：三百元", 300],
  ["amount", "三档（ 三百元整 ）", 300],
  ["count", "3", 3],
  ["count", "1,234人", 1234],
  ["count", "二级", 2],
  ["count", "Ⅱ", 2],
  ["count", "十", 10],
  ["percent", "99.5%", "99.5"],
  ["percent", "９９％", 99],
  ["flag", "是", true],
  ["flag", "Y", true],
  ["flag", "否", false],
  ["text", "　前进村 ", "前进村"],
  ["date", "2021-03-31", "2021-03-31"],
  ["date", "2021/3/1", "2021-03-01"],
  ["date", "2021.3.31", "2021-03-31"],
  ["date", "20210331", "2021-03-31"],
  ["date", "2021年3月1日", "2021-03-01"],
  ["date", "2021/3/31 0:00:00", "2021-03-31"],
  ["time", "2021/3/31", "2021-03-31"],
  ["time", "2021/3/31 9:05", "2021-03-31T09:05"],
  ["time", "2021-03-31T09:05:07", "2021-03-31T09:05:07"],
  ["month", "2021-03", "2021-03"],
  ["month", "2021年3月", "2021-03"],
  ["month", "202103", "2021-03"],
  ["idNumber", ` '${idNumberOf(7).toLowerCase()}`, idNumberOf(7)],
  ["word", "是的", "yes"],
  ["word", "yes indeed", "yes"],
  ["word", "NO", "no"],
  ["bareWord", "yes", "yes"],
  ["list", "1；2、3;", [1, 2, 3]],
])("%s %s", (kind, cell, value) => {
  expect(read(kind, cell)).toEqual(value);
});

test.each<[string, string, ReadingOptions, unknown]>([
  ["percent", "99.5", { percent: "points" }, "99.5"],
  ["percent", "0.995", { percent: "fraction" }, "99.5"],
  ["percent", "1", { percent: "fraction" }, 100],
  ["percent", "0.9", { percent: "fraction" }, 90],
  ["percent", "0.00125", { percent: "fraction" }, "0.125"],
  ["percent", "0", { percent: "fraction" }, 0],
  ["date", "44286", { excelDates: true }, "2021-03-31"],
])("%s %s as said", (kind, cell, options, value) => {
  expect(read(kind, cell, options)).toEqual(value);
});

test.each<[string, string, ReadingOptions, string, string]>([
  ["amount", "二三百", {}, "not an amount", "05d987b8"],
  ["amount", "-200", {}, "a negative amount", "319e9d52"],
  ["amount", "－￥1,500.00元", {}, "a negative amount", "319e9d52"],
  ["amount", "（500）", {}, "a negative amount", "319e9d52"],
  ["amount", "( ¥1,500.00 )", {}, "a negative amount", "319e9d52"],
  ["amount", "(500元整)", {}, "a negative amount", "319e9d52"],
  ["amount", "（人民币500元）", {}, "a negative amount", "319e9d52"],
  ["amount", "(伍佰元)", {}, "a negative amount", "319e9d52"],
  ["amount", "（三档300元）", {}, "a negative amount", "319e9d52"],
  ["amount", "-伍佰元整", {}, "a negative amount", "319e9d52"],
  ["amount", "¥ - 人民币500", {}, "a negative amount", "319e9d52"],
  ["amount", "-若干", {}, "not an amount", "05d987b8"],
  ["amount", "（未缴）", {}, "not an amount", "05d987b8"],
  ["amount", "(500", {}, "not an amount", "05d987b8"],
  ["amount", "500）", {}, "not an amount", "05d987b8"],
  ["amount", "(500)(200)", {}, "not an amount", "05d987b8"],
  ["amount", "1,50", {}, "not an amount", "05d987b8"],
  ["count", "若干", {}, "not a whole number", "3c183261"],
  ["percent", "99.5", {}, "--percent points", "32e1b895"],
  ["percent", "高", {}, "not a percentage", "7141deb9"],
  ["flag", "大概", {}, "expected 是 or 否", "7c653016"],
  ["date", "三月", {}, "--excel-dates", "fdc7e44b"],
  ["date", "44286", {}, "--excel-dates", "fdc7e44b"],
  ["date", "2021/3-31", { excelDates: true }, "not a date", "474d7dd5"],
  ["month", "三月", {}, "not a month", "a645f1ae"],
  ["idNumber", "3.41204E+17", {}, "scientific notation", "85fd35ca"],
  ["idNumber", "341202500101001", {}, "15 digits", "4b056531"],
  ["idNumber", "341202195001010000", {}, "ends in 000", "2010a156"],
  ["idNumber", "不详", {}, "not an ID number", "8b7fbc62"],
  ["word", "也许", {}, "expected one of 是的、no", "ff6cf107"],
])("%s %s is no such thing", (kind, cell, options, part, mark) => {
  const fault = read(kind, cell, options);
  expect(fault).toBeInstanceOf(CellFault);
  const { reason } = fault as CellFault;
  expect([reason.en, reason.zh, markOf(reason)]).toEqual([expect.stringContaining(part), reason.zh, mark]);
});

test("what is no fault of a cell is thrown on", () => {
  const reader = () => {
    throw new TypeError("not ours");
  };
  expect(() => readCell(reader, "1")).toThrow(TypeError);
});
