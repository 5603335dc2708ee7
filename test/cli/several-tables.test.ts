import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { bookOf } from "../support/book-of.js";
import { idNumberOf } from "../support/id-number-of.js";
import { rejectsIn } from "../support/rejects-in.js";
import { runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "several-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const RULE = "pension/contribution-subsidy";
const at = (name: string): string => join(folder, name);

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content);
  return at(name);
}

const EAST = [
  ["东村缴费台账"],
  ["乡镇", "村", "身份证号", "档次", "缴费日期"],
  ["王店镇", "东村", idNumberOf(1), "500", "2021-03-01"],
  ["王店镇", "东村", idNumberOf(2), "250", "2021-03-01"],
];
const WEST = [
  ["序号", "身份证号", "乡镇", "村", "实缴金额（元）", "缴费时间"],
  ["1", idNumberOf(3), "王店镇", "西村", "200", "2021-03-02"],
  ["合计", "", "", "", "200", ""],
];
const book = file("book.xlsx", bookOf({ 东村: EAST, 空: [], 西村: WEST, ".旧": EAST }));

const settled = async (...args: readonly string[]): Promise<string> =>
  (await runCli(["settle", "pension", ...args])).stdout;

/* By hand: 500 earns 70 and 200 earns 40; 250 is no tier and is rejected. */
test.each([
  ["--sheet", "*"],
  ["--sheet", "东村", "--sheet", "西村"],
  ["--sheet", "3", "--sheet", "1"],
])("several sheets are one ledger, each read by its own header: %j", async (...said) => {
  const stdout = await settled(book, ...said);
  expect(stdout).toMatch(/^全区 +2 +2 +0 +0 +700 +0 +110 +0 /m);
  expect(stdout).toContain("rows 4 = counted 2 + joined 0 + conflicts 0 + rejects 1 + set aside 1");
  expect(stdout).toContain("rows set aside: 西村!3（合计 200）");
  expect(stdout).toContain("工作表 sheet: “东村”");
  expect(stdout).toContain("工作表 sheet: “西村”");
  expect(stdout).toContain("实缴金额（元） → paidYuan");
});

test("a reject names the sheet and Excel's row", async () => {
  await settled(book, "--sheet", "*", "--rejects", at("rejects.csv"));
  expect(rejectsIn(readFileSync(at("rejects.csv"), "utf8"))).toMatchObject([
    { 来源文件: "book.xlsx", 来源表: "东村", 来源行: "4" },
  ]);
});

test("a sheet that can't be read is named", async () => {
  const wrong = file("wrong.xlsx", bookOf({ 东村: EAST, 说明: [["怎样填表"], ["按实填写"]] }));
  const { exit, stderr } = await runCli(["settle", "pension", wrong, "--sheet", "*"]);
  expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining("说明：前 2 行里没有认得的表头") });
  const missing = file(
    "missing.xlsx",
    bookOf({ 东村: EAST, 西村: WEST.map((row) => row.slice(0, 1).concat(row.slice(2))) }),
  );
  expect((await runCli(["settle", "pension", missing, "--sheet", "*"])).stderr).toContain(
    "西村: no column for idNumber",
  );
  const { stderr: twice } = await runCli(["settle", "pension", book, "--sheet", "1", "--sheet", "东村"]);
  expect(twice).toContain("the sheet “东村” is said twice");
});

