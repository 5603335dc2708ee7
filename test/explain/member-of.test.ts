import { expect, test } from "vitest";
import { coreOf, memberOf } from "../../src/explain/member-of.js";
import { date, list, optional, record } from "../../src/foundation/schema.js";

import { determination, nullable } from "../../src/rule/finding-schema.js";

const day = date(["日期", "Day"]);
const plan = record(["计划", "Plan"], { day });

test("what may be left out, null or open, where it is there and settled", () => {
  expect(
    [day, optional(day), nullable(day, ["无", "none"]), optional(nullable(day, ["无", "none"]))].map(coreOf),
  ).toEqual(Array(4).fill(day));
  expect(coreOf(determination(["期限", "Term"], day))).toBe(day);
});

test("the members of records and lists, also of those that may be left out or null", () => {
  expect([plan, optional(plan), nullable(plan, ["无", "none"])].map((schema) => memberOf(schema, "day"))).toEqual(
    Array(3).fill(day),
  );
  expect(memberOf(list(["表", "List"], day), 7)).toBe(day);
  expect([memberOf(plan, "gone"), memberOf(plan, "toString"), memberOf(day, "day")]).toEqual(Array(3).fill(undefined));
});
