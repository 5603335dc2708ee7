import { expect, test } from "vitest";
import { cellReader, readCell } from "../../../src/ledger/columns/cell-reader.js";
import { MappingError } from "../../../src/ledger/columns/mapping-faults.js";
import { matchColumns } from "../../../src/ledger/columns/match-columns.js";
import { headerColumn, Vocabulary } from "../../../src/ledger/columns/vocabulary.js";
import { matched } from "../../support/matched.js";

const number = { type: "integer", title: "人数（人）" };

test.each([["人数"], ["人数(人)"], [" 人 数（人） "], ["Persons"], ["ＰＥＲＳＯＮＳ"]])(
  "%s is the column",
  (header) => {
    const { columns } = matched([header], { properties: { persons: number } });
    expect(columns.map(({ field, index }) => [field, index])).toEqual([["persons", 0]]);
  },
);

test("a column that two facts know is theirs to be told apart", () => {
  const schema = { properties: { one: { ...number, "x-synonyms": ["数"] }, other: { ...number, title: "数" } } };
  expect(() => matched(["数"], schema)).toThrow(MappingError);
  expect(() => matched(["数"], schema)).toThrow("fits both one and other");
});

test("a fact that no cell can hold", () => {
  const schema = { properties: { rate: { type: "object" } } };
  expect(() => matched(["rate"], schema)).toThrow("use NDJSON");
  expect(matched([], schema).absent.map(({ field }) => field)).toEqual(["rate"]);
  expect(matched([], {}).columns).toEqual([]);
  expect(cellReader({ type: "array" }, {})).toBeUndefined();
  expect(cellReader({ type: "array", items: { type: "array", items: number } }, {})).toBeUndefined();
});

test("a column below a group may be meant by its own name", () => {
  const schema = { properties: { persons: number } };
  const header = [headerColumn("金额", "上级拨付"), headerColumn("点名", "到会情况")];
  const vocabulary = new Vocabulary(schema);
  const said = (name: string) => ({ renamed: new Map([[name, "persons"]]) });
  const { columns } = matchColumns(header, schema, vocabulary, said("点名"), []);
  expect(columns.map((column) => column.header)).toEqual(["到会情况·点名"]);
  expect(matchColumns(header, schema, vocabulary, said("上级拨付·金额"), []).columns).toHaveLength(1);
  expect(() => matchColumns(header, schema, vocabulary, said("金额"), [])).toThrow("an option names a column 金额");
});

test("a map to a fact that has no title", () => {
  const options = { renamed: new Map([["a", "c"]]) };
  expect(() => matched(["a"], { properties: { b: {} } }, options)).toThrow("names a field c; there are b");
});

test("whole places where no township is known", () => {
  const schema = { properties: { township: { type: "string" } }, "x-region": ["区划"] };
  const { columns } = matched(["区划"], schema);
  expect(columns.map(({ read }) => read("王店镇大王村"))).toEqual([undefined]);
});

test("a cell too long for what it should say", () => {
  const { columns } = matched(["persons"], { properties: { persons: number } });
  const [value] = columns.map(({ read }) => readCell(read, "9".repeat(301)));
  expect(value).toMatchObject({ reason: { en: "more than 300 characters" } });
});
