import { describe, expect, test } from "vitest";
import { bytesInMemory } from "../../../src/ledger/file/file-bytes.js";
import { openTables } from "../../../src/ledger/file/open-tables.js";
import { SharedStrings } from "../../../src/ledger/file/shared-strings.js";
import { cellsOf, refusalOf, rowsOf } from "../../support/rows-of.js";
import { relations, sharedStrings, sheet, sheetList, workbookOf } from "../../support/workbook-of.js";

const SHEET = "xl/worksheets/sheet1.xml";
const TEXTS = "xl/sharedStrings.xml";
const LIST = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";

describe("rows", () => {
  const numbers = async (rows: string): Promise<readonly number[]> =>
    (await rowsOf(workbookOf({ [SHEET]: sheet(rows) }))).map(({ number }) => number);

  test("are numbered as Excel numbers them, hidden and blank ones too", async () => {
    expect(await numbers('<row/><row r="5" hidden="1"/><row><c r="A6"/></row>')).toEqual([1, 5, 6]);
  });

  test.each([
    ['<row r="2"/><row r="2"/>', "行号有误"],
    ['<row r="x"/>', "行号有误"],
    ['<row r="1048577"/>', "行过多"],
  ])("%s is refused", async (rows, reason) => {
    expect(await refusalOf(workbookOf({ [SHEET]: sheet(rows) }))).toContain(reason);
  });

  test("carry the name of their sheet", async () => {
    expect(await rowsOf(workbookOf({ [SHEET]: sheet("<row/>") }))).toMatchObject([{ sheet: "台账", number: 1 }]);
  });
});

describe("merged cells", () => {
  const merged = (rows: string, ...refs: readonly string[]): Uint8Array =>
    workbookOf({
      [SHEET]: sheet(rows, `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`),
    });
  const cell = (text: string): string => `<c t="str"><v>${text}</v></c>`;

  test("are filled to the right and down, and marked", async () => {
    const rows = await rowsOf(
      merged(
        `<row>${cell("组")}</row><row>${cell("户")}${cell("甲")}</row><row/><row>${cell("完")}</row>`,
        "A2:A3",
        "A1:C1",
      ),
    );
    expect(rows.map(({ cells }) => cells)).toEqual([["组", "组", "组"], ["户", "甲"], ["户"], ["完"]]);
    expect(rows.map(({ marks }) => [...(marks ?? [])])).toEqual([
      [
        [1, "merged"],
        [2, "merged"],
      ],
      [],
      [[0, "merged"]],
      [],
    ]);
  });

  test("keep the mark of their first cell", async () => {
    const [, second] = await rowsOf(merged('<row><c t="e"><v>#N/A</v></c></row><row/>', "A1:A2"));
    expect([...(second?.marks ?? [])]).toEqual([[0, "error"]]);
  });

  test("that are empty, or whose first row is left out, fill nothing", async () => {
    expect(await cellsOf(merged("<row/><row/>", "A1:B2"))).toEqual([[], []]);
    expect(await cellsOf(merged(`<row r="2">${cell("甲")}</row>`, "A1:B2"))).toEqual([["甲"]]);
  });

  test.each([["A1:"], ["B1:A1"], ["A2:A1"], [""]])("%s is refused", async (ref) => {
    expect(await refusalOf(merged("<row/>", ref))).toContain("合并单元格有误");
  });

  test("without a place are refused", async () => {
    const book = workbookOf({ [SHEET]: sheet("<row/>", "<mergeCells><mergeCell/></mergeCells>") });
    expect(await refusalOf(book)).toContain("合并单元格有误");
  });

  test("are found in a sheet with a prefix, and in one without rows", async () => {
    const xml = '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="str"><x:v>甲</x:v></x:c></x:row></x:sheetData>';
    const tail = '<x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>';
    expect(await cellsOf(workbookOf({ [SHEET]: xml + tail }))).toEqual([["甲", "甲"]]);
    expect(await cellsOf(workbookOf({ [SHEET]: "<worksheet><sheetData/></worksheet>" }))).toEqual([]);
  });

  test("that are told before the rows are refused, as rows may go without them", async () => {
    const early =
      '<worksheet><mergeCells><mergeCell ref="A1:B1"/></mergeCells><sheetData><row/></sheetData></worksheet>';
    expect(await refusalOf(workbookOf({ [SHEET]: early }))).toContain("合并单元格不明");
  });

  test("are looked for to the end of the sheet, wherever its pieces part", async () => {
    const many = Array.from({ length: 30_000 }, (_, place) => `<row>${cell(`甲${place}`)}</row>`).join("");
    const rules = `<conditionalFormatting sqref="A1"><x>${"规则 ".repeat(300_000)}</x></conditionalFormatting>`;
    const book = workbookOf({ [SHEET]: sheet(many, `<mergeCells><mergeCell ref="A1:B1"/></mergeCells>${rules}`) });
    expect((await cellsOf(book))[0]).toEqual(["甲0", "甲0"]);
  });

  test("in a sheet that is cut off after its rows are refused", async () => {
    const refusal = await refusalOf(workbookOf({ [SHEET]: "<worksheet><sheetData><row/></sheetData>" }));
    expect(refusal).toContain("不完整");
  });
});

