import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { sampleLedger } from "../../src/cli/sample-ledger.js";
import { sampleRoster } from "../../src/cli/sample-roster.js";
import { isIdNumber } from "../../src/index.js";
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
 * By hand, 14 rows on lines 2 to 15 and the total on line 16. Line 12 repeats the ID number of line 11, who paid
 * nothing; line 14 says a tier of 250 and 200 paid. 15 = 13 results + 1 reject + 1 set aside; 13 = 12 counted + 1
 * duplicate.
 *   line  township      tier   subsidy     line  township      tier   subsidy
 *    2    三合镇          300     50          9    颍西街道        200     40
 *    3    西湖景区街道   6000    200 paid for  10    程集镇         1000    120
 *    4    鼓楼街道        500     70         11    清河街道       unpaid
 *    5    文峰街道       6000    200 paid for  13    三十里铺镇     2000    200
 *    6    马寨乡          200     40         15    西湖景区街道    200     40
 *    7    文峰街道        200     40
 *    8    清河街道        200     40
 * Contributions 300 + 500 + 6 × 200 + 1000 + 2000 − 200 (line 14 is out: five tiers of 200 on lines 6 to 9 and 15)
 *   = 300 + 500 + 5 × 200 + 1000 + 2000 = 4800; premiums 2 × 6000 = 12000;
 * subsidies 50 + 70 + 5 × 40 + 120 + 200 + 2 × 200 = 1040.
 */
test("a sample of fourteen rows reconciles by hand", async () => {
  const ledger = given("ledger.csv", sampleLedger(14, 46_095));
  const aside = ["--rejects", at("rejects.csv"), "--duplicates", at("duplicates.csv")];
  const { stdout, stderr } = await runCli(["settle", "pension", ledger, ...aside]);
  expect(stderr).toBe("");
  expect(figures(stdout, "全区").slice(0, 8)).toEqual(["12", "9", "2", "1", "4800", "12000", "1040", "0"]);
  expect(figures(stdout, "西湖景区街道").slice(0, 8)).toEqual(["2", "1", "1", "0", "200", "6000", "240", "0"]);
  expect(figures(stdout, "清河街道").slice(0, 8)).toEqual(["2", "1", "0", "1", "200", "0", "40", "0"]);
  expect(figures(stdout, "鼓楼街道").slice(0, 8)).toEqual(["1", "1", "0", "0", "500", "0", "70", "0"]);
  expect(stdout).toContain("rows 15 = results 13 + rejects 1 + set aside 1");
  expect(stdout).toContain("results 13 = counted 12 + duplicates 1");
  expect(stdout).toContain("(last four of the ID): 12（…0106）\n");
  expect(text("rejects.csv").split("\r\n")[1]).toMatch(/^14,实缴金额,实缴 200 元，与缴费档次 250 元不符,/);
  expect(text("duplicates.csv").split("\r\n").slice(1)).toEqual([
    '12,"11,鼓楼街道,大王村,杨芳洁,341202194001010106,300,300,2021/3/5,个人缴费,,"',
    "",
  ]);
});

/*
 * By hand, 14 rows; line 11 repeats the ID number of line 10. 15 = 14 results + 1 set aside; 14 = 13 counted + 1.
 * Self-paid 200 + 500 + 500 + 1000 + 6000 + 6000 + 1000 = 15200, subsidies 40 + 70 + 70 + 120 + 200 + 200 + 120 = 820;
 * paid for 6000 + 100 + 100 = 6200, subsidies 200 and twice 0 to 40; three paid nothing. 820 + 200 = 1020.
 */
test("a sample with open subsidies reconciles by hand", async () => {
  const { stdout } = await runCli(["settle", "pension", given("ledger.csv", sampleLedger(14, 5260))]);
  expect(figures(stdout, "全区").slice(0, 8)).toEqual(["13", "7", "3", "3", "15200", "6200", "1020", "0–80"]);
  expect(stdout).toContain("results 14 = counted 13 + duplicates 1");
});

/*
 * By hand, 12 rows: line 8 repeats the ID number of line 7 (an orphan), line 13 has one of Excel's making.
 * 13 = 11 results + 1 reject + 1 set aside; 11 = 10 counted + 1 duplicate.
 * 4 ordinary: 280 each. 1 低保, 2 建档立卡, 1 both: 30, and 250 of aid. 1 特困: 280 of aid. 1 孤儿: 0 to 280 either
 * way. Paid 4 × 280 + 4 × 30 = 1240; aid 4 × 250 + 280 = 1280; 10 × 280 = 2800 = 1240 + 1280 + 280 open.
 */
