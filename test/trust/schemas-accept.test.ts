import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { examine } from "../../src/foundation/examine.js";
import { factsSchema, policySchema, yingzhou2021 } from "../../src/index.js";
import { policyRecord } from "../../src/policy/definition/policy-schema.js";
import { caseTables } from "../support/case-table.js";
import { ruleNamed } from "../support/rule-named.js";

/** As a program in another language would judge: no format asserted, floats divided with a tolerance. */
const ajv = new Ajv2020({ strict: false, validateFormats: false, multipleOfPrecision: 6, logger: false });

/** What a value of JSON may be, on and beside the edges of what is taken. */
const values: readonly unknown[] = [
  ...[0, 1, 1.5, 99.99, 100, 100.0001, 101, 500.12, 500.123, 33.333333333333336, 1234.56, 1e-6, -1, 1e13, 1e20, 2021],
  ...[
    "0",
    "1",
    "99.9",
    "100",
    "100.0",
    "100.1",
    "500.12",
    "500.123",
    "0500",
    "1e2",
    "-1",
    "1.",
    "1.00000000001",
    "full",
  ],
  ...["2021-02-28", "2021-02-29", "2020-02-29", "2021-1-1", "2021-13-01", "2021-02-01T24:00", "2021-02-01T09:00:00"],
  ...["2021-05", "2021-00", "", " ", "名", "a\u0007", "x".repeat(257), "self-paid", "nobody", true, null, [], {}],
];

/** Every copy of plain data with one of its leaves replaced. */
function changed(value: unknown, by: unknown): readonly unknown[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => changed(item, by).map((made) => value.with(index, made)));
  if (typeof value !== "object" || value === null) return [by];
  return Object.entries(value).flatMap(([key, member]) =>
    changed(member, by).map((made) => ({ ...value, [key]: made })),
  );
}

describe("what the schema accepts of a value, the rule accepts", () => {
  test.each(caseTables())("$rule", ({ rule, cases }) => {
    const accepts = ajv.compile(factsSchema(rule));
    const rows = cases.filter(({ error }) => error === undefined).slice(0, 3);
    for (const facts of rows.flatMap((row) => values.flatMap((value) => changed(row.facts, value)))) {
      if (accepts(facts))
        expect(examine(ruleNamed(rule).facts(), facts), JSON.stringify(facts)).toMatchObject({ right: true });
    }
  });

  test("a policy, but for clauses that are not registered", () => {
    const accepts = ajv.compile(policySchema());
    expect(accepts(yingzhou2021)).toBe(true);
    const part = { medical: yingzhou2021.medical, supplied: { agencyTierSubsidy: { value: "1", source: "x" } } };
    for (const change of values.flatMap((value) => changed(part, value)) as object[]) {
      const data = { ...yingzhou2021, ...change };
      if (!accepts(data)) continue;
      const examined = examine(policyRecord(), data);
      const faults = examined.right ? [] : examined.issues.filter(({ expected }) => !expected.en.includes("clause"));
      expect(faults).toEqual([]);
    }
  });
});
