import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils, type WorkSheet } from "@e965/xlsx";
import { afterAll, beforeEach, expect, test } from "vitest";
import { gb18030 } from "../support/gb18030.js";
import { reasonsIn } from "../support/rejects-in.js";
import { runCli } from "../support/run-cli.js";

const root = mkdtempSync(join(tmpdir(), "batch-"));
let folder = root;
let number = 0;

beforeEach(() => {
  number += 1;
  folder = mkdtempSync(join(root, `${number}-`));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const RULE = "pension/contribution-subsidy";
const at = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(at(name), "utf8");

function given(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content);
  return at(name);
}

/*
 * By hand. Ten rows below the header:
 *  2  500         → 70
 *  3  ２００元     → 40
 *  4  1,500.00    → 150
 *  5  100 代缴    → 0 to 40, agencyTierSubsidy
 *  6  两三百      → rejected: no amount
 *  7  250         → rejected: no tier
 *  8  2021/2/30   → rejected: no such day
 *  9  500, 中断后补缴 → 0
 * 10  blank       → set aside
 * 11  合计        → set aside
 * 10 = 5 results + 3 rejects + 2 set aside.
 */
const LEDGER = [
  "姓名,缴费档次（元／年）,缴费日期,缴费性质,备注",
  "张三,500,2021/3/31,个人缴费,",
  '"李,四",２００元,2021年1月1日,,"说""好"""',
  '王五,"1,500.00",20211010,,=1+1',
  "赵六,100,2021.4.1,政府代缴,",
  "钱七,两三百,2021/3/31,,",
  "孙八,250,2021/3/31,,",
  "周九,500,2021/2/30,,",
  "吴十,500,,中断后补缴",
  ",,,,",
  "合计,3100,,,",
  "",
].join("\r\n");

test("a GB18030 export with faults and a total row: results, rejects and counts reconcile", async () => {
  const input = given("in.csv", gb18030(LEDGER));
  const before = readFileSync(input);
  const args = ["batch", RULE, input, "-o", at("out.csv"), "--rejects", at("rejects.csv")];
  const { exit, stdout, stderr } = await runCli(args);
  expect({ exit, stdout }).toEqual({ exit: 0, stdout: "" });
  expect(stderr).toContain("rows 10 = results 5 + rejects 3 + set aside 2");
  expect(text("out.csv").split("\r\n")).toEqual([
    "\ufeff姓名,缴费档次（元／年）,缴费日期,缴费性质,备注,结果：缴费补贴（元）,结果：缴费补贴（元）最低,结果：" +
      "缴费补贴（元）最高,结果：说明,结果：待定事项,结果：依据,结果：解释",
    "张三,500,2021/3/31,个人缴费,,70,70,70,缴费500元的补贴标准为70元。,,二（二）、二（三）,",
    '"李,四",２００元,2021年1月1日,,"说""好""",40,40,40,缴费200元的补贴标准为40元。,,二（二）、二（三）,',
    `王五,"1,500.00",20211010,,'=1+1,150,150,150,缴费1500元的补贴标准为150元。,,二（二）、二（三）,`,
    expect.stringMatching(/^赵六,100,2021\.4\.1,政府代缴,,未定,0,40,由政府代缴100元。.*,待有权机关明确：政府按100元档/),
    expect.stringMatching(/^钱七,两三百,2021\/3\/31,,,,,,"退回：缴费档次（元／年）：.*",,,$/),
    "孙八,250,2021/3/31,,,,,,退回：缴费档次（元／年）：没有 250 元这一缴费档次,,,",
    "周九,500,2021/2/30,,,,,,退回：缴费日期：没有这一天,,,",
    "吴十,500,,中断后补缴,,0,0,0,缴费500元的补贴标准为70元。中断后补缴，不享受补贴。,,二（二）、二（三）,",
    "",
  ]);
  expect(reasonsIn(text("rejects.csv"))).toEqual([
    expect.stringMatching(/^6 缴费档次（元／年）：/),
    expect.stringMatching(/^7 缴费档次（元／年）：/),
    "8 缴费日期：没有这一天",
  ]);
  expect(text("rejects.csv")).toContain(",钱七,两三百,2021/3/31,,\r\n");
  expect(readFileSync(input)).toEqual(before);
  expect(readdirSync(folder).sort()).toEqual(["in.csv", "out.csv", "rejects.csv"]);
});

test("the same in gives the same out, byte for byte, from UTF-8 with or without a mark", async () => {
  const outputs = [];
  for (const content of [LEDGER, `\ufeff${LEDGER}`, gb18030(LEDGER)]) {
    await runCli(["batch", RULE, given("in.csv", content), "-o", at("out.csv")]);
    outputs.push(text("out.csv"));
  }
  expect(new Set(outputs).size).toBe(1);
});

test("a pipe in, a pipe out; rejects stay in their place, and are told on standard error", async () => {
  const pieces = [Buffer.from("档次\n50"), Buffer.from("0\n一\n300")];
  const { exit, stdout, stderr } = await runCli(["batch", RULE, "-", "-o", "-"], pieces);
  expect(exit).toBe(0);
  expect(stdout.split("\r\n").slice(1)).toEqual([
    "500,70,70,70,缴费500元的补贴标准为70元。,,二（二）、二（三）,",
    expect.stringMatching(/^一,,,,"退回：档次：/),
    "300,50,50,50,缴费300元的补贴标准为50元。,,二（二）、二（三）,",
    "",
  ]);
  expect(stderr).toContain("  1 行 rows（3）档次：");
  expect(stderr).toContain("rows 3 = results 2 + rejects 1 + set aside 0");
});

test("a record over several lines keeps its line number, and what follows keeps its own", async () => {
  const input = given("in.csv", '备注,档次\r\n"一\r\n二",500\r\n无,250\r\n');
  const { stderr } = await runCli(["batch", RULE, input, "-o", at("out.csv")]);
  expect(stderr).toContain("1 行 rows（4）档次：");
  expect(text("out.csv")).toContain('"一\r\n二",500,70');
  expect(text("out.csv").split("\r\n").at(-2)).toMatch(/^无,250,,,,退回：档次：/);
});

test("what a name would do as a formula, a rejected row does not", async () => {
  await runCli(["batch", RULE, given("in.csv", "姓名,档次\n=1+1,250\n"), "-o", at("out.csv")]);
  expect(text("out.csv")).toContain("\r\n'=1+1,250,,,,退回：");
});

test("a row with more cells than columns is rejected", async () => {
  const { stderr } = await runCli(["batch", RULE, given("in.csv", "档次\n500,1\n"), "-o", at("out.csv")]);
  expect(stderr).toContain("rejects 1");
  expect(stderr).toContain("2 cells under 1 columns");
  expect(text("out.csv")).toContain("\r\n500,,,,退回：有 2 个单元格，表头只有 1 列,,,\r\n");
});

test("a rehearsal shows the mapping and the first findings, and writes nothing", async () => {
  const rows = ["姓名,档次", ...Array.from({ length: 8 }, (_, row) => `甲,${row === 1 ? 250 : 500}`)].join("\n");
  const { exit, stdout } = await runCli(["batch", RULE, given("in.csv", rows), "--dry-run"]);
  expect(exit).toBe(0);
  const lines = stdout.trimEnd().split("\n");
  expect(lines[0]).toBe("档次 → tier（缴费档次（元/年））");
  expect(lines[1]).toContain("表里没有：缴费性质（按该档次通常的方式计）、缴费日期（按在缴费期内计）；其余 2 列");
  expect(lines[2]).toContain(
    "not given: payment (as is usual for the tier), paidOn (taken to lie in the window); 2 others",
  );
  expect(lines[3]).toBe("未用到 not used: 姓名");
  expect(lines).toHaveLength(9);
  expect(lines[5]).toMatch(/^退回第 3 行 rejected: 档次：.* \| 档次: /);
  expect(readdirSync(folder)).toEqual(["in.csv"]);
});

test("a rehearsal shows no more than the first rejects", async () => {
  const { stdout } = await runCli(["batch", RULE, given("in.csv", `档次\n${"250\n".repeat(9)}`), "--dry-run"]);
  expect(stdout.match(/rejected/g)).toHaveLength(5);
});

test("lists, decisions and facts that no column gives", async () => {
  const rows = "符合参保条件,代缴类别,残疾等级\n是,重度残疾、低保对象,二级\n是,,\n是,低保对象,二级\n";
  const rule = "pension/agency-paid-contribution";
  const map = ["-m", "符合参保条件=joiningConditions", "-m", "代缴类别=categories", "-m", "残疾等级=disabilityGrade"];
  const { exit, stdout, stderr } = await runCli(["batch", rule, given("in.csv", rows), "-o", "-", ...map]);
  expect({ exit, stderr }).toMatchObject({ exit: 2 });
  expect(`${stdout}${stderr}`).toContain("rows 3");
});

test("all columns used leaves nothing to list", async () => {
  const input = given("in.csv", "tier,payment,paidOn,interrupted,year\n500,,,,\n");
  const { stdout } = await runCli(["batch", RULE, input, "--dry-run"]);
  expect(stdout).not.toContain("not given");
  expect(stdout).not.toContain("not used");
});

test.each<[string, readonly string[], string | Uint8Array, string]>([
  ["no column for a fact", [], "姓名\n甲\n", "no header in the first 2 rows"],
  ["two columns for a fact", [], "档次,缴费档次\n1,2\n", "several columns fit tier"],
  ["a map of a column that is not there", ["--map", "金额=tier"], "档次\n500\n", "an option names a column 金额"],
  ["a map to a field that is not there", ["--map", "档次=teir"], "档次\n500\n", "--map names a field teir"],
  ["a map without a field", ["--map", "档次"], "档次\n500\n", "--map takes COLUMN=field"],
  ["an unknown encoding", ["--encoding", "latin1"], "档次\n500\n", "--encoding takes one of"],
  ["another encoding than said", ["--encoding", "utf-8"], gb18030("档次\n500\n"), "try --encoding gb18030"],
  ["an unknown delimiter", ["--delimiter", "space"], "档次\n500\n", "--delimiter takes one of ,, ;, |, tab"],
  ["a sheet of a text file", ["--sheet", "台账"], "档次\n500\n", "no sheet “台账”"],
  ["a quote without its pair", [], '档次\n500\n"300\n', "from line 3 on a quote is without its pair"],
  ["an empty file", [], "", "the file is empty"],
])("%s: exit 2, and nothing is left", async (_, options, content, message) => {
  const { exit, stderr } = await runCli(["batch", RULE, given("in.csv", content), "-o", at("out.csv"), ...options]);
  expect({ exit, message: stderr }).toEqual({ exit: 2, message: expect.stringContaining(message) });
  expect(readdirSync(folder)).toEqual(["in.csv"]);
});

test("a quote amid a cell stands for itself", async () => {
  await runCli(["batch", RULE, given("in.csv", '备注,档次\n5"00,500\n'), "-o", at("out.csv")]);
  expect(text("out.csv")).toContain('5"00,500,70');
});

test("UTF-16, as Excel saves Unicode text: parted by tabs, and written as CSV", async () => {
  const input = Buffer.from('\ufeff备注\t档次\r\n"一, 二"\t500\r\n=1+1\t300\r\n一,二\t250\r\n', "utf16le");
  for (const bytes of [input, Buffer.from(input).swap16()]) {
    const { stderr } = await runCli(["batch", RULE, given("in.txt", bytes), "-o", at("out.csv")]);
    const lines = text("out.csv").split("\r\n");
    expect(lines[0]).toMatch(/^\ufeff备注,档次,结果：/);
    expect(lines[1]).toMatch(/^"一, 二",500,70/);
    expect(lines[2]).toMatch(/^'=1\+1,300,50/);
    expect(stderr).toContain("1 cells of the input would have been formulas");
    expect(lines[3]).toMatch(/^"一,二",250,,,,退回：/);
  }
});

test("a text kept by = and quotes stays; a formula between them does not", async () => {
  const formula = `"=""a""&cmd|'/C calc'!A0&""b"""`;
  await runCli(["batch", RULE, given("in.csv", `备注,档次\n${formula},500\n="0123",300\n`), "-o", at("out.csv")]);
  const lines = text("out.csv").split("\r\n");
  expect(lines[1]).toMatch(/^"'=""a""&cmd.*",500,70/);
  expect(lines[2]).toMatch(/^="0123",300,50/);
});

test("a header of two rows, the lower one longer, comes out as one", async () => {
  await runCli(["batch", RULE, given("in.csv", "档次\n,缴费日期,\n500,2021-03-01,\n"), "-o", at("out.csv")]);
  const lines = text("out.csv").split("\r\n");
  expect(lines[0]).toMatch(/^\ufeff档次,缴费日期,,结果：/);
  expect(lines[1]).toMatch(/^500,2021-03-01,,70,/);
});

test("a delimiter that is said", async () => {
  const input = given("in.csv", "备注|档次,元\n一|500\n");
  for (const delimiter of ["|", "tab"]) {
    const run = await runCli([
      "batch",
      RULE,
      input,
      "-o",
      at("out.csv"),
      "--delimiter",
      delimiter,
      "-m",
      "档次,元=tier",
    ]);
    expect(run.exit).toBe(delimiter === "|" ? 0 : 2);
  }
  expect(text("out.csv")).toContain("一,500,70");
});

test("a map frees a column from what its name says", async () => {
  const input = given("in.csv", "档次,应缴\n老,500\n");
  const { exit } = await runCli(["batch", RULE, input, "-o", at("out.csv"), "-m", "应缴=tier"]);
  expect(exit).toBe(0);
  expect(text("out.csv")).toContain("老,500,70");
});

test("GB18030 after a first piece of ASCII", async () => {
  const pieces = [Buffer.from("tier,note\n500,"), gb18030("好\n300,"), gb18030("坏\n")];
  const { stdout } = await runCli(["batch", RULE, "-", "-o", "-"], pieces);
  expect(stdout).toContain("500,好,70");
  expect(stdout).toContain("300,坏,50");
});

test("the input is never the output, nor is a link or a folder", async () => {
  const input = given("in.csv", "档次\n500\n");
  symlinkSync(input, at("link.csv"));
  for (const output of [input, at("link.csv"), folder]) {
    expect((await runCli(["batch", RULE, input, "-o", output])).exit).toBe(2);
  }
  symlinkSync(at("elsewhere.csv"), at("dangling.csv"));
  const { exit, stderr } = await runCli(["batch", RULE, input, "-o", at("dangling.csv")]);
  expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining("no plain file") });
  expect(text("in.csv")).toBe("档次\n500\n");
});

test("a file that is not there, an output without a folder, no output said", async () => {
  const input = given("in.csv", "档次\n500\n");
  expect((await runCli(["batch", RULE, at("none.csv"), "-o", at("out.csv")])).exit).toBe(2);
  expect((await runCli(["batch", RULE, input, "-o", at("none/out.csv")])).exit).toBe(2);
  expect((await runCli(["batch", RULE, input])).exit).toBe(2);
  expect(existsSync(at("out.csv"))).toBe(false);
});

test("an old file stays as it was when the work fails, and is replaced when it is whole", async () => {
  given("out.csv", "old");
  await runCli(["batch", RULE, given("in.csv", '档次\n500\n"'), "-o", at("out.csv")]);
  expect(text("out.csv")).toBe("old");
  await runCli(["batch", RULE, given("in.csv", "档次\n500\n"), "-o", at("out.csv")]);
  expect(text("out.csv")).toContain("70");
});

test("what a killed run left hinders no later one, and stays", async () => {
  given("out.csv.unfinished-1", "left");
  await runCli(["batch", RULE, given("in.csv", "档次\n500\n"), "-o", at("out.csv")]);
  expect(text("out.csv")).toContain("70");
  expect(readdirSync(folder).sort()).toEqual(["in.csv", "out.csv", "out.csv.unfinished-1"]);
  expect(text("out.csv.unfinished-1")).toBe("left");
});

test("Ctrl-C ends with 130 and leaves nothing", async () => {
  const pieces = function* () {
    yield Buffer.from("档次\n500\n");
    process.emit("SIGINT", "SIGINT");
    yield Buffer.from("300\n");
  };
  const { exit, stderr } = await runCli(["batch", RULE, "-", "-o", at("out.csv")], pieces());
  expect({ exit, stderr }).toEqual({ exit: 130, stderr: expect.stringContaining("interrupted") });
  expect(readdirSync(folder)).toEqual([]);
});

test("what is no fault of the file is thrown on", async () => {
  const wrong = function* (): Generator<Uint8Array> {
    yield Buffer.from("档次\n500\n");
    throw new TypeError("not ours");
  };
  await expect(runCli(["batch", RULE, "-", "-o", "-"], wrong())).rejects.toThrow(TypeError);
});

test("as a workbook: rows in their order, amounts as numbers, ID numbers as text, the reasons in words", async () => {
  const ledger = given(
    "in.csv",
    "姓名,身份证号,档次\n甲,11010519491231002X,500\n乙,440524188001010014,250,多\n丙,,300\n",
  );
  expect((await runCli(["batch", RULE, ledger, "-o", at("结果.xlsx")])).exit).toBe(0);
  const book = read(readFileSync(at("结果.xlsx")));
  expect(book.SheetNames).toEqual(["结果"]);
  const [header = [], ...rows] = utils.sheet_to_json<unknown[]>(book.Sheets["结果"] as WorkSheet, { header: 1 });
  expect(header.slice(0, 5)).toEqual(["姓名", "身份证号", "档次", "结果：缴费补贴（元）", "结果：缴费补贴（元）最低"]);
  expect(rows.map((row) => row.slice(0, 7))).toEqual(
    [
      ["甲", "11010519491231002X", "500", 70, 70, 70, "缴费500元的补贴标准为70元。"],
      ["乙", "440524188001010014", "250", "", "", "", "退回：有 4 个单元格，表头只有 3 列"],
      ["丙", "", "300", 50, 50, 50, "缴费300元的补贴标准为50元。"],
    ].map((row) => row.map((cell) => (cell === "" ? undefined : cell))),
  );
  // What has results already is read as any table is.
  const { stderr } = await runCli(["batch", RULE, at("结果.xlsx"), "-o", at("again.csv")]);
  expect(stderr).toContain("rows 3 = results 2 + rejects 1 + set aside 0");
});

test("codes, and English, for programs", async () => {
  const ledger = given("in.csv", "档次,缴费性质\n100,政府代缴\n250,\n");
  await runCli(["batch", RULE, ledger, "-o", at("out.csv"), "--codes", "--locale", "en"]);
  const [header, open, rejected] = text("out.csv").split("\r\n");
  expect(header).toMatch(
    /,"Result: [^"]+, least",.*,Result: Why,Result: What is open,Result: Clauses,Result: Readings$/,
  );
  expect(open).toMatch(/^100,政府代缴,open,0,40,.*,agencyTierSubsidy,"P-2\.2\.d, .*",agencyTierSubsidy=open$/);
  expect(rejected).toBe("250,,,,,rejected: 档次: 250 yuan is not a contribution tier,,,");
});
