import { Decimal as PlainDecimal } from "decimal.js";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { fenOf, isAmount, yuanText } from "../../src/foundation/decimal.js";
import { RuleInputError } from "../../src/foundation/errors.js";
import { examine } from "../../src/foundation/examine.js";
import {
  amount,
  choice,
  count,
  date,
  flag,
  list,
  optional,
  percent,
  record,
  text,
} from "../../src/foundation/schema.js";
import { contributionSubsidy } from "../../src/pension/contributions/contribution-subsidy.js";
import { inZod } from "../support/in-zod.js";
import { fc } from "../support/properties.js";

const schema = record(["整体", "Whole"], {
  tier: amount(["金额", "Amount"]),
  kind: optional(choice(["类别", "Kind"], { one: ["一", "one"], two: ["二", "two"] })),
  on: optional(date(["日期", "Date"])),
  members: optional(
    list(
      ["成员", "Members"],
      record(["成员", "Member"], {
        key: text(["键", "Key"]),
        age: optional(count(["年龄", "Age"])),
        share: optional(percent(["比例", "Share"])),
        known: optional(flag(["已知", "Known"])),
      }),
    ),
  ),
});

const revoked = Proxy.revocable({}, {});
revoked.revoke();
const odd: readonly unknown[] = [
  ...[
    -0,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    250.005,
    "1e1000000",
    "500元",
    "2021-02-30",
    "x".repeat(1e6),
    1n,
    Symbol("s"),
  ],
  ...[
    new PlainDecimal("1e1000000000"),
    new PlainDecimal("-0"),
    new PlainDecimal(500),
    new Date(0),
    [],
    new Array(3),
    new Map(),
  ],
  Object.create({ tier: 500 }),
  JSON.parse('{"__proto__":{"tier":500},"tier":500}'),
  new (class Facts {
    tier = 500;
  })(),
];
const leaf = fc.oneof(
  fc.constantFrom(...odd, 0, 500, "499.99", "one", "2020-02-29", true, null, undefined),
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true }),
);
const member = fc.record({ key: leaf, age: leaf, share: leaf, known: leaf }, { requiredKeys: [] });
const facts = fc.oneof(
  leaf,
  fc.record({ tier: leaf, kind: leaf, on: leaf, members: fc.oneof(leaf, fc.array(member)) }, { requiredKeys: [] }),
  fc.record(
    {
      tier: fc.constantFrom(500, "0.01", new PlainDecimal(7)),
      kind: fc.constantFrom("one", "two"),
      members: fc.array(fc.record({ key: fc.constant("a"), age: fc.nat(), share: fc.constantFrom(99.5, "0.1") })),
    },
    { requiredKeys: ["tier"], noNullPrototype: false },
  ),
);

test("what is right, zod takes as the same data", () => {
  fc.assert(
    fc.property(facts, (value) => {
      const examined = examine(schema, value);
      if (examined.right)
        expect(z.safeParse(inZod(schema), examined.value)).toEqual({ success: true, data: examined.value });
    }),
    { numRuns: 2000 },
  );
});

test("what zod takes of JSON is right", () => {
  fc.assert(
    fc.property(facts.map(asJson), (value) => {
      fc.pre(!JSON.stringify(value).includes("__proto__"));
      expect(examine(schema, value).right).toBe(z.safeParse(inZod(schema), value).success);
    }),
    { numRuns: 2000 },
  );
});

/** A value as another program would send it. */
function asJson(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value)) ?? null;
  } catch {
    return null;
  }
}

const hostile: Readonly<Record<string, unknown>> = {
  revoked: revoked.proxy,
  "throws a revoked proxy": new Proxy(
    {},
    {
      ownKeys: () => {
        throw revoked.proxy;
      },
    },
  ),
  "throws one of our errors": {
    get tier(): never {
      throw new RuleInputError("other", []);
    },
  },
  "endless list": new Proxy([], { get: (_, key) => (key === "length" ? 1e308 : 1) }),
  "two hundred thousand unknown keys": Object.fromEntries(Array.from({ length: 2e5 }, (_, index) => [`k${index}`, 1])),
  "a symbol": Symbol("x"),
};

test.each(Object.keys(hostile))("%s is refused by the rule asked", (name) => {
  const wrong: readonly unknown[] = [hostile[name], { tier: hostile[name] }];
  for (const value of wrong) {
    try {
      contributionSubsidy(value as never);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ name: "RuleInputError", rule: "pension/contribution-subsidy" });
      expect((error as RuleInputError).issues.length).toBeLessThanOrEqual(64);
      expect((error as RuleInputError).issues.length).toBeGreaterThan(0);
    }
  }
  expect(() => contributionSubsidy({ tier: 500 }, hostile[name] as never)).toThrow(RuleInputError);
});

test("an accessor that changes its mind puts no wrong answer into the table", () => {
  for (let change = 1; change < 6; change++) {
    let reads = 0;
    contributionSubsidy({
      get tier() {
        reads += 1;
        return reads < change ? 600 : 200;
      },
    });
    expect(contributionSubsidy({ tier: 600 }).subsidy).toMatchObject({ value: "80" });
  }
});

