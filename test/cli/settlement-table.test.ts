import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { idNumberOf } from "../support/id-number-of.js";
import { runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "settlement-table-"));
afterAll(() => rmSync(folder, { recursive: true }));

/*
 * By hand: 100 yuan from the government, 0 to 40; a payment for a year that is not said, 500 yuan, 0 or 70; 6000 from
 * the government, 200; 6000 after the window, which counts or not: 0 or 200.
 */
const ledger = join(folder, "ledger.csv");
const rows = [
  "王店镇,前进村,100,2021-02-01,政府代缴,特困人员",
  "王店镇,前进村,500,2021-02-01,补缴,",
  "三合镇,东村,6000,2021-02-01,政府代缴,独生子女死亡",
  "三合镇,东村,6000,2021-11-01,个人缴费,",
];
const HEADER = "身份证号,乡镇,村,档次,缴费日期,缴费性质,代缴类别";
writeFileSync(ledger, [HEADER, ...rows.map((row, index) => `${idNumberOf(index)},${row}`), ""].join("\n"));

test("accounts as people read them: in columns, what is open and what they rest on in words", async () => {
  const { stdout } = await runCli(["settle", "pension", ledger]);
  expect(stdout.slice(0, stdout.indexOf("身份证号 →"))).toBe(
    `城乡居保年度结算（人、元） Pension accounts of the year, persons and yuan
乡镇（街道）  在册  自缴  代缴  未缴  个人缴费  代缴保费  补贴  补贴待定    任务  完成率%  合并  冲突
王店镇           1     0     1     0         0       100     0     0–110   27000        0     0     0
三合镇           2   0–1     1   0–1    0–6000      6000   200     0–200   15000        0     0     0
全区             3   0–1     2   0–1    0–6000      6100   200     0–310  223300        0     0     0
待定 open: 3 笔，0 至 310 元；待明确：${[
      "政府按100元档代缴的，缴费补贴是多少？（区人社局会同财政部门（按职责推断））",
      "中断缴费后补缴的，哪些年度的缴费没有补贴？（区人社局（按职责推断））",
      "2021年保费在缴费期（1月1日至10月10日）以外缴的，怎么处理？（区城乡居民社会养老保险中心（按职责推断））",
      "台账未写明：缴费性质",
    ].join("；")}
to be settled: ${[
      "What contribution subsidy goes with a contribution that the district pays at the 100-yuan tier? (District " +
        "human resources and social security bureau with the finance department (inferred from their duties))",
      "For which years is the subsidy lost when someone interrupts contributions and pays back? (District human " +
        "resources and social security bureau (inferred from its duties))",
      "What becomes of a 2021 contribution paid outside the window of 1 January to 10 October? (District resident " +
        "pension centre (inferred from its duties))",
      "Not stated in the ledger: How it was paid",
    ].join("; ")}
${
  "缴费期外收到：自缴 1 人 6000 元，代缴 0 人 0 元；是否算缴待定 1 人 | received outside the window: self-paid 1, " +
  "6000 yuan; agency-paid 0, 0 yuan; open whether it counts: 1"
}
${
  "所依据的解释：政府按最高档代缴的，是否照该档给缴费补贴？按：照档次给：代缴6000元的补贴200元，并注明系代缴。" +
  "100元档另按该档的补贴额办理。"
}
${
  "readings: Does a contribution that the district pays at the highest tier earn that tier's subsidy? Taken: As for " +
  "the tier: 6,000 yuan paid by the district earns 200, marked as agency-paid. The 100-yuan tier is a question of " +
  "its own."
}
`,
  );
});

test("with codes, one after the other; where nothing is open and nothing relied on, a dash", async () => {
  const { stdout } = await runCli(["settle", "pension", ledger, "--codes"]);
  const lines = stdout.split("\n");
  expect(lines[5]).toBe(
    "待定 open: 3 笔，0 至 310 元；待明确 to be settled: agencyTierSubsidy backPaymentScope " +
      "paymentOutsideWindow payment",
  );
  expect(lines[7]).toBe(
    "所依据的解释 readings: agencyPaidSubsidy=as-tier agencyTierSubsidy=open backPaymentScope=back-paid-years " +
      "paymentOutsideWindow=undecided",
  );
  const one = join(folder, "one.csv");
  writeFileSync(one, `身份证号,乡镇,村,档次,缴费日期\n${idNumberOf(1)},王店镇,东村,500,2021-02-01\n`);
  const { stdout: settled } = await runCli(["settle", "pension", one]);
  expect(settled).toContain("待定 open: 0 笔，0 至 0 元；待明确：—\nto be settled: —\n");
  expect(settled).toContain("\n所依据的解释：—\nreadings: —\n");
});

test("an open question that hangs on no missing fact stands alone", async () => {
  const path = join(folder, "late.csv");
  writeFileSync(path, `${HEADER}\n${idNumberOf(1)},三合镇,东村,6000,2021-11-01,个人缴费,\n`);
  const { stdout } = await runCli(["settle", "pension", path]);
  const [, line = ""] = stdout.split("待定 open: ");
  expect(line.split("\n", 2)).toEqual([
    "1 笔，0 至 200 元；待明确：2021年保费在缴费期（1月1日至10月10日）以外缴的，怎么处理？" +
      "（区城乡居民社会养老保险中心（按职责推断））",
    "to be settled: What becomes of a 2021 contribution paid outside the window of 1 January to 10 October? " +
      "(District resident pension centre (inferred from its duties))",
  ]);
});

/* By hand: one in no group owes 280; one with an allowance 30, the other 250 is aid. What they paid is 320 and 280. */
test("of a roster it is told what is due from persons, whatever they paid", async () => {
  const path = join(folder, "roster.csv");
  const persons = [`${idNumberOf(1)},三合镇,东村,,320`, `${idNumberOf(2)},三合镇,东村,低保对象,280`];
  writeFileSync(path, `身份证号,乡镇,村,人员类别,个人缴费金额\n${persons.join("\n")}\n`);
  const { stdout } = await runCli(["settle", "medical", path]);
  expect(stdout.split("\n", 4).slice(1)).toEqual([
    "乡镇（街道）  人数  多重身份  应缴保费  资助  资助待定  个人应缴  个人应缴待定  实缴不符  合并  冲突",
    "三合镇           2         0       560   250         0       310             0         2     0     0",
    "全区             2         0       560   250         0       310             0         2     0     0",
  ]);
});
