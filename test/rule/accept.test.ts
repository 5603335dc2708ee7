import { Decimal } from "decimal.js";
import { expect, test } from "vitest";
import { plainJson } from "../../src/rule/accept.js";

test.each(["颍州", "😀", "\\ud83d", "\\\\udc00", ["\\ud83d"]])("%j has a form in JSON", (value) => {
  expect(plainJson("test", value)).toEqual(value);
});

test.each(["\ud83d", "\udc00", "\\\ud83d", "\\\\\ud83d", ["a\ud83d"], { "\ud83d": 1 }])(
  "%j is half a character, and has none",
  (value) => {
    expect(() => plainJson("test", value)).toThrow("不是 JSON 数据");
  },
);

test("a copy holds what JSON holds: no undefined members, of a Decimal its text, and nothing is shared", () => {
  const list = [1, null, "甲"];
  const given = { tier: new Decimal("1e3"), paidOn: undefined, interrupted: false, nothing: null, list };
  const copy = plainJson("test", given);
  expect(copy).toStrictEqual({ tier: "1000", interrupted: false, nothing: null, list: [1, null, "甲"] });
  expect((copy as typeof given).list).not.toBe(list);
});

test("each member is read once", () => {
  let reads = 0;
  const given = {
    get tier() {
      return ++reads;
    },
  };
  expect(plainJson("test", given)).toEqual({ tier: 1 });
});

const ofNoPrototype = Object.assign(Object.create(null), { tier: 500 });

test("an object without a prototype is data", () => {
  expect(plainJson("test", ofNoPrototype)).toEqual({ tier: 500 });
});

test.each<[what: string, given: unknown]>([
  ["nothing", undefined],
  ["a hole in a list", Array.from({ length: 1 })],
  ["a date", { on: new Date(0) }],
  ["a number that is none", [Number.NaN]],
  ["one without end", Number.POSITIVE_INFINITY],
  ["a whole number of another kind", 5n],
  ["a function", { tier: () => 500 }],
  ["a key that would change what the copy is", JSON.parse('{"__proto__":{"tier":500}}')],
])("%s is no JSON data", (_, given) => {
  expect(() => plainJson("test", given, "BAD_RECEIPT")).toThrow(
    expect.objectContaining({
      rule: "test",
      code: "BAD_RECEIPT",
      issues: [
        expect.objectContaining({
          path: "",
          code: "inconsistent",
          message: { zh: "不是 JSON 数据", en: "it is no JSON data" },
          expected: { zh: "JSON 数据", en: "JSON data" },
        }),
      ],
    }),
  );
});
