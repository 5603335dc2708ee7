import { expect, test } from "vitest";
import { markFault } from "../../../src/ledger/columns/mark-fault.js";

test("what is struck out is rejected with its row: its text is still what was meant, and is shown", () => {
  expect(markFault("struck", { "x-unit": "CNY" })).toBeUndefined();
});

test("a merged cell may name a place for all its rows, and no amount", () => {
  expect(markFault("merged", undefined)).toBeUndefined();
  expect(markFault("merged", { type: "string" })).toBeUndefined();
  expect(markFault("merged", { "x-unit": "CNY" })?.reason).toEqual({
    zh: "金额在合并单元格里，不知属于哪一行：请拆分后逐行填写",
    en: "an amount in a merged cell, and no telling which row's: split the cell and fill in each row",
  });
});

test("why other cells can't be taken by their text", () => {
  const faults = (["digits-lost", "error", "no-value"] as const).map((mark) => markFault(mark, undefined));
  expect(faults.map((fault) => fault?.isCut)).toEqual([true, false, false]);
  expect(faults.map((fault) => fault?.reason)).toEqual([
    {
      zh: "超过 15 位的数按数字存放，末几位已丢失：请把该列设为文本，从原始数据重新导出",
      en:
        "a number of more than 15 digits, stored as a numeral, and its last digits are lost: format the column as " +
        "text and export again",
    },
    {
      zh: "是公式的错误值：请在原表改正后再读入",
      en: "it is what a formula that fails shows: mend it in the source and read it again",
    },
    {
      zh: "公式没有存下结果：请用 Excel 或 WPS 打开，保存后再读入",
      en: "a formula without its result: open the file in Excel or WPS, save it, and read it again",
    },
  ]);
});
