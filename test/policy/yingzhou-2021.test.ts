import { expect, test } from "vitest";
import { policyFigures } from "../../src/catalog/policy-figures.js";
import type { ClauseId } from "../../src/policy/clause-ids.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import { parameters } from "../../src/policy/yingzhou-2021/parameters.js";

const { pension, medical } = yingzhou2021;

type Printed = readonly [path: string, unit: string, clause: ClauseId, values: readonly (number | string)[]];

/** Every figure copied by hand out of the notices, clause by clause. */
const printed: readonly Printed[] = [
  ["pension.year", "year", "P-0.2", [2021]],
  ["pension.task", "persons", "P-1.a", [223_300]], // 22.33 万人
  ["pension.completionPercent", "%", "P-1.c", [100]],
  ["pension.contributionWindow.*", "date", "P-1.b", ["2021-01-01", "2021-10-10"]],
  ["pension.collectionPeriod.*", "date", "P-6.1.b", ["2021-01-01", "2021-03-31"]], // 2021年1月至3月
  [
    "pension.tiers.*",
    "yuan/year",
    "P-2.2.d",
    [200, 300, 400, 500, 600, 700, 800, 900, 1000, 1500, 2000, 3000, 4000, 5000, 6000],
  ],
  ["pension.subsidyLadder.10.tier", "yuan/year", "P-2.3.c", [2000]],
  ["pension.subsidyLadder.10.subsidy", "yuan/year", "P-2.3.c", [200]],
  ["pension.subsidyLadder.*.tier", "yuan/year", "P-2.3.b", [200, 300, 400, 500, 600, 700, 800, 900, 1000, 1500]],
  ["pension.subsidyLadder.*.subsidy", "yuan/year", "P-2.3.b", [40, 50, 60, 70, 80, 90, 100, 110, 120, 150]],
  ["pension.agencyPaid.baseTier", "yuan/year", "P-2.2.f", [100]],
  ["pension.agencyPaid.severeDisabilityGrade", "grade", "P-2.2.f", [2]], // 二级以上
  ["pension.agencyPaid.childDisabilityGrade", "grade", "P-2.2.g", [3]], // 三级以上
  ["pension.agencyPaid.complicationGrade", "grade", "P-2.2.g", [3]], // 三级以上
  ["pension.agencyPaid.wifeAge", "years", "P-2.2.g", [49]],
  ["pension.renewal.systemStart", "date", "P-2.4.a", ["2011-07-01"]],
  ["pension.renewal.pensionAgeBefore", "date", "P-2.4.b", ["2011-07-01"]], // 2011年7月前
  ["pension.renewal.pensionAge", "years", "P-2.4.b", [60]],
  ["pension.renewal.focusAge", "years", "P-2.4.e", [45]],
  ["pension.phases.0.*.*", "date", "P-3.1", ["2021-01-01", "2021-03-31"]],
  ["pension.phases.0.cumulativePercent", "%", "P-3.1", [85]],
  ["pension.phases.1.*.*", "date", "P-3.2", ["2021-04-01", "2021-06-30"]],
  ["pension.phases.1.cumulativePercent", "%", "P-3.2", [100]],
  [
    "pension.townships.*.year",
    "persons",
    "PA1-T",
    [27_000, 15_200, 15_000, 15_600, 17_000, 17_000, 27_500, 12_600, 5100, 12_700, 4600, 6600, 15_900, 14_000, 17_500],
  ],
  [
    "pension.townships.*.phases.*",
    "persons",
    "PA1-T",
    [
      ...[22_950, 4050, 12_920, 2280, 12_750, 2250, 13_260, 2340, 14_450, 2550, 14_450, 2550, 23_375, 4125],
      ...[10_710, 1890, 4335, 765, 10_795, 1905, 3910, 690, 5610, 990, 13_515, 2385, 11_900, 2100, 14_875, 2625],
    ],
  ],
  ["pension.total.year", "persons", "PA1-T", [223_300]],
  ["pension.total.phases.*", "persons", "PA1-T", [189_805, 33_495]],
  ["pension.monthlyMaterial.dueDay", "day", "P-2.7.a", [10]],
  ["pension.certification.cycle.*", "date", "P-2.8.a", ["2021-01-01", "2021-12-10"]],
  ["pension.certification.inspection.*", "date", "P-2.8.d", ["2021-07-01", "2021-12-31"]], // 2021年下半年
  ["pension.publicNotice.minimumDays", "days", "P-2.11.a", [7]],
  ["pension.publicity.campaigns", "events/year", "P-2.1.a", [1]],
  ["pension.publicity.cadreTrainings", "events/year", "P-2.1.b", [1]],
  ["pension.publicity.villagePublicity", "events/year", "P-2.1.c", [1]],
  ["pension.departmentLists.*", "month/day", "P-6.2.b", [12, 10]],
  ["pension.deductions.deathRatePerMille", "‰", "P-5.2.a", [4]],
  ["pension.deductions.percentPerUnreportedDeath", "%", "P-5.2.b", [5]],
  ["pension.deductions.lapseRun", "months", "P-5.3", [2]],
  ["pension.deductions.lapsePercent", "%", "P-5.3", [10]],
  ["pension.evaluation.*.points", "points", "PA2-T", [30, 10, 3, 3, 2, 2, 2, 2, 6, 6, 8, 8, 8, 5, 5]],
  ["pension.evaluation.enrolmentRate.*", "% / points", "PA2-1.1", [100, "1"]],
  ["pension.evaluation.paymentRate.*", "% / points", "PA2-1.2", [100, "1"]],
  ["pension.evaluation.policySatisfaction.*", "% / points", "PA2-6.1", [80, "0.2"]],
  ["pension.evaluation.workSatisfaction.*", "% / points", "PA2-6.2", [90, "0.2"]],
  ["medical.year", "year", "M-0.1", [2021]],
  ["medical.premium", "yuan/person", "M-2.a", [280]],
  ["medical.subsidies.*.subsidy", "yuan/person", "M-2.b", ["full", "full", 250, 250]],
  ["medical.subsidies.*.selfPaid", "yuan/person", "M-2.c", [30, 30]],
  ["medical.registeredPoorSince", "date", "M-2.c", ["2015-12-31"]], // 2015年底以来
  ["medical.premiumWindow.*", "date", "M-3.a", ["2020-09-01", "2020-12-31"]],
  ["medical.returningWorkersTo", "date", "M-3.b", ["2021-02-28"]], // 次年2月底
  ["medical.channels.online.*", "name", "M-4.b", ["wechat-account", "alipay", "wanshitong"]],
  ["medical.channels.places.*", "name", "M-4.c", ["registration", "usual-residence"]],
  ["medical.newborn.*", "months or days", "M-1.4.a", [3, 90]], // 三个月内
  ["medical.listDeadline", "date", "M-5.T", ["2020-11-10"]],
  ["medical.enrolmentRateTarget", "%", "M-6.3.a", [99]],
  ["medical.workFund.activationPercent", "%", "M-6.6.b", [50]],
  ["medical.workFund.steps.*.enrolment.*", "%", "M-6.6.b", [99, 99, 98, 99]],
  ["medical.workFund.steps.*.accuracy.*", "%", "M-6.6.b", [95, 90, 94, 90]],
  ["medical.workFund.steps.*.yuanPerPerson", "yuan/person", "M-6.6.b", ["1", "0.8", "0.6"]],
];

