import { expect, test } from "vitest";
import { Faults } from "../../src/policy/definition/faults.js";
import { medicalFaults } from "../../src/policy/definition/medical-faults.js";
import { pensionFaults } from "../../src/policy/definition/pension-faults.js";
import { yearFaults } from "../../src/policy/definition/year-faults.js";
import type { MedicalFigures } from "../../src/policy/medical-figures.js";
import type { PensionFigures } from "../../src/policy/pension-figures.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";

// Figures that do and that do not fit together, around the bounds between them: each fault as `path: zh | en`.

function told(note: (faults: Faults) => void): readonly string[] {
  const faults = new Faults();
  note(faults);
  return faults.found.map(({ path, message: { zh, en } }) => `${path}: ${zh} | ${en}`);
}

const pension = (changes: Partial<PensionFigures>): readonly string[] =>
  told((faults) => pensionFaults({ ...yingzhou2021.pension, ...changes }, faults));

const medical = (changes: Partial<MedicalFigures>): readonly string[] =>
  told((faults) => medicalFaults({ ...yingzhou2021.medical, ...changes }, faults));

const pensionDates = (changes: Partial<PensionFigures>): readonly string[] =>
  told((faults) => yearFaults({ ...yingzhou2021, pension: { ...yingzhou2021.pension, ...changes } }, faults));

test("tiers and their subsidies", () => {
  const { subsidyLadder } = yingzhou2021.pension;
  const second = (subsidy: number) => subsidyLadder.map((step, index) => (index === 1 ? { ...step, subsidy } : step));
  expect(pension({ tiers: [] })).toEqual(["pension.tiers: 不能为空 | expected at least one"]);
  expect(pension({ subsidyLadder: [] })).toEqual(["pension.subsidyLadder: 不能为空 | expected at least one"]);
  // 40 yuan at the lowest tier.
  expect(pension({ subsidyLadder: second(40) })).toEqual([]);
  expect(pension({ subsidyLadder: second(39) })).toEqual([
    "pension.subsidyLadder[1].subsidy: 档次提高，补贴不应低于 40 | a higher tier may not earn less than 40",
  ]);
});

test("the day of the departments' lists", () => {
  const lastDay = "pension.departmentLists.day: 该月没有这一天 | the month has no such day";
  expect(pension({ departmentLists: { month: 2, day: 28 } })).toEqual([]);
  expect(pension({ departmentLists: { month: 2, day: 29 } })).toEqual([lastDay]);
});

test("days of payment", () => {
  const { premiumWindow } = yingzhou2021.medical;
  expect(medical({ premiumWindow: { ...premiumWindow, from: premiumWindow.to } })).toEqual([]);
  expect(medical({ premiumWindow: { from: "2021-01-01", to: "2020-12-31" } })).toEqual([
    "medical.premiumWindow: 止日 2020-12-31 早于起日 2021-01-01 | " +
      "it ends on 2020-12-31, before it begins on 2021-01-01",
  ]);
  expect(medical({ returningWorkersTo: premiumWindow.to })).toEqual([]);
  expect(medical({ returningWorkersTo: "2020-12-30" })).toEqual([
    "medical.returningWorkersTo: 不应早于缴费期止日 2020-12-31 | " +
      "expected no day before the payment window ends, 2020-12-31",
  ]);
});

test("a grant without rows", () => {
  expect(medical({ workFund: { ...yingzhou2021.medical.workFund, steps: [] } })).toEqual([
    "medical.workFund.steps: 不能为空 | expected at least one",
  ]);
});

test("days of the policy's year", () => {
  const { contributionWindow, renewal } = yingzhou2021.pension;
  expect(pensionDates({ renewal: { ...renewal, systemStart: "2021-12-31" } })).toEqual([]);
  expect(pensionDates({ renewal: { ...renewal, systemStart: "2022-01-01" } })).toEqual([
    "pension.renewal.systemStart: 不应晚于 2021 年：2022-01-01 | expected no day after the year 2021: 2022-01-01",
  ]);
  expect(pensionDates({ collectionPeriod: contributionWindow })).toEqual([]);
  expect(pensionDates({ collectionPeriod: { from: "2021-01-01", to: "2022-01-01" } })).toEqual([
    "pension.collectionPeriod.to: 应在 2021 年内：2022-01-01 | expected a day of 2021: 2022-01-01",
    "pension.collectionPeriod: 应在缴费期 2021-01-01 至 2021-10-10 之内 | " +
      "expected to lie within the contribution window, 2021-01-01 to 2021-10-10",
  ]);
});

test("the end of February, in a leap year too", () => {
  const returning = (returningWorkersTo: string) =>
    told((faults) => yearFaults({ ...yingzhou2021, medical: { ...yingzhou2021.medical, returningWorkersTo } }, faults));
  expect([...returning("2021-02-28"), ...returning("2020-02-29")]).toEqual([]);
  expect(returning("2020-02-28")).toEqual([
    "medical.returningWorkersTo: 该年 2 月底是 2020-02-29 | the end of February is 2020-02-29 in that year",
  ]);
});

test("the years that a title speaks of", () => {
  const { documents } = yingzhou2021;
  const titled = (zh: string) =>
    told((faults) => {
      const pensionNotice = { ...documents.pension, title: { zh, en: "Plan" } };
      yearFaults({ ...yingzhou2021, documents: { ...documents, pension: pensionNotice } }, faults);
    });
  expect([...titled("颍州区方案"), ...titled("颍州区2020至2021年度方案")]).toEqual([]);
  expect(titled("颍州区2019年至2020年方案")).toEqual([
    "documents.pension.title: 标题写的是 2019、2020 年，不是 2021 年 | the title speaks of 2019, 2020, not of 2021",
  ]);
});
