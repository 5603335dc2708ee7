import { descriptionOf, type Schema } from "../../src/foundation/description.js";
import { caseTables } from "../support/case-table.js";
import { fc } from "../support/properties.js";
import { ruleNamed } from "../support/rule-named.js";
import { answer } from "./answer.js";
import { intervalsOf } from "./intervals.js";

/** Facts of a rule, near those of a row of its table: as they stand, or with members replaced, added or left out. */
export interface Asked {
  readonly rule: string;
  readonly facts: unknown;
}

const seeds: readonly Asked[] = caseTables().flatMap(({ rule, cases }) =>
  cases.filter(({ expected }) => expected !== undefined).map(({ facts }) => ({ rule, facts })),
);

/** Facts near those of the tables' rows, some of them refused. */
function nearOneOf(rows: readonly Asked[]): fc.Arbitrary<Asked> {
  return fc
    .constantFrom(...rows)
    .chain(({ rule, facts }) => near(ruleNamed(rule).facts(), facts).map((changed) => ({ rule, facts: changed })));
}

/** Facts near the tables' of every rule. */
export const factsNear: fc.Arbitrary<Asked> = nearOneOf(seeds);

/** Facts near those of one rule's rows. */
export function factsNearRowsOf(rule: string): fc.Arbitrary<unknown> {
  return nearOneOf(seeds.filter((seed) => seed.rule === rule)).map(({ facts }) => facts);
}

/** The same of the rows whose answer leaves an amount or a count open. */
export const openFactsNear: fc.Arbitrary<Asked> = nearOneOf(
  seeds.filter(({ rule, facts }) => intervalsOf(answer(rule, facts)).some(({ min, max }) => min < max)),
);

const NONE: Members = fc.constant([]);

/** A member, or none. */
type Members = fc.Arbitrary<readonly (readonly [name: string, value: unknown])[]>;

/** A value near one that a schema accepts. */
function near(schema: Schema, value: unknown): fc.Arbitrary<unknown> {
  const definition = schema.definition;
  if (definition.type === "optional") return near(definition.innerType as Schema, value);
  if (definition.type === "array") {
    const items = value as readonly unknown[];
    const changed = fc.tuple(...items.slice(0, 8).map((item) => near(definition.element as Schema, item)));
    return changed.chain((list) => (list.length === 0 ? fc.constant(list) : fc.subarray(list, { minLength: 1 })));
  }
  if (definition.type !== "object") return seldom(fc.constant(value), anyOf(schema));
  const members = Object.entries(definition.shape as Readonly<Record<string, Schema>>).map(
    ([name, member]): Members => {
      const own = (value as Readonly<Record<string, unknown>>)[name];
      const isOptional = member.definition.type === "optional";
      if (own === undefined)
        return seldom(
          NONE,
          anyOf(member).map((made) => [[name, made]] as const),
        );
      const kept: Members = near(member, own).map((made) => [[name, made]]);
      return isOptional ? seldom(kept, NONE) : kept;
    },
  );
  return fc.tuple(...members).map((made) => Object.fromEntries(made.flat()));
}

function seldom<Value>(often: fc.Arbitrary<Value>, seldomly: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 7, arbitrary: often }, { weight: 1, arbitrary: seldomly });
}

const day = fc
  .integer({ min: 0, max: 729 })
  .map((days) => new Date(Date.UTC(2020, 6, 1) + days * 86_400_000).toISOString().slice(0, 10));

/** Any value that a schema accepts, most of them such as a notice speaks of. */
export function anyOf(schema: Schema): fc.Arbitrary<unknown> {
  const definition = schema.definition;
  if (definition.type === "optional") return anyOf(definition.innerType as Schema);
  if (definition.type === "enum") return fc.constantFrom(...Object.keys(definition.entries));
  if (definition.type === "boolean") return fc.boolean();
  if (definition.type === "array") return fc.array(anyOf(definition.element as Schema), { maxLength: 4 });
  if (definition.type === "object") {
    const shape = Object.entries(definition.shape as Readonly<Record<string, Schema>>);
    const requiredKeys = shape.filter(([, member]) => member.definition.type !== "optional").map(([name]) => name);
    return fc.record(Object.fromEntries(shape.map(([name, member]) => [name, anyOf(member)])), { requiredKeys });
  }
  return anyOfKind(descriptionOf(schema).json);
}

function anyOfKind(json: Readonly<Record<string, unknown>>): fc.Arbitrary<unknown> {
  const kind = json["x-unit"] ?? json["format"] ?? json["x-format"] ?? json["type"];
  switch (kind) {
    case "CNY":
      return fc.oneof(
        fc.constantFrom<unknown>(0, 100, 200, 500, 1000, 1500, 2000, 6000, "499.99", "0.01"),
        fc
          .integer({ min: 0, max: 100_000_000 })
          .map((fen) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`),
      );
    case "%":
      return fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
    case "date":
    case "date-or-time":
      return day;
    case "month":
      return day.map((date) => date.slice(0, 7));
    case "integer":
      return fc.integer({ min: json["minimum"] as number, max: Math.min(json["maximum"] as number, 30_000) });
    case "string":
      return fc.constantFrom("甲", "乙", "王店镇", "x");
    default:
      // Points that an assessor takes off.
      return fc.integer({ min: 0, max: 80 }).map((tenths) => tenths / 10);
  }
}
