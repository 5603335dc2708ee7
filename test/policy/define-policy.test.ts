import { describe, expect, test } from "vitest";
import { definePolicy } from "../../src/policy/define-policy.js";
import type { PremiumGroup } from "../../src/policy/medical-figures.js";
import { isPolicy, type Policy, type PolicyData } from "../../src/policy/policy.js";
import type { PolicyDraft } from "../../src/policy/policy-draft.js";
import { openReadings } from "../../src/policy/reading-names.js";
import { withReadings } from "../../src/policy/with-readings.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import { allFaultsOf, faultsOf } from "../support/policy-faults.js";
import { draftOf } from "./drafts.js";
import { secondPolicyData } from "./second-policy.js";

/** The second policy with one member replaced; undefined takes it out. */
function changed(path: string, value: unknown): PolicyData {
  const data = structuredClone(secondPolicyData);
  const keys = path.split(".");
  const last = keys.pop() as string;
  const parent = keys.reduce(
    (at, key) => at[key] as Record<string, unknown>,
    data as unknown as Record<string, unknown>,
  );
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return data;
}

test("the data of Yingzhou 2021, sealed without a check at start, passes every check", () => {
  const made = definePolicy(structuredClone(yingzhou2021));
  expect(made).toEqual(yingzhou2021);
  expect(isPolicy(made)).toBe(true);
});

test("the caller's data is copied, and the copy frozen to its leaves", () => {
  const data = structuredClone(secondPolicyData);
  const before = structuredClone(data);
  const policy = definePolicy(data);
  expect(data).toEqual(before);
  expect(Object.isFrozen(data) || Object.isFrozen(data.pension.tiers)).toBe(false);
  expect(policy.pension.tiers).not.toBe(data.pension.tiers);
  const unfrozen: unknown[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (!Object.isFrozen(value)) unfrozen.push(value);
    Object.values(value).forEach(visit);
  };
  visit(policy);
  expect(unfrozen).toEqual([]);
});

const row = (index: number) => `pension.townships.${index}`;
const step = (index: number) => `medical.workFund.steps.${index}`;
const parts = ["pension.collectionPeriod", ...[0, 1, 2].map((phase) => `pension.phases[${phase}].window`)];
const medicalDates = [
  ...["medical.premiumWindow.from", "medical.premiumWindow.to", "medical.listDeadline"],
  ...["documents.medical.issuedOn", "documents.medical.title"],
];
const pairs = ["subsistence-allowance", "registered-poor"];

