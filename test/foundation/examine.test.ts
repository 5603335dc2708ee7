import { expect, test } from "vitest";
import { bare } from "../../src/foundation/description.js";
import { examine } from "../../src/foundation/examine.js";
import {
  amount,
  choice,
  count,
  date,
  flag,
  LONGEST_LIST,
  list,
  optional,
  record,
} from "../../src/foundation/schema.js";
import { longList } from "../support/long-list.js";

const given = record(["整体", "Whole"], {
  tier: amount(["金额", "Amount"]),
  kind: optional(choice(["类别", "Kind"], { one: ["一", "one"] })),
  known: optional(flag(["已知", "Known"])),
  on: date(["日期", "Day"]),
});

/** A record is right in whatever order its members come. */
test.each<[value: object, right: boolean]>([
  [{ tier: 1, kind: "one", known: true, on: "2021-01-01" }, true],
  [{ on: "2021-01-01", known: true, kind: "one", tier: 1 }, true],
  [{ known: false, tier: 1, on: "2021-01-01" }, true],
  [{ tier: 1, on: "2021-01-01" }, true],
  [{ tier: 1 }, false],
  [{ tier: 1, kind: "one", known: true }, false],
  [{ on: "2021-01-01" }, false],
  [{ tier: 1, on: "2021-01-01", note: 1 }, false],
  [{ note: 1, tier: 1, on: "2021-01-01" }, false],
  [{ tier: 1, on: "2021-01-01", "": 1 }, false],
  [{ tier: -1, on: "2021-01-01" }, false],
  [{ tier: 1, kind: "two", on: "2021-01-01" }, false],
  [{ tier: 1, known: "true", on: "2021-01-01" }, false],
  [{ tier: 1, on: "2021-02-29" }, false],
])("a record as %o: %s", (value, right) => {
  expect(examine(given, value).right).toBe(right);
});

test("a part that says nothing of its own is called a value", () => {
  expect(examine(bare({ type: "string" }), "x")).toEqual({ right: true, value: "x" });
  expect(examine(bare({ type: "string" }), 7)).toMatchObject({
    issues: [
      {
        message: { zh: "“值”应为符合要求的值，实为 7", en: "value: expected a valid value, received 7" },
        expected: { zh: "符合要求的值", en: "a valid value" },
      },
    ],
  });
});

test("one of several kinds, a value or null, and a fixed word", () => {
  const none = bare({ type: "literal", value: "none" });
  const personsOrNull = bare({ type: "nullable", innerType: count(["人数", "Persons"]) });
  const either = bare({ type: "union", options: [none, personsOrNull] });
  for (const [value, right] of [
    ["none", true],
    [7, true],
    [null, true],
    ["some", false],
    [-1, false],
    [undefined, false],
  ] as const)
    expect(examine(either, value).right).toBe(right);
});

test("a list with one word in it is not that word", () => {
  const word = choice(["类别", "Kind"], { one: ["一", "the first"] });
  expect([examine(word, "one").right, examine(word, ["one"]).right]).toEqual([true, false]);
});

test("a list is gone through up to its greatest length, and no further than it takes to say enough", () => {
  const flags = list(["清单", "List"], flag(["是否", "Whether"]));
  const examined = examine(flags, longList(LONGEST_LIST));
  const issues = examined.right ? [] : examined.issues;
  expect([issues.length, issues[0]?.path, issues.at(-1)?.path]).toEqual([64, "[0]", "[63]"]);
  expect(examine(flags, longList(LONGEST_LIST + 1))).toMatchObject({ issues: [{ path: "", code: "value" }] });
});

test("what every object has by its prototype is no member of a record", () => {
  const named = record(["整体", "Whole"], { toString: optional(flag(["名", "Name"])) });
  expect(examine(named, {})).toEqual({ right: true, value: {} });
  expect(examine(named, { toString: true })).toEqual({ right: true, value: { toString: true } });
});
