import { Decimal } from "decimal.js";
import { expect, test } from "vitest";
import { descriptionOf, type Schema } from "../../src/foundation/description.js";
import { examine } from "../../src/foundation/examine.js";
import {
  amount,
  choice,
  count,
  date,
  dateOrTime,
  flag,
  isOptional,
  isPlain,
  LONGEST_LIST,
  list,
  month,
  optional,
  percent,
  record,
  shapeOf,
  text,
} from "../../src/foundation/schema.js";
import { longList } from "../support/long-list.js";

/** Each kind of fact: what it takes, up to its bounds, what it does not, and what it says should have been there. */
const kinds: readonly {
  readonly kind: string;
  readonly schema: () => Schema;
  readonly takes: readonly unknown[];
  readonly refuses: readonly unknown[];
  readonly expected: readonly [zh: string, en: string];
}[] = [
  {
    kind: "amount",
    schema: () => amount(["金额", "Amount"]),
    takes: [0, 0.01, 12, "12.34", "0", new Decimal("12.3")],
    refuses: [-1, -0, 0.001, "12.345", "12元", "", true, null],
    expected: [
      '金额（元）：不为负、至多两位小数，如 12 或 "12.34"',
      'an amount in yuan, not negative, whole fen, such as 12 or "12.34"',
    ],
  },
  {
    kind: "count",
    schema: () => count(["人数", "Persons"]),
    takes: [0, 1, 1_000_000_000],
    refuses: [-1, -0, 0.5, 1_000_000_001, Number.NaN, "1", null],
    expected: ["0 至 1000000000 的整数", "a whole number from 0 to 1000000000"],
  },
  {
    kind: "count between bounds of its own",
    schema: () => count(["级别", "Grade"], { min: 1, max: 4 }),
    takes: [1, 4],
    refuses: [0, 5, 1.5],
    expected: ["1 至 4 的整数", "a whole number from 1 to 4"],
  },
  {
    kind: "percentage",
    schema: () => percent(["比例", "Share"]),
    takes: [0, 99.5, 100, 1e-7, 1e-10, "100", "0.0000000001", new Decimal("33.3")],
    refuses: [-1, 100.01, 1e-11, 1.5e-10, Number.NaN, Number.POSITIVE_INFINITY, "100.0000000001", "99.5%", "1e2", null],
    expected: [
      "0 至 100 的百分数（99.5 即 99.5%），至多十位小数",
      "a percentage from 0 to 100 (99.5 for 99.5%), at most ten decimals",
    ],
  },
  {
    kind: "percentage above a hundred",
    schema: () => percent(["比例", "Share"], { max: 10_000 }),
    takes: [10_000, "9999.9"],
    refuses: [10_000.01],
    expected: [
      "0 至 10000 的百分数（99.5 即 99.5%），至多十位小数",
      "a percentage from 0 to 10000 (99.5 for 99.5%), at most ten decimals",
    ],
  },
  {
    kind: "date",
    schema: () => date(["日期", "Day"]),
    takes: ["2021-01-01", "2020-02-29"],
    refuses: ["2021-02-29", "2021-1-1", "2021-01-01T09:00", "2021-01-01 ", "2021-01-0", 20210101, ["2021-01-01"], null],
    expected: ["日期 YYYY-MM-DD", "a calendar date YYYY-MM-DD"],
  },
  {
    kind: "date or time",
    schema: () => dateOrTime(["时间", "Time"]),
    takes: ["2021-01-01", "2021-01-01T00:00", "2021-01-01T09:59", "2021-01-01T19:30:59", "2021-01-01T23:59:59"],
    refuses: [
      ...["2021-02-29", "2021-02-29T09:00", "2021-01-01T", "2021-01-01T9:00", "2021-01-01T24:00", "2021-01-01T30:00"],
      ...["2021-01-01T09:60", "2021-01-01T09:00:60", "2021-01-01T09:00:0", "2021-01-01T09:00Z", "2021-01-01 09:00"],
      ...[
        "2021-01-01T109:00",
        "2021-01-01T09:00:00:00",
        "2021-01-01T09:00T",
        "T09:00",
        "2021-01-01 T09:00",
        ["2021-01-01T09:00"],
        Object("2021-01-01T09:00"),
        20210101,
        null,
      ],
    ],
    expected: [
      "日期 YYYY-MM-DD，或当地时间 YYYY-MM-DDTHH:MM[:SS]",
      "a date YYYY-MM-DD, or a local time YYYY-MM-DDTHH:MM[:SS]",
    ],
  },
  {
    kind: "month",
    schema: () => month(["月份", "Month"]),
    takes: ["2021-01", "2021-09", "2021-10", "2021-12"],
    refuses: [
      "2021-00",
      "2021-13",
      "2021-20",
      "2021-1",
      "2021-011",
      "12021-01",
      "21-01",
      "2021-01-01",
      202101,
      ["2021-01"],
      null,
    ],
    expected: ["月份 YYYY-MM", "a month YYYY-MM"],
  },
  {
    kind: "text",
    schema: () => text(["名称", "Name"]),
    takes: ["a", " ", "~", "\u00a0", "王店镇", "😀", "\ud7ff\ue000\uffff", "x".repeat(256)],
    refuses: [
      "",
      "x".repeat(257),
      "a\u001f",
      "\u001fa",
      "a\u007f",
      "a\u0080",
      "a\u009f",
      "\uffff\u001f",
      "a\nb",
      "\ud800",
      "\udfff",
      "\ud83d",
      "\ude00a",
      7,
      ["a"],
      Object("a"),
      null,
    ],
    expected: ["1 至 256 个字符的文本", "a text of 1 to 256 characters"],
  },
  {
    kind: "yes or no",
    schema: () => flag(["是否", "Whether"]),
    takes: [true, false],
    refuses: ["true", 1, null, undefined],
    expected: ["true 或 false", "true or false"],
  },
  {
    kind: "choice",
    schema: () => choice(["类别", "Kind"], { one: ["一", "the first"], two: ["二", "the second"] }),
    takes: ["one", "two"],
    refuses: ["three", "一", "", 1, ["one"], null],
    expected: ["one（一）、two（二）", "one (the first), two (the second)"],
  },
  {
    kind: "list",
    schema: () => list(["清单", "List"], flag(["是否", "Whether"])),
    takes: [[], [true, false]],
    refuses: [{}, "true", null, { length: 0 }, longList(LONGEST_LIST + 1)],
    expected: ["数组", "an array"],
  },
  {
    kind: "record",
    schema: () => record(["记录", "Record"], { known: optional(flag(["是否", "Whether"])) }),
    takes: [{}, { known: true }, Object.assign(Object.create(null), { known: true })],
    refuses: [[], "x", null, new Date(0), new Map()],
    expected: ["普通对象", "a plain object"],
  },
];

