import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import { afterAll, beforeEach, expect, test } from "vitest";
import { isIdNumber } from "../../src/index.js";
import { sampleLedger } from "../../src/ledger/sample/sample-ledger.js";
import { sampleRoster } from "../../src/ledger/sample/sample-roster.js";
import { reasonsIn } from "../support/rejects-in.js";
import { runCli } from "../support/run-cli.js";

const root = mkdtempSync(join(tmpdir(), "sample-"));
let folder = root;
beforeEach(() => {
  folder = mkdtempSync(join(root, "run-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(at(name), "utf8");

function given(name: string, pieces: Iterable<string>): string {
  writeFileSync(at(name), [...pieces].join(""));
  return at(name);
}

/** The figures of a row of the printed table. */
function figures(table: string, name: string): readonly string[] {
  const line = table.split("\n").find((text) => text.startsWith(`${name} `)) ?? "";
  return line.split(/ +/).slice(1);
}

/*
 * By hand, 14 rows on lines 2 to 15 and the total on line 16. Lines 11 and 12 give one ID number, in two townships;
 * line 14 says a tier of 250 and 200 paid. 15 = 11 counted + 2 in conflict + 1 reject + 1 set aside.
 *   line  township      tier   subsidy     line  township      tier   subsidy
 *    2    三合镇          300     50          8    清河街道        200     40
 *    3    西湖景区街道   6000    200 paid for   9    颍西街道        200     40
 *    4    鼓楼街道        500     70         10    程集镇         1000    120
 *    5    文峰街道       6000    200 paid for  13    三十里铺镇     2000    200
 *    6    马寨乡          200     40         15    西湖景区街道    200     40
 *    7    文峰街道        200     40
 * Contributions 300 + 500 + 5 × 200 + 1000 + 2000 = 4800; premiums 2 × 6000 = 12000;
 * subsidies 50 + 70 + 5 × 40 + 120 + 200 + 2 × 200 = 1040.
 */
test("a sample of fourteen rows reconciles by hand", async () => {
  const ledger = given("ledger.csv", sampleLedger(14, 46_095));
  const aside = ["--rejects", at("rejects.csv"), "--duplicates", at("duplicates.csv")];
  const { stdout, stderr } = await runCli(["settle", "pension", ledger, ...aside]);
  expect(stderr).toBe("");
  expect(figures(stdout, "全区").slice(0, 8)).toEqual(["11", "9", "2", "0", "4800", "12000", "1040", "0"]);
  expect(figures(stdout, "西湖景区街道").slice(0, 8)).toEqual(["2", "1", "1", "0", "200", "6000", "240", "0"]);
  expect(figures(stdout, "清河街道")).toEqual(["1", "1", "0", "0", "200", "0", "40", "0", "12700", "0", "0", "1"]);
  expect(stdout).toContain("rows 15 = counted 11 + joined 0 + conflicts 2 + rejects 1 + set aside 1");
  expect(stdout).toContain("joined, lines (last four of the ID): —\n");
  expect(stdout).toContain("conflicts, lines (last four of the ID): 11、12（…0106：乡镇（街道） Township）\n");
  expect(reasonsIn(text("rejects.csv"))).toEqual(["14 实缴金额：实缴 200 元，与缴费档次 250 元不符"]);
  expect(text("duplicates.csv").split("\r\n")).toEqual([
    "\ufeff处理 what,不同之处 why,号码末四位 last four,行号 line,乡镇（街道）,村（社区）," +
      "本年度缴费档次,实缴金额,缴费日期,缴费性质",
    "冲突 conflicts,乡镇（街道） Township,0106,11,清河街道,大王村,200,,,个人缴费",
    "冲突 conflicts,乡镇（街道） Township,0106,12,鼓楼街道,大王村,300,300,2021-03-05,个人缴费",
    "",
  ]);
});

/*
 * By hand, 14 rows; lines 10 and 11 give one ID number in two townships. 15 = 12 counted + 2 in conflict + 1 set aside.
 * Self-paid 200 + 500 + 500 + 6000 + 6000 + 1000 = 14200, subsidies 40 + 70 + 70 + 200 + 200 + 120 = 700;
 * paid for 6000 + 100 + 100 = 6200, subsidies 200 and twice 0 to 40; three paid nothing. 700 + 200 = 900.
 */
test("a sample with open subsidies reconciles by hand", async () => {
  const { stdout } = await runCli(["settle", "pension", given("ledger.csv", sampleLedger(14, 5260))]);
  expect(figures(stdout, "全区").slice(0, 8)).toEqual(["12", "6", "3", "3", "14200", "6200", "900", "0–80"]);
  expect(stdout).toContain("rows 15 = counted 12 + joined 0 + conflicts 2 + rejects 0 + set aside 1");
});

/*
 * By hand, 12 rows: line 8 repeats the ID number of line 7 (an orphan) without a group, line 13 has one of Excel's
 * making. 13 = 10 counted + 1 joined + 1 reject + 1 set aside.
 * 4 ordinary: 280 each. 1 低保, 2 建档立卡, 1 both: 30, and 250 of aid. 1 特困: 280 of aid. 1 孤儿: 0 to 280 either
 * way. Paid 4 × 280 + 4 × 30 = 1240; aid 4 × 250 + 280 = 1280; 10 × 280 = 2800 = 1240 + 1280 + 280 open.
 */
test("a sample of a medical roster reconciles by hand", async () => {
  const roster = given("roster.csv", sampleRoster(12, 21_447));
  const { stdout } = await runCli(["settle", "medical", roster]);
  expect(figures(stdout, "全区")).toEqual(["10", "1", "2800", "1280", "0–280", "1240", "0–280", "0", "1", "0"]);
  expect(stdout).toContain("rows 13 = counted 10 + joined 1 + conflicts 0 + rejects 1 + set aside 1");
  expect(stdout).toContain("joined, lines (last four of the ID): 7、8（…0069：人员类别 Groups）\n");
});

/**
 * The 4000 rows, counted again without any of the library: columns by number, the notice's subsidies by tier. Excel cut
 * some of their ID numbers, and so those that end in 000 are out.
 */
test("the bundled ledger, counted again from its text", async () => {
  const subsidies = new Map(
    [200, 300, 500, 1000, 2000, 6000].map((tier, index) => [tier, [40, 50, 70, 120, 200, 200][index]]),
  );
  const rowsOf = new Map<string, string[][]>();
  for (const line of [...sampleLedger(4000, 2021)].slice(1, -1)) {
    const cells = line.split(",");
    const [, township, , , idNumber = "", tierText = "", paidText, day] = cells;
    const tier = Number(tierText.replace("元", ""));
    const isPaid = paidText !== "";
    const isWrong =
      tier === 250 || day === "2021/2/30" || township === "城关镇" || (isPaid && Number(paidText) !== tier);
    if (isWrong || !isIdNumber(idNumber) || idNumber.endsWith("000")) continue;
    rowsOf.set(idNumber, [...(rowsOf.get(idNumber) ?? []), cells]);
  }
  const sums = { persons: 0, paid: 0, late: 0, paidFor: 0, latePaidFor: 0, subsidy: 0, open: 0, conflicts: 0 };
  for (const rows of rowsOf.values()) {
    // All that repeat an ID number here name another village.
    if (rows.length > 1) sums.conflicts += rows.length;
    if (rows.length > 1) continue;
    const [, , , , , tierText = "", paidText, day, kind] = rows[0] as string[];
    const tier = Number(tierText.replace("元", ""));
    sums.persons += 1;
    if (paidText === "") continue;
    // Nothing is printed for 100 yuan, and nothing for what comes in after 10 October.
    const isLate = day === "2021年11月5日";
    const isPaidFor = kind === "政府代缴";
    if (isLate) sums[isPaidFor ? "latePaidFor" : "late"] += tier;
    else sums[isPaidFor ? "paidFor" : "paid"] += tier;
    const subsidy = subsidies.get(tier);
    sums[subsidy === undefined || isLate ? "open" : "subsidy"] += subsidy ?? 40;
  }
  const { stdout } = await runCli(["settle", "pension", "--sample"]);
  const [persons, , , , paid, paidFor, subsidy, open, , , joined, conflicts] = figures(stdout, "全区");
  expect([persons, paid, paidFor, subsidy, open, joined, conflicts]).toEqual(
    [
      sums.persons,
      `${sums.paid}–${sums.paid + sums.late}`,
      `${sums.paidFor}–${sums.paidFor + sums.latePaidFor}`,
      sums.subsidy,
      `0–${sums.open}`,
      0,
      sums.conflicts,
    ].map(String),
  );
});

test("the bundled roster: what persons pay, aid and what is open make up the premiums", async () => {
  const { stdout } = await runCli(["settle", "medical", "--sample"]);
  const [persons, , premiums, aid, open, paid] = figures(stdout, "全区");
  expect(Number(premiums)).toBe(Number(persons) * 280);
  expect(Number(aid) + Number(paid) + Number(open?.replace("0–", ""))).toBe(Number(premiums));
  expect(stdout).toMatch(/rows 4001 = counted \d+ \+ joined \d+ \+ conflicts \d+ \+ rejects [1-9]\d* \+ set aside 1/);
  // Of twelve conflicts the first eight are named.
  const [, listed = ""] = /conflicts, lines \(last four of the ID\): (.*)……共 12 人 persons\n/.exec(stdout) ?? [];
  expect(listed.split("；")).toHaveLength(8);
  expect(listed).toMatch(/^\d+、\d+（…\d{3}[\dX]：/);
});

test.each<[string, readonly string[], RegExp]>([
  ["accounts.csv", [], /^\ufeff乡镇（街道）,村（社区）,/],
  ["accounts.json", [], /^\{\n {2}"rows": \{\n {4}"read": 15,/],
  ["accounts.json", ["--csv"], /^\ufeff乡镇（街道）,村（社区）,/],
  ["accounts.txt", ["--json"], /^\{\n {2}"rows": \{\n {4}"read": 15,/],
  ["accounts.txt", [], /^城乡居保年度结算[\s\S]*rows 15 = counted 11 \+ joined 0 \+ conflicts 2/],
])("accounts in a file, %s %j", async (name, options, start) => {
  const ledger = given("ledger.csv", sampleLedger(14, 46_095));
  const { stdout, stderr } = await runCli(["settle", "pension", ledger, "-o", at(name), ...options]);
  expect(stdout).toBe("");
  expect(stderr).toContain("rows 15 = counted 11 + joined 0 + conflicts 2 + rejects 1 + set aside 1");
  expect(text(name)).toMatch(start);
});

test.each(["-o", "--rejects", "--duplicates"])("the ledger itself is never what %s writes", async (option) => {
  const ledger = given("ledger.csv", sampleLedger(14, 46_095));
  const before = text("ledger.csv");
  const { exit, stderr } = await runCli(["settle", "pension", ledger, option, ledger]);
  expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining("is the input or another output") });
  expect(text("ledger.csv")).toBe(before);
  expect(readdirSync(folder)).toEqual(["ledger.csv"]);
});

test("two outputs are never one file, by whatever name", async () => {
  const ledger = given("ledger.csv", sampleLedger(14, 46_095));
  const args = ["settle", "pension", ledger, "-o", at("out.csv"), "--rejects", `${folder}/./out.csv`];
  expect((await runCli(args)).exit).toBe(2);
  expect(readdirSync(folder)).toEqual(["ledger.csv"]);
});

test.each(["pension", "medical"])("what comes of the invented ledger of %s says that it is invented", async (kind) => {
  const [book, report] = [at("结算.xlsx"), at("报告.html")];
  expect((await runCli(["settle", kind, "--sample", "-o", book, "--report", report])).exit).toBe(0);
  expect(text("报告.html").match(/虚构的示例，不作依据/g)).toHaveLength(3);
  const { SheetNames, Sheets } = read(readFileSync(book));
  const said = SheetNames.filter((name) => JSON.stringify(Sheets[name]).includes("虚构的示例"));
  expect(said).toEqual(expect.arrayContaining(["汇总", "村", "依据"]));
  await runCli(["settle", kind, "--sample", "--report", report, "--locale", "en"]);
  expect(text("报告.html").match(/invented, for trying only/g)).toHaveLength(3);
});
