import { expect, test } from "vitest";
import { type CellReader, cellReader } from "../../../src/ledger/columns/cell-reader.js";
import { readEach } from "../../support/read-each.js";

const text = cellReader({ type: "string" }, {}) as CellReader;

test("what says nothing, what stands for another cell, what is not known, and what a formula shows that fails", () => {
  const all = (cells: readonly string[], read: unknown) => cells.map((cell) => [cell, read]);
  const cells = Object.fromEntries([
    ...all(["", "-", "--", "---", "—", "——", "–", "/", "\\", "空", "N/A", "NULL", "（空）", "  null  "], undefined),
    ...all(["同上", "″", "〃", "''", '"'], expect.stringContaining("as above")),
    ...all(
      ["未知", "不详", "不明", "待核实", "需核实", "待确认", "核实中", "待填报", "未填报"],
      expect.stringContaining("find it out"),
    ),
    ...all(
      "#N/A,#REF!,#VALUE!,#NAME?,#DIV/0!,#NULL!,#NUM!,#SPILL!,#CALC!,##,####".split(","),
      expect.stringContaining("a formula that fails"),
    ),
    ...["x#N/A", "#N/A x", "----", "x".repeat(300)].map((cell) => [cell, cell]),
    ["x".repeat(301), "more than 300 characters"],
  ]);
  expect(readEach(text, cells)).toEqual(cells);
});

test("the words that the clerk said, however they are written", () => {
  const words = new Map([
    ["Ａ 档", "甲"],
    ["未知", ""],
  ]);
  const read = cellReader({ type: "string" }, { words }) as CellReader;
  const cells = { a档: "甲", 未知: undefined, b档: "b档" };
  expect(readEach(read, cells)).toEqual(cells);
});

test("a list counts words once, and what is no word as often as it stands there; a space parts words alone", () => {
  const numbers = cellReader({ type: "array", items: { type: "integer" } }, {}) as CellReader;
  const ones = Array.from({ length: 200 }, () => 1);
  const lists = { "1、1": [1, 1], [ones.join("、")]: ones, "1 2": expect.stringContaining("not a whole number") };
  expect(readEach(numbers, lists)).toEqual(lists);
  const items = { oneOf: [{ const: "a" }, { const: "b" }] };
  const words = cellReader({ type: "array", items }, {}) as CellReader;
  const cells = { "a  b、a": ["a", "b"], c: "expected one of a、b" };
  expect(readEach(words, cells)).toEqual(cells);
});
