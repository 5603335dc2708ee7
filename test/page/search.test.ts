import { expect, test } from "vitest";
import { clauses, readings, rules } from "../../src/index.js";
import { findPlaces } from "../../src/page/frame/search/find-places.js";
import { places } from "../../src/page/frame/search/places.js";

/** What people type, and the rule that they mean: it comes first. */
const meant: Readonly<Record<string, string>> = {
  补贴: "pension/contribution-subsidy",
  代缴: "pension/agency-paid-contribution",
  政府代缴: "pension/agency-paid-contribution",
  新生儿: "medical/newborn-enrolment",
  新生儿参保: "medical/newborn-enrolment",
  评分: "pension/evaluation",
  考核: "pension/evaluation",
  残疾: "pension/agency-paid-contribution",
  残疾人的保费谁来缴: "pension/agency-paid-contribution",
  低保: "pension/agency-paid-contribution",
  "医保 低保": "medical/premium-subsidy",
  截止: "pension/contribution-window",
  医保截止: "medical/premium-window",
  认证: "pension/certification",
  怎么认证: "pension/certification-method",
  催缴: "pension/renewal-target",
  续保: "pension/renewal-target",
  医保补贴: "medical/premium-subsidy",
  养老补贴: "pension/contribution-subsidy",
  资助: "medical/premium-subsidy",
  档次: "pension/contribution-tier",
  改档: "pension/contribution-tier-for-year",
  公示: "pension/public-notice",
  举报: "pension/report-phones",
  冒领: "pension/benefit-screening",
  死亡: "pension/death-report",
  一个人死了怎么办: "pension/death-report",
  断保: "pension/renewal-target",
  退休: "pension/unpaid-at-pension-age",
  下欠: "pension/remittance-arrears",
  排名: "pension/district-view",
  缴费渠道: "pension/contribution-channel",
  全户: "medical/household-enrolment",
  补发: "pension/certification-back-pay",
  subsidy: "pension/contribution-subsidy",
  subsidies: "pension/contribution-subsidy",
  "agency-paid": "pension/agency-paid-contribution",
  newborn: "medical/newborn-enrolment",
  babies: "medical/newborn-enrolment",
  score: "pension/evaluation",
  Disabled: "pension/agency-paid-contribution",
  "disability medical": "medical/premium-subsidy",
  deadline: "pension/contribution-window",
  certification: "pension/certification",
  "allowance recipient": "pension/agency-paid-contribution",
  remind: "pension/renewal-target",
  tier: "pension/contribution-tier",
  household: "medical/household-enrolment",
  arrears: "pension/remittance-arrears",
  fraud: "pension/benefit-screening",
};

test.each(Object.entries(meant))("%s leads to %s first", (asked, rule) => {
  expect(findPlaces(asked)[0]?.hash).toBe(`#/ask/${rule}`);
});

test("every rule is the first by its own title, in both languages; channels and budgets by their notice too", () => {
  for (const { id, title } of rules) {
    for (const words of [title.zh, title.en]) {
      const [notice = ""] = id.split("/");
      const asked = id.endsWith("-channel") ? `${words} ${notice}` : words;
      expect(findPlaces(asked)[0]?.hash, asked).toBe(`#/ask/${id}`);
    }
  }
});

test.each([
  ["多少钱", "#/ask"],
  ["残疾人能领多少钱", "#/ask"],
  ["80岁能领什么", "#/ask"],
  ["老人", "#/ask"],
  ["台账", "#/settle"],
  ["ledger", "#/settle"],
  ["原文", "#/read"],
  ["打分表", "#/score"],
])("%s leads to a view", (asked, hash) => {
  expect(findPlaces(asked)[0]?.hash).toBe(hash);
});

test("a clause by its id, its section and its words; a reading by its number and its question", () => {
  expect(findPlaces("P-2.3.b")[0]?.hash).toBe("#/read/P-2.3.b");
  expect(findPlaces("多缴多得").map(({ hash }) => hash)).toContain("#/read/P-2.1.d");
  expect(findPlaces("a-12")[0]?.kind).toBe("reading");
  const asked = readings.agencyTierSubsidy.question.zh;
  expect(findPlaces(asked).map(({ hash }) => hash)).toContain("#/read/readings/agencyTierSubsidy");
});

test("every rule, clause and reading is a place of its own; what means nothing finds nothing", () => {
  const kinds = places.map(({ kind }) => kind);
  const count = (kind: string): number => kinds.filter((each) => each === kind).length;
  expect(count("rule")).toBe(rules.length);
  expect(count("clause")).toBe(Object.keys(clauses).length);
  expect(count("reading")).toBe(Object.keys(readings).length);
  expect(new Set(places.map(({ hash, kind }) => `${kind} ${hash}`)).size).toBe(places.length);
  expect(findPlaces("")).toEqual([]);
  expect(findPlaces("，。 ")).toEqual([]);
  expect(findPlaces("zzzz")).toEqual([]);
});
