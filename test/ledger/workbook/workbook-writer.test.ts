import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import { afterAll, describe, expect, test } from "vitest";
import type { SheetCell, SheetRow } from "../../../src/ledger/workbook/sheet.js";
import { workbookBytes } from "../../../src/ledger/workbook/workbook-writer.js";
import { fc } from "../../support/properties.js";
import { cellsOf, rowsOf } from "../../support/rows-of.js";
import { partOf, setupOf, written } from "./written.js";

const folder = mkdtempSync(join(tmpdir(), "workbook-writer-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADER = ["列1", "列2", "列3", "列4"];
const ID = "11010519491231002X";
const body: readonly SheetRow[] = [
  ["甲", 3, { number: "12.50", as: "yuan" }, { date: "2021-02-28" }],
  [ID, { number: 12, as: "count" }, { number: "0.50", as: "decimal" }, undefined],
  ["=1+1", -4, { number: "98.1481", as: "percent" }, { text: "", look: "wrapped" }],
  [
    { text: "合计", look: "total" },
    { number: 11, as: "count", isTotal: true, sumOf: 3 },
    { number: "111.15", isTotal: true },
    "",
  ],
];
const bytes = written(body);

test("our own reader reads what was given", async () => {
  expect(await cellsOf(bytes)).toEqual([
    HEADER,
    ["甲", "3", "12.5", "2021-02-28"],
    [ID, "12", "0.5"],
    ["=1+1", "-4", "98.1481%"],
    ["合计", "11", "111.15"],
  ]);
});

test("SheetJS reads texts as texts, numbers as numbers as they are shown, and the one formula", () => {
  const sheet = read(bytes, { cellNF: true, cellDates: false, cellStyles: true }).Sheets["表"];
  expect(utils.sheet_to_json(sheet as object, { header: 1, raw: false, defval: "" })).toEqual([
    HEADER,
    ["甲", "3", "12.50", "2021-02-28"],
    [ID, "12", "0.50", ""],
    ["=1+1", "-4", "98.1481%", ""],
    ["合计", "11", "111.15", ""],
  ]);
  expect(sheet?.["A4"]).toMatchObject({ t: "s", v: "=1+1" });
  expect(sheet?.["A4"]).not.toHaveProperty("f");
  expect(sheet?.["B5"]).toMatchObject({ t: "n", v: 11, f: "SUM(B2:B4)" });
});

test.skipIf(spawnSync("soffice", ["--version"]).status !== 0)(
  "LibreOffice reads the same",
  () => {
    writeFileSync(join(folder, "in.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";
    spawnSync("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", folder, join(folder, "in.xlsx")]);
    expect(readFileSync(join(folder, "in.csv"), "utf8").trimEnd().split("\n")).toEqual([
      HEADER.join(","),
      "甲,3,12.5,2021-02-28",
      `${ID},12,0.5,`,
      "=1+1,-4,98.1481%,",
      "合计,11,111.15,",
    ]);
  },
  120_000,
);

/** Any UTF-16, and what writers of workbooks stumble over. */
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      "_x0041_",
      "_x",
      "\r\n",
      "\t",
      "\0",
      "\u{fffe}",
      "\ud800",
      "<",
      "&amp;",
      "]]>",
      '"',
      " ",
      "😀",
      "=",
    ),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
  maxLength: 6,
});

test("any text comes back as it was, but that line ends are line feeds", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (texts) => {
      const file = written([[...texts, "end"]]);
      const lines = texts.map((each) => each.replace(/\r\n?/g, "\n"));
      expect((await cellsOf(file))[1]).toEqual([...lines, "end"]);
    }),
    { numRuns: 200 },
  );
});

test("the same rows give the same bytes", () => {
  expect(Buffer.compare(written(body), bytes)).toBe(0);
});

