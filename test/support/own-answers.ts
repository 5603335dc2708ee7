import { expect } from "vitest";
import { isRuleInputError } from "../../src/foundation/errors.js";
import { evaluate, yingzhou2021 } from "../../src/index.js";
import { type Policy, seal } from "../../src/policy/policy.js";

/**
 * Rules keep their answers per policy, each under a number that stands for the facts. Asked by a policy of its own, an
 * answer is made for its own facts; asked by one that all share, it may be what other facts have left there.
 */
export function expectOwnAnswers(ruleId: string, all: readonly unknown[]): void {
  const shared = seal({ ...yingzhou2021 });
  const astray = all.filter(
    (facts) => answer(ruleId, facts, shared) !== answer(ruleId, facts, seal({ ...yingzhou2021 })),
  );
  expect(astray).toEqual([]);
}

function answer(ruleId: string, facts: unknown, policy: Policy): string {
  try {
    return JSON.stringify(evaluate(ruleId, facts, policy));
  } catch (error) {
    if (!isRuleInputError(error)) throw error;
    return JSON.stringify(error.issues);
  }
}

/** Every combination of the values given for each fact; undefined for a fact left out. */
export function combinations(values: Readonly<Record<string, readonly unknown[]>>): readonly object[] {
  return Object.entries(values).reduce<readonly object[]>(
    (made, [name, each]) =>
      made.flatMap((facts) => each.map((value) => (value === undefined ? facts : { ...facts, [name]: value }))),
    [{}],
  );
}
