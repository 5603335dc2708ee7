import { expect, test } from "vitest";
import { type CellRow, findHeader } from "../../../src/ledger/columns/find-header.js";
import { Vocabulary } from "../../../src/ledger/columns/vocabulary.js";
import type { CellMark } from "../../../src/ledger/file/table-row.js";
import { thrownBy } from "../../support/thrown-by.js";

const schema = {
  properties: {
    id: { title: "身份证号" },
    tier: { title: "档次" },
    paidOn: { title: "日期" },
    village: { title: "村" },
  },
  "x-passed-over": ["序号"],
};
const vocabulary = new Vocabulary(schema);

/** Rows of cells; of the second one, the places of cells that reach into it from above. */
function found(rows: readonly string[], reached: readonly number[] = [], mark: CellMark = "merged", said?: number) {
  const marks = new Map(reached.map((at) => [at, mark]));
  const all = rows.map(
    (text, at): CellRow => ({ line: at + 1, cells: text.split(","), marks: at === 1 ? marks : undefined }),
  );
  const { at, size, facts, columns } = findHeader(all, vocabulary, new Set(), said);
  return [at, size, facts, columns.map(({ header }) => header).join()];
}

test("two rows are one header where a cell reaches from the first into the second", () => {
  const rows = ["序号,缴费情况,缴费情况,身份证号", "序号,档次,日期,身份证号"];
  const both = [0, 2, 3, "序号,缴费情况·档次,缴费情况·日期,身份证号"];
  const lower = [1, 1, 3, "序号,档次,日期,身份证号"];
  expect(found(rows, [0])).toEqual(both);
  expect(found(rows, [3])).toEqual(both);
  expect(found(rows)).toEqual(lower);
  expect(found(rows, [0, 3], "error")).toEqual(lower);
  expect(found(rows, [1])).toEqual(lower);
  expect(found(["序号,缴费,缴费,身份证号", "序号,缴费,缴费,身份证号"], [2])).toEqual([
    0,
    1,
    1,
    "序号,缴费,缴费,身份证号",
  ]);
});

test("a row of values is no part of a header, though a cell reaches into it", () => {
  const header = [0, 1, 2, "身份证号,村"];
  for (const value of ["1", " '12", "1,5", "1.5", "2021-03-01", "2021/3/1", "12X", "12x "].filter(
    (each) => !each.includes(","),
  ))
    expect(found(["身份证号,村", `${value},村`], [1])).toEqual(header);
  for (const word of ["甲1", "1甲", `1${"0".repeat(39)}甲`, "1 甲"])
    expect(found(["身份证号,村", `${word},村`], [1])[1]).toBe(word.length > 40 ? 1 : 2);
});

test("a group stands over what has none of its own, and over nothing that is empty", () => {
  expect(found(["序号,本人,,身份证号", ",档次,日期,"])).toEqual([0, 2, 3, "序号,本人·档次,本人·日期,身份证号"]);
  expect(found([",档次", "身份证号,日期"])).toEqual([1, 1, 2, "身份证号,日期"]);
});

test("of rows that name as much, the first; of what is called by several names, one fact", () => {
  expect(found(["档次,日期", "档次,日期", "档次,日期"])[0]).toBe(0);
  expect(found(["序号,身份证号,村", "x,身份证号,村"])[0]).toBe(0);
  expect(found(["x,身份证号,村", "序号,身份证号,村"])[0]).toBe(1);
  expect(found(["甲,乙", "丙,丁"], [], "merged", 2).slice(0, 2)).toEqual([1, 1]);
});

test("what is told where there is no header", () => {
  const tooMany = `甲,${"乙,".repeat(11)}丙`;
  const { message } = thrownBy(() => found([" ,", tooMany]));
  expect(message).toContain(`第 2 行是：甲、${"乙、".repeat(10)}乙。可用`);
  expect(thrownBy(() => found([" , "]))).toMatchObject({ code: "FILE", message: "表是空的 | the table is empty" });
  expect(thrownBy(() => found(["档次"], [], "merged", 2))).toMatchObject({ code: "FILE" });
});
