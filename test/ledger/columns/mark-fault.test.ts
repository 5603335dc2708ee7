import { expect, test } from "vitest";
import { markFault } from "../../../src/ledger/columns/mark-fault.js";

test("what is struck out is rejected with its row: its text is still what was meant, and is shown", () => {
  expect(markFault("struck", { "x-unit": "CNY" })).toBeUndefined();
});

test("a merged cell may name a place for all its rows, but no amount", () => {
  expect(markFault("merged", {})).toBeUndefined();
  expect(markFault("merged", { "x-unit": "CNY" })?.reason.zh).toMatch(/^金额在合并单元格里/);
});