describe("sheets", () => {
  const three = (list: string, extra: Readonly<Record<string, string>> = {}): Uint8Array =>
    workbookOf({
      [LIST]: list,
      [RELATIONS]: relations(
        ["a", "worksheet", "/xl/worksheets/one.xml"],
        ["b", "worksheet", "worksheets\\TWO.xml"],
        ["c", "chartsheet", "../xl/./charts/three.xml"],
      ),
      "xl/worksheets/one.xml": sheet('<row><c t="str"><v>一</v></c></row>'),
      "xl\\worksheets\\two.xml": sheet('<row><c t="str"><v>二</v></c></row>'),
      ...extra,
    });
  const book = three(
    sheetList(['name="甲村" sheetId="1" q:id="a"', 'name="乙村" state="hidden" r:id="b"', 'name="图" r:id="c"']),
  );

  test("are listed in their order, hidden ones too, charts not", async () => {
    const tables = await openTables(bytesInMemory(book));
    expect(tables.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ["甲村", false],
      ["乙村", true],
    ]);
  });

  test("are found by name or number, and refused by naming those that there are", async () => {
    const first = async (named: string): Promise<unknown> => (await rowsOf(book, {}, named))[0]?.cells[0];
    expect(await first("甲村")).toBe("一");
    expect(await first(" 乙村 ")).toBe("二");
    expect(await first("2")).toBe("二");
    expect(await refusalOf(book, {}, "丙村")).toContain("没有工作表“丙村”，有：“甲村”、“乙村”（隐藏 hidden）");
    expect(await refusalOf(book, {}, "3")).toContain("没有工作表“3”");
  });

  test.each([
    ["two of one name", sheetList(['name="A" r:id="a"', 'name="a" r:id="b"']), "工作表重名"],
    ["none", sheetList([]), "没有工作表"],
    ["one that is nowhere", sheetList(['name="甲" r:id="z"']), "无“甲”的所在"],
    ["one without a relation", sheetList(['name="甲"']), "无“甲”的所在"],
    ["one that lies elsewhere", sheetList(['r:id="e"']), "无“”的所在"],
  ])("%s: refused", async (_, list, reason) => {
    expect(await refusalOf(three(list))).toContain(reason);
  });

  test("outside the workbook are nowhere, and missing parts are named", async () => {
    const link = '<Relationship Id="rId1" Type="x/worksheet" Target="http://a" TargetMode="External"/>';
    const outside = `<Relationships>${link}</Relationships>`;
    expect(await refusalOf(workbookOf({ [RELATIONS]: outside }))).toContain("无“台账”的所在");
    expect(await refusalOf(workbookOf({ [RELATIONS]: undefined }))).toContain("压缩包内没有");
    expect(await refusalOf(workbookOf({ [SHEET]: undefined }))).toContain(`${SHEET}：压缩包内没有`);
    const empty = '<Relationships><Relationship Id="rId1"/></Relationships>';
    expect(await cellsOf(workbookOf({ [RELATIONS]: empty })).catch(String)).toContain("没有工作表");
    const bare = "<Relationships><Relationship/></Relationships>";
    expect(await refusalOf(workbookOf({ [RELATIONS]: bare }))).toContain("无“台账”的所在");
  });
});

test("two sheets share texts that are read once", async () => {
  const book = workbookOf({
    [LIST]: sheetList(['name="甲" r:id="rId1"', 'name="乙" r:id="rId1"']),
    [SHEET]: sheet('<row><c t="s"><v>0</v></c></row>'),
    [TEXTS]: sharedStrings("<t>文</t>"),
  });
  const [one, two] = await openTables(bytesInMemory(book));
  const both: unknown[] = [];
  for (const table of [one, two])
    for await (const rows of table?.rows() ?? []) both.push(...rows.map(({ sheet: name, cells }) => [name, ...cells]));
  expect(both).toEqual([
    ["甲", "文"],
    ["乙", "文"],
  ]);
});

test("more shared texts than any ledger has are refused", () => {
  const strings = new SharedStrings("xl/sharedStrings.xml");
  const long = "a".repeat(2 ** 20);
  for (let count = 0; count < 512; count++) strings.add(long, false);
  expect(() => strings.add(long, false)).toThrow("文字过多");
});

test("thousands of shared texts, narrow and wide, are kept apart", async () => {
  const texts = Array.from({ length: 5000 }, (_, place) => (place % 3 === 0 ? `村${place}` : `v${place}`));
  const rows = texts.map((_, place) => `<row><c t="s"><v>${place}</v></c></row>`).join("");
  const book = workbookOf({
    [SHEET]: sheet(rows),
    [TEXTS]: sharedStrings(...texts.map((text) => `<t>${text}</t>`)),
  });
  expect((await cellsOf(book)).flat()).toEqual(texts);
  const beyond = workbookOf({
    [SHEET]: sheet('<row><c t="s"><v>5000</v></c></row>'),
    [TEXTS]: sharedStrings("<t>a</t>"),
  });
  expect(await refusalOf(beyond)).toContain("所指的文字不存在");
});
