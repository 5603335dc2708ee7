import { expect, test } from "vitest";
import { rules } from "../../src/catalog/catalog.js";
import { contributionSubsidy } from "../../src/pension/contributions/contribution-subsidy.js";
import { type Policy, seal } from "../../src/policy/policy.js";
import { withReadings } from "../../src/policy/with-readings.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import type { Finding } from "../../src/rule/finding.js";
import { ask, decideAnew, type Rule } from "../../src/rule/rule.js";
import { fc } from "../support/properties.js";
import { ruleNamed } from "../support/rule-named.js";
import { answer, RUNS } from "../trust/answer.js";
import { factsNearRowsOf } from "../trust/facts-near.js";

const withKey = rules.filter(({ key }) => key !== undefined);

function decided(rule: Rule<unknown, Finding>, facts: unknown, policy: Policy): unknown {
  return answer(rule.id, facts, seal({ ...policy })) && decideAnew(rule, facts, policy);
}

test("the rules that are asked once a person in a ledger keep their answers", () => {
  expect(withKey.map(({ id }) => id)).toEqual([
    "pension/contribution-subsidy",
    "pension/account-credit",
    "medical/enrolment-eligibility",
    "medical/premium-subsidy",
  ]);
});

/** The sheet keeps the answers to its items. */
const keeping = [...withKey, ruleNamed("pension/evaluation")];

test.each(keeping)("$id: whatever was asked before, an answer is the one decided for its own facts", (rule) => {
  const near = factsNearRowsOf(rule.id);
  fc.assert(
    fc.property(near, near, (facts, before) => {
      answer(rule.id, before);
      expect(answer(rule.id, facts)).toEqual(decided(rule, facts, yingzhou2021));
    }),
    { numRuns: RUNS },
  );
});

test("facts with equal keys are answered by one frozen finding, made once by each policy", () => {
  const policies = [yingzhou2021, withReadings(yingzhou2021, { agencyPaidSubsidy: "none" })];
  const asked = (): readonly unknown[] => policies.map((policy) => contributionSubsidy({ tier: 500 }, policy));
  const [first, again] = [asked(), asked()];
  for (const [index, finding] of first.entries()) expect(again[index]).toBe(finding);
  expect(first[0]).not.toBe(first[1]);
  expect(Object.isFrozen(contributionSubsidy({ tier: 500 }).subsidy)).toBe(true);
});

test("what a policy reads is the same reading in all its answers", () => {
  const [first, second] = [{ tier: 100 }, { tier: 100, payment: "agency-paid" }].map(
    (facts) => ask(ruleNamed("pension/contribution-subsidy"), facts, yingzhou2021).readings,
  );
  const open = (readings = first) => readings?.find(({ name }) => name === "agencyTierSubsidy");
  expect(open()).toEqual({ name: "agencyTierSubsidy", option: "open" });
  expect(open(second)).toBe(open());
});
