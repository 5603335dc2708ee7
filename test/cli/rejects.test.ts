import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils, type WorkSheet, write } from "@e965/xlsx";
import { stringify } from "csv-stringify/sync";
import { afterAll, beforeEach, expect, test } from "vitest";
import { bookOf, type Rows } from "../support/book-of.js";
import { idNumberOf } from "../support/id-number-of.js";
import { reasonsIn, rejectsIn } from "../support/rejects-in.js";
import { row, sheetsOf } from "../support/rows-of-sheets.js";
import { runCli } from "../support/run-cli.js";

const root = mkdtempSync(join(tmpdir(), "rejects-"));
let folder = root;
beforeEach(() => {
  folder = mkdtempSync(join(root, "run-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(at(name), "utf8");
const csv = (rows: Rows): string => stringify(rows as string[][]);

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content);
  return at(name);
}

const settle = (...args: readonly string[]) => runCli(["settle", "pension", ...args]);
const accountsOf = async (...args: readonly string[]) => JSON.parse((await settle(...args, "--json")).stdout);

/** The file of rejects with some of its cells written anew: each by the text that stood there. */
function mended(from: string, to: string, ...changes: readonly (readonly [wrong: string, right: string])[]): string {
  let content = text(from);
  for (const [wrong, right] of changes) {
    expect(content).toContain(wrong);
    content = content.replace(wrong, right);
  }
  return file(to, content);
}

const HEADER = ["乡镇", "村", "姓名", "身份证号", "档次", "缴费日期"];
const [A = "", B = "", C = "", D = ""] = [1, 2, 3, 4].map(idNumberOf);

/*
 * By hand. A pays 500 and earns 70. B's ID number has a wrong check character, C's township is none, D's day does not
 * exist; the total is set aside. 5 = 1 counted + 3 rejects + 1 set aside. Mended, B pays 200 (40), C 300 (50), and D
 * 1000 (120): contributions 2000, subsidies 280.
 */
const WRONG_B = B.replace(/.$/, (last) => (last === "0" ? "1" : "0"));
const LEDGER: Rows = [
  HEADER,
  ["王店镇", "东村", "甲", A, "500", "2021-03-01"],
  ["王店镇", "东村", "乙", WRONG_B, "200", "2021-03-01"],
  ["城关", "东村", "丙", C, "300", "2021-03-01"],
  ["王店镇", "东村", "丁", D, "1000", "2021-02-30"],
  ["合计", "", "4人", "", "2000", ""],
];

const MENDED = [
  [WRONG_B, B],
  ["城关,", "王店镇,"],
  ["1000,2021-02-30", "1000,2021-02-28"],
] as const;

test("rejects keep their columns, and say why and where they came from", async () => {
  const { exit, stdout, stderr } = await settle(file("台账.csv", csv(LEDGER)), "--rejects", at("退回.csv"));
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
  expect(stdout).toContain("rows 5 = counted 1 + joined 0 + conflicts 0 + rejects 3 + set aside 1");
  expect(text("退回.csv")).toMatch(
    /^\ufeff退回原因,来源文件,来源表,来源行,来源校验,乡镇,村,姓名,身份证号,档次,缴费日期\r\n/,
  );
  expect(rejectsIn(text("退回.csv"))[1]).toEqual({
    退回原因: expect.stringMatching(/^乡镇：附件1没有“城关”/),
    来源文件: "台账.csv",
    来源表: "",
    来源行: "4",
    来源校验: expect.stringMatching(/^[a-p]{8}$/),
    ...Object.fromEntries(HEADER.map((name, index) => [name, LEDGER[3]?.[index]])),
  });
  expect(reasonsIn(text("退回.csv"))).toEqual([
    "3 身份证号：校验码不符，号码有误：请与证件核对",
    expect.stringMatching(/^4 /),
    "5 缴费日期：没有这一天",
  ]);
});

test("mended, each is read in the place of its row: the accounts by hand", async () => {
  const ledger = file("台账.csv", csv(LEDGER));
  await settle(ledger, "--rejects", at("退回.csv"));
  const rejects = mended("退回.csv", "改好.csv", ...MENDED);
  for (const order of [
    [ledger, rejects],
    [rejects, ledger],
  ]) {
    const { stdout } = await settle(...order);
    expect(stdout).toMatch(/^全区 +4 +4 +0 +0 +2000 +0 +280 +0 /m);
    expect(stdout).toContain("按退回的行改读 3 行 | read as in the rejects: 3 rows\n");
    expect(stdout).toContain("rows 5 = counted 4 + joined 0 + conflicts 0 + rejects 0 + set aside 1");
  }
});

test("what is still wrong is rejected again with its first source; a later file counts before an earlier", async () => {
  const ledger = file("台账.csv", csv(LEDGER));
  await settle(ledger, "--rejects", at("退回.csv"));
  const first = mended("退回.csv", "改一.csv", [WRONG_B, B], ["1000,2021-02-30", "1000,2021-02-31"]);
  const { stdout } = await settle(ledger, first, "--rejects", at("再退.csv"));
  expect(stdout).toContain("rows 5 = counted 2 + joined 0 + conflicts 0 + rejects 2 + set aside 1");
  const again = rejectsIn(text("再退.csv"));
  const before = rejectsIn(text("退回.csv")).slice(1);
  expect(again.map(({ 来源文件, 来源行, 来源校验 }) => [来源文件, 来源行, 来源校验])).toEqual(
    before.map(({ 来源文件, 来源行, 来源校验 }) => [来源文件, 来源行, 来源校验]),
  );
  expect(again[1]?.["缴费日期"]).toBe("2021-02-31");
  const second = mended("再退.csv", "改二.csv", ["城关,", "王店镇,"], ["1000,2021-02-31", "1000,2021-02-28"]);
  expect((await settle(ledger, first, second)).stdout).toMatch(/^全区 +4 +4 +0 +0 +2000 +0 +280 +0 /m);
});

test("rows that were left as they are, or taken out of the rejects, are rejected as before", async () => {
  const ledger = file("台账.csv", csv(LEDGER));
  await settle(ledger, "--rejects", at("退回.csv"));
  await settle(ledger, file("未改.csv", text("退回.csv")), "--rejects", at("再退.csv"));
  expect(text("再退.csv")).toBe(text("退回.csv"));
  const lines = text("退回.csv").split("\r\n");
  const one = file("一行.csv", [lines[0], lines[1]?.replace(WRONG_B, B), ",,,,,,,,,,", ""].join("\r\n"));
  const { stdout } = await settle(ledger, one);
  expect(stdout).toContain("rows 5 = counted 2 + joined 0 + conflicts 0 + rejects 2 + set aside 1");
});

/*
 * By hand: two sheets and a file under other columns, one wrong row in each. Right: 500 + 200 + 300 + 1000 = 2000 and
 * 70 + 40 + 50 + 120 = 280 as above.
 */
const EAST: Rows = [["东村缴费台账"], HEADER, ...LEDGER.slice(1, 3)];
const WEST: Rows = [
  ["序号", "缴费信息", "", "姓名", "身份证号", "乡镇", "村"],
  ["", "金额", "日期", "", "", "", ""],
  ["1", "300", "2021-03-01", "丙", C, "城关", "西村"],
];
const NORTH: Rows = [
  ["身份证号", "乡镇", "村", "实缴金额（元）", "缴费时间"],
  [D, "王店镇", "北村", "1000", "2021-02-30"],
];

test("of several tables: a header for each, and back to the sheet and the row that each came from", async () => {
  const ledgers = [file("东西.xlsx", bookOf({ 东村: EAST, 西村: WEST })), file("北.csv", csv(NORTH))];
  const said = [...ledgers, "--sheet", "*"];
  await settle(...said, "--rejects", at("退回.csv"));
  expect(text("退回.csv").match(/退回原因/g)).toHaveLength(3);
  const rejects = rejectsIn(text("退回.csv"));
  expect(rejects.map(({ 来源文件, 来源表, 来源行 }) => [来源文件, 来源表, 来源行].join(" "))).toEqual([
    "东西.xlsx 东村 4",
    "东西.xlsx 西村 3",
    "北.csv  2",
  ]);
  const changes = [
    [WRONG_B, B],
    ["城关,", "王店镇,"],
    ["1000,2021-02-30", "1000,2021-02-28"],
  ] as const;
  const { stdout } = await settle(...said, mended("退回.csv", "改好.csv", ...changes));
  expect(stdout).toMatch(/^全区 +4 +4 +0 +0 +2000 +0 +280 +0 /m);
  expect(stdout).toContain("rows 4 = counted 4 + joined 0 + conflicts 0 + rejects 0 + set aside 0");
  const { stderr } = await settle(file("北.csv", csv(NORTH)), at("改好.csv"));
  expect(JSON.parse(stderr).message.en).toBe(
    "the sources of 2 rejects were not read: [改好.csv]!2、[改好.csv]!4. Give their files too, under the names they " +
      "had, and say --sheet for sheets",
  );
});

test("as a workbook: a sheet for each header, all of it text; mended, read back", async () => {
  const ledgers = [file("东西.xlsx", bookOf({ 东村: EAST, 西村: WEST })), file("北.csv", csv(NORTH))];
  const said = [...ledgers, "--sheet", "*"];
  await settle(...said, "--rejects", at("退回.xlsx"));
  const book = read(readFileSync(at("退回.xlsx")), { cellDates: true });
  expect(book.SheetNames).toEqual(["退回", "退回-2", "退回-3"]);
  const sheets = book.SheetNames.map(
    (name) => utils.sheet_to_json(book.Sheets[name] as WorkSheet, { header: 1 }) as string[][],
  );
  expect(sheets.map(([header]) => header?.slice(5))).toEqual([
    HEADER,
    ["序号", "金额", "日期", "姓名", "身份证号", "乡镇", "村"],
    NORTH[0],
  ]);
  expect(sheets[0]?.[1]).toEqual([
    "身份证号：校验码不符，号码有误：请与证件核对",
    "东西.xlsx",
    "东村",
    "4",
    expect.stringMatching(/^[a-p]{8}$/),
    ...(LEDGER[2] as string[]),
  ]);
  // A clerk types a number and a day, as Excel stores them.
  const mend = (sheet: number, column: string, cell: string | Date): void => {
    const [header = [], rejected = []] = sheets[sheet] as [string[], string[]];
    rejected[header.indexOf(column)] = cell as string;
  };
  mend(0, "身份证号", B);
  mend(1, "乡镇", "王店");
  mend(2, "缴费时间", new Date(2021, 1, 28));
  const saved = utils.book_new();
  for (const [index, rows] of sheets.entries())
    utils.book_append_sheet(saved, utils.aoa_to_sheet(rows, { cellDates: true }), book.SheetNames[index]);
  const { stdout } = await settle(...said, file("改好.xlsx", write(saved, { type: "buffer", bookType: "xlsx" })));
  expect(stdout).toMatch(/^全区 +4 +4 +0 +0 +2000 +0 +280 +0 /m);
});

test("in English, where that is asked for; either is read back", async () => {
  const ledger = file("in.csv", "姓名,档次\n甲,500\n乙,250\n");
  const batch = (...args: readonly string[]) => runCli(["batch", "pension/contribution-subsidy", ledger, ...args]);
  for (const rejects of ["rejects.csv", "rejects.xlsx"]) {
    await batch("-o", at("out.csv"), "--rejects", at(rejects), "--locale", "en");
    await batch(at(rejects), "-o", at("again.csv"), "--rejects", at("again.rejects.csv"));
    expect(reasonsIn(text("again.rejects.csv"))).toEqual(["3 档次：没有 250 元这一缴费档次"]);
  }
  expect(text("rejects.csv")).toMatch(/^\ufeffReason rejected,Source file,Source sheet,Source row,Source check,姓名,/);
  expect(text("rejects.csv")).toContain("\r\n档次: 250 yuan is not a contribution tier,in.csv,,3,");
  await batch(mended("rejects.csv", "mended.csv", [",250\r", ",300\r"]), "-o", at("out.csv"));
  expect(text("out.csv").split("\r\n")[2]).toMatch(/^乙,300,50,/);
});

test("a cell longer than a spreadsheet holds is written empty, and stays as it was until it is given", async () => {
  const ledger = file(
    "台账.csv",
    csv([...LEDGER.slice(0, 2), ["王店镇", "长".repeat(32_768), "乙", B, "200", "2021-03-01"]]),
  );
  await settle(ledger, "--rejects", at("退回.xlsx"));
  await settle(ledger, at("退回.xlsx"), "--rejects", at("再退.csv"));
  expect(rejectsIn(text("再退.csv"))).toMatchObject([{ 退回原因: expect.stringMatching(/^有单元格超过/), 村: "" }]);
  expect((await settle(ledger, mended("再退.csv", "改.csv", ["王店镇,,", "王店镇,东村,"]))).stdout).toMatch(
    /^全区 +2 +2 /m,
  );
});

test("a cell that a spreadsheet spoilt stays spoilt until it is given; others may be mended meanwhile", async () => {
  const account = "<c><v>6217000000000000000</v></c>";
  const spoilt = [
    row(1, ...HEADER, "银行账号"),
    row(2, "王店镇", "东村", "甲", "<c><v>3.4120219700101E+17</v></c>", "250", "2021-03-01", account),
    row(3, "王店镇", "东村", "乙", B, '<c t="e"><v>#N/A</v></c>', "2021-03-01"),
    row(4, "王店镇", "东村", "丙", C, "500", "2021-03-01"),
    row(5, "<c/>", "<c/>", "丁", D, "<c/>", "2021-03-01"),
  ];
  const merges = '<mergeCells><mergeCell ref="A4:A5"/><mergeCell ref="B4:B5"/><mergeCell ref="E4:E5"/></mergeCells>';
  const ledger = file("台账.xlsx", sheetsOf({ 台账: spoilt.join("") }, merges));
  await settle(ledger, "--rejects", at("退回.csv"));
  const rejects = rejectsIn(text("退回.csv"));
  expect(rejects.map((reject) => HEADER.map((name) => reject[name]).join())).toEqual([
    "王店镇,东村,甲,,250,2021-03-01",
    `王店镇,东村,乙,${B},,2021-03-01`,
    `王店镇,东村,丁,${D},,2021-03-01`,
  ]);
  // What is in a column that nothing is read from is copied as it shows.
  expect(rejects[0]?.["银行账号"]).toBe("6217000000000000000");
  const half = mended("退回.csv", "改一.csv", [",250,", ",200,"], [`${B},,`, `${B},300,`]);
  const { stdout } = await settle(ledger, half, "--rejects", at("再退.csv"));
  expect(stdout).toContain("rows 4 = counted 2 + joined 0 + conflicts 0 + rejects 2 + set aside 0");
  expect(reasonsIn(text("再退.csv"))).toEqual([
    expect.stringMatching(/^2 身份证号：超过 15 位的数/),
    expect.stringMatching(/^5 档次：金额在合并单元格里/),
  ]);
  const rest = mended("再退.csv", "改二.csv", ["甲,,", `甲,${A},`], [`${D},,`, `${D},1000,`]);
  expect((await settle(ledger, half, rest)).stdout).toMatch(/^全区 +4 +4 +0 +0 +2000 +/m);
});

test("what a spreadsheet spoils in the rejects rejects the row", async () => {
  const ledger = file("台账.csv", csv(LEDGER.slice(0, 3)));
  await settle(ledger, "--rejects", at("退回.csv"));
  const [reject = {}] = rejectsIn(text("退回.csv"));
  const cells = Object.entries(reject).map(([name, cell]) =>
    name === "身份证号" ? "<c><v>341202197001011234</v></c>" : cell,
  );
  const saved = sheetsOf({ 说明: row(1, "说明"), 退回: row(1, ...Object.keys(reject)) + row(2, ...cells) });
  const { stdout } = await settle(ledger, file("退回.xlsx", saved), "--rejects", at("再退.csv"));
  expect(stdout).toContain("rows 2 = counted 1 + joined 0 + conflicts 0 + rejects 1 + set aside 0");
  expect(reasonsIn(text("再退.csv"))).toEqual([expect.stringMatching(/^3 身份证号：超过 15 位的数/)]);
});

test("cells that would be formulas, and cells beyond the columns, come back as they were", async () => {
  const ledger = file("台账.csv", csv([HEADER, ["王店镇", "=1+1", "@甲", WRONG_B, "200", "2021-03-01", "", "x"]]));
  await settle(ledger, "--rejects", at("退回.csv"));
  expect(text("退回.csv")).toContain("有 8 个单元格，表头只有 6 列");
  expect(text("退回.csv")).toContain(",王店镇,'=1+1,'@甲,");
  const rejects = mended("退回.csv", "改好.csv", [WRONG_B, B], [",,x", ""]);
  expect(await accountsOf(ledger, rejects)).toMatchObject({ townships: [{ villages: [{ village: "=1+1" }] }] });
});

test.each<[string, (rejects: string) => readonly string[], string]>([
  [
    "a new row",
    (rejects) => [file("改.csv", `${rejects},,,,,王店镇,东村,戊,${idNumberOf(5)},500,2021-03-01\r\n`)],
    "the reject [改.csv]!5 doesn't say where it came from",
  ],
  [
    "a row twice",
    (rejects) => [file("改.csv", rejects + rejects.split("\r\n")[1])],
    "!2 and [改.csv]!5 come from one row",
  ],
  ["a line of something else", (rejects) => [file("改.csv", `${rejects}已改\r\n`)], "doesn't say where it came from"],
  [
    "a column taken away",
    (rejects) => [file("改.csv", rejects.replaceAll(/,[^,\r\n]*(?=\r\n)/g, ""))],
    "has other columns than its source",
  ],
  [
    "a column of another name",
    (rejects) => [file("改.csv", rejects.replace("缴费日期", "日期"))],
    "has other columns than its source",
  ],
  [
    "a ledger that was changed meanwhile",
    (rejects) => [file("改.csv", rejects), file("台账.csv", csv([HEADER, HEADER, ...LEDGER.slice(1)]))],
    "came from, is not as it was then",
  ],
  [
    "a row that is not there",
    (rejects) => [file("改.csv", rejects.replace(",3,", ",30,"))],
    "were not read: [改.csv]!2.",
  ],
  ["a file of another name", (rejects) => [file("改.csv", rejects.replaceAll("台账.csv", "旧.csv"))], "were not read"],
])("%s: exit 2", async (_, given, message) => {
  await settle(file("台账.csv", csv(LEDGER)), "--rejects", at("退回.csv"));
  const { exit, stderr } = await settle(at("台账.csv"), given(text("退回.csv"))[0] as string);
  expect({ exit, en: JSON.parse(stderr).message.en }).toEqual({ exit: 2, en: expect.stringContaining(message) });
});

test("a row that was short may be mended longer", async () => {
  const ledger = file(
    "台账.csv",
    csv([HEADER, ["王店镇", "东村", "甲", A, "500", "2021-03-01"], ["王店镇", "东村", "乙", WRONG_B, "200"]]),
  );
  await settle(ledger, "--rejects", at("退回.csv"));
  const rejects = mended("退回.csv", "改.csv", [`${WRONG_B},200\r`, `${B},200,2021-03-01\r`]);
  expect((await settle(ledger, rejects)).stdout).toMatch(/^全区 +2 +2 +0 +0 +700 +0 +110 /m);
});

test("what else is wrong with one of several files is told where it is read", async () => {
  const ledger = file("台账.csv", csv(LEDGER));
  const page = file("网页.csv", "<html><table></table></html>");
  expect((await settle(ledger, page)).stderr).toContain("the file is a web page (HTML)");
});

test("two ledgers of one name can't be told apart", async () => {
  const twin = join(mkdtempSync(join(folder, "other-")), "台账.csv");
  const ledger = file("台账.csv", csv(LEDGER.slice(0, 3)));
  writeFileSync(twin, text("台账.csv"));
  await settle(ledger, "--rejects", at("退回.csv"));
  expect((await settle(ledger, twin, at("退回.csv"))).stderr).toContain("two sources have one name");
});

test("rejects alone, and out of a pipe, are no ledger", async () => {
  const ledger = file("台账.csv", csv(LEDGER));
  await settle(ledger, "--rejects", at("退回.csv"));
  file("又.csv", text("退回.csv"));
  expect((await settle(at("退回.csv"))).stderr).toContain("these are rejects: give them as a file");
  expect((await settle(at("退回.csv"), at("又.csv"))).stderr).toContain("nothing but rejects");
  const piped = await runCli(["settle", "pension", ledger, "-"], [readFileSync(at("退回.csv"))]);
  expect(piped.stderr).toContain("[-]: these are rejects");
});

test("a ledger without rejects has a file of none, which changes nothing", async () => {
  const ledger = file("台账.csv", csv(LEDGER.slice(0, 2)));
  await settle(ledger, "--rejects", at("退回.csv"));
  expect(text("退回.csv")).toBe("\ufeff退回原因,来源文件,来源表,来源行,来源校验\r\n");
  expect((await settle(ledger, at("退回.csv"))).stdout).toBe((await settle(ledger)).stdout);
});

test("without a file, the reasons are told by kind, the most frequent first", async () => {
  const rows = [..."12345678"].map((digit) => [
    "王店镇",
    "东村",
    "甲",
    idNumberOf(Number(digit)),
    `7${digit}`,
    "2021-03-01",
  ]);
  const wrong: Rows = [["城关", "东村", "乙", A, "500", ""], ...rows, ["王店镇", "东村", "丙", WRONG_B, "500", ""]];
  const { stderr } = await settle(file("台账.csv", csv([...LEDGER.slice(0, 2), ...wrong])));
  expect(stderr.split("\n").map((line) => line.split(" | ")[0])).toEqual([
    "退回的行 rejected rows:",
    expect.stringMatching(/^ {2}8 行 rows（4、5、6……）档次：/),
    expect.stringMatching(/^ {2}1 行 rows（3）乡镇：附件1没有“城关”/),
    "  1 行 rows（12）身份证号：校验码不符，号码有误：请与证件核对",
    "",
  ]);
});