test.each<[path: string, value: unknown, faults: readonly string[]]>([
  ["pension.tiers", [], ["pension.tiers"]],
  ["pension.tiers", [250, 450, 450, 7500], ["pension.tiers[2]"]],
  ["pension.tiers", [250, 1250, 450, 7500], ["pension.tiers[2]"]],
  ["pension.tiers.0", 249, ["pension.subsidyLadder"]],
  ["pension.tiers", [250, 300, 450, 1250, 7500], ["pension.subsidyLadder"]],
  ["pension.tiers", [250, 300, 450, 500, 1250], ["pension.subsidyLadder", "pension.subsidyLadder"]],
  ["pension.tiers", [250, 450, 1250, 2000, 7500], []],
  ["pension.subsidyLadder.1.tier", 460, ["pension.subsidyLadder"]],
  ["pension.tiers.0", -250, ["pension.tiers[0]"]],
  ["pension.tiers.0", "250", ["pension.tiers[0]"]],
  ["pension.subsidyLadder", [], ["pension.subsidyLadder"]],
  ["pension.subsidyLadder.1.tier", 250, ["pension.subsidyLadder[1]", "pension.subsidyLadder"]],
  ["pension.subsidyLadder.1.subsidy", 44, ["pension.subsidyLadder[1].subsidy"]],
  ["pension.subsidyLadder.1.subsidy", 45, []],
  ["pension.agencyPaid.baseTier", 250, ["pension.agencyPaid.baseTier"]],
  ["pension.agencyPaid.baseTier", 249, []],
  ["pension.evaluation.certification.points", 7, ["pension.evaluation"]],
  ["pension.evaluation.certification.points", 101, ["pension.evaluation.certification.points"]],
  ["pension.evaluation.certification.points", 5.5, ["pension.evaluation.certification.points"]],
  [
    "pension.evaluation.paymentRate.pointsPerPercentagePoint",
    "0",
    ["pension.evaluation.paymentRate.pointsPerPercentagePoint"],
  ],
  [`${row(0)}.year`, 701, [`pension.townships[0].year`, "pension.total.year"]],
  [
    `${row(0)}.phases`,
    [420, 210],
    ["pension.townships[0].phases", "pension.townships[0].year", "pension.total.phases[2]"],
  ],
  [`${row(1)}.name`, "东渡镇", ["pension.townships[1].name"]],
  [`${row(1)}.name`, "全区", ["pension.townships[1].name"]],
  [`${row(1)}.clause`, "PA1-99", ["pension.townships[1].clause"]],
  ["pension.total.phases", [600, 310, 90], ["pension.total.phases[1]", "pension.total.phases[2]"]],
  ["pension.task", 1001, ["pension.task"]],
  [
    "pension.phases",
    [],
    ["pension.phases", ...[0, 1].flatMap((index) => [`pension.townships[${index}].phases`]), "pension.total.phases"],
  ],
  ["pension.phases.1.window.from", "2031-04-30", ["pension.phases[1].window.from"]],
  ["pension.phases.1.window.to", "2031-04-30", ["pension.phases[1].window"]],
  ["pension.phases.1.cumulativePercent", 60, ["pension.phases[1].cumulativePercent"]],
  ["pension.phases.2.cumulativePercent", 99, ["pension.phases[2].cumulativePercent"]],
  ["pension.phases.2.cumulativePercent", 100.5, ["pension.phases[2].cumulativePercent"]],
  ["pension.contributionWindow", { from: "2031-02-01", to: "2031-01-31" }, ["pension.contributionWindow", ...parts]],
  ["pension.contributionWindow", { from: "2031-02-01", to: "2031-09-30" }, []],
  ["pension.contributionWindow", { from: "2031-02-01", to: "2031-09-29" }, ["pension.phases[2].window"]],
  ["pension.contributionWindow.from", "2031-02-02", ["pension.collectionPeriod", "pension.phases[0].window"]],
  ["pension.contributionWindow.from", "2030-12-31", []],
  ["pension.contributionWindow.from", "2030-01-01", []],
  ["pension.contributionWindow.from", "2029-12-31", ["pension.contributionWindow.from"]],
  ["pension.contributionWindow.to", "2031-12-31", []],
  ["pension.contributionWindow.to", "2032-01-01", ["pension.contributionWindow.to"]],
  ["pension.collectionPeriod.to", "2031-11-20", []],
  ["pension.collectionPeriod.to", "2031-11-21", ["pension.collectionPeriod"]],
  ["pension.phases.2.window.to", "2031-11-21", ["pension.phases[2].window"]],
  ["pension.phases.2.window.to", "2032-01-01", ["pension.phases[2].window.to", "pension.phases[2].window"]],
  ["pension.certification.cycle.to", "2032-01-01", ["pension.certification.cycle.to"]],
  ["pension.certification.inspection.to", "2032-01-01", ["pension.certification.inspection.to"]],
  ["pension.certification.inspection.from", "2029-12-31", ["pension.certification.inspection.from"]],
  ["pension.renewal.systemStart", "2031-12-31", []],
  ["pension.renewal.systemStart", "2032-01-01", ["pension.renewal.systemStart"]],
  ["pension.renewal.pensionAgeBefore", "2032-01-01", ["pension.renewal.pensionAgeBefore"]],
  ["medical.year", 2032, ["medical.year", ...medicalDates]],
  ["medical.premiumWindow.from", "2029-12-31", ["medical.premiumWindow.from"]],
  ["medical.returningWorkersTo", "2032-01-01", ["medical.returningWorkersTo"]],
  ["medical.listDeadline", "2029-12-31", ["medical.listDeadline"]],
  ["medical.listDeadline", "2031-12-31", []],
  ["medical.registeredPoorSince", "2031-12-31", []],
  ["medical.registeredPoorSince", "2032-01-01", ["medical.registeredPoorSince"]],
  ["medical.returningWorkersTo", "2031-02-28", []],
  ["documents.medical.issuedOn", "2029-12-31", ["documents.medical.issuedOn"]],
  ["documents.pension.issuedOn", "2032-01-01", ["documents.pension.issuedOn"]],
  ["documents.pension.title", { zh: "临河区2030年度方案", en: "Plan" }, ["documents.pension.title"]],
  ["documents.pension.title", { zh: "临河区2030至2031年度方案", en: "Plan" }, []],
  ["documents.pension.title", { zh: "临河区2030年至2031年方案", en: "Plan" }, []],
  ["documents.pension.title", { zh: "临河区方案", en: "Plan" }, []],
  ["documents.pension.number", " ", []],
  ["clauses", { "M-2.b": { paraphrase: { zh: "全额资助", en: " " } } }, ["clauses.M-2.b.paraphrase.en"]],
  ["clauses", { "M-2.z": { paraphrase: { zh: "无", en: "none" } } }, ["clauses.M-2.z"]],
  ["id", "yingzhou-2021", ["id"]],
  ["pension.contributionWindow.to", "2031-02-30", ["pension.contributionWindow.to"]],
  ["pension.collectionPeriod.to", "2031-01-31", ["pension.collectionPeriod"]],
  ["pension.certification.cycle.to", "2031-01-31", ["pension.certification.cycle"]],
  ["pension.certification.inspection.to", "2031-05-31", ["pension.certification.inspection"]],
  ["pension.renewal.focusAge", 63, ["pension.renewal.focusAge"]],
  ["pension.departmentLists", { month: 2, day: 29 }, ["pension.departmentLists.day"]],
  ["pension.departmentLists", { month: 2, day: 28 }, []],
  ["pension.monthlyMaterial.dueDay", 32, ["pension.monthlyMaterial.dueDay"]],
  ["pension.monthlyMaterial.dueDay", 31, []],
  ["pension.monthlyMaterial.dueDay", 0, ["pension.monthlyMaterial.dueDay"]],
  ["pension.departmentLists.month", 13, ["pension.departmentLists.month"]],
  ["pension.departmentLists.month", 0, ["pension.departmentLists.month"]],
  ["pension.departmentLists", { month: 12, day: 31 }, []],
  ["pension.agencyPaid.wifeAge", 101, ["pension.agencyPaid.wifeAge"]],
  ["pension.agencyPaid.severeDisabilityGrade", 0, ["pension.agencyPaid.severeDisabilityGrade"]],
  ["pension.agencyPaid.complicationGrade", 11, ["pension.agencyPaid.complicationGrade"]],
  ["pension.deductions.lapseRun", 0, ["pension.deductions.lapseRun"]],
  ["pension.year", 31, ["pension.year"]],
  ["pension.year", 12_031, ["pension.year"]],
  ["pension.year", "2031", ["pension.year"]],
  ["pension.completionPercent", 101, ["pension.completionPercent"]],
  ["pension.completionPercent", 100, []],
  ["pension.completionPercent", 99.9999, []],
  ["pension.completionPercent", 99.99999, ["pension.completionPercent"]],
  ["pension.completionPercent", -1, ["pension.completionPercent"]],
  ["pension.completionPercent", "98", ["pension.completionPercent"]],
  [
    "pension.evaluation.paymentRate.pointsPerPercentagePoint",
    1,
    ["pension.evaluation.paymentRate.pointsPerPercentagePoint"],
  ],
  ["medical.premium", 320, ["disaster-stricken-poor", ...pairs].map((group) => `medical.subsidies.${group}`)],
  ["medical.subsidies.orphan", { subsidy: 330.5, selfPaid: 79.5, clause: "M-2.c" }, []],
  ["medical.subsidies.orphan", { subsidy: 330.5, selfPaid: 79.51, clause: "M-2.c" }, ["medical.subsidies.orphan"]],
  ["medical.subsidies.orphan", { subsidy: 410, clause: "M-2.c" }, ["medical.subsidies.orphan"]],
  ["medical.subsidies.orphan", { subsidy: "full", selfPaid: 0, clause: "M-2.c" }, ["medical.subsidies.orphan"]],
  ["medical.subsidies.orphan", { subsidy: "all", clause: "M-2.c" }, ["medical.subsidies.orphan.subsidy"]],
  ["medical.subsidies.orphan", { subsidy: "410", clause: "M-2.c" }, ["medical.subsidies.orphan.subsidy"]],
  ["medical.subsidies.orphan", { subsidy: -1, clause: "M-2.c" }, ["medical.subsidies.orphan.subsidy"]],
  ["medical.subsidies.nobody", { subsidy: "full", clause: "M-2.b" }, ["medical.subsidies.nobody"]],
  ["medical.premiumWindow.to", "2030-08-15", ["medical.premiumWindow"]],
  ["medical.returningWorkersTo", "2030-11-29", ["medical.returningWorkersTo"]],
  ["medical.returningWorkersTo", "2030-11-30", []],
  ["medical.certifiers.orphan.body", "police", ["medical.certifiers.orphan.body"]],
  ["medical.channels.online.0", "cheque", ["medical.channels.online[0]"]],
  ["medical.channels.places.0", "elsewhere", ["medical.channels.places[0]"]],
  ["medical.newborn", { months: 0, days: 0 }, ["medical.newborn.months", "medical.newborn.days"]],
  ["medical.workFund.steps", [], ["medical.workFund.steps"]],
  [`${step(1)}.accuracy.to`, 87, ["medical.workFund.steps[1].accuracy"]],
  [`${step(1)}.accuracy.to`, 88, []],
  [`${step(1)}.accuracy.from`, 93.5, ["medical.workFund.steps[1].accuracy", "medical.workFund.steps[1].accuracy.from"]],
  [`${step(2)}.enrolment`, { from: 97.6 }, ["medical.workFund.steps[2].enrolment.from"]],
  [`${step(2)}.yuanPerPerson`, "1.1", ["medical.workFund.steps[2].yuanPerPerson"]],
  [`${step(2)}.yuanPerPerson`, "1.0", []],
  ["documents.medical.number", "", ["documents.medical.number"]],
  ["documents.medical.number", 7, ["documents.medical.number"]],
  ["readings.ageReached", "yesterday", ["readings.ageReached"]],
  ["readings.ageReached", undefined, ["readings.ageReached"]],
  ["readings.agencyTierSubsidy", "open", ["readings.agencyTierSubsidy"]],
  ["supplied", { agencyTierSubsidy: { value: "45", source: "临政" } }, []],
  ["supplied", { agencyTierSubsidy: { value: "45.01", source: "临政" } }, ["supplied.agencyTierSubsidy.value"]],
  [
    "supplied",
    { incompleteCertificationRecords: { value: "6.1", source: "临政" } },
    ["supplied.incompleteCertificationRecords.value"],
  ],
  ["supplied", { subsidyForFisher: { value: "410", source: "临政" } }, []],
  ["supplied", { subsidyForFisher: { value: "410.01", source: "临政" } }, ["supplied.subsidyForFisher.value"]],
  ["supplied", { subsidyForFisher: { value: "0.001", source: "临政" } }, ["supplied.subsidyForFisher.value"]],
  ["supplied", { agencyTierSubsidy: { value: "0.001", source: "临政" } }, ["supplied.agencyTierSubsidy.value"]],
  ["supplied", { incompleteCertificationRecords: { value: "0.001", source: "临政" } }, []],
  ["supplied", { subsidyForFisher: { value: "400", source: "\ud83d" } }, ["supplied.subsidyForFisher.source"]],
  [
    "supplied",
    { subsidyForFisher: { value: 400, source: " " } },
    ["supplied.subsidyForFisher.value", "supplied.subsidyForFisher.source"],
  ],
  ["id", "", ["id"]],
  ["note", "x", ["note"]],
  ["pension", undefined, ["pension"]],
])("%s as %j", (path, value, faults) => {
  expect(faultsOf(() => definePolicy(changed(path, value)))).toEqual(faults);
});

