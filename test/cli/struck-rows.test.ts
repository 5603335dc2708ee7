import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { idNumberOf } from "../support/id-number-of.js";
import { runCli } from "../support/run-cli.js";
import { relations, sheet, sheetList, workbookOf } from "../support/workbook-of.js";

const folder = mkdtempSync(join(tmpdir(), "struck-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const STYLES =
  '<styleSheet><fonts count="3"><font/><font><strike/></font><font><strike val="0"/></font></fonts>' +
  '<cellXfs><xf/><xf fontId="1"/><xf fontId="2"/></cellXfs></styleSheet>';

const row = (number: number, style: number, ...cells: readonly string[]): string =>
  `<row r="${number}">${cells
    .map((cell, index) => `<c t="str" s="${index === 2 ? style : 0}"><v>${cell}</v></c>`)
    .join("")}</row>`;

/* By hand: 500 earns 70, for two of three; the name of the third is struck out. */
test("a row of which a cell is struck out is asked about, never counted in silence", async () => {
  const rows = [
    row(1, 1, "乡镇", "村", "姓名", "身份证号", "缴费档次", "缴费金额"),
    row(2, 0, "王店镇", "东村", "甲", idNumberOf(1), "500", "500"),
    row(3, 1, "王店镇", "东村", "乙", idNumberOf(2), "500", "500"),
    row(4, 2, "王店镇", "东村", "丙", idNumberOf(3), "500", "500"),
    row(5, 1, "", "", "合计", "", "", "1500"),
  ];
  const file = join(folder, "台账.xlsx");
  const parts = {
    "xl/workbook.xml": sheetList(['name="S" r:id="rId1"']),
    "xl/_rels/workbook.xml.rels": relations(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId3", "styles", "styles.xml"],
    ),
    "xl/worksheets/sheet1.xml": sheet(rows.join("")),
    "xl/styles.xml": STYLES,
  };
  writeFileSync(file, workbookOf(parts));
  const rejects = join(folder, "退回.csv");
  const { exit, stdout, stderr } = await runCli(["settle", "pension", file, "--csv", "--rejects", rejects]);
  expect(exit).toBe(0);
  expect(stdout.trimEnd().split("\r\n").at(-1)).toMatch(/^全区,合计,2,2,0,0,1000,0,140,/);
  expect(stderr).toContain("rows 4 = counted 2 + joined 0 + conflicts 0 + rejects 1 + set aside 1");
  const told = await runCli(["settle", "pension", file, "--csv"]);
  expect(told.stderr).toContain("1 行 rows（3）有单元格画了删除线");
  // What is struck out is shown in the rejects; filed again as it is, it counts.
  const again = await runCli(["settle", "pension", file, rejects, "--csv"]);
  expect(again.stdout.trimEnd().split("\r\n").at(-1)).toMatch(/^全区,合计,3,3,0,0,1500,0,210,/);
});
