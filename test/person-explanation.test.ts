import { expect, test } from "vitest";
import {
  definePolicy,
  explanation,
  isRuleInputError,
  type Locale,
  newbornEnrolment,
  type PersonOverviewFacts,
  personExplanation,
  personOverview,
  personSchema,
  yingzhou2021,
} from "../src/index.js";

/** 52 on the day, severely disabled, at home here with a wife of whom nothing is known. */
const DISABLED: PersonOverviewFacts = {
  birthDate: "1969-03-01",
  asOf: "2021-05-20",
  pension: { categories: ["disability"], disabilityGrade: 1, joiningConditions: true },
  medical: {
    localRegistration: true,
    employeeScheme: "out-of-scope",
    otherScheme: false,
    groups: ["severe-disability"],
    household: { registeredHere: true, members: [{ key: "甲", insurance: "none", enrolled: false }, { key: "乙" }] },
  },
};

test("amounts by their side, with bounds, and those of the household apart", () => {
  const { asOf, pension, medical } = personExplanation(DISABLED);
  expect(asOf).toBe("2021年5月20日");
  expect(pension.amounts.map(({ label, side, text }) => [label, side, text])).toEqual([
    ["代缴金额（元）", "gets", "100"],
    ["个人应缴（元）", "pays", "0"],
    ["缴费补贴（元）", "gets", "待定，在0至40之间"],
    ["集体补助和其他资助（元）", "gets", "0"],
    ["计入个人账户合计（元）", "gets", "待定，在100至140之间"],
  ]);
  expect(pension.amounts[2]?.bounds).toEqual({ open: true, min: "0", max: "40" });
  expect(medical.amounts.map(({ rule, side, ofHousehold }) => [rule, side, ofHousehold])).toEqual([
    ["medical/premium-subsidy", "gets", false],
    ["medical/premium-subsidy", "pays", false],
    ["medical/household-enrolment", "gets", true],
    ["medical/household-enrolment", "pays", true],
    ["medical/household-enrolment", "pays", true],
  ]);
  expect(medical.tables.map(({ ofHousehold, columns }) => [ofHousehold, columns.length])).toEqual([[true, 4]]);
});

test("a tier and months are told, not got; each tier that is possible has a row", () => {
  const { pension } = personExplanation({
    birthDate: "1990-01-01",
    asOf: "2021-01-01",
    pension: { interrupted: true },
  });
  expect(pension.amounts.map(({ side }) => side)).toEqual(["tells", "tells", "gets", "pays"]);
  const [credits] = pension.tables;
  expect(credits?.rows).toHaveLength(2 * yingzhou2021.pension.tiers.length);
  expect(credits?.rows[0]).toEqual([
    { text: "200", bounds: { open: false, min: "200", max: "200" } },
    { text: "个人缴费", bounds: null },
    { text: "40", bounds: { open: false, min: "40", max: "40" } },
    { text: "240", bounds: { open: false, min: "240", max: "240" } },
  ]);
});

test("each step once, with its rule; what is missing by its path; the questions of each notice", () => {
  const { pension, medical } = personExplanation(DISABLED, "en");
  const overview = personOverview(DISABLED);
  const sentences = pension.steps.map(({ section, sentence }) => `${section} ${sentence}`);
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(new Set(pension.steps.map(({ rule }) => rule))).toEqual(new Set(overview.pension.map(({ rule }) => rule)));
  expect([...pension.missing, ...medical.missing].map(({ path }) => path)).toEqual(overview.missingFacts);
  expect(medical.missing[0]).toEqual({
    path: "medical.household.members[1].insurance",
    title: "Other national basic insurance",
    where: "Member 2",
    isEntry: true,
  });
  const questions = [...pension.questions, ...medical.questions];
  expect(questions.map(({ reading }) => reading)).toEqual(overview.openReadings);
  expect(pension.questions[0]?.decider).toContain("finance department");
});

test("it is plain data and frozen; another language is refused", () => {
  const said = personExplanation(DISABLED);
  expect(JSON.parse(JSON.stringify(said))).toEqual(said);
  expect(Object.isFrozen(said.pension.amounts[0])).toBe(true);
  try {
    personExplanation(DISABLED, "fr" as Locale);
    expect.unreachable();
  } catch (error) {
    expect(isRuleInputError(error) && error.issues.map(({ path }) => path)).toEqual(["locale"]);
  }
});

test("a premium that no notice prints has no figures, here and in its rule's own explanation", () => {
  const facts = { birthDate: "2020-11-20", asOf: "2020-12-20", medical: { newborn: true, localRegistration: true } };
  const { text, bounds } = personExplanation(facts).medical.tables[0]?.rows[0]?.[3] ?? {};
  expect([text, bounds]).toEqual(["待定（通知没有该年度的标准）", null]);
  const { answer } = explanation(newbornEnrolment({ bornOn: "2020-11-20", asOf: "2020-12-20" }));
  const premiums = answer.find(({ path }) => path === "premiums");
  const subsidy = premiums?.parts[0]?.parts.find(({ path }) => path === "premiums[0].subsidy");
  expect(subsidy?.bounds).toBeNull();
});