/**
 * The second policy with all that may be left out: each group has a subsidy and a certifier, each open reading a
 * figure.
 */
function filled(): PolicyData {
  const data = structuredClone(secondPolicyData);
  const groups: readonly PremiumGroup[] = [
    ...(["destitute", "disaster-stricken-poor", "subsistence-allowance", "registered-poor", "orphan"] as const),
    ...(["severe-disability", "one-child-family", "two-daughter-family", "fisher", "other"] as const),
  ];
  const forEach = <Value>(names: readonly string[], value: Value) =>
    Object.fromEntries(names.map((name) => [name, { ...value }]));
  return {
    ...data,
    medical: {
      ...data.medical,
      subsidies: forEach(groups, { subsidy: 5, selfPaid: 405, clause: "M-2.b" }),
      certifiers: forEach(groups, { body: "health", clause: "M-5.6" }),
    },
    supplied: forEach(openReadings, { value: "1", source: "临政" }),
  };
}

/** Data in which every member so many steps down is replaced by `true`, and the paths of those. */
function trueAt(
  depth: number,
  value: unknown,
  path = "",
): { readonly data: unknown; readonly paths: readonly string[] } {
  if (depth === 0) return { data: true, paths: [path] };
  if (typeof value !== "object" || value === null) return { data: value, paths: [] };
  const members = Object.entries(value).map(([key, member]) => {
    const step = Array.isArray(value) ? `[${key}]` : path === "" ? key : `.${key}`;
    return [key, trueAt(depth - 1, member, path + step)] as const;
  });
  const data = Object.fromEntries(members.map(([key, member]) => [key, member.data]));
  return {
    data: Array.isArray(value) ? Object.values(data) : data,
    paths: members.flatMap(([, { paths }]) => paths),
  };
}