test("a sample of a medical roster reconciles by hand", async () => {
  const roster = given("roster.csv", sampleRoster(12, 21_447));
  const { stdout } = await runCli(["settle", "medical", roster]);
  expect(figures(stdout, "全区")).toEqual(["10", "1", "2800", "1280", "0–280", "1240", "0–280"]);
  expect(stdout).toContain("rows 13 = results 11 + rejects 1 + set aside 1");
  expect(stdout).toContain("(last four of the ID): 8（…0069）\n");
});

/**
 * The 4000 rows, counted again without any of the library: columns by number, the notice's subsidies by tier. Excel cut
 * some of their ID numbers, and so those that end in 000 are out.
 */
test("the bundled ledger, counted again from its text", async () => {
  const subsidies = new Map(
    [200, 300, 500, 1000, 2000, 6000].map((tier, index) => [tier, [40, 50, 70, 120, 200, 200][index]]),
  );
  const met = new Set<string>();
  const sums = { persons: 0, paid: 0, paidFor: 0, subsidy: 0, open: 0 };
  for (const line of [...sampleLedger(4000, 2021)].slice(1, -1)) {
    const [, township, , , idNumber = "", tierText = "", paidText, day, kind] = line.split(",");
    const tier = Number(tierText.replace("元", ""));
    const isPaid = paidText !== "";
    const isWrong =
      tier === 250 || day === "2021/2/30" || township === "城关镇" || (isPaid && Number(paidText) !== tier);
    if (isWrong || !isIdNumber(idNumber) || idNumber.endsWith("000") || met.has(idNumber)) continue;
    met.add(idNumber);
    sums.persons += 1;
    if (!isPaid) continue;
    sums[kind === "政府代缴" ? "paidFor" : "paid"] += tier;
    // Nothing is printed for 100 yuan, and nothing for what comes in after 10 October.
    const subsidy = subsidies.get(tier);
    const isOpen = subsidy === undefined || day === "2021年11月5日";
    sums[isOpen ? "open" : "subsidy"] += subsidy ?? 40;
  }
  const { stdout } = await runCli(["settle", "pension", "--sample"]);
  const [persons, , , , paid, paidFor, subsidy, open] = figures(stdout, "全区");
  expect([persons, paid, paidFor, subsidy, open]).toEqual(
    [sums.persons, sums.paid, sums.paidFor, sums.subsidy, `0–${sums.open}`].map(String),
  );
});

test("the bundled roster: what persons pay, aid and what is open make up the premiums", async () => {
  const { stdout } = await runCli(["settle", "medical", "--sample"]);
  const [persons, , premiums, aid, open, paid] = figures(stdout, "全区");
  expect(Number(premiums)).toBe(Number(persons) * 280);
  expect(Number(aid) + Number(paid) + Number(open?.replace("0–", ""))).toBe(Number(premiums));
  expect(stdout).toMatch(/rows 4001 = results \d+ \+ rejects [1-9]\d* \+ set aside 1/);
  // Of twelve duplicates the first eight are named.
  expect(stdout).toMatch(/\(last four of the ID\): (?:\d+（…\d{3}[\dX]）、){7}\d+（…\d{3}[\dX]）……共 12 行 rows\n/);
});

test.each<[string, readonly string[], RegExp]>([
  ["accounts.csv", [], /^\ufeff乡镇（街道）,村（社区）,/],
  ["accounts.json", [], /^\{\n {2}"rows": 13,/],
  ["accounts.json", ["--csv"], /^\ufeff乡镇（街道）,村（社区）,/],
  ["accounts.txt", ["--json"], /^\{\n {2}"rows": 13,/],
  ["accounts.txt", [], /^城乡居保年度结算[\s\S]*results 13 = counted 12 \+ duplicates 1/],
])("accounts in a file, %s %j", async (name, options, start) => {
  const ledger = given("ledger.csv", sampleLedger(14, 46_095));
  const { stdout, stderr } = await runCli(["settle", "pension", ledger, "-o", at(name), ...options]);
  expect(stdout).toBe("");
  expect(stderr).toContain("rows 15 = results 13 + rejects 1 + set aside 1");
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
