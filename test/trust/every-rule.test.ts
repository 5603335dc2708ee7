import { Decimal } from "decimal.js";
import { expect, test } from "vitest";
import { findingRecord } from "../../src/catalog/finding-record.js";
import { descriptionOf, type Schema } from "../../src/foundation/description.js";
import { type Policy, seal } from "../../src/policy/policy.js";
import { choiceReadings, openReadings } from "../../src/policy/reading-names.js";
import { withReadings } from "../../src/policy/with-readings.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import { accept } from "../../src/rule/accept.js";
import { fc } from "../support/properties.js";
import { ruleNamed } from "../support/rule-named.js";
import { answer, RUNS } from "./answer.js";
import { factsNear } from "./facts-near.js";

const said = (rule: string, facts: unknown, policy?: Policy): string =>
  JSON.stringify(answer(rule, facts, policy) ?? null);

/** Every choice at any of its options, and some of the open figures supplied. */
const anyPolicy: fc.Arbitrary<Policy> = fc
  .tuple(
    fc.record(
      Object.fromEntries(Object.entries(choiceReadings).map(([name, options]) => [name, fc.constantFrom(...options)])),
    ),
    fc.dictionary(
      fc.constantFrom(...openReadings),
      fc.integer({ min: 0, max: 2 }).map((value) => ({ value: String(value), source: "source" })),
    ),
  )
  .map(([options, figures]) => withReadings(yingzhou2021, { ...options, ...figures }));

test("whatever the readings, an answer is what the schema of the finding says", () => {
  let answers = 0;
  fc.assert(
    fc.property(factsNear, anyPolicy, ({ rule, facts }, policy) => {
      const finding = answer(rule, facts, policy);
      if (finding === undefined) return;
      answers++;
      const read = JSON.parse(JSON.stringify(finding));
      expect(() => accept("finding", findingRecord(ruleNamed(rule)), read)).not.toThrow();
    }),
    { numRuns: RUNS },
  );
  expect(answers).toBeGreaterThan(RUNS / 4);
});

test("an answer depends neither on the order of the members nor on what was asked before", () => {
  fc.assert(
    fc.property(factsNear, factsNear, ({ rule, facts }, before) => {
      const first = said(rule, facts, seal({ ...yingzhou2021 }));
      answer(before.rule, before.facts);
      expect(said(rule, turned(facts))).toBe(first);
      expect(said(rule, facts)).toBe(first);
    }),
    { numRuns: RUNS },
  );
});

/** The same facts with the members of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null || Decimal.isDecimal(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, member]) => [name, turned(member)] as const)
      .reverse(),
  );
}

test("an amount as a number, as text and as a decimal gives the same answer", () => {
  fc.assert(
    fc.property(factsNear, ({ rule, facts }) => {
      const schema = ruleNamed(rule).facts();
      const forms = [Number, String, (value: unknown) => new Decimal(value as string)].map((form) =>
        said(rule, withAmounts(schema, facts, form)),
      );
      expect(forms).toEqual([forms[0], forms[0], forms[0]]);
    }),
    { numRuns: RUNS },
  );
});

/** The same facts with every amount and percentage in another form. */
function withAmounts(schema: Schema, value: unknown, form: (value: unknown) => unknown): unknown {
  const definition = schema.definition;
  if (definition.type === "optional") return withAmounts(definition.innerType as Schema, value, form);
  if (definition.type === "array")
    return (value as readonly unknown[]).map((item) => withAmounts(definition.element as Schema, item, form));
  if (definition.type === "object") {
    const shape = definition.shape as Readonly<Record<string, Schema>>;
    return Object.fromEntries(
      Object.entries(value as object).map(([name, member]) => [name, withAmounts(shape[name] as Schema, member, form)]),
    );
  }
  return descriptionOf(schema).json["x-unit"] === undefined ? value : form(value);
}
