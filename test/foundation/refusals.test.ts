import { expect, test } from "vitest";
import { bare, descriptionOf } from "../../src/foundation/description.js";
import { RuleInputError, refusalOf } from "../../src/foundation/errors.js";
import { examine } from "../../src/foundation/examine.js";
import { nearest } from "../../src/foundation/nearest.js";
import { count, flag, list, optional, record } from "../../src/foundation/schema.js";

test("no more than 64 issues are told, wherever the next one lies", () => {
  const member = record(["成员", "Member"], {
    one: flag(["一", "One"]),
    two: flag(["二", "Two"]),
    three: flag(["三", "Three"]),
  });
  const schema = record(["整体", "Whole"], { members: list(["成员", "Members"], member), last: flag(["末", "Last"]) });
  // Three faults in each of 22: the 64th is the first of the last member.
  const examined = examine(schema, { members: Array.from({ length: 22 }, () => ({})) });
  const paths = examined.right ? [] : examined.issues.map(({ path }) => path);
  expect([paths.length, paths.at(-1)]).toEqual([64, "members[21].one"]);
});

test("a refusal is told from every other error, which is thrown on", () => {
  const refusal = new RuleInputError("a rule", []);
  const fault = new TypeError("a fault of the program");
  expect(refusalOf(refusal)).toBe(refusal);
  expect(() => refusalOf(fault)).toThrow(fault);
});

test("a fact that may be left out is described as if it had to be there; bare parts say nothing", () => {
  const age = count(["年龄", "Age"]);
  expect(descriptionOf(optional(age))).toBe(descriptionOf(age));
  expect(descriptionOf(bare({ type: "string" })).title.en).toBe("value");
});

test.each([
  ["tier", ["tier", "tiers", "pier", "year"], ["tier", "tiers", "pier"]],
  // What shares no letter is far off, however short it is.
  ["", ["ab", "abc"], []],
  ["ab", ["", "cd", "abcd", "abcde"], ["abcd"]],
  ["sunday", ["saturday"], []],
  ["kitten", ["sitting"], []],
  ["kitten", ["sitten", "sittin"], ["sitten", "sittin"]],
  ["subsidy", ["contribution-subsidy", "subsidi"], ["contribution-subsidy", "subsidi"]],
  ["subsidy", ["subsidi", "contribution-subsidy"], ["contribution-subsidy", "subsidi"]],
  // Of a long name the first 64 letters count: 14 of them are not in the one known.
  [`${"a".repeat(50)}${"b".repeat(100)}`, ["a".repeat(50)], ["a".repeat(50)]],
])("the names nearest to %j among %j are %j", (name, known, expected) => {
  expect(nearest(name, known)).toEqual(expected);
});