/* By hand: who stands in the roll as not paid and in the payments as paid is one, 500 and 70; two amounts are none. */
test("settle over several files: rows are told by file, sheet and row, conflicts have a code when strict", async () => {
  const [header] = EAST.slice(1);
  const row = (id: number, tier: string, day: string) => ["王店镇", "东村", idNumberOf(id), tier, day];
  const sheets = bookOf({
    一: [header as string[], row(1, "500", ""), row(2, "200", "2021-03-01")],
    二: [header as string[], row(3, "200", "2021-03-01"), row(2, "300", "2021-03-01")],
  });
  const inputs = [file("roll.xlsx", sheets), file("paid.csv", csv([header as string[], row(1, "500", "2021-03-01")]))];
  const args = [...inputs, "--sheet", "*", "--duplicates", at("listed.csv")];
  const stdout = await settled(...args);
  expect(stdout).toMatch(/^全区 +2 +2 +0 +0 +700 +0 +110 +0 /m);
  expect(stdout).toContain("rows 5 = counted 2 + joined 1 + conflicts 2 + rejects 0 + set aside 0");
  expect(stdout).toContain("joined, lines (last four of the ID): [roll.xlsx]一!2、[paid.csv]!2（…");
  expect(stdout).toContain("conflicts, lines (last four of the ID): [roll.xlsx]一!3、[roll.xlsx]二!3（…");
  expect(readFileSync(at("listed.csv"), "utf8")).toContain(",[roll.xlsx]二!3,王店镇,");
  const json = JSON.parse(await settled(...args, "--json"));
  expect(json).toMatchObject({ rows: { read: 5 }, joins: [{ rows: [{ row: "[roll.xlsx]一!2" }, {}] }] });
  const ignored = ["--ignore", "缴费性质"];
  const strictly = async (...paths: readonly string[]) =>
    (await runCli(["settle", "pension", ...paths, "--sheet", "*", "--strict", ...ignored])).exit;
  expect([await strictly(...inputs), await strictly(inputs[1] as string)]).toEqual([3, 0]);
});

const ROLL = [
  ["身份证号", "乡镇", "村", "档次"],
  [idNumberOf(1), "王店镇", "东村", "500"],
  [idNumberOf(2), "王店镇", "东村", "200"],
  [idNumberOf(3), "王店镇", "东村", "200"],
];
const PAYMENTS = [
  ["身份证号", "乡镇", "村", "实缴金额", "缴费日期"],
  [idNumberOf(1), "王店镇", "东村", "500", "2021-03-01"],
  [idNumberOf(3), "王店镇", "东村", "200", "2021-04-01"],
  [idNumberOf(9), "王店镇", "东村", "300", "2021-04-01"],
];

/* By hand: 500 + 200 + 300 paid, one unpaid; subsidies 70 + 40 + 50. The person numbered 9 stands in no roll. */
test("a roll and a list of payments join by ID number, and who stands on one only is told", async () => {
  const inputs = [file("roll.csv", csv(ROLL)), file("payments.csv", csv(PAYMENTS))];
  const sheets = file("both.xlsx", bookOf({ 花名册: ROLL, 缴费: PAYMENTS }));
  for (const [args, roll, payments] of [
    [inputs, "[roll.csv]", "[payments.csv]"],
    [[...inputs].reverse(), "[roll.csv]", "[payments.csv]"],
    [[sheets, "--sheet", "*"], "花名册", "缴费"],
  ] as const) {
    const stdout = await settled(...args);
    expect(stdout).toMatch(/^全区 +4 +3 +0 +1 +1000 +0 +160 +0 /m);
    expect(stdout).toContain("rows 6 = counted 4 + joined 2 + conflicts 0 + rejects 0 + set aside 0");
    expect(stdout).toContain(
      `花名册 ${roll}、缴费名单 ${payments}：两边都有 2 人，只在花名册 1 人，只在缴费名单 1 人 | ` +
        "roll and payments: on both 2, only on the roll 1, only among the payments 1\n",
    );
  }
  expect(await settled(inputs[1] as string)).not.toContain("roll and payments");
});

test("strictly: what a roll lacks and its list of payments gives is no default, nor the other way round", async () => {
  const ignored = ["--ignore", "缴费性质"];
  const strictly = async (...paths: readonly string[]) =>
    (await runCli(["settle", "pension", ...paths, "--strict", ...ignored])).exit;
  const [roll, payments] = [file("roll.csv", csv(ROLL)), file("payments.csv", csv(PAYMENTS))];
  const undated = file("undated.csv", csv(PAYMENTS.map((row) => row.slice(0, 4))));
  expect([await strictly(roll, payments), await strictly(payments, roll)]).toEqual([0, 0]);
  expect([await strictly(payments), await strictly(undated), await strictly(roll, undated)]).toEqual([0, 3, 3]);
  expect(await strictly(roll, payments, undated)).toBe(3);
});

