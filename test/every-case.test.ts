import { describe, expect, test } from "vitest";
import { ruleOf } from "../src/catalog/ask-rule.js";
import { catalog } from "../src/catalog/catalog.js";
import { findingRecord } from "../src/catalog/finding-record.js";
import { sentences } from "../src/explain/sentences/sentences.js";
import {
  askRule,
  compareReadings,
  explain,
  type Finding,
  factsSchema,
  findingSchema,
  receipt,
  rules,
  verify,
} from "../src/index.js";
import { accept } from "../src/rule/accept.js";
import { caseTables, policyOf } from "./support/case-table.js";
import { stepsIn } from "./support/steps-in.js";

/** What every answer of the tables must bear: its own schema, words in both languages, comparison and receipt. */
const spoken = new Set<string>();

describe.each(caseTables())("$rule", ({ rule, cases }) => {
  const answered = cases.filter(({ expected }) => expected !== undefined);

  test("every finding is what its schema says, and is explained in full", () => {
    for (const { name, facts, readings } of answered) {
      const finding: Finding = askRule(rule, facts, policyOf(readings));
      const read: Finding = JSON.parse(JSON.stringify(finding));
      expect(() => accept("finding", findingRecord(ruleOf(rule)), read), name.en).not.toThrow();
      for (const { code } of stepsIn(finding)) spoken.add(code);
      for (const locale of ["zh-CN", "en"] as const) {
        const text = explain(finding, locale);
        expect(text, name.en).not.toMatch(/\{\w+\}|undefined|\[object|NaN/);
        expect(explain(read, locale)).toBe(text);
      }
    }
  });

  test("other readings and receipts work for it", () => {
    for (const { facts, readings } of answered) {
      const policy = policyOf(readings);
      const { finding, alternatives, hangsOnInterpretation } = compareReadings(rule, facts, policy);
      expect(finding).toEqual(askRule(rule, facts, policy));
      expect(hangsOnInterpretation).toBe(alternatives.some(({ outcome }) => outcome !== "same"));
      expect(verify(receipt(rule, facts, policy))).toEqual({ matches: true, intact: true, differences: [] });
    }
  });

  test("its schemas are written with titles and units", () => {
    expect(factsSchema(rule)).toMatchObject({ type: "object", additionalProperties: false });
    expect(findingSchema(rule)).toMatchObject({ type: "object", properties: { clauses: {}, reasons: {} } });
  });
});

test("every step that is noted has a sentence in src/explain/sentences/sentences.ts", () => {
  expect([...spoken].filter((code) => !Object.hasOwn(sentences(), code)).sort()).toEqual([]);
});

test("every rule stands in the catalog under its own id", () => {
  expect(Object.entries(catalog).map(([id, rule]) => [id, rule.id])).toEqual(rules.map(({ id }) => [id, id]));
});
