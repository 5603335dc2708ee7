import { expect, test } from "vitest";
import { cellReader } from "../../../src/ledger/cell-reader.js";
import { MappingError, matchColumns } from "../../../src/ledger/match-columns.js";

const number = { type: "integer", title: "人数（人）" };

test.each([["人数"], ["人数(人)"], [" 人 数（人） "], ["Persons"], ["ＰＥＲＳＯＮＳ"]])(
  "%s is the column",
  (header) => {
    const { columns } = matchColumns([header], { properties: { persons: number } }, new Map(), {});
    expect(columns.map(({ field, index }) => [field, index])).toEqual([["persons", 0]]);
  },
);

test("a column that two facts know is theirs to be told apart", () => {
  const schema = { properties: { one: { ...number, "x-synonyms": ["数"] }, other: { ...number, title: "数" } } };
  expect(() => matchColumns(["数"], schema, new Map(), {})).toThrow(MappingError);
  expect(() => matchColumns(["数"], schema, new Map(), {})).toThrow("fits both one and other");
});

test("a fact that no cell can hold", () => {
  const schema = { properties: { rate: { type: "object" } } };
  expect(() => matchColumns(["rate"], schema, new Map(), {})).toThrow("use NDJSON");
  expect(matchColumns([], schema, new Map(), {}).absent).toEqual(["rate"]);
  expect(matchColumns([], {}, new Map(), {}).columns).toEqual([]);
  expect(cellReader({ type: "array" }, {})).toBeUndefined();
  expect(cellReader({ type: "array", items: { type: "array", items: number } }, {})).toBeUndefined();
});
