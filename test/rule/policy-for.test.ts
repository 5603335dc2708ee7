import { expect, test } from "vitest";
import { isRuleInputError } from "../../src/foundation/errors.js";
import type { Policy } from "../../src/policy/policy.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import { policyFor } from "../../src/rule/policy-for.js";

const expected = {
  zh: "由 definePolicy 或 withReadings 给出的政策",
  en: "a policy made by definePolicy or withReadings",
};

const RULE = "pension/contribution-subsidy";

/** The error that something in the place of a policy comes to. */
function refusal(given: unknown): unknown {
  try {
    policyFor(RULE, given as Policy);
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

/** What another copy of this package would give as a policy: another object with the mark. */
function marked(data: object): unknown {
  return Object.defineProperty({ ...data }, "~validated", { value: true });
}

test("what bears the mark of a policy is judged once, and is this copy's own then", () => {
  const given = marked(yingzhou2021) as Policy;
  const policy = policyFor(RULE, given);
  expect(policy).toEqual(yingzhou2021);
  expect(policy).not.toBe(given);
  expect(policyFor(RULE, given)).toBe(policy);
});

test("what bears the mark and is no policy here is told what is wrong with it", () => {
  const given = marked({ ...yingzhou2021, id: "" });
  const message = {
    zh: '“名称”应为1 至 256 个字符的文本，实为 ""',
    en: 'Name: expected a text of 1 to 256 characters, received ""',
  };
  expect(refusal(given)).toEqual({
    code: "NOT_A_POLICY",
    issues: [{ path: "policy.id", code: "value", message, expected, received: "{…}" }],
  });
});
