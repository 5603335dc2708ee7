import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { idNumberOf } from "../support/id-number-of.js";
import { runCli } from "../support/run-cli.js";
import { relations, sharedStrings, sheet, sheetList, workbookOf } from "../support/workbook-of.js";

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
  // What is struck out is shown in the rejects, and no line through it: as it is, or emptied, it stays struck out.
  const counted = async (ledger: string, mended: string): Promise<readonly string[]> => {
    writeFileSync(join(folder, "改.csv"), mended);
    const again = await runCli(["settle", "pension", ledger, join(folder, "改.csv"), "--csv"]);
    return [
      again.stdout.trimEnd().split("\r\n").at(-1)?.split(",").slice(2, 9).join(" ") ?? "",
      /rejects \d/.exec(again.stderr)?.[0] ?? "",
    ];
  };
  const written = readFileSync(rejects, "utf8");
  expect(written).toContain("乙");
  expect(await counted(file, written)).toEqual(["2 2 0 0 1000 0 140", "rejects 1"]);
  expect(await counted(file, written.replace(",乙,", ",,"))).toEqual(["2 2 0 0 1000 0 140", "rejects 1"]);
  expect(await counted(file, written.replace(",500,500", ",500,"))).toEqual(["2 2 0 0 1000 0 140", "rejects 1"]);
  // Another name in the place of the one struck out is a row mended, and so is one whose line was taken away.
  expect(await counted(file, written.replace(",乙,", ",乙一,"))).toEqual(["3 3 0 0 1500 0 210", "rejects 0"]);
  writeFileSync(file, workbookOf({ ...parts, "xl/styles.xml": STYLES.replace("<strike/>", "") }));
  expect(await counted(file, written)).toEqual(["3 3 0 0 1500 0 210", "rejects 0"]);
});

/* By hand: 500 earns 70 for the first; of the others a word, all of it or a part, was struck out as it was typed. */
test("a row is asked about where a part of a cell is struck out", async () => {
  const struck = "<r><rPr><strike/></rPr><t>2</t></r><r><t>500</t></r>";
  const withAmount = (number: number, amount: string): string =>
    `<row r="${number}">${["王店镇", "东村", "甲", idNumberOf(number)]
      .map((cell) => `<c t="str"><v>${cell}</v></c>`)
      .join("")}${amount}</row>`;
  const file = join(folder, "部分.xlsx");
  const rows = [
    row(1, 0, "乡镇", "村", "姓名", "身份证号", "缴费金额"),
    withAmount(2, "<c><v>500</v></c>"),
    withAmount(3, '<c t="s"><v>0</v></c>'),
    withAmount(4, `<c t="inlineStr"><is>${struck}</is></c>`),
  ];
  writeFileSync(
    file,
    workbookOf({
      "xl/worksheets/sheet1.xml": sheet(rows.join("")),
      "xl/sharedStrings.xml": sharedStrings(struck),
    }),
  );
  const { stdout, stderr } = await runCli(["settle", "pension", file, "--csv"]);
  expect(stdout.trimEnd().split("\r\n").at(-1)).toMatch(/^全区,合计,1,1,0,0,500,0,70,/);
  expect(stderr).toContain("2 行 rows（3、4）有单元格画了删除线");
});
