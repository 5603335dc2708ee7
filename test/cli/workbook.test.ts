import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { idNumberOf } from "../support/id-number-of.js";
import { reasonsIn } from "../support/rejects-in.js";
import { runCli } from "../support/run-cli.js";
import { relations, sheet, sheetList, workbookOf } from "../support/workbook-of.js";

const root = mkdtempSync(join(tmpdir(), "workbook-"));
let folder = root;
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(join(root, "work-"));
});

const RULE = "pension/contribution-subsidy";
const BOOK = "test/ledgers/book.xlsx";
const at = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(at(name), "utf8");

function given(bytes: Uint8Array): string {
  writeFileSync(at("in.xlsx"), bytes);
  return at("in.xlsx");
}

/** A row of a sheet: texts and numbers, and cells given as XML. */
function row(number: number, ...cells: readonly (string | number)[]): string {
  const written = cells.map((cell) => {
    if (typeof cell === "number") return `<c><v>${cell}</v></c>`;
    return cell.startsWith("<") ? cell : `<c t="str"><v>${cell}</v></c>`;
  });
  return `<row r="${number}">${written.join("")}</row>`;
}

function bookOf(rows: string, after = ""): Uint8Array {
  return workbookOf({ "xl/worksheets/sheet1.xml": sheet(rows, after) });
}

test("the sheet that is read is told, and those that are not", async () => {
  const { stdout } = await runCli(["settle", "pension", BOOK]);
  expect(stdout).toContain("工作表 sheet: “王店镇”；未读 not read: “三合镇”（--sheet）\n");
  expect(stdout).toContain("rows above the header, not read: 1（");
  expect(stdout).toContain("rows 7 = counted 7 + joined 0 + conflicts 0 + rejects 0 + set aside 0");
});

/* By hand: 6000 by the government → 200; 300 of 11 October, 0 to 50; 300 paid back. */
test.each(["三合镇", "2"])("the sheet %s, by its name or its number", async (said) => {
  const { stdout } = await runCli(["settle", "pension", BOOK, "--sheet", said]);
  expect(stdout).toContain("工作表 sheet: “三合镇”；未读 not read: “王店镇”（--sheet）\n");
  expect(stdout).toMatch(/^全区 +2 +0–1 +1 +0–1 +0–300 +6000 +200 +0–50 /m);
});

test("out of a pipe, and for batch: results stand beside the columns as CSV", async () => {
  const args = ["batch", RULE, "-", "-o", at("out.csv"), "-m", "本年度缴费档次=tier"];
  const { exit, stderr } = await runCli(args, [readFileSync(BOOK)]);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: expect.stringContaining("rows 7 = results 7") });
  const lines = text("out.csv").split("\r\n");
  expect(lines[0]).toMatch(/^\ufeff乡镇（街道）,村（社区）,姓名,公民身份号码,本年度缴费档次,缴费性质,缴费日期,结果：/);
  expect(lines[1]).toMatch(/^王店镇,大王村,张三,990101197001021018,500,个人缴费,2021-03-01,70,70,70,/);
});

