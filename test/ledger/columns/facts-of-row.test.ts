import { expect, test } from "vitest";
import { factsOfRow } from "../../../src/ledger/columns/facts-of-row.js";
import type { CellMark } from "../../../src/ledger/file/table-row.js";
import { matched } from "../../support/matched.js";

const schema = { properties: { village: { type: "string" }, paid: { type: "number", "x-unit": "CNY" } } };
const mapping = matched(["village", "paid"], schema, { fixed: new Map([["village", "东村"]]), ignored: ["village"] });
const both = matched(["village", "paid"], schema);

test("what is marked is taken by its text where that is what was meant, and else is a fault of its own", () => {
  const read = (...marks: readonly (readonly [number, CellMark])[]) => {
    const { facts, issues } = factsOfRow({ line: 1, cells: ["东村", "5"], marks: new Map(marks) }, both, schema);
    return [facts, issues.map(({ field, fault }) => `${field}: ${fault.reason.en}`)];
  };
  const village = { village: "东村" };
  const [merged, error] = ["paid: an amount in a merged cell", "paid: it is what a formula that fails shows"];
  expect(read([0, "merged"], [1, "struck"])).toEqual([{ ...village, paid: 5 }, []]);
  expect(read([1, "merged"])).toEqual([village, [expect.stringContaining(merged)]]);
  expect(read([1, "error"])).toEqual([village, [expect.stringContaining(error)]]);
});

test("an empty cell and one that is not there give nothing, and a fact for all rows is there without a column", () => {
  expect(factsOfRow({ line: 1, cells: ["", ""] }, mapping, schema).facts).toEqual({ village: "东村" });
  expect(factsOfRow({ line: 1, cells: [] }, both, schema)).toEqual({ facts: {}, issues: [] });
  expect(factsOfRow({ line: 1, cells: ["东村", ""], marks: new Map([[0, "merged"]]) }, both, {}).facts).toEqual({
    village: "东村",
  });
});