test("every figure is the one that its clause prints", () => {
  const all = policyFigures(yingzhou2021);
  const valuesOf = (path: string) => all.filter(({ parameter }) => parameter.path === path).map(({ value }) => value);
  expect(parameters.map(({ path }) => [path, valuesOf(path)])).toEqual(
    printed.map(([path, , , values]) => [path, values]),
  );
});

test("every figure is in the unit that its clause prints it in", () => {
  expect(parameters.map(({ path, unit, clause }) => [path, unit.en, clause])).toEqual(
    printed.map(([path, unit, clause]) => [path, unit, clause]),
  );
});

test("a premium is paid in the ways that part four names", () => {
  expect(medical.channels).toEqual({
    online: ["wechat-account", "alipay", "wanshitong"],
    places: ["registration", "usual-residence"],
  });
});

test("the rows of annex 1 go by their printed names and numbers", () => {
  const names = [
    ...["王店镇", "三十里铺镇", "三合镇", "九龙镇", "马寨乡", "程集镇", "三塔集镇", "西湖镇", "鼓楼街道"],
    ...["清河街道", "西湖景区街道", "文峰街道", "颍西街道", "京九路街道", "袁集镇"],
  ];
  expect(pension.townships.map(({ name, clause }) => [clause, name])).toEqual(
    names.map((name, index) => [`PA1-${String(index + 1).padStart(2, "0")}`, name]),
  );
  expect(pension.total.clause).toBe("PA1-T");
});

test("each phase, each item of the sheet, each group and each step of the grant cites its own clause", () => {
  const clausesOf = (entries: object) =>
    Object.fromEntries(Object.entries(entries).map(([name, { clause }]) => [name, clause]));
  expect(pension.phases.map(({ clause }) => clause)).toEqual(["P-3.1", "P-3.2"]);
  expect(clausesOf(pension.evaluation)).toEqual({
    enrolmentRate: "PA2-1.1",
    paymentRate: "PA2-1.2",
    townshipPublicity: "PA2-2.1",
    villagePublicity: "PA2-2.2",
    serviceStandards: "PA2-3.1",
    dynamicManagement: "PA2-3.2",
    benefitVerification: "PA2-3.3",
    certification: "PA2-3.4",
    systemOperation: "PA2-4.1",
    villageServices: "PA2-4.2",
    materialReporting: "PA2-5.1",
    fileManagement: "PA2-5.2",
    fundManagement: "PA2-5.3",
    policySatisfaction: "PA2-6.1",
    workSatisfaction: "PA2-6.2",
  });
  expect(clausesOf(medical.subsidies)).toEqual({
    destitute: "M-2.b",
    "disaster-stricken-poor": "M-2.b",
    "subsistence-allowance": "M-2.c",
    "registered-poor": "M-2.c",
  });
  const { steps, otherwise } = medical.workFund;
  expect([...steps.map(({ clause }) => clause), otherwise]).toEqual(["M-6.6.b", "M-6.6.c", "M-6.6.d", "M-6.6.e"]);
});

test("the bodies that identify a group are those of part five", () => {
  expect(medical.certifiers).toEqual({
    "registered-poor": { body: "poverty-alleviation", clause: "M-5.4" },
    destitute: { body: "civil-affairs", clause: "M-5.5" },
    "subsistence-allowance": { body: "civil-affairs", clause: "M-5.5" },
    orphan: { body: "civil-affairs", clause: "M-5.5" },
    "one-child-family": { body: "health", clause: "M-5.6" },
    "two-daughter-family": { body: "health", clause: "M-5.6" },
    "severe-disability": { body: "disabled-persons-federation", clause: "M-5.7" },
  });
});
