import { describe, expect, test } from "vitest";
import { askRule, findingSchema, yingzhou2021 } from "../../src/index.js";
import type { SchemaNode } from "../../src/ledger/columns/json-schema-node.js";
import { resultColumns } from "../../src/ledger/result-columns.js";
import { caseTables, policyOf } from "../support/case-table.js";
import { FOREIGN, PRINTED, typedIn, without } from "../support/in-chinese.js";

const columnsOf = (rule: string, locale: "zh-CN" | "en" = "zh-CN", hasCodes = false) =>
  resultColumns(findingSchema(rule) as SchemaNode, { locale, hasCodes, policy: yingzhou2021 });

describe.each(caseTables())("$rule", ({ rule, cases }) => {
  test("what a clerk reads of it is Chinese and figures, cell by cell, and every cell stands under its title", () => {
    const columns = columnsOf(rule);
    expect(columns.titles.filter((title) => FOREIGN.test(without(title, PRINTED)))).toEqual([]);
    const foreign = cases.flatMap(({ facts, readings = {}, expected, name }) => {
      if (expected === undefined) return [];
      const words = [...PRINTED, ...typedIn(facts), ...typedIn(readings)];
      const cells = columns.cells(askRule(rule, facts, policyOf(readings)));
      expect(cells).toHaveLength(columns.titles.length);
      const isMissing = /"missingFacts":\["/.test(JSON.stringify(expected));
      expect(cells.at(-3)?.startsWith("待补事实："), name.en).toBe(isMissing);
      return cells.filter((cell) => FOREIGN.test(without(cell, words))).map((cell) => `${name.zh}: ${cell}`);
    });
    expect(foreign).toEqual([]);
  });
});

/* By hand: 500 yuan earn 70; 100 yuan by the government are open between 0 and 40. */
const RULE = "pension/contribution-subsidy";
const settled = askRule(RULE, { tier: 500 });
const open = askRule(RULE, { tier: 100, payment: "agency-paid" });

test("an amount has both its ends; what is open is said with who is to answer", () => {
  const columns = columnsOf(RULE);
  expect(columns.titles.map((title) => title.replace("结果：", ""))).toEqual([
    "缴费补贴（元）",
    "缴费补贴（元）最低",
    "缴费补贴（元）最高",
    "说明",
    "待定事项",
    "依据",
    "解释",
  ]);
  expect(columns.cells(settled).slice(0, 3)).toEqual(["70", "70", "70"]);
  expect(columns.cells(settled)[4]).toBe("");
  const [amount, least, most, why, settling, sections, readings] = columns.cells(open);
  expect([amount, least, most]).toEqual(["未定", "0", "40"]);
  expect(why).toMatch(/。$/);
  expect(settling).toMatch(/^待有权机关明确：政府按100元档代缴的，缴费补贴是多少？（.+）$/);
  expect(sections).toBe("二（二）、二（三）");
  expect(readings).toMatch(/^政府按100元档代缴的，缴费补贴是多少？/);
  expect(columns.cells(open)).toBe(columns.cells(open));
});

test("in English, and by codes", () => {
  const columns = columnsOf(RULE, "en", true);
  expect(columns.titles[0]).toMatch(/^Result: /);
  const [amount, , , why, ...codes] = columns.cells(open);
  expect(amount).toBe("open");
  expect(why).toMatch(/\.$/);
  expect(codes).toEqual(["agencyTierSubsidy", "P-2.2.d, P-2.2.f, P-2.3.b", "agencyTierSubsidy=open"]);
  const [, , , , settling] = columnsOf(RULE, "en").cells(open);
  expect(settling).toMatch(/^questions to be settled: .+ \(.+\)$/);
  expect(columns.rejected("a").slice(0, 5)).toEqual(["", "", "", "rejected: a", ""]);
});

test.each([
  ["zh-CN", /……另有 \d+ 项，未列$/],
  ["en", /… and \d+ more, not listed$/],
] as const)("a list that no cell holds ends in %s with how many more there are", (locale, end) => {
  const columns = columnsOf("pension/shared-accounts", locale);
  const uses = Array.from({ length: 4000 }, (_, index) => ({ account: `account-${index >> 1}`, person: `p${index}` }));
  const cells = columns.cells(askRule("pension/shared-accounts", { uses }, yingzhou2021));
  expect(cells.some((cell) => end.test(cell))).toBe(true);
});

test("by codes what is missing is named by its path", () => {
  const rule = "pension/agency-paid-contribution";
  const cells = columnsOf(rule, "zh-CN", true).cells(askRule(rule, { categories: ["disability"] }, yingzhou2021));
  expect(cells.some((cell) => cell.includes("disabilityGrade"))).toBe(true);
});