test("a sheet says how it is shown and printed", () => {
  const setup = setupOf(3, {
    name: "王店镇'汇总",
    above: [[{ text: "标题", look: "title", across: 3 }], [{ text: "填报单位：\n\n甲乙", look: "note", across: 3 }]],
    header: [
      [
        { text: "上", look: "header", down: 2 },
        { text: "左右", look: "header", across: 2 },
      ],
      [undefined, "左", "右"],
    ],
    columns: [
      { width: 4, choices: ["甲", '"乙"'] },
      { width: 5, typed: "decimal" },
      { width: 6, choices: ["丙"] },
    ],
    fixedColumns: 2,
    isLandscape: true,
  });
  const file = written([["a", "b", "c"]], setup);
  const sheet = partOf(file, "xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<pane xSplit="2" ySplit="4" topLeftCell="C5" activePane="bottomRight" state="frozen"/>');
  expect(sheet).toContain('<row r="1" ht="30" customHeight="1">');
  expect(sheet).toContain('<row r="2" ht="47.25" customHeight="1">');
  expect(sheet).toContain('<row r="5"><c ');
  const merges = ["A1:C1", "A2:C2", "A3:A4", "B3:C3"].map((ref) => `<mergeCell ref="${ref}"/>`);
  expect(sheet).toContain(`<mergeCells count="4">${merges.join("")}</mergeCells><dataValidations count="2">`);
  expect(sheet).toContain('sqref="A5:A1048576"><formula1>"甲,&quot;乙&quot;"</formula1>');
  expect(read(file, { cellStyles: true, cellNF: true }).Sheets["王店镇'汇总"]?.["!cols"]).toMatchObject([
    { width: 4 },
    { width: 5 },
    { width: 6 },
  ]);
  expect(sheet).toMatch(/<cols><col min="1" max="1" width="4" customWidth="1"\/><col [^>]*style="\d+"/);
  expect(sheet).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
  expect(sheet).toContain("<oddFooter>&amp;C&amp;P / &amp;N</oddFooter>");
  const { Names = [], Sheets = [] } = read(file).Workbook ?? {};
  expect(Sheets).toEqual([expect.objectContaining({ name: "王店镇'汇总" })]);
  expect(Names.map(({ Name, Ref }) => `${Name} ${Ref}`)).toEqual([
    "_xlnm.Print_Area '王店镇''汇总'!$A$1:$C$5",
    "_xlnm.Print_Titles '王店镇''汇总'!$A:$B,'王店镇''汇总'!$3:$4",
  ]);
});

test("rows beyond the limit of a sheet go on on others, under the header alone", async () => {
  const setup = setupOf(1, { name: "结果", above: [[{ text: "标题", look: "title" }]] });
  const file = written([["一"], ["二"], ["三"], ["四"], ["五"]], setup, { rows: 2 });
  expect(read(file).SheetNames).toEqual(["结果", "结果2", "结果3"]);
  const cells = async (sheet: string): Promise<readonly string[]> =>
    (await rowsOf(file, {}, sheet)).flatMap((row) => row.cells);
  expect(await cells("1")).toEqual(["标题", "列1", "一", "二"]);
  expect(await cells("2")).toEqual(["列1", "三", "四"]);
  expect(await cells("结果3")).toEqual(["列1", "五"]);
  expect(partOf(file, "xl/workbook.xml")).toContain("'结果3'!$1:$1<");
  expect(read(written([["一"], ["二"]], setup, { rows: 2 })).SheetNames).toEqual(["结果"]);
});

test("several sheets, the first of which is shown", () => {
  const file = workbookBytes([
    { ...setupOf(1, { name: "一" }), rows: [["a"]] },
    { ...setupOf(2, { name: "二" }), rows: [] },
  ]);
  expect(read(file).SheetNames).toEqual(["一", "二"]);
  const shown = [1, 2].map((sheet) => partOf(file, `xl/worksheets/sheet${sheet}.xml`).includes("tabSelected"));
  expect(shown).toEqual([true, false]);
});

describe("what can't be written is refused, and the cell named", () => {
  const refused: readonly (readonly [string, SheetCell, string])[] = [
    ["a text of 32,768 characters", "a".repeat(32_768), "a text of more than 32767 characters"],
    ["no number", Number.NaN, "not a number of up to 15 digits (NaN)"],
    ["infinity", { number: Number.POSITIVE_INFINITY }, "not a number"],
    ["sixteen digits", { number: "1234567890123.456" }, "not a number"],
    ["an exponent", 1e21, "not a number"],
    ["a text for a number", { number: "1 2" }, "not a number"],
    ["a day that isn't there", { date: "2021-02-29" }, "not a date (2021-02-29)"],
    ["a month that isn't there", { date: "2021-13-01" }, "not a date"],
    ["another form of a day", { date: "2021-2-28" }, "not a date"],
    ["no day", { date: "二月" }, "not a date"],
    ["a day before March 1900", { date: "1900-02-28" }, "not a date"],
  ];
  test.each(refused)("%s", (_, cell, why) => {
    expect(() => written([["", cell]])).toThrow(`the cell B2 can't be written: ${why}`);
  });
  test("but the longest text and the longest number are taken", async () => {
    const long = "a".repeat(32_767);
    expect((await cellsOf(written([[long, "", 123_456_789_012_345]])))[1]).toEqual([long, "", "123456789012345"]);
  });
});

test("a file that programs would differ about is refused", () => {
  const rows = Array.from({ length: 5000 }, (_, index) => [`${index}`]);
  expect(() => written(rows, setupOf(1), { bytes: 100_000 })).toThrow("too large for a workbook");
  expect(() => written(rows, setupOf(1), { bytes: 10_000_000 })).not.toThrow();
});

test("a sheet to be filled in prints as far as it is; a row is no higher than spreadsheets take", () => {
  expect(partOf(written([], setupOf(2)), "xl/workbook.xml")).not.toContain("Print_Area");
  const long = [{ text: "长".repeat(20_000), look: "wrapped" as const }];
  expect(partOf(written([long]), "xl/worksheets/sheet1.xml")).toContain('<row r="2" ht="409" customHeight="1">');
});
