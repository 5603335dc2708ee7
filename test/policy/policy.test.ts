import { expect, test } from "vitest";
import { isMarked, seal } from "../../src/policy/policy.js";
import { policyGiven } from "../../src/policy/policy-given.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";

test("a policy bears a mark that nobody takes away, and that no copy has", () => {
  const policy = seal({ ...yingzhou2021 });
  expect(Object.getOwnPropertyDescriptor(policy, "~validated")).toEqual({
    value: true,
    enumerable: false,
    configurable: false,
    writable: false,
  });
  expect([policy, { ...policy }, {}, null, undefined, 7, "policy"].map(isMarked)).toEqual([
    true,
    ...Array.from({ length: 6 }, () => false),
  ]);
});

test("a policy of this copy of the package is taken as it is", () => {
  expect(policyGiven(yingzhou2021)).toBe(yingzhou2021);
});
