import { expect, test } from "vitest";
import { runCli } from "../support/run-cli.js";

const HANGS = "结果取决于解释。 The answer hangs on an interpretation.\n";

async function compared(rule: string, facts: object): Promise<string> {
  const { exit, stdout } = await runCli(["compare", rule, JSON.stringify(facts)]);
  expect(exit).toBe(0);
  return stdout;
}

test("what an open figure would come to: its bounds told once, nothing of what would settle it", async () => {
  expect(await compared("pension/contribution-subsidy", { tier: 100 })).toBe(
    `${HANGS}agencyTierSubsidy: open → 0   subsidy  0…40 → 0 (+0, -40)\n` +
      "agencyTierSubsidy: open → 40  subsidy  0…40 → 40 (+40, +0)\n",
  );
});

test("where nothing hangs on an interpretation, that alone is said", async () => {
  expect(await compared("pension/contribution-subsidy", { tier: 500 })).toBe(
    "结果不取决于解释。 The answer hangs on no interpretation.\n",
  );
});

// 9,899 of 10,000 is 98.99%, and in whole percent 99%.
test("figures that move by different amounts are told each", async () => {
  const answer = await compared("medical/enrolment-rate-target", { insured: 9899, base: 10000 });
  const rounded = answer.split("\n").filter((line) => line.startsWith("rateComparison: exact → whole-percent"));
  expect(rounded.filter((line) => /\([-+][\d.]+\)$/.test(line)).length).toBeGreaterThan(1);
});

test("why a person may join is not told beside whether", async () => {
  const facts = { localRegistration: true, employeeScheme: "never-enrolled", otherScheme: false };
  const answer = await compared("medical/enrolment-eligibility", { ...facts, newborn: false, localRoll: "none" });
  expect(answer).toMatch(/employerNeverEnrolled: review → excluded +eligible +/);
  expect(answer).not.toContain("reason");
  expect(answer).not.toContain("openReadings");
});
