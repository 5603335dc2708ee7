import { expect, test } from "vitest";
import { catalog } from "../../src/catalog/catalog.js";
import { districtTable } from "../../src/catalog/district-table.js";
import { dutyBearers, dutyCalendar } from "../../src/catalog/duty-calendar.js";
import { findingRecord } from "../../src/catalog/finding-record.js";
import { personOverview } from "../../src/catalog/person-overview.js";
import { verify } from "../../src/catalog/verify.js";
import { descriptionOf } from "../../src/foundation/description.js";
import { isRuleInputError } from "../../src/foundation/errors.js";
import { shapeOf } from "../../src/foundation/schema.js";

// What the functions beside the rules say of their facts, word for word, as refusals show it.

/** A refusal: who was asked, and each fault as `path: zh | en`, with what was expected. */
function refusal(ask: (facts: never) => unknown, facts: unknown): readonly string[] {
  try {
    ask(facts as never);
  } catch (error) {
    if (!isRuleInputError(error)) throw error;
    const told = error.issues.map(({ path, message, expected }) => [
      `${path}: ${message.zh} | ${message.en}`,
      `${expected.zh} | ${expected.en}`,
    ]);
    return [error.rule, ...told.flat()];
  }
  return [];
}

const day = "日期 YYYY-MM-DD | a calendar date YYYY-MM-DD";

test("the table of the district", () => {
  expect(refusal(districtTable, 7)).toEqual([
    "district-table",
    ": “全区一览”应为普通对象，实为 7 | The district: expected a plain object, received 7",
    "普通对象 | a plain object",
  ]);
  expect(refusal(districtTable, { date: "3.1", townships: 7 })).toEqual([
    "district-table",
    'date: “截至日期”应为日期 YYYY-MM-DD，实为 "3.1" | ' +
      'Day of the counts: expected a calendar date YYYY-MM-DD, received "3.1"',
    day,
    "townships: “乡镇街道”应为数组，实为 7 | Townships: expected an array, received 7",
    "数组 | an array",
  ]);
  expect(refusal(districtTable, { date: "2021-03-01", townships: [7] })).toEqual([
    "district-table",
    "townships[0]: “乡镇街道”应为普通对象，实为 7 | Township: expected a plain object, received 7",
    "普通对象 | a plain object",
  ]);
});

const units = [
  "township（乡镇（街道））、village（村（社区））、district（区级）、tax（税务）、collecting-unit（代收单位）、" +
    "poverty-alleviation（扶贫）、civil-affairs（民政）、health（卫健）、disabled-persons-federation（残联）",
  "township, village, district, tax (tax office), collecting-unit (collecting units), " +
    "poverty-alleviation (poverty alleviation), civil-affairs (civil affairs), health, " +
    "disabled-persons-federation (disabled persons' federation)",
] as const;

test("the calendar of duties", () => {
  expect(refusal(dutyCalendar, 7)).toEqual([
    "duty-calendar",
    ": “履职日历”应为普通对象，实为 7 | Calendar of duties: expected a plain object, received 7",
    "普通对象 | a plain object",
  ]);
  expect(refusal(dutyCalendar, { unit: 7, asOf: 7 })).toEqual([
    "duty-calendar",
    `unit: “责任单位”应为${units[0]}，实为 7 | Who owes the duties: expected ${units[1]}, received 7`,
    units.join(" | "),
    "asOf: “截至日期”应为日期 YYYY-MM-DD，实为 7 | As of: expected a calendar date YYYY-MM-DD, received 7",
    day,
  ]);
  expect(refusal(dutyCalendar, { unit: "village", township: "王店镇" })).toEqual([
    "duty-calendar",
    "unit: 已给出乡镇（街道）的，不再给出责任单位 | a township is given, and a unit beside it",
    "unit 或 township | unit or township",
  ]);
});

test("those who owe duties", () => {
  expect(Object.entries(dutyBearers).map(([bearer, { zh, en }]) => [bearer, zh, en])).toEqual([
    ["township", "乡镇（街道）", "township"],
    ["village", "村（社区）", "village"],
    ["district", "区级", "district"],
    ["tax", "税务", "tax office"],
    ["collecting-unit", "代收单位", "collecting units"],
    ["poverty-alleviation", "扶贫", "poverty alleviation"],
    ["civil-affairs", "民政", "civil affairs"],
    ["health", "卫健", "health"],
    ["disabled-persons-federation", "残联", "disabled persons' federation"],
  ]);
});