test("where a premium may be paid: offline apart, for who can't pay online, if a notice has places for it", () => {
  const facts = { birthDate: "1990-01-01", asOf: "2020-12-01" };
  const waysBy = (places: typeof yingzhou2021.medical.channels.places) => {
    const { medical } = yingzhou2021;
    const policy = definePolicy({
      ...yingzhou2021,
      id: "draft",
      medical: { ...medical, channels: { ...medical.channels, places } },
    });
    return personExplanation(facts, "zh-CN", policy).medical.ways.map(({ label, text }) => `${label}：${text}`);
  };
  const online = "缴费渠道：微信“阜阳医疗保障”公众号、支付宝、皖事通、其他手机APP等线上渠道";
  const offline = "线下缴费（遇特殊情况，无法从线上参保的）：常住地所在社区（村）";
  expect(waysBy(["usual-residence"])).toEqual([online, offline]);
  expect(waysBy([])).toEqual([online]);
});

/** What of a person's amounts is told of one rule, by its label, with its figures. */
function amountsOf(facts: PersonOverviewFacts, notice: "pension" | "medical", rule: string, locale?: Locale) {
  const { amounts } = personExplanation(facts, locale)[notice];
  return amounts
    .filter((amount) => amount.rule === rule)
    .map(({ text, bounds }) => [text, bounds?.open, bounds?.min, bounds?.max]);
}

const ELIGIBLE = { localRegistration: true, employeeScheme: "out-of-scope", otherScheme: false } as const;

test("while it is open whether a person may join, nothing is among the ends of the premium", () => {
  const person = { birthDate: "1980-01-01", asOf: "2020-12-01" };
  const ask = (medical: object, locale?: Locale) =>
    amountsOf({ ...person, medical }, "medical", "medical/premium-subsidy", locale);
  expect(ask(ELIGIBLE)).toEqual([
    ["0", false, "0", "0"],
    ["280", false, "280", "280"],
  ]);
  expect(ask({ localRegistration: true })).toEqual([
    ["0", false, "0", "0"],
    ["能参保缴费的280，否则为0", true, "0", "280"],
  ]);
  expect(ask({ localRegistration: true, groups: ["subsistence-allowance"] }, "en")).toEqual([
    ["250 if the person may join and pay, otherwise 0", true, "0", "250"],
    ["30 if the person may join and pay, otherwise 0", true, "0", "30"],
  ]);
  // 280 less 250 to 280 is from nothing to 30 as it is.
  expect(ask({ localRegistration: true, groups: ["subsistence-allowance", "orphan"] })).toEqual([
    ["能参保缴费的待定，在250至280之间，否则为0", true, "0", "280"],
    ["待定，在0至30之间", true, "0", "30"],
  ]);
});

test("a newborn's premiums likewise", () => {
  const person = { birthDate: "2021-01-10", asOf: "2021-02-01" };
  const cells = (medical: object) =>
    personExplanation({ ...person, medical: { newborn: true, otherScheme: false, ...medical } }).medical.tables[0]
      ?.rows[0];
  expect(cells({ localRegistration: false })?.map(({ text }) => text)).toEqual([
    "2021",
    "2021年4月10日（含当日）",
    "未到期，待缴",
    "0",
    "能参保缴费的280，否则为0",
  ]);
  expect(cells({ localRegistration: true })?.[4]?.text).toBe("280");
});

test("what a tier credits is nothing for who may not join", () => {
  const person = { birthDate: "1980-01-01", asOf: "2021-02-01" };
  const ask = (pension: object) =>
    amountsOf({ ...person, pension: { priorTier: 500, ...pension } }, "pension", "pension/account-credit").map(
      ([text]) => text,
    );
  expect(ask({ joiningConditions: true })).toEqual(["70", "0", "570"]);
  expect(ask({})).toEqual(["能参保缴费的70，否则为0", "0", "能参保缴费的570，否则为0"]);
});

test("from the pension age on, the year's contribution is open while the years are", () => {
  const ask = (pension: object) =>
    amountsOf(
      {
        birthDate: "1960-01-01",
        asOf: "2021-02-01",
        pension: { priorTier: 500, joiningConditions: true, cancelled: false, ...pension },
      },
      "pension",
      "pension/agency-paid-contribution",
    ).map(([text]) => text);
  const open = ["0", "能参保缴费的500，否则为0"];
  expect(ask({ lastPaidOn: "2020-03-01", yearsSuffice: false })).toEqual(open);
  expect(ask({ lastPaidOn: "2020-03-01" })).toEqual(open);
  expect(ask({ everPaid: false, yearsSuffice: false })).toEqual(open);
});

test("the schema of a person's facts is that of the rules' own, and the household's with it", () => {
  const { properties } = personSchema() as { readonly properties: Readonly<Record<string, { properties: object }>> };
  expect(Object.keys(properties)).toEqual(["birthDate", "asOf", "pension", "medical"]);
  expect(properties["pension"]?.properties).toHaveProperty("disabilityGrade");
  expect(properties["medical"]?.properties).toHaveProperty("household.properties.members");
  // What is so of a fact that is left out is told as it is here.
  expect(properties["medical"]?.properties).toHaveProperty(
    ["newborn", "x-absent", "zh"],
    "按出生日期计，有新生儿缴费期限的（期满后也算）、出生三个月内的为新生儿；没有出生日期的按否计",
  );
  expect(properties["medical"]?.properties).toHaveProperty(["groups", "x-absent", "zh"], "按无计");
});
