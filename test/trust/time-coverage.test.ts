import { describe, expect, test } from "vitest";
import { accountCredit } from "../../src/pension/contributions/account-credit.js";
import { contributionSubsidy } from "../../src/pension/contributions/contribution-subsidy.js";
import { contributionWindow } from "../../src/pension/contributions/contribution-window.js";
import { monthlyLapses } from "../../src/pension/duties/monthly-lapses.js";
import { monthlyMaterial } from "../../src/pension/duties/monthly-material.js";
import { targetProgress } from "../../src/pension/targets/target-progress.js";
import type { Policy } from "../../src/policy/policy.js";
import { type ChoiceReading, choiceReadings } from "../../src/policy/reading-names.js";
import { policyOf } from "../support/case-table.js";
import { contributionRows } from "./time/contributions.js";
import { datedFacts } from "./time/dated-facts.js";
import { deathRows } from "./time/deaths.js";
import { dutyRows } from "./time/duties.js";
import { listRows } from "./time/lists.js";
import { medicalRows } from "./time/medical.js";
import { monthlyLapsesRows } from "./time/monthly-lapses.js";
import { monthlyMaterialRows } from "./time/monthly-material.js";
import { noticeRows } from "./time/notices.js";
import { personRows } from "./time/persons.js";
import { targetAndCertificationRows } from "./time/targets-and-certification.js";
import { type Answers, daysFrom, type TimeRow, through } from "./time/through-the-days.js";

const rows = [
  ...contributionRows,
  ...personRows,
  ...targetAndCertificationRows,
  ...monthlyMaterialRows,
  ...monthlyLapsesRows,
  ...deathRows,
  ...listRows,
  ...noticeRows,
  ...dutyRows,
  ...medicalRows,
];

function policyFor(readings: string): Policy {
  return policyOf(Object.fromEntries(readings.split(" ").map((reading) => reading.split("="))));
}

/** Every day has an answer or a refusal by the table, from its first day on, and no other. */
function expectThrough(row: TimeRow, policy: Policy, answers: Answers): void {
  const { changes, jumps } = through(row, policy);
  expect(Object.keys(changes)).toEqual(Object.keys(answers).sort());
  expect(changes).toMatchObject(answers);
  expect(jumps).toEqual([]);
}

describe("an answer changes on the notices' days and on no other", () => {
  test.each(rows)("$rule $fact", (row) => expectThrough(row, policyOf(), row.answers));

  const moved = rows.flatMap((row) =>
    Object.entries(row.moved ?? {}).map(([readings, answers]) => ({ ...row, readings, answers })),
  );
  test.each(moved)("$rule $fact, $readings", (row) => expectThrough(row, policyFor(row.readings), row.answers));
});

/** Of a reading that no answer names, no option changes one: `test/gates/readings-relied.test.ts`. */
describe("no option moves a day but those of the table", () => {
  test.each(rows)("$rule $fact", (row) => {
    const stated = Object.keys(row.moved ?? {});
    const others = [...through(row, policyOf()).relied].flatMap((name) =>
      (choiceReadings[name as ChoiceReading] ?? [])
        .slice(1)
        .map((option) => `${name}=${option}`)
        .filter((reading) => !stated.includes(reading)),
    );
    for (const reading of others)
      expect(Object.keys(through(row, policyFor(reading)).changes), reading).toEqual(Object.keys(row.answers).sort());
  });
});

test("no date of any rule's facts is left out", () => {
  expect([...new Set(rows.map(({ rule, fact }) => `${rule} ${fact}`))].sort()).toEqual([...datedFacts()].sort());
});

test("rules that speak of the same days agree on every one", () => {
  const disagreeing = daysFrom("2020-07-01", "2022-06-30").filter((day) => {
    const { window, collectionPeriod } = contributionWindow({ date: day });
    const { phase } = targetProgress({ township: "王店镇", date: day, paid: 0 });
    const isIn = window === "in";
    return (
      (contributionSubsidy({ tier: 500, paidOn: day }).subsidy.status === "determined") !== isIn ||
      (accountCredit({ tier: 500, paidOn: day }).creditedYuan.status === "determined") !== isIn ||
      (phase === 1) !== (collectionPeriod === "in") ||
      (phase !== null && !isIn) ||
      monthlyMaterial({ period: "2021-01", reports: [], asOf: day }).state !==
        monthlyLapses({ reports: [], asOf: day }).months.find(({ period }) => period === "2021-01")?.state
    );
  });
  expect(disagreeing).toEqual([]);
});
