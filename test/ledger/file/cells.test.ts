import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bytesInMemory } from "../../../src/ledger/file/file-bytes.js";
import { openTables } from "../../../src/ledger/file/open-tables.js";
import { cellsOf, refusalOf, rowsOf } from "../../support/rows-of.js";
import { relations, sharedStrings, sheet, sheetList, styles, workbookOf } from "../../support/workbook-of.js";

const SHEET = "xl/worksheets/sheet1.xml";
const TEXTS = "xl/sharedStrings.xml";
const LIST = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";

const odd = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../ledgers/odd-xlsx/${name}`, import.meta.url)));

/** A workbook of one row of these cells. */
const row = (cells: string, texts?: string): Uint8Array =>
  workbookOf({ [SHEET]: sheet(`<row r="1">${cells}</row>`), [TEXTS]: texts });

describe("workbooks that are odd in one way", () => {
  test.each([
    ["12-ss-casename.xlsx", 0, 0, "头"],
    ["12-ss-casename.xlsx", 0, 2, "二"],
    ["13-ts-empty-v.xlsx", 0, 1, undefined],
    ["13-ts-empty-v.xlsx", 0, 3, undefined],
    ["15-inline-rph.xlsx", 0, 0, "東京"],
    ["27-utf16-sheet.xlsx", 0, 0, "头"],
    ["27-utf16-sheet.xlsx", 0, 1, "1.5"],
    ["27-utf16-sheet.xlsx", 0, 2, "二"],
  ])("%s, row %i, cell %i: %s", async (name, at, column, text) => {
    expect((await cellsOf(odd(name)))[at]?.[column]).toBe(text);
  });

  test("a date of its own type is a date", async () => {
    expect((await cellsOf(odd("23-t-d.xlsx"))).flat()).toContain("2024-03-05");
  });

  test.each([["bitflip.xlsx"], ["xml-cut.xlsx"]])("%s is refused before its first row", async (name) => {
    const [table] = await openTables(bytesInMemory(odd(name)));
    await expect(table?.rows().next()).rejects.toThrow("工作簿已损坏");
  });
});

describe("cells", () => {
  const texts = sharedStrings("<t>一</t>", "<t>a</t><r><t>b</t></r>", "<t>東</t><rPh><t>ヒガシ</t></rPh><phoneticPr/>");
  test.each([
    [
      "a shared text without a number is empty",
      '<c t="s"/><c t="s"><v/></c><c t="s"><v></v></c><c t="s"><v>0</v></c>',
      ["", "", "", "一"],
    ],
    ["shared texts", '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c>', ["一", "ab", "東"]],
    ["an inline text of runs", '<c t="inlineStr"><is><r><t>东</t></r><r><t>城</t></r></is></c>', ["东城"]],
    ["readings left out", '<c t="inlineStr"><is><t>東</t><rPh><t>ひ</t></rPh></is></c>', ["東"]],
    ["line ends", '<c t="str"><v>a\r\nb&#13;&#10;c_x000D_\nd</v></c>', ["a\nb\nc\nd"]],
    ["an escape, escaped", '<c t="str"><v>_x005F_x0041_</v></c>', ["_x0041_"]],
    ["CDATA and comments", '<c t="str"><v>a<![CDATA[<&\r\n]]><!-- no -->b</v></c>', ["a<&\nb"]],
    ["text as it is", '<c t="str"><v> 007 </v></c>', [" 007 "]],
    ["truth values", '<c t="b"><v>1</v></c><c t="b"><v>0</v></c>', ["TRUE", "FALSE"]],
    [
      "dates of their own type",
      '<c t="d"><v>2024-03-05T10:20:30.5Z</v></c><c t="d"><v>so</v></c>',
      ["2024-03-05 10:20:30", "so"],
    ],
    ["midnight", '<c t="d"><v>2024-03-05T00:00:00</v></c>', ["2024-03-05"]],
    [
      "numbers",
      "<c><v>5E2</v></c><c><v>0.30000000000000004</v></c><c><v>1.1000000000000001</v></c>",
      ["500", "0.30000000000000004", "1.1"],
    ],
    ["cells left out", '<c r="B1"><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c>', ["", "1", "", "2", "3"]],
    ["a prefix", '<x:c xmlns:x="y" t="str"><x:v>a</x:v></x:c>', ["a"]],
  ])("%s", async (_, cells, expected) => {
    expect(await cellsOf(row(cells, texts))).toEqual([expected]);
  });

  test.each([
    ["a number of 18 digits", "<c><v>340123199001011234</v></c>", ["340123199001011260"], "digits-lost"],
    ["a card number", "<c><v>6222021234567890</v></c>", ["6222021234567890"], "digits-lost"],
    ["an error", '<c t="e"><v>#N/A</v></c>', ["#N/A"], "error"],
    ["a formula without its value", "<c><f>A1</f></c>", [], "no-value"],
    ["a formula with an empty value", "<c><f>A1</f><v></v></c>", [], "no-value"],
    ["a formula that gives an empty text", '<c t="str"><f>A1</f><v></v></c>', [], undefined],
    ["a formula with its value", "<c><f>1+1</f><v>2</v></c>", ["2"], undefined],
    ["15 digits", "<c><v>123456789012345</v></c>", ["123456789012345"], undefined],
    ["many decimals", "<c><v>0.12345678901234566</v></c>", ["0.12345678901234566"], undefined],
  ])("%s is marked as it must be", async (_, cells, expected, mark) => {
    const [found] = await rowsOf(row(cells));
    expect(found?.cells).toEqual(expected);
    expect(found?.marks?.get(0)).toBe(mark);
  });

  test.each([
    ["<r><rPr><strike/></rPr><t>李四</t></r>", "李四", "struck"],
    ['<r><t>600</t></r><r><rPr><b/><strike val="1"/></rPr><t>2</t></r>', "6002", "struck"],
    ["<r><rPr><strike/></rPr><t>2</t></r><r><t>600</t></r>", "2600", "struck"],
    ['<r><rPr><strike val="0"/></rPr><t>李四</t></r>', "李四", undefined],
    ["<r><rPr><strike/></rPr><t> </t></r><r><t>李四</t></r>", " 李四", undefined],
    ["<r><rPr><strike/></rPr><t/></r><t>李四</t>", "李四", undefined],
    ["<t>李四</t><rPh><t>りし</t></rPh>", "李四", undefined],
  ])("a text of runs, %s, struck out or not", async (runs, text, mark) => {
    const before = Array.from({ length: 1500 }, (_, at) => `<t>${at}</t>`);
    const shared = sharedStrings("<r><rPr><strike/></rPr><t>王五</t></r>", ...before, runs, "<t>后</t>");
    for (const [cells, at] of [
      ['<c t="s"><v>1501</v></c><c t="s"><v>1502</v></c><c t="s"><v>0</v></c><c t="s"><v>1024</v></c>', 2],
      [`<c t="inlineStr"><is>${runs}</is></c><c t="inlineStr"><is><t>后</t></is></c>`, undefined],
    ] as const) {
      const [found] = await rowsOf(row(cells, shared));
      expect(found?.cells.slice(0, 2)).toEqual([text, "后"]);
      const marks = new Map([...(found?.marks ?? [])]);
      expect([marks.get(0), marks.get(1), marks.get(3)]).toEqual([mark, undefined, undefined]);
      if (at !== undefined) expect(marks.get(at)).toBe("struck");
    }
  });

  test.each([
    ["a text by no number", '<c t="s"><v>-1</v></c>', "A1 所指的文字不存在"],
    ["a text that is not there", '<c t="s"><v>9</v></c>', "A1 所指的文字不存在"],
    ["a number that is none", "<c><v>abc</v></c>", "A1 不是数"],
    ["no place", '<c r="1A"/>', "1A 位置有误"],
    ["another row", '<c r="A2"/>', "A2 位置有误"],
    ["backwards", '<c r="B1"/><c r="A1"/>', "A1 位置有误"],
    ["twice", '<c r="A1"/><c r="A1"/>', "A1 位置有误"],
    ["too far right", '<c r="XFE1"/>', "XFE1 位置有误"],
    ["too far right, uncounted", '<c r="XFD1"/><c/>', "位置有误"],
    ["an unknown type", '<c t="z"><v>1</v></c>', "A1 类型不明"],
    ["too long a text", `<c r="AB1" t="str"><v>${"字".repeat(32_768)}</v></c>`, "AB1 文字过长"],
  ])("%s is refused", async (_, cells, reason) => {
    expect(await refusalOf(row(cells, texts))).toContain(reason);
  });

  test("without the part of shared texts, a cell that refers to it is refused", async () => {
    expect(await refusalOf(row('<c t="s"><v>0</v></c>'))).toContain("所指的文字不存在");
    expect(await cellsOf(row("<c><v>1</v></c>"))).toEqual([["1"]]);
  });
});

describe("formats", () => {
  const formatted = (code: string, value: string, properties = ""): Uint8Array =>
    workbookOf({
      [SHEET]: sheet(`<row><c s="1"><v>${value}</v></c></row>`),
      "xl/styles.xml": styles(code),
      [LIST]: sheetList(['name="台账" sheetId="1" r:id="rId1"'], properties),
    });

  test.each([
    ["yyyy-mm-dd", "44256", "2021-03-01"],
    ["yyyy/m/d h:mm", "44256.5", "2021-03-01 12:00:00"],
    ['yyyy"年"m"月"', "44256", "2021-03-01"],
    ["aaaa", "44256", "2021-03-01"],
    ["[$Din.-81A]#,##0.00", "44256", "44256"],
    ["[$-F800]dddd, mmmm dd, yyyy", "44256", "2021-03-01"],
    ["h:mm:ss", "0.75", "18:00:00"],
    ["[h]:mm", "1.5", "36:00:00"],
    ["0.00%", "0.985", "98.5%"],
    ["General", "44256.5", "44256.5"],
    ["yyyy-mm-dd", "20210301", "20210301"],
    ["yyyy-mm-dd", "-1", "-1"],
  ])("%s of %s is %s", async (code, value, text) => {
    expect(await cellsOf(formatted(code, value))).toEqual([[text]]);
  });

  test("days are counted from 1904 where the workbook says so", async () => {
    expect(await cellsOf(formatted("yyyy-mm-dd", "0", '<workbookPr date1904="1"/>'))).toEqual([["1904-01-01"]]);
    expect(await cellsOf(formatted("yyyy-mm-dd", "44256", '<workbookPr date1904="0"/>'))).toEqual([["2021-03-01"]]);
  });

  test("a format that is not there is refused, and so are styles that are not", async () => {
    const parts = { [SHEET]: sheet('<row><c s="7"><v>1</v></c></row>'), "xl/styles.xml": styles() };
    expect(await refusalOf(workbookOf(parts))).toContain("所指的格式不存在");
    const list = relations(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId3", "styles", "styles.xml"]);
    expect(await refusalOf(workbookOf({ [RELATIONS]: list }))).toContain("xl/styles.xml：压缩包内没有");
  });
});

test("styles that leave things out, or hold blanks, are read", async () => {
  const xml = '<styleSheet> <numFmts><numFmt/></numFmts> <cellXfs><xf numFmtId="14"/> <xf/></cellXfs></styleSheet>';
  const rows = sheet('<row><c><v>44256</v></c><c s="1"><v>44256</v></c></row>');
  expect(await cellsOf(workbookOf({ [SHEET]: rows, "xl/styles.xml": xml }))).toEqual([["2021-03-01", "44256"]]);
});