test("the overview of a person", () => {
  expect(refusal(personOverview, 7)).toEqual([
    "person-overview",
    ": “个人情况”应为普通对象，实为 7 | A person: expected a plain object, received 7",
    "普通对象 | a plain object",
  ]);
  const parts = { birthDate: 7, asOf: 7, pension: 7, medical: 7 };
  expect(refusal(personOverview, parts).filter((_, at) => at % 2 === 1)).toEqual([
    "birthDate: “出生日期”应为日期 YYYY-MM-DD，实为 7 | Date of birth: expected a calendar date YYYY-MM-DD, received 7",
    "asOf: “询问日期”应为日期 YYYY-MM-DD，实为 7 | " +
      "Day of the question: expected a calendar date YYYY-MM-DD, received 7",
    "pension: “养老保险情况”应为普通对象，实为 7 | For the pension notice: expected a plain object, received 7",
    "medical: “医疗保险情况”应为普通对象，实为 7 | For the medical notice: expected a plain object, received 7",
  ]);
  const papers = { birthDate: "1960-01-01", asOf: "2021-01-01", pension: { papersFiled: 7 } };
  expect(refusal(personOverview, papers)).toEqual([
    "person-overview",
    "pension.papersFiled: “领取材料是否已上报”应为true 或 false，实为 7 | " +
      "Whether the papers for the pension were handed in: expected true or false, received 7",
    "true 或 false | true or false",
  ]);
});

test("what every finding carries", () => {
  const record = findingRecord(catalog["pension/contribution-subsidy"] as never);
  const titled = (names: readonly string[]) =>
    names.map((name) => Object.values(descriptionOf(shapeOf(record)[name] as never).title));
  expect(descriptionOf(record).title).toEqual({ zh: "缴费补贴：结果", en: "Contribution subsidy: finding" });
  expect(titled(["rule", "policy", "clauses", "readings", "reasons"])).toEqual([
    ["规则", "Rule"],
    ["政策", "Policy that it was given by"],
    ["依据条款", "Clauses that it rests on"],
    ["所依据的解释", "Readings that it relied on"],
    ["步骤", "Steps that led to it"],
  ]);
  const { expected, json } = descriptionOf(shapeOf(record)["rule"] as never);
  expect(expected.zh).toBe("pension/contribution-subsidy（缴费补贴）");
  expect(json["x-labels"]).toEqual({
    "pension/contribution-subsidy": { zh: "缴费补贴", en: "Contribution subsidy" },
  });
});

test("a receipt", () => {
  const text = "1 至 256 个字符的文本";
  const words = "a text of 1 to 256 characters";
  expect(refusal(verify, 7).slice(0, 2)).toEqual([
    "receipt",
    ": “receipt”应为普通对象，实为 7 | receipt: expected a plain object, received 7",
  ]);
  expect(refusal(verify, { policy: {} }).filter((_, at) => at % 2 === 1)).toEqual([
    `package: 缺少“软件包”，应为${text} | Package is missing; expected ${words}`,
    `version: 缺少“版本”，应为${text} | Version is missing; expected ${words}`,
    `policy.id: 缺少“政策名称”，应为${text} | Name of the policy is missing; expected ${words}`,
    `policy.hash: 缺少“摘要”，应为${text} | Hash is missing; expected ${words}`,
    "readings: 缺少“解释”，应为按名称列出的解释 | Readings is missing; expected readings by name",
    `rule: 缺少“规则”，应为${text} | Rule is missing; expected ${words}`,
    "facts: 缺少“事实”，应为普通对象 | Facts is missing; expected a plain object",
    "finding: 缺少“结果”，应为普通对象 | Finding is missing; expected a plain object",
    `hash: 缺少“摘要”，应为${text} | Hash is missing; expected ${words}`,
  ]);
  expect(refusal(verify, { policy: 7 })[5]).toBe(
    "policy: “政策”应为普通对象，实为 7 | Policy: expected a plain object, received 7",
  );
});
