import { describe, expect, test } from "vitest";
import { rules } from "../../src/catalog/catalog.js";
import { isRuleInputError } from "../../src/foundation/errors.js";
import type { Policy } from "../../src/policy/policy.js";
import { type ChoiceReading, choiceReadings } from "../../src/policy/reading-names.js";
import { withReadings } from "../../src/policy/with-readings.js";
import { ask } from "../../src/rule/rule.js";
import { type Case, caseTables, policyOf } from "../support/case-table.js";

const byId = new Map(rules.map((rule) => [rule.id, rule]));

function answer(ruleId: string, facts: unknown, policy: Policy): string {
  const rule = byId.get(ruleId);
  if (rule === undefined) throw new Error(`no rule ${ruleId}`);
  try {
    return JSON.stringify(ask(rule, facts, policy));
  } catch (error) {
    if (!isRuleInputError(error)) throw error;
    return JSON.stringify(error.issues.map(({ path, code }) => ({ path, code })));
  }
}

const switched = new Map<
  Policy,
  readonly { readonly name: ChoiceReading; readonly policy: Policy; readonly to: string }[]
>();

/** A policy with each choice reading in turn at each of its other options. */
function othersOf(policy: Policy): NonNullable<ReturnType<typeof switched.get>> {
  const made =
    switched.get(policy) ??
    (Object.keys(choiceReadings) as ChoiceReading[]).flatMap((name) =>
      choiceReadings[name]
        .filter((option) => option !== policy.readings[name])
        .map((to) => ({ name, to, policy: withReadings(policy, { [name]: to }) })),
    );
  switched.set(policy, made);
  return made;
}

/** Readings that a row's answer hangs on without saying so. */
function unsaid(ruleId: string, { facts, readings, expected }: Case): readonly string[] {
  const policy = policyOf(readings);
  const said = answer(ruleId, facts, policy);
  return othersOf(policy)
    .filter(({ name }) => !Object.hasOwn(expected?.readings ?? {}, name))
    .filter((other) => answer(ruleId, facts, other.policy) !== said)
    .map(({ name, to }) => `${name}=${to}`);
}

describe("an answer hangs on no reading that it does not name", () => {
  test.each(caseTables())("$rule", ({ rule, cases }) => {
    const faults = cases
      .filter(({ expected }) => expected !== undefined)
      .flatMap((row) => unsaid(rule, row).map((change) => `${row.name.en}: ${change}`));
    expect(faults).toEqual([]);
  });
});
