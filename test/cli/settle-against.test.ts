import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { idNumberOf } from "../support/id-number-of.js";
import { runCli } from "../support/run-cli.js";

const root = mkdtempSync(join(tmpdir(), "against-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const DRAFT = "docs/guide/2022.json";
const ASSUMPTION =
  "以人的行为不变为前提：谁缴费、选哪档、属于哪类都照台账，只把日期和年度移到另一份政策的年度（2月29日移到28日）；" +
  "政策改变后人们怎样选择，不作推测。\n" +
  "What people do is taken as unchanged: who pays, at which tier, in which groups. Only days and years move to the " +
  "other policy's year (29 February to the 28th); what people would choose instead is not guessed.";

function given(name: string, header: string, rows: readonly string[]): string {
  const path = join(root, name);
  writeFileSync(
    path,
    `身份证号,乡镇,村,${header}\n${rows.map((row, index) => `${idNumberOf(index)},${row}\n`).join("")}`,
  );
  return path;
}

/*
 *   王店镇    200 ×10, 500, 700     subsidies 400 + 70 + 90 = 560 → 400 + 80 + (40 to 220) = 520 to 700: −40 to 140
 *                                    contributions 2000 + 500 + 700 = 3200 → 2500 + (200 to 6000): −500 to 5300
 *   清河街道  100 from the government 0 to 40 under both: 0; 2000: 200 → 220: 20
 */
const ledger = given("ledger.csv", "缴费档次,实缴金额,缴费日期,缴费性质,代缴类别", [
  ...Array.from({ length: 10 }, () => "王店镇,前进村,200,200,2021-02-01,个人缴费,"),
  "王店镇,前进村,500,500,2021-02-01,个人缴费,",
  "王店镇,前进村,700,700,2021-02-01,个人缴费,",
  "清河街道,大王村,100,100,2021-02-01,政府代缴,特困人员",
  "清河街道,大王村,2000,2000,2021-02-01,个人缴费,",
]);

/** The cells of the lines that begin so. */
function cells(text: string, start: string): readonly string[] {
  return text
    .split("\n")
    .filter((line) => line.startsWith(start))
    .map((line) => line.split(/ {2,}/).slice(1).join(" | "));
}

test("a pension ledger against a draft, for people", async () => {
  const { exit, stdout, stderr } = await runCli([
    "settle",
    "pension",
    ledger,
    "--against",
    DRAFT,
    "--shift",
    "200:500:5%",
  ]);
  expect([exit, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("\nyingzhou-2021 → yingzhou-2022-draft\n以人的行为不变为前提");
  expect(stdout).toContain("What people do is taken as unchanged");
  expect(cells(stdout, "个人缴费 ")).toEqual(["5,200 | 4,700 至 10,500 | -500 至 +5,300"]);
  expect(cells(stdout, "代缴保费 ")).toEqual(["100 | 100 | 0"]);
  expect(cells(stdout, "补贴 ")).toEqual(["760 至 800 | 740 至 960 | -20 至 +160"]);
  // Half a person of ten: 0.5 × 300 and 0.5 × 40.
  expect(cells(stdout, "王店镇 ")).toEqual([
    "1 | 0 | 10 | 1 | 1 | -500 至 +5,300 | 0 | -40 至 +140",
    "10 | 0.5 | +150 | +20",
  ]);
  expect(cells(stdout, "全区 ").slice(1)).toEqual([
    "2 | 0 | 11 | 1 | 1 | -500 至 +5,300 | 0 | -20 至 +160",
    "10 | 0.5 | +150 | +20",
  ]);
  expect(cells(stdout, "100 ")).toEqual(["政府代缴 | 特困人员 | 0 | 0 | 1 | 0 | 0 | 0"]);
  expect(cells(stdout, "2000 ")).toEqual(["个人缴费 | 1 | 0 | 0 | 0 | 0 | +20"]);
  expect(stdout).toContain(
    "另一份政策没有其档次的 1 人：原缴费 700 元、补贴 90 元；改后缴费 200 至 6,000 元、补贴 40 至 220 元\n",
  );
});

test("all that people read of a comparison, in columns", async () => {
  const { stdout } = await runCli(["settle", "pension", ledger, "--against", DRAFT, "--shift", "200:500:5%"]);
  expect(stdout.slice(0, stdout.indexOf("身份证号 →"))).toBe(
    `两份政策之下的结算（人、元） A ledger under two policies, persons and yuan
yingzhou-2021 → yingzhou-2022-draft
${ASSUMPTION}

全区      基准 yingzhou-2021  对比 yingzhou-2022-draft  差额 difference
个人缴费               5,200           4,700 至 10,500   -500 至 +5,300
代缴保费                 100                       100                0
补贴              760 至 800                740 至 960      -20 至 +160

乡镇（街道）  受益  受损  不变  待定  其中无此档次    个人缴费差额  代缴保费差额     补贴差额
王店镇           1     0    10     1             1  -500 至 +5,300             0  -40 至 +140
清河街道         1     0     1     0             0               0             0          +20
全区             2     0    11     1             1  -500 至 +5,300             0  -20 至 +160

档次  缴费性质  代缴类别  受益  受损  不变  待定    个人缴费差额  代缴保费差额     补贴差额
100   政府代缴  特困人员     0     0     1     0                             0            0
200   个人缴费               0     0    10     0               0                          0
500   个人缴费               1     0     0     0               0                        +10
700   个人缴费               0     0     0     1  -500 至 +5,300                -50 至 +130
2000  个人缴费               1     0     0     0               0                        +20
另一份政策没有其档次的 1 人：原缴费 700 元、补贴 90 元；改后缴费 200 至 6,000 元、补贴 40 至 220 元
at tiers that the other policy lacks: 1; what they would pay instead is not known

另设 200 元档自缴的有 5% 改缴 500 元（按比例，不取整） if 5% of those who pay 200 paid 500 yuan
乡镇（街道）  自缴人数  改缴人数  个人缴费增加  补贴增加
王店镇              10       0.5          +150       +20
清河街道             0         0             0         0
全区                10       0.5          +150       +20
`,
  );
});

test("nobody without a tier and no shift: neither is told", async () => {
  const one = given("one.csv", "缴费档次,实缴金额,缴费日期,缴费性质,代缴类别", [
    "王店镇,前进村,6000,6000,2021-02-01,政府代缴,独生子女死亡；独生子女伤残",
    "王店镇,前进村,100,100,2021-02-01,政府代缴,特困人员",
  ]);
  const { stdout } = await runCli([
    ...["settle", "pension", one, "--against-reading", "agencyPaidSubsidy=none"],
    ...["--against-reading", "agencyTierSubsidy=20@区人社局答复"],
  ]);
  const lines = stdout.slice(0, stdout.indexOf("\n身份证号 →")).split("\n");
  expect(lines[1]).toMatch(/；解释 readings: agencyPaidSubsidy as-tier → none，agencyTierSubsidy open → 20$/);
  expect(lines.at(-1)).toBe(
    "6000  政府代缴  独生子女死亡；独生子女伤残     0     1     0     0                           0        -200",
  );
});

test("for programs: CSV with the lines of every township, JSON with all of both accounts", async () => {
  const { stdout } = await runCli(["settle", "pension", ledger, "--against", DRAFT, "--csv"]);
  const [header, ...lines] = stdout.trimEnd().split("\r\n");
  const bounds = (name: string) =>
    ["基准 yingzhou-2021", "对比 yingzhou-2022-draft", "差额"].flatMap((side) =>
      ["最少", "最多"].map((end) => `${name} ${side} ${end}`),
    );
  const titles = ["乡镇（街道）", "档次", "缴费性质", "代缴类别", "受益", "受损", "不变", "待定", "其中无此档次"];
  expect(header).toBe(`\ufeff${[...titles, ...["个人缴费", "代缴保费", "补贴"].flatMap(bounds)].join(",")}`);
  expect(lines).toEqual([
    "王店镇,200,个人缴费,,0,0,10,0,,2000,2000,2000,2000,0,0,,,,,,,400,400,400,400,0,0",
    "王店镇,500,个人缴费,,1,0,0,0,,500,500,500,500,0,0,,,,,,,70,70,80,80,10,10",
    "王店镇,700,个人缴费,,0,0,0,1,,700,700,200,6000,-500,5300,,,,,,,90,90,40,220,-50,130",
    "王店镇,合计,,,1,0,10,1,1,3200,3200,2700,8500,-500,5300,0,0,0,0,0,0,560,560,520,700,-40,140",
    "清河街道,100,政府代缴,特困人员,0,0,1,0,,,,,,,,100,100,100,100,0,0,0,40,0,40,0,0",
    "清河街道,2000,个人缴费,,1,0,0,0,,2000,2000,2000,2000,0,0,,,,,,,200,200,220,220,20,20",
    "清河街道,合计,,,1,0,1,0,0,2000,2000,2000,2000,0,0,100,100,100,100,0,0,200,240,220,260,20,20",
    "全区,100,政府代缴,特困人员,0,0,1,0,,,,,,,,100,100,100,100,0,0,0,40,0,40,0,0",
    "全区,200,个人缴费,,0,0,10,0,,2000,2000,2000,2000,0,0,,,,,,,400,400,400,400,0,0",
    "全区,500,个人缴费,,1,0,0,0,,500,500,500,500,0,0,,,,,,,70,70,80,80,10,10",
    "全区,700,个人缴费,,0,0,0,1,,700,700,200,6000,-500,5300,,,,,,,90,90,40,220,-50,130",
    "全区,2000,个人缴费,,1,0,0,0,,2000,2000,2000,2000,0,0,,,,,,,200,200,220,220,20,20",
    "全区,合计,,,2,0,11,1,1,5200,5200,4700,10500,-500,5300,100,100,100,100,0,0,760,800,740,960,-20,160",
  ]);
  const shifted = await runCli(["settle", "pension", ledger, "--shift", "200:500:5", "--csv"]);
  expect(shifted.stdout.split("\r\n").find((line) => line.startsWith("王店镇,合计"))).toMatch(/,0\.5,150,150,15,15$/);
  const [shiftedHeader, firstLine] = shifted.stdout.split("\r\n");
  expect(shiftedHeader).toMatch(
    /,补贴 差额 最多,改缴人数,改缴个人缴费增加 最少,改缴个人缴费增加 最多,改缴补贴增加 最少,改缴补贴增加 最多$/,
  );
  expect(firstLine).toMatch(/,0,0,,,,,$/);
  expect(shifted.stdout.trimEnd().split("\r\n").at(-1)).toMatch(/,0\.5,150,150,15,15$/);
  const json = JSON.parse((await runCli(["settle", "pension", ledger, "--against", DRAFT, "--json"])).stdout);
  expect(json).toMatchObject({
    rows: { read: 14, counted: 14, rejected: 0 },
    policies: { base: "yingzhou-2021", draft: "yingzhou-2022-draft" },
    district: { changes: { gain: 2, lose: 0, same: 11, open: 1 }, withoutTier: { persons: 1 } },
    base: { district: { persons: 14 } },
    draft: { district: { persons: 14 } },
  });
  expect(json.assumption.zh).toMatch(/^以人的行为不变为前提/);
});

test("what an open subsidy comes to; a reading for both sides and one for the other side", async () => {
  const supplied = ["--against-reading", "agencyTierSubsidy=20@区人社局答复"];
  const { stdout } = await runCli(["settle", "pension", ledger, ...supplied]);
  expect(stdout).toContain("yingzhou-2021 → yingzhou-2021；解释 readings: agencyTierSubsidy open → 20\n");
  expect(cells(stdout, "补贴 ")).toEqual(["760 至 800 | 780 | -20 至 +20"]);
  const both = await runCli([
    "settle",
    "pension",
    ledger,
    "--against",
    DRAFT,
    "--reading",
    "agencyTierSubsidy=20@区人社局答复",
  ]);
  expect(cells(both.stdout, "补贴 ")).toEqual(["780 | 760 至 940 | -20 至 +160"]);
  expect(both.stdout).not.toContain("readings: agencyTierSubsidy open");
});

/*
 * Two persons, one of them with an allowance: premiums 560 → 640; aid 250 → 280; paid 280 + 30 = 310 → 320 + 40 = 360.
 */
test("a medical roster against a draft", async () => {
  const roster = given("roster.csv", "人员类别", ["王店镇,前进村,", "王店镇,前进村,低保对象；建档立卡贫困人口"]);
  const { exit, stdout } = await runCli(["settle", "medical", roster, "--against", DRAFT]);
  expect(exit).toBe(0);
  expect(["应缴保费 ", "资助 ", "个人应缴 "].flatMap((name) => cells(stdout, name))).toEqual([
    "560 | 640 | +80",
    "250 | 280 | +30",
    "310 | 360 | +50",
  ]);
  expect(cells(stdout, "王店镇 ")).toEqual(["0 | 2 | 0 | 0 | +80 | +30 | +50"]);
  expect(stdout.slice(stdout.indexOf("\n人员类别 "), stdout.indexOf("身份证号 →"))).toBe(
    `
人员类别                    受益  受损  不变  待定  应缴保费差额  资助差额  个人应缴差额
无                             0     1     0     0                       0           +40
低保对象；建档立卡贫困人口     0     1     0     0                     +30           +10
`,
  );
  const csv = await runCli(["settle", "medical", roster, "--against", DRAFT, "--csv"]);
  expect(csv.stdout.split("\r\n", 1)[0]).toMatch(/^\ufeff乡镇（街道）,人员类别,受益,受损,不变,待定,应缴保费 基准 /);
  expect(csv.stdout.trim().split("\r\n").at(-1)).toBe(
    "全区,合计,0,2,0,0,560,560,640,640,80,80,250,250,280,280,30,30,310,310,360,360,50,50",
  );
});

test("persons joined and in conflict are told of a roster that is compared too", async () => {
  const [one, other] = [1, 2].map(idNumberOf);
  const path = join(root, "joined.csv");
  const rows = [`${one},王店镇,前进村,`, `${one},王店镇,前进村,`, `${other},王店镇,前进村,`, `${other},三合镇,东村,`];
  writeFileSync(path, `身份证号,乡镇,村,人员类别\n${rows.join("\n")}\n`);
  const { stderr } = await runCli(["settle", "medical", path, "--against", DRAFT, "--csv"]);
  expect(stderr).toMatch(/ joined, lines \(last four of the ID\): 2[^\n]*3/);
  expect(stderr).toMatch(/ conflicts, lines \(last four of the ID\): 4[^\n]*5/);
});

test.each([
  [["medical", "--shift", "200:500:10%"], 2, "--shift 用于养老"],
  [["pension", "--against", DRAFT, "-o", "结算.xlsx"], 2, "两份政策的对比写作 .csv 或 .json"],
  [["pension", "--shift", "200:500"], 2, "--shift 应为 原档次:改缴档次:百分比"],
  [["pension", "--against", DRAFT, "--shift", "200:700:10%"], 2, "yingzhou-2022-draft 没有 700 元这一缴费档次"],
  [["pension", "--shift", "250:500:10%"], 2, "yingzhou-2021 没有 250 元这一缴费档次"],
])("%j is refused before the ledger is read", async (args, code, message) => {
  const { exit, stdout, stderr } = await runCli(["settle", ...args, "--sample"]);
  expect([exit, stdout]).toEqual([code, ""]);
  expect(stderr).toContain(message);
});