test.each([1, 2, 3, 4, 5, 6])(
  "a fault %s steps down says in both languages what is wrong, and what was expected",
  (depth) => {
    expect(faultsOf(() => definePolicy(filled()))).toEqual([]);
    const { data, paths } = trueAt(depth, filled());
    const faults = allFaultsOf(() => definePolicy(data as PolicyData));
    expect(faults.map(({ path }) => path).sort()).toEqual([...paths].sort());
    for (const { path, message } of faults) {
      expect(message.zh, path).toMatch(/^“.+”应为.+，实为 true$/);
      expect(message.en, path).toMatch(/^.+: expected .+, received true$/);
      expect(message.zh + message.en, path).not.toMatch(/undefined|（）|\(\)/);
    }
  },
);

test("what is no policy at all is named as a whole", () => {
  expect(allFaultsOf(() => definePolicy(7 as never))).toEqual([
    {
      path: "policy",
      message: { zh: "“政策”应为普通对象，实为 7", en: "Policy: expected a plain object, received 7" },
    },
  ]);
});

test("every fault is listed, not the first", () => {
  const data = changed("pension.tiers", [450, 250]);
  const both = { ...data, medical: { ...data.medical, premium: 1 } };
  const subsidies = ["disaster-stricken-poor", ...pairs].map((group) => `medical.subsidies.${group}`);
  expect(faultsOf(() => definePolicy(both))).toEqual(["pension.tiers[1]", ...subsidies]);
});

