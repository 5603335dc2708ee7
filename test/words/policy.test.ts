import { expect, test } from "vitest";
import { descriptionOf } from "../../src/foundation/description.js";
import { shapeOf } from "../../src/foundation/schema.js";
import { policyRecord } from "../../src/policy/definition/policy-schema.js";
import { fieldsOf, unread } from "./marked.js";
import marks from "./marks.json" with { type: "json" };

test("what a policy's schema says of its members is what was read and marked", () => {
  const parts = Object.entries(shapeOf(policyRecord()));
  const words = Object.fromEntries(parts.map(([name, part]) => [name, () => fieldsOf(part, name, descriptionOf)]));
  expect(unread(words, marks.policy)).toEqual([]);
  expect(Object.keys(marks.policy).filter((name) => !Object.hasOwn(words, name))).toEqual([]);
});
