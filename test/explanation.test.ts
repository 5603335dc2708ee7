import { expect, test } from "vitest";
import {
  askRule,
  contributionSubsidy,
  type Determination,
  type Explanation,
  explain,
  explanation,
  type Finding,
  isRuleInputError,
  type Locale,
} from "../src/index.js";
import { clauses } from "../src/policy/yingzhou-2021/clauses.js";
import { readings } from "../src/policy/yingzhou-2021/readings.js";

test("every part as data: answer with bounds, steps, clauses, readings, and who settles what is open", () => {
  const { number, question, decider, figure } = readings.agencyTierSubsidy;
  const clause = "P-2.3.b";
  const said = explanation(contributionSubsidy({ tier: 100 }));
  expect(said).toMatchObject({
    rule: "pension/contribution-subsidy",
    locale: "zh-CN",
    title: "缴费补贴",
    answer: [
      {
        path: "subsidy",
        label: "缴费补贴（元）",
        text: "待定，在0至40之间",
        bounds: { open: true, min: "0", max: "40" },
        parts: [],
      },
    ],
    steps: [
      { code: "agency-paid-tier", sentence: "由政府代缴100元。", clause: "P-2.2.f", section: "二（二）" },
      {
        code: "no-ladder-row",
        sentence: "补贴标准自200元起，未列100元档，补贴额待有权机关明确。",
        clause,
        section: "二（三）",
      },
    ],
    readings: [
      {
        reading: "agencyTierSubsidy",
        number,
        question: question.zh,
        chosen: { option: "open", meaning: "数额尚未提供" },
        others: [],
        note: figure.zh,
        decider: decider.zh,
      },
    ],
    open: { facts: [], questions: [{ reading: "agencyTierSubsidy", question: question.zh, decider: decider.zh }] },
  });
  expect(said.clauses.at(-1)).toEqual({
    clause,
    document: "阜阳市颍州区人民政府办公室关于印发《颍州区2021年度城乡居民基本养老保险工作实施方案》的通知",
    section: "二（三）",
    paraphrase: clauses[clause].paraphrase.zh,
  });
});

test("a record has its fields as parts, a list its entries, each with the path that it stands at", () => {
  const { answer, open } = explanation(
    askRule("medical/household-enrolment", {
      registeredHere: true,
      members: [
        { key: "甲", insurance: "none", enrolled: true },
        { key: "丙", insurance: "none" },
      ],
    }),
  );
  const members = answer[1];
  expect([members?.path, members?.label, members?.text, members?.bounds]).toEqual(["members", "户内成员", "", null]);
  expect(members?.parts.map(({ path, label, text }) => [path, label, text])).toEqual([
    ["members[0]", "1", ""],
    ["members[1]", "2", ""],
  ]);
  expect(members?.parts[1]?.parts.at(-1)).toEqual({
    path: "members[1].selfPaid",
    label: "个人应缴（元）",
    text: "280",
    bounds: { open: false, min: "280", max: "280" },
    parts: [],
  });
  expect(open.facts).toEqual([
    { path: "members[1].enrolled", title: "是否随本户参保", where: "户内成员2（丙）", isEntry: true },
  ]);
});

test("a choice has its other options beside it", () => {
  const { readings: read } = explanation(contributionSubsidy({ tier: 6000, payment: "agency-paid" }), "en");
  const { options } = readings.agencyPaidSubsidy;
  expect(read[0]).toMatchObject({
    chosen: { option: "as-tier", meaning: options["as-tier"].en },
    others: [{ option: "none", meaning: options.none.en }],
    note: null,
  });
});

test("a number that has no end has bounds as it is shown; what is no number has none", () => {
  const sheet = explanation(askRule("pension/evaluation", { enrolmentRate: { count: 26500, base: 27000 } }));
  expect(sheet.answer[0]?.bounds).toEqual({ open: true, min: "28.14", max: "98.14" });
  expect(sheet.answer[4]?.bounds).toBeNull();
  const { answer } = explanation(askRule("medical/certifying-body", { group: "severe-disability" }));
  expect(answer.map(({ text, bounds }) => [text, bounds])).toContainEqual(["待定（通知未列数额）", null]);
});

test("persons that are reckoned are shown whole: 2000 in 32 of 181 days make 11312.5", () => {
  const said = explanation(
    askRule("pension/target-progress", { township: "鼓楼街道", date: "2021-02-01", paid: 2000 }),
  );
  const milestones = said.answer.find(({ path }) => path === "milestones");
  const pace = milestones?.parts[1]?.parts.find(({ path }) => path.endsWith("atThisPace"));
  expect(pace?.parts[0]?.text).toBe("11312");
});

test("it is plain data, frozen, and the same of a finding read back from JSON; explain prints it", () => {
  const finding = contributionSubsidy({ tier: 100 });
  const said: Explanation = explanation(finding);
  expect(JSON.parse(JSON.stringify(said))).toEqual(said);
  expect(explanation(JSON.parse(JSON.stringify(finding)) as Finding)).toEqual(said);
  expect(areFrozen(said)).toBe(true);
  for (const { sentence } of said.steps) expect(explain(finding)).toContain(sentence);
});

function areFrozen(value: unknown): boolean {
  return (
    typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(areFrozen))
  );
}

test("what is no finding, and another language, are refused by its name", () => {
  const refusal = (act: () => unknown): unknown => {
    try {
      return act();
    } catch (error) {
      return isRuleInputError(error) && [error.rule, error.issues.map(({ path }) => path)];
    }
  };
  const finding = contributionSubsidy({ tier: 500 });
  expect(refusal(() => explanation({} as Finding))).toEqual(["explanation", ["finding.rule"]]);
  expect(refusal(() => explanation(finding, "fr" as Locale))).toEqual(["explanation", ["locale"]]);
  expect(refusal(() => explain(finding, "en", { codes: 1 } as never))).toEqual(["explain", ["options.codes"]]);
});

test("an amount in an answer is what the finding says", () => {
  const finding = contributionSubsidy({ tier: 500 });
  const subsidy: Determination = finding.subsidy;
  expect(subsidy).toEqual({ status: "determined", value: explanation(finding).answer[0]?.text });
});