const cyclic: Record<string, unknown> = {};
cyclic["pension"] = cyclic;
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const throwing = new Proxy(
  {},
  {
    ownKeys: () => {
      throw new Error("no keys");
    },
    get: () => {
      throw revoked.proxy;
    },
  },
);
const getter = {
  get pension(): never {
    throw new Error("no pension");
  },
};

/** By name, since a runner that prints a revoked proxy breaks. */
const hostile: Readonly<Record<string, unknown>> = {
  null: null,
  undefined,
  number: 1,
  text: "policy",
  list: [1],
  date: new Date(0),
  function: () => 1,
  symbol: Symbol("x"),
  bigint: 1n,
  cyclic,
  revoked: revoked.proxy,
  throwing,
  getter,
};

test.each(Object.keys(hostile))("%s is refused by one PolicyError", (name) => {
  expect(faultsOf(() => definePolicy(hostile[name] as never)).length).toBeGreaterThan(0);
  expect(faultsOf(() => withReadings(hostile[name] as never, {}))).toEqual(["policy"]);
  expect(faultsOf(() => withReadings(yingzhou2021, hostile[name] as never)).length).toBeGreaterThan(0);
});

describe("a draft", () => {
  const draft = (changes: unknown, id = "draft"): Policy =>
    definePolicy({ base: "yingzhou-2021", id, changes } as PolicyDraft);

  test("is the base with what it changes: members merged, lists whole, null takes away", () => {
    const { pension, medical, ...rest } = yingzhou2021;
    const subsidies = { ...medical.subsidies, "registered-poor": { subsidy: "full", clause: "M-2.c" } };
    expect(
      draft({
        pension: { tiers: [200, 300] },
        medical: { subsidies: { "registered-poor": { subsidy: "full", selfPaid: null } } },
      }),
    ).toEqual({
      ...rest,
      id: "draft",
      pension: { ...pension, tiers: [200, 300] },
      medical: { ...medical, subsidies },
    });
  });

  test.each<[changes: unknown, faults: readonly string[]]>([
    [{ medical: { premum: 320 } }, ["medical.premum"]],
    [{ medical: { premum: null } }, ["medical.premum"]],
    [{ medical: { premium: null } }, ["medical.premium"]],
    [{ medical: { premium: -1 } }, ["medical.premium"]],
    [{ medical: null }, ["medical"]],
    [{ medical: 3 }, ["medical"]],
    [{ medical: { newborn: [3] } }, ["medical.newborn"]],
    [{ pension: { tiers: { 0: 100 } } }, ["pension.tiers"]],
    [{ medical: { premium: 320 } }, ["medical.subsidies.subsistence-allowance", "medical.subsidies.registered-poor"]],
    [{ medical: { premium: 20 } }, ["medical.subsidies.subsistence-allowance", "medical.subsidies.registered-poor"]],
    [{ id: "other" }, ["changes.id"]],
    // Whether figures fit together is asked of data of the right shape.
    [{ id: "other", pension: { task: 1 } }, ["changes.id"]],
    ["none", ["changes"]],
    [[], ["changes"]],
    [null, ["changes"]],
    [getter, ["changes"]],
    [{ pension: getter }, ["changes"]],
    [JSON.parse('{"__proto__": {"premium": 320}}'), ["__proto__"]],
  ])("with changes %# is refused where they are wrong", (changes, faults) => {
    expect(faultsOf(() => draft(changes))).toEqual(faults);
  });

  test("has a name of its own, and a known base", () => {
    expect(faultsOf(() => draft({ medical: { newborn: { days: 80 } } }, "yingzhou-2021"))).toEqual(["id"]);
    expect(draft({ readings: { ageReached: "day-after" } }, "yingzhou-2021").readings.ageReached).toBe("day-after");
    expect(faultsOf(() => definePolicy({ base: "yingzhou-2020", changes: {} } as never))).toEqual(["base", "id"]);
    const throwing = new Proxy({}, { getOwnPropertyDescriptor: () => getter.pension });
    expect(faultsOf(() => definePolicy(throwing as never))).toEqual(["policy"]);
  });

  test("is told in both languages what it is made of", () => {
    expect(allFaultsOf(() => definePolicy({ base: 7, id: 7, changes: 7 } as never))).toEqual([
      {
        path: "base",
        message: {
          zh: "“所据政策”应为yingzhou-2021（本软件包的两份通知），实为 7",
          en: "Base: expected yingzhou-2021 (the two notices of this package), received 7",
        },
      },
      {
        path: "id",
        message: {
          zh: "“名称”应为1 至 256 个字符的文本，实为 7",
          en: "Name: expected a text of 1 to 256 characters, received 7",
        },
      },
      {
        path: "changes",
        message: { zh: "“改动”应为普通对象，实为 7", en: "Changes: expected a plain object, received 7" },
      },
    ]);
    expect(allFaultsOf(() => definePolicy(Object.assign(new Date(0), { base: 7 }) as never))).toEqual([
      {
        path: "policy",
        message: {
          zh: "“政策草案”应为普通对象，实为 {…}",
          en: "Draft of a policy: expected a plain object, received {…}",
        },
      },
    ]);
  });

  test("of the leap year 2024 says the end of February, of 2022 its own", () => {
    const to = (year: number, returningWorkersTo: string) => () =>
      definePolicy(draftOf(year, { medical: { returningWorkersTo } }));
    expect(faultsOf(to(2024, "2024-02-28"))).toEqual(["medical.returningWorkersTo"]);
    expect(faultsOf(to(2024, "2024-02-29"))).toEqual([]);
    expect(faultsOf(to(2022, "2022-02-28"))).toEqual([]);
  });

  test("that moves nothing but the year is told every date that it forgot", () => {
    expect(faultsOf(() => draft({ pension: { year: 2022 }, medical: { year: 2022 } }))).toEqual([
      "pension.contributionWindow.to",
      "pension.collectionPeriod.to",
      "pension.phases[0].window.to",
      "pension.phases[1].window.to",
      "pension.certification.cycle.to",
      "pension.certification.inspection.to",
      "medical.premiumWindow.from",
      "medical.premiumWindow.to",
      "medical.listDeadline",
      "documents.pension.issuedOn",
      "documents.pension.title",
      "documents.medical.issuedOn",
      "documents.medical.title",
    ]);
  });
});