test("rolls without a list of payments are refused", async () => {
  const rolls = [file("a.csv", csv(ROLL)), file("b.csv", csv(ROLL))];
  const { exit, stderr } = await runCli(["settle", "pension", ...rolls]);
  expect({ exit, stderr }).toEqual({
    exit: 2,
    stderr: expect.stringContaining("nothing in the table tells who has paid"),
  });
});

test("a ledger of which no row could be settled is refused", async () => {
  const input = file("none.csv", csv([EAST[1] as string[], EAST[3] as string[]]));
  const { exit, stderr } = await runCli(["settle", "pension", input]);
  expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining("no row could be taken") });
});

const TABLE = [
  ["姓名", "档次"],
  ["甲", "500"],
  ["乙", "250"],
];
const OTHER = [
  ["姓名", "档次"],
  ["丙", "300"],
];
const csv = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.join(",")}\n`).join("");

test("batch over several files and sheets: one header, results in order, rejects by file, sheet and row", async () => {
  const inputs = [file("a.csv", csv(TABLE)), file("b.xlsx", bookOf({ 一: OTHER, 二: OTHER }))];
  const args = ["batch", RULE, ...inputs, "--sheet", "*", "-o", at("out.csv")];
  // A text file has no sheet by name or number; * asks for whatever there is.
  const { exit, stderr } = await runCli(args);
  expect(exit).toBe(0);
  expect(stderr).toContain("文件 file: a.csv");
  expect(stderr).toContain("文件 file: b.xlsx\n工作表 sheet: “一”\n各列同上 columns as above");
  const lines = readFileSync(at("out.csv"), "utf8").split("\r\n");
  expect(lines.map((line) => line.split(",").slice(0, 3).join(","))).toEqual([
    "\ufeff姓名,档次,结果：缴费补贴（元）",
    "甲,500,70",
    "乙,250,",
    "丙,300,50",
    "丙,300,50",
    "",
  ]);
  expect(stderr).toContain("（[a.csv]!3）档次：");
  const { stdout } = await runCli([...args, "--dry-run"]);
  expect(stdout).toContain("第 [b.xlsx]一!2 行");
});

test("batch: tables of other columns are refused, and so is a file given twice", async () => {
  const one = file("a.csv", csv(TABLE));
  const other = file(
    "b.csv",
    csv([
      ["档次", "姓名"],
      ["300", "丙"],
    ]),
  );
  const { exit, stderr } = await runCli(["batch", RULE, one, other, "-o", at("out2.csv")]);
  expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining("the tables have other columns") });
  const wider = file(
    "c.csv",
    csv([
      ["姓名", "档次", "备注"],
      ["丙", "300", ""],
    ]),
  );
  expect((await runCli(["batch", RULE, one, wider, "-o", at("out2.csv")])).exit).toBe(2);
  expect((await runCli(["batch", RULE, one, one, "-o", at("out2.csv")])).stderr).toContain("is given twice");
  expect((await runCli(["batch", RULE, "-", one, "-o", one])).stderr).toContain("is the input or another output");
});

test("several files of NDJSON; a stream among them has no size", async () => {
  const one = file("a.ndjson", '{"tier":500}\n{"tier":250}\n');
  const args = ["batch", RULE, one, "-", "-o", "-", "--format", "ndjson"];
  const { exit, stdout, stderr } = await runCli(args, [Buffer.from('\n{"tier":300}\n')]);
  expect({ exit, lines: stdout.trimEnd().split("\n").length }).toEqual({ exit: 0, lines: 3 });
  expect(stderr).toContain("（[a.ndjson]!2）tier：");
});

test("sheets that were not read are only told: strictly, that has an exit code", async () => {
  const two = file("two.xlsx", bookOf({ 一: OTHER, 二: OTHER }));
  const absent = ["payment", "paidOn", "interrupted", "year", "姓名"].flatMap((name) => ["--ignore", name]);
  const strictly = (...said: readonly string[]) =>
    runCli(["batch", RULE, two, "-o", "-", "--strict", ...absent, ...said]);
  expect((await strictly()).exit).toBe(3);
  expect((await strictly("--sheet", "一")).exit).toBe(0);
});