test("cells are copied as CSV, a formula's text defused; a reject has the sheet's own row", async () => {
  const rows = [row(1, "档次", "姓名", "备注"), row(5, 500, "甲, 乙", "=1+1"), row(9, 250, "丙"), row(12, 300)].join(
    "",
  );
  const { stderr } = await runCli(["batch", RULE, given(bookOf(rows)), "-o", at("out.csv")]);
  expect(text("out.csv").split("\r\n")[1]).toMatch(/^500,"甲, 乙",'=1\+1,70,/);
  expect(text("out.csv").split("\r\n")[2]).toMatch(/^250,丙,,,,,退回：档次：/);
  expect(text("out.csv").split("\r\n")[3]).toMatch(/^300,,,50,/);
  expect(stderr).toContain("1 cells of the input would have been formulas");
  expect(stderr).toContain("（9）档次：");
  await runCli(["batch", RULE, given(bookOf(rows)), "-o", at("out.csv"), "--keep-formulas"]);
  expect(text("out.csv").split("\r\n")[1]).toMatch(/^500,"甲, 乙",=1\+1,70,/);
});

test("what a cell's text doesn't tell rejects its row: digits lost, errors, no result, an amount merged", async () => {
  const place = ["王店镇", "东村"];
  const rows = [
    row(1, "乡镇", "村", "身份证号", "档次", "缴费日期"),
    row(2, ...place, "<c><v>3.4120219700101E+17</v></c>", 500, "2021-03-01"),
    row(3, ...place, idNumberOf(1), '<c t="e"><v>#N/A</v></c>', "2021-03-01"),
    row(4, ...place, idNumberOf(2), "<c><f>A1</f></c>", "2021-03-01"),
    row(5, ...place, idNumberOf(3), 500, "2021-03-01"),
    row(6, "<c/>", "<c/>", idNumberOf(4), "<c/>", "2021-03-01"),
    row(7, "<c/>", "<c/>", idNumberOf(5), 200, "2021-03-01"),
  ].join("");
  const merges = '<mergeCells><mergeCell ref="A5:A7"/><mergeCell ref="B5:B7"/><mergeCell ref="D5:D6"/></mergeCells>';
  const args = ["settle", "pension", given(bookOf(rows, merges)), "--rejects", at("rejects.csv")];
  const { stdout } = await runCli(args);
  expect(stdout).toContain("rows 6 = counted 2 + joined 0 + conflicts 0 + rejects 4 + set aside 0");
  expect(stdout).toMatch(/^全区 +2 +2 +0 +0 +700 /m);
  expect(reasonsIn(text("rejects.csv")).map((reason) => reason.split("：").slice(0, 2).join("："))).toEqual([
    "2 身份证号：超过 15 位的数按数字存放，末几位已丢失",
    "3 档次：是公式的错误值",
    "4 档次：公式没有存下结果",
    "6 档次：金额在合并单元格里，不知属于哪一行",
  ]);
});

/** A workbook of two sheets, 说明 hidden before 台账, or both hidden. */
function hiding(state: string): Uint8Array {
  return workbookOf({
    "xl/workbook.xml": sheetList([
      'name="说明" sheetId="1" r:id="rId1" state="hidden"',
      `name="台账" sheetId="2" r:id="rId9" ${state}`,
    ]),
    "xl/_rels/workbook.xml.rels": relations(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId9", "worksheet", "worksheets/sheet2.xml"],
    ),
    "xl/worksheets/sheet1.xml": sheet(row(1, "说明")),
    "xl/worksheets/sheet2.xml": sheet(row(1, "档次") + row(2, 500)),
  });
}

test("a hidden sheet is passed over", async () => {
  const { stdout } = await runCli(["batch", RULE, given(hiding("")), "--dry-run"]);
  expect(stdout).toMatch(/^工作表 sheet: “台账”\n档次 → tier/);
  expect((await runCli(["batch", RULE, given(hiding('state="hidden"')), "--dry-run"])).stderr).toContain(
    "the workbook has no visible sheet",
  );
});

test.each<[string, Uint8Array, string]>([
  ["XML under the name of a workbook", readFileSync("test/ledgers/xml.xls"), "the file is XML, which is not read"],
  ["a web page", Buffer.from("<html><table><tr><td>档次</td></tr></table></html>"), "the file is a web page (HTML)"],
  ["an old workbook", Buffer.from("0908100000060500", "hex"), "a workbook of the old format (.xls or .et)"],
  ["nothing", new Uint8Array(), "the file is empty"],
  ["a flipped bit", readFileSync("test/ledgers/odd-xlsx/bitflip.xlsx"), "the workbook is damaged"],
])("%s: exit 2 and what it is, and nothing is left", async (_, bytes, told) => {
  for (const args of [
    ["batch", RULE, given(bytes), "-o", at("out.csv")],
    ["settle", "pension", given(bytes), "-o", at("out.csv")],
  ]) {
    const { exit, stderr } = await runCli(args);
    expect({ exit, en: JSON.parse(stderr).message.en }).toEqual({ exit: 2, en: expect.stringContaining(told) });
    expect(readdirSync(folder)).toEqual(["in.xlsx"]);
  }
});

test("a sheet that is not there: those that are, are named", async () => {
  const { exit, stderr } = await runCli(["settle", "pension", BOOK, "--sheet", "汇总"]);
  expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining("there are: “王店镇”、“三合镇”") });
});

test("what is for tables alone is refused of NDJSON", async () => {
  for (const option of [
    ["--sheet", "1"],
    ["--delimiter", ";"],
  ]) {
    const { exit } = await runCli(["batch", RULE, "-", "-o", "-", "--format", "ndjson", ...option]);
    expect(exit).toBe(2);
  }
});
