import { describe, expect, test } from "vitest";
import { rules } from "../src/catalog/catalog.js";
import { isRuleInputError } from "../src/foundation/errors.js";
import { deepFreeze } from "../src/foundation/per-policy.js";
import { ask } from "../src/rule/rule.js";
import { type Case, caseTables, policyOf } from "./support/case-table.js";

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** What a rule answers to a row, in the form in which rows state it. */
function answer(ruleId: string, { facts, readings, expected }: Case): unknown {
  const rule = byId.get(ruleId);
  if (rule === undefined) throw new Error(`no rule ${ruleId}`);
  try {
    const finding = ask(rule, deepFreeze(facts), policyOf(readings));
    const read = JSON.parse(JSON.stringify(finding));
    // Plain data, with no member that JSON leaves out.
    expect(finding).toStrictEqual(read);
    const { rule: asked, policy, readings: relied, reasons, ...fields } = read;
    expect([asked, policy]).toEqual([ruleId, "yingzhou-2021"]);
    const options = Object.fromEntries(
      relied.map(({ name, option }: { name: string; option: string }) => [name, option]),
    );
    return { expected: { ...fields, readings: options, ...(expected?.reasons && { reasons }) } };
  } catch (error) {
    if (!isRuleInputError(error)) throw error;
    expect(error.rule).toBe(ruleId);
    for (const { message, expected } of error.issues)
      for (const words of [message.zh, message.en, expected.zh, expected.en]) expect(words).toMatch(/\S/);
    return { error: error.issues.map(({ path, code }) => ({ path, code })) };
  }
}

/** The same facts with the members of every object in the opposite order. */
function turnedRound(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnedRound);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, turnedRound(member)]),
  );
}

describe.each(caseTables())("$rule", ({ rule, cases }) => {
  test.each(cases)("$name.en", (row) => {
    const { expected, error } = row;
    const told = answer(rule, row);
    expect(told).toEqual(error === undefined ? { expected } : { error });
    expect(JSON.stringify(answer(rule, row))).toBe(JSON.stringify(told));
    if (error === undefined)
      expect(JSON.stringify(answer(rule, { ...row, facts: turnedRound(row.facts) }))).toBe(JSON.stringify(told));
    expect(expected?.clauses ?? [row.clause]).toContain(row.clause);
  });
});