/** Of a Decimal its text, all else as it is. */
function handedOn(value: unknown): unknown {
  return Decimal.isDecimal(value) ? value.toFixed() : value;
}

test("each kind takes what is one, and says of all else what it expected", () => {
  for (const {
    kind,
    schema: schemaOf,
    takes,
    refuses,
    expected: [zh, en],
  } of kinds) {
    const schema = schemaOf();
    for (const value of takes) expect(examine(schema, value), kind).toEqual({ right: true, value: handedOn(value) });
    const issues = [{ path: "", expected: { zh, en } }];
    for (const value of refuses) expect(examine(schema, value), kind).toMatchObject({ right: false, issues });
  }
});

test("the pattern of a day that may have a time takes what is one, and nothing else", () => {
  const { pattern } = descriptionOf(dateOrTime(["日期", "Day"])).json as { readonly pattern: string };
  const takes = (text: string): boolean => new RegExp(pattern, "u").test(text);
  expect(["2021-01-01", "2021-01-01T00:00", "2021-12-31T23:59:59"].filter((text) => !takes(text))).toEqual([]);
  const wrong = ["", "T00:00", "2021-01-01T", "2021-01-01T24:00", "2021-01-01T00:00Z", " 2021-01-01", "2021-01-01\n"];
  expect(wrong.filter(takes)).toEqual([]);
});

const given = record(["整体", "Whole"], {
  tier: amount(["金额", "Amount"]),
  kind: optional(choice(["类别", "Kind"], { one: ["一", "one"] })),
  known: optional(flag(["已知", "Known"])),
  on: date(["日期", "Day"]),
});

test("what may be left out, and the members of a record, also of one that may be left out", () => {
  expect([isOptional(given), isOptional(optional(given))]).toEqual([false, true]);
  const names = ["tier", "kind", "known", "on"];
  expect([given, optional(given), flag(["是否", "Whether"])].map((schema) => Object.keys(shapeOf(schema)))).toEqual([
    names,
    names,
    [],
  ]);
});

test("a plain object is one of this or another realm, and nothing else", () => {
  class Facts {}
  const ofAnotherRealm = Object.create(Object.create(null, { constructor: { value: Object } }));
  const plain = [{}, Object.create(null), ofAnotherRealm, JSON.parse('{"__proto__":1}')];
  // What an own member of that name says of a prototype is not so.
  const posing = [[], new Facts(), new Map()].map((value) =>
    Object.defineProperty(value, "__proto__", { value: Object.prototype }),
  );
  const stripped = [Object.setPrototypeOf([], null), Object.setPrototypeOf([], Object.prototype)];
  const instances = [new Date(0), new Facts(), new (class extends Facts {})(), new Map()];
  const other = [[], ...posing, ...stripped, ...instances, () => 1, "x", 7, null];
  expect(plain.map(isPlain)).toEqual(plain.map(() => true));
  expect([...other, undefined].map(isPlain)).toEqual([...other, undefined].map(() => false));
});