/** Facts whose tier reads as each of these in turn, and what is left of them. */
function tierInTurn(...tiers: number[]): {
  readonly facts: { readonly tier: number };
  readonly left: readonly number[];
} {
  return {
    facts: {
      get tier() {
        return tiers.shift() as number;
      },
    },
    left: tiers,
  };
}

test("facts that are right are read once, and so are those that the rule itself refuses", () => {
  const right = tierInTurn(600, 200);
  expect(contributionSubsidy(right.facts).subsidy).toMatchObject({ value: "80" });
  expect(right.left).toEqual([200]);
  const noTier = tierInTurn(250, 600);
  expect(() => contributionSubsidy(noTier.facts)).toThrow("250");
  expect(noTier.left).toEqual([600]);
});

test("facts with a prototype of their own are refused whole", () => {
  class Payment {
    readonly tier = 500;
  }
  expect(() => contributionSubsidy(new Payment())).toThrow("facts: ");
});

test("a right fact is read once: what is decided on is what was checked", () => {
  let reads = 0;
  contributionSubsidy({
    get tier() {
      reads += 1;
      return 600;
    },
  });
  expect(reads).toBe(1);
});

test("a member that is undefined is left out, and null is not", () => {
  expect(examine(schema, { tier: 1, kind: undefined, members: [{ key: "a", age: undefined }] })).toEqual({
    right: true,
    value: { tier: 1, members: [{ key: "a" }] },
  });
  const examined = examine(schema, { tier: 1, kind: null });
  expect(examined.right ? [] : examined.issues.map(({ message }) => message)).toEqual([
    {
      zh: "“类别”应为one（一）、two（二），实为 null；不知道的，不要写这一项",
      en: "Kind: expected one, two, received null; leave the member out where it is not known",
    },
  ]);
});

test.each([
  [{}, "tier", "missing"],
  [{ tier: undefined }, "tier", "missing"],
  [{ tier: null }, "tier", "type"],
  [{ tier: true }, "tier", "type"],
  [{ tier: new Date(0) }, "tier", "type"],
  [{ tier: "500元" }, "tier", "value"],
  [{ tier: Number.NaN }, "tier", "value"],
  [{ tier: -0 }, "tier", "value"],
  [{ tier: new PlainDecimal("1e1000000000") }, "tier", "value"],
  [{ tier: 1, kind: "three" }, "kind", "value"],
  [{ tier: 1, kind: 3 }, "kind", "type"],
  [{ tier: 1, on: "2021-02-30" }, "on", "value"],
  [{ tier: 1, on: 20210230 }, "on", "type"],
  [{ tier: 1, members: {} }, "members", "type"],
  [{ tier: 1, members: [{ key: "" }] }, "members[0].key", "value"],
  [{ tier: 1, members: [{ key: "a", age: "3" }] }, "members[0].age", "type"],
  [{ tier: 1, members: [{ key: "a", known: 1 }] }, "members[0].known", "type"],
  [{ tier: 1, teir: 2 }, "teir", "unknown-key"],
  [[], "", "type"],
])("%j: %s %s", (value, path, code) => {
  const examined = examine(schema, value);
  expect(examined.right ? [] : examined.issues.map((issue) => [issue.path, issue.code])).toEqual([[path, code]]);
});

test("fen and yuan are exact both ways", () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 999_999_999_999_999n), (fen) => {
      const [whole, part] = [fen / 100n, String(fen % 100n).padStart(2, "0")];
      const written = `${whole}.${part}`;
      expect(isAmount(written)).toBe(true);
      expect(BigInt(fenOf(written))).toBe(fen);
      expect(BigInt(fenOf(new PlainDecimal(written)))).toBe(fen);
      const yuan = new PlainDecimal(written).toFixed();
      expect([yuanText(fen), yuanText(Number(fen)), yuanText(-fen - 1n)]).toEqual([
        yuan,
        yuan,
        new PlainDecimal(written).plus("0.01").neg().toFixed(),
      ]);
      expect(BigInt(fenOf(Number(written)))).toBe(fen);
    }),
  );
});

test("of a Decimal its text is decided on, judged for itself, and nothing is read of it afterwards", () => {
  const telling = (...texts: unknown[]) => ({
    ...{ toStringTag: "[object Decimal]", e: 2, isZero: () => false, isNeg: () => false },
    toFixed: () => texts.shift(),
  });
  const examined = (tier: unknown) => examine(schema, { tier });
  expect(examined(new PlainDecimal("500.00"))).toEqual({ right: true, value: { tier: "500" } });
  expect(examined(telling("500", "500"))).toEqual({ right: true, value: { tier: "500" } });
  expect(examined(telling("500", "a lot"))).toMatchObject({ right: false, issues: [{ path: "tier", code: "value" }] });
});
