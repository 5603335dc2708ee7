import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils, type WorkSheet } from "@e965/xlsx";
import { afterAll, expect, test } from "vitest";
import { idNumberOf } from "../support/id-number-of.js";
import { runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "settlement-books-"));
afterAll(() => rmSync(folder, { recursive: true }));

const LEDGER = [
  "乡镇,村,姓名,身份证号,档次,缴费日期",
  `王店镇,东村,张三,${idNumberOf(1)},500,`,
  `王店镇,东村,李四,${idNumberOf(2)},250,2021-03-01`,
].join("\n");

/** The rows of a sheet of a workbook, each as a text. */
function rowsIn(path: string, sheet: string): readonly string[] {
  const rows = utils.sheet_to_json<unknown[]>(read(readFileSync(path)).Sheets[sheet] as WorkSheet, { header: 1 });
  return rows.map((cells) => cells.join(" "));
}

/* By hand: of two rows the second is rejected, as 250 is no tier; the first has not paid. */
test("beside the workbook that is handed in, one names the rejects and who has not paid", async () => {
  const path = join(folder, "结算.xlsx");
  const ran = await runCli(["settle", "pension", "-", "-o", path], [Buffer.from(LEDGER)]);
  expect(ran).toMatchObject({ exit: 0, stdout: "" });
  expect(readFileSync(path, "latin1").slice(0, 2)).toBe("PK");
  const persons = join(folder, "结算-名单.xlsx");
  expect(rowsIn(persons, "退回").at(-1)).toContain("没有 250 元这一缴费档次");
  expect(rowsIn(persons, "催缴名单").join("\n")).toContain("张三");
});
