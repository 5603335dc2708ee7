import { type PolicyError, RuleInputError, type RuleInputIssue } from "../foundation/errors.js";
import { shortly } from "../foundation/shortly.js";
import type { Text } from "../foundation/text.js";
import type { Policy } from "../policy/policy.js";
import { policyGiven } from "../policy/policy-given.js";

/**
 * The policy given, which may be anything; that of another copy of this package as this copy's own.
 *
 * @throws {@link RuleInputError} when it is no policy: what is wrong with another version's, or that a list's index
 * stands in its place
 */
export function policyFor(asked: string, given: Policy): Policy {
  try {
    const policy = policyGiven(given);
    if (policy !== undefined) return policy;
  } catch (error) {
    const { faults } = error as PolicyError;
    const issues = faults.map(({ path, message }) => issue(`policy.${path}`, "value", message, given));
    throw new RuleInputError(asked, issues, "NOT_A_POLICY");
  }
  if (typeof given === "number")
    throw new RuleInputError(asked, [issue("policy", "type", INDEX, given)], "SURPLUS_ARGUMENTS");
  const message = { zh: `政策应为${EXPECTED.zh}`, en: `policy: expected ${EXPECTED.en}` };
  throw new RuleInputError(asked, [issue("policy", "type", message, given)], "NOT_A_POLICY");
}

const EXPECTED: Text = {
  zh: "由 definePolicy 或 withReadings 给出的政策",
  en: "a policy made by definePolicy or withReadings",
};

/** What a list's `map` makes of a function that takes facts and a policy. */
const INDEX: Text = {
  zh: "政策的位置上是一个数。[…].map(f) 会把序号也传给 f，应写作 […].map((facts) => f(facts))",
  en: "a number stands where the policy goes: […].map(f) passes the index to f too; write […].map((facts) => f(facts))",
};

function issue(path: string, code: RuleInputIssue["code"], message: Text, given: unknown): RuleInputIssue {
  return { path, code, message, expected: EXPECTED, received: shortly(given) };
}
