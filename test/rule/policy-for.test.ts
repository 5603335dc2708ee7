import { expect, test } from "vitest";
import { contributionSubsidy, isRuleInputError } from "../../src/index.js";

const expected = {
  zh: "由 definePolicy 或 withReadings 给出的政策",
  en: "a policy made by definePolicy or withReadings",
};

/** The error that a rule throws at something in the place of its policy. */
function refusal(given: unknown): unknown {
  try {
    contributionSubsidy({ tier: 500 }, given as never);
  } catch (error) {
    return isRuleInputError(error) && { code: error.code, issues: error.issues };
  }
  return undefined;
}

test("a list's index is told from other values that are no policy", () => {
  const message = {
    zh: "政策的位置上是一个数。[…].map(f) 会把序号也传给 f，应写作 […].map((facts) => f(facts))",
    en:
      "a number stands where the policy goes: […].map(f) passes the index to f too; " +
      "write […].map((facts) => f(facts))",
  };
  expect(refusal(0)).toEqual({
    code: "SURPLUS_ARGUMENTS",
    issues: [{ path: "policy", code: "type", message, expected, received: "0" }],
  });
});

test("what is no policy is refused by what one is made by", () => {
  const message = { zh: `政策应为${expected.zh}`, en: `policy: expected ${expected.en}` };
  expect(refusal({})).toEqual({
    code: "NOT_A_POLICY",
    issues: [{ path: "policy", code: "type", message, expected, received: "{…}" }],
  });
});
