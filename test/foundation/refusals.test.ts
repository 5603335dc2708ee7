import { expect, test } from "vitest";
import { bare, descriptionOf, type Schema } from "../../src/foundation/description.js";
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

test("a record is read no further than it takes to say enough", () => {
  let reads = 0;
  const given = Object.defineProperties(
    {},
    Object.fromEntries(
      Array.from({ length: 100 }, (_, at) => [`m${at}`, { enumerable: true, get: () => (reads += 1) }]),
    ),
  );
  const examined = examine(bare({ type: "object", shape: {}, rest: flag(["是否", "Whether"]) }), given);
  expect(examined.right || examined.issues.length).toBe(64);
  expect(reads).toBe(64);
});

test("null in the place of a fact that must be there is not advised to be left out", () => {
  const told = (schema: Schema, value: unknown) => {
    const examined = examine(schema, value);
    return examined.right ? [] : examined.issues.map(({ code, message }) => [code, message.zh, message.en]);
  };
  const whole = record(["整体", "Whole"], { one: flag(["一", "One"]), two: optional(flag(["二", "Two"])) });
  expect(told(whole, { one: null, two: null })).toEqual([
    ["type", "“一”应为true 或 false，实为 null", "One: expected true or false, received null"],
    [
      "type",
      "“二”应为true 或 false，实为 null；不知道的，不要写这一项",
      "Two: expected true or false, received null; leave the member out where it is not known",
    ],
  ]);
  expect(told(whole, null)).toEqual([
    ["type", "“整体”应为普通对象，实为 null", "Whole: expected a plain object, received null"],
  ]);
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
  ["kitten", ["sittin", "sitten"], ["sitten", "sittin"]],
  ["subsidy", ["contribution-subsidy", "subsidi"], ["contribution-subsidy", "subsidi"]],
  ["subsidy", ["subsidi", "contribution-subsidy"], ["contribution-subsidy", "subsidi"]],
  // Of a long name the first 64 letters count: 14 of them are not in the one known.
  [`${"a".repeat(50)}${"b".repeat(100)}`, ["a".repeat(50)], ["a".repeat(50)]],
])("the names nearest to %j among %j are %j", (name, known, expected) => {
  expect(nearest(name, known)).toEqual(expected);
});
