import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { gb18030 } from "../support/gb18030.js";
import { idNumberOf } from "../support/id-number-of.js";
import { reasonsIn } from "../support/rejects-in.js";
import { runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "settle-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/*
 * By hand. Ten rows: two self-payers in 王店镇, one of the 100-yuan group (0 to 40), one at the highest tier
 * (6000 → 200) in 三合镇, one unpaid, the first once more in another township, one with an ID number of Excel's making,
 * one of an unknown township, the second self-payer (200 → 40) once more as not paid, and the total.
 * 10 = 4 counted + 1 joined + 2 in conflict + 2 rejects + 1 set aside.
 * Contributions 200, agency premiums 6100, subsidies 240 and 0 to 40.
 */
const [A, B, C, D, E] = [1, 2, 3, 4, 5].map(idNumberOf);
const LEDGER = [
  "乡镇,村,姓名,身份证号,本年度缴费档次,缴费（到账）日期,缴费性质,代缴类别",
  `王店镇,前进村,甲,${A},500元,2021/2/1,,`,
  `王店镇,前进村,乙,${B?.toLowerCase()},２００,2021.5.1,个人缴费,`,
  `王店镇,永胜村,丙,'${C},100,2021年3月1日,政府代缴,低保对象`,
  `三合镇,东村,丁,${D},6000,20210301,政府代缴,独生子女死亡`,
  `三合镇,东村,戊,${E},300,,,`,
  `三合镇,东村,甲,${A},500,2021/3/1,,`,
  "三合镇,东村,己,3.41202E+17,300,2021/3/1,,",
  `城关,东村,庚,${idNumberOf(6)},300,2021/3/1,,`,
  `王店镇,前进村,乙,${B},200,,,`,
  "合计,,7 人,,7600,,,",
].join("\r\n");

const path = join(folder, "台账.csv");
writeFileSync(path, gb18030(LEDGER));

test("a GB18030 ledger: accounts, rejects and counts reconcile by hand", async () => {
  const { exit, stdout, stderr } = await runCli(["settle", "pension", path, "--rejects", join(folder, "rejects.csv")]);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
  expect(stdout).toContain("读入 10 行 = 入账 4 + 合并 1 + 冲突 2 + 退回 2 + 搁置 1（合计行、空行） | ");
  expect(stdout).toContain("rows 10 = counted 4 + joined 1 + conflicts 2 + rejects 2 + set aside 1");
  expect(stdout).toMatch(/^王店镇 +2 +1 +1 +0 +200 +100 +40 +0–40 +27000 +0 +1 +1$/m);
  expect(stdout).toMatch(/^三合镇 +2 +0 +1 +1 +0 +6000 +200 +0 +15000 +0 +0 +1$/m);
  expect(stdout).toMatch(/^全区 +4 +1 +2 +1 +200 +6100 +240 +0–40 +223300 +0 +1 +2$/m);
  expect(stdout).toContain("待定 open: 1 笔，0 至 40 元；待明确：政府按100元档代缴的，缴费补贴是多少？（");
  expect(stdout).toMatch(/^所依据的解释：.*？按：.*\nreadings: .*\? Taken: /m);
  expect(stdout).not.toContain("agencyTierSubsidy");
  const codes = await runCli(["settle", "pension", path, "--codes"]);
  expect(codes.stdout).toContain("待明确 to be settled: agencyTierSubsidy\n");
  expect(codes.stdout).toMatch(/^所依据的解释 readings: .*agencyTierSubsidy=open/m);
  expect(reasonsIn(readFileSync(join(folder, "rejects.csv"), "utf8"))).toEqual([
    expect.stringMatching(/^8 身份证号：号码被 Excel 变成了科学计数/),
    expect.stringMatching(/^9 乡镇：附件1没有“城关”/),
  ]);
});

test("as CSV, levels below their townships; the counts stay apart", async () => {
  const { stdout, stderr } = await runCli(["settle", "pension", path, "--csv"]);
  expect(stderr).toContain("rows 10 = ");
  expect(
    stdout
      .trimEnd()
      .split("\r\n")
      .map((line) => line.split(",").slice(0, 4).join(" ")),
  ).toEqual([
    "\ufeff乡镇（街道） 村（社区） 在册 自缴",
    "王店镇 前进村 1 1",
    "王店镇 永胜村 1 0",
    "王店镇 小计 2 1",
    "三合镇 东村 2 0",
    "三合镇 小计 2 0",
    "全区 合计 4 1",
  ]);
});

test("as JSON, the accounts themselves", async () => {
  const { stdout } = await runCli(["settle", "pension", path, "--json", "-r", "agencyTierSubsidy=30@文件"]);
  expect(JSON.parse(stdout)).toMatchObject({
    rows: { read: 10, counted: 4, joined: 1, conflicts: 2, rejected: 2, setAside: 1 },
    joins: [{ differ: ["paidOn", "paidYuan", "payment"], rows: [{ row: "3", paidYuan: "200" }, { row: "10" }] }],
    conflicts: [{ differ: ["township", "village"], rows: [{ row: "2" }, { row: "7", township: "三合镇" }] }],
    district: { subsidy: { settled: "270", open: 0 } },
  });
});

test("the sample is the same each time, holds faults, and reconciles within a screen", async () => {
  const [one, other] = [
    await runCli(["settle", "pension", "--sample"]),
    await runCli(["settle", "pension", "--sample"]),
  ];
  expect(one).toEqual(other);
  expect(one.stdout.split("\n").length).toBeLessThan(40);
  expect(one.stdout).toMatch(
    /rows 4001 = counted \d+ \+ joined \d+ \+ conflicts \d+ \+ rejects [1-9]\d* \+ set aside 1/,
  );
});

test("nothing open and nothing relied on are said as such", async () => {
  const lone = join(folder, "one.csv");
  writeFileSync(lone, `乡镇,村,身份证号,档次,到账日期\n王店镇,东村,${A},500,2021/2/1\n`);
  const { stdout } = await runCli(["settle", "pension", lone]);
  expect(stdout).toContain("to be settled: —");
  expect(stdout).toContain("readings: —");
  const codes = await runCli(["settle", "pension", lone, "--codes"]);
  expect(codes.stdout).toContain("待明确 to be settled: —\n所依据的解释 readings: —\n");
});

test("what is open for want of a fact is told by the fact", async () => {
  const back = join(folder, "back.csv");
  writeFileSync(back, `乡镇,村,身份证号,档次,到账日期,缴费性质\n王店镇,东村,${A},500,2021/2/1,补缴\n`);
  const { stdout } = await runCli(["settle", "pension", back]);
  expect(stdout).toMatch(/^.*待明确：.*台账未写明：缴费性质$/m);
  expect(stdout).toMatch(/^to be settled: .*Not stated in the ledger: .+$/m);
});

test.each<[string, readonly string[]]>([
  ["another ledger", ["settle", "other", path]],
  ["no file", ["settle", "pension"]],
  ["no such file", ["settle", "pension", join(folder, "none.csv")]],
])("%s: exit 2", async (_, args) => {
  expect((await runCli(args)).exit).toBe(2);
});

test("a ledger that breaks off leaves no file of rejects", async () => {
  const broken = join(folder, "broken.csv");
  writeFileSync(broken, '乡镇,村,身份证号\n"');
  const before = readdirSync(folder);
  expect((await runCli(["settle", "pension", broken, "--rejects", join(folder, "none.csv")])).exit).toBe(2);
  expect((await runCli(["settle", "pension", broken])).exit).toBe(2);
  expect(readdirSync(folder)).toEqual(before);
});

/*
 * By hand, rulebook §2.18: 1 ordinary (280), 1 低保 (30 + 250), 1 低保 and 建档立卡 (30 + 250), 1 特困 (0 + 280),
 * 1 孤儿 (0 to 280 either way). Premiums 5 × 280 = 1400 = 340 + 780 + 280 open.
 */
test("a medical roster, and an ID number met twice", async () => {
  const roster = join(folder, "roster.csv");
  const rows = ["", "低保对象", "低保对象；建档立卡贫困人口", "特困人员", "孤儿", "孤儿"].map(
    (groups, index) => `王店镇,东村,${idNumberOf(Math.min(index, 4) + 1)},${groups}`,
  );
  writeFileSync(roster, ["乡镇,村,身份证号码,人员类别", ...rows].join("\n"));
  const { exit, stdout } = await runCli(["settle", "medical", roster]);
  expect(exit).toBe(0);
  expect(stdout).toMatch(/^全区 +5 +1 +1400 +780 +0–280 +340 +0–280 +0 +1 +0$/m);
  expect(stdout).toContain("待明确：孤儿参加2021年居民医保，个人缴费资助多少？（区医保局");
  expect(stdout).toMatch(/^所依据的解释：—\nreadings: —$/m);
  expect(stdout).toContain("rows 6 = counted 5 + joined 1 + conflicts 0");
  const { stdout: csv } = await runCli(["settle", "medical", roster, "--csv"]);
  expect(csv).toContain("王店镇,小计,5,1,1400,780,0–280,340,0–280,0,1,0");
});

test("a roster with nothing open", async () => {
  const roster = join(folder, "settled.csv");
  writeFileSync(roster, `乡镇,村,身份证号码,人员类别\n王店镇,东村,${A},特困人员\n`);
  expect((await runCli(["settle", "medical", roster])).stdout).toMatch(/^全区 +1 +0 +280 +280 +0 +0 +0 +0 +0 +0$/m);
});

/* By hand: two rows that differ on an earlier year left out, and on the group; both are told in words. */
test("the list of conflicts says what each row says, in words", async () => {
  const input = join(folder, "words.csv");
  const rows = ["是,低保对象", "否,特困人员"].map((rest) => `王店镇,东村,${A},100,2021/2/1,政府代缴,${rest}`);
  writeFileSync(input, ["乡镇,村,身份证号,档次,缴费日期,缴费性质,是否中断,代缴类别", ...rows].join("\n"));
  const list = join(folder, "words.list.csv");
  expect((await runCli(["settle", "pension", input, "--duplicates", list])).exit).toBe(0);
  const lines = readFileSync(list, "utf8").split("\r\n");
  expect(lines.slice(1)).toEqual([
    expect.stringMatching(/,2,王店镇,东村,100,100,2021-02-01,政府代缴,低保对象,是$/),
    expect.stringMatching(/,3,王店镇,东村,100,100,2021-02-01,政府代缴,特困人员,否$/),
    "",
  ]);
});
