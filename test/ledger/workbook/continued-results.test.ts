import { expect, test } from "vitest";
import { bytesInMemory } from "../../../src/ledger/file/file-bytes.js";
import { openTables } from "../../../src/ledger/file/open-tables.js";
import { RESULTS, sheetsToRead } from "../../../src/ledger/sheets-to-read.js";
import { workbookBytes } from "../../../src/ledger/workbook/workbook-writer.js";
import { setupOf, written } from "./written.js";

async function readOf(bytes: Uint8Array, ...said: readonly string[]): Promise<readonly (string | undefined)[]> {
  return sheetsToRead(await openTables(bytesInMemory(bytes), {}), said).map(({ name }) => name);
}

const bookOf = (...names: readonly string[]): Uint8Array =>
  workbookBytes(names.map((name) => ({ ...setupOf(1, { name }), rows: [] })));

test("results that go on on further sheets are read as one", async () => {
  const rows = ["一", "二", "三"].map((text) => [text]);
  expect(await readOf(written(rows, setupOf(1, { name: RESULTS }), { rows: 1 }))).toEqual(["结果", "结果2", "结果3"]);
});

test.each([
  [["结果", "结果3"], ["结果"]],
  [
    ["结果", "结果2", "说明"],
    ["结果", "结果2"],
  ],
  [["台账", "结果2"], ["台账"]],
  [["Sheet1", "Sheet2"], ["Sheet1"]],
])("of %j %j are read", async (names, expected) => {
  expect(await readOf(bookOf(...names))).toEqual(expected);
});

test("a sheet that is said is read alone", async () => {
  expect(await readOf(bookOf("结果", "结果2"), "结果")).toEqual(["结果"]);
});
