import { expect, test } from "vitest";
import { runCli } from "../support/run-cli.js";

const FACTS = JSON.stringify({ birthDate: "1990-01-01", asOf: "2021-03-01" });

test("a person's whole answer in words: parts, the choice of tiers, what is missing", async () => {
  const { exit, stdout } = await runCli(["person", FACTS]);
  expect(exit).toBe(0);
  expect(stdout).toMatch(/^【城乡居民基本养老保险】\n\n缴费期与集中征缴期/);
  expect(stdout).toContain("每个可选档次记入个人账户的金额（元）\n档次  补贴  合计记入\n 200    40       240\n");
  expect(stdout.match(/合计记入/g)).toHaveLength(1);
  expect(stdout).toContain("【城乡居民基本医疗保险】");
  expect(stdout).toMatch(/\n待补事实\n {2}pension\.lastPaidOn {2}最近缴费日期\n/);
});

test("in English, of one settled tier, nothing of the pension missing", async () => {
  const facts = {
    birthDate: "1990-01-01",
    asOf: "2021-03-01",
    pension: { priorTier: 500, categories: ["disability"], disabilityGrade: 1 },
  };
  const { stdout } = await runCli(["person", JSON.stringify(facts), "-l", "en"]);
  expect(stdout).toContain("【Resident pension】");
  expect(stdout).toContain("What each tier still possible credits to the account, in yuan");
  expect(stdout).toContain("100…140");
  expect(stdout).toContain("pension.lastPaidOn  ");
});

test("as JSON", async () => {
  const { stdout } = await runCli(["person", FACTS, "--json"]);
  expect(Object.keys(JSON.parse(stdout))).toEqual(["pension", "medical", "missingFacts", "openReadings"]);
});

test("where nothing is missing, nothing is asked for", async () => {
  const facts = {
    birthDate: "1950-01-01",
    asOf: "2021-05-20",
    pension: { drawing: true, certifiedOn: "2021-03-01" },
    medical: { localRegistration: true, employeeScheme: "enrolled" },
  };
  const { exit, stdout } = await runCli(["person", JSON.stringify(facts)]);
  expect(exit).toBe(0);
  expect(stdout).not.toContain("\n待补事实\n");
});
