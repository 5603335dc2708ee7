import { expect, test } from "vitest";
import type { Schema } from "../../src/foundation/description.js";
import { innerOf, isOptional, shapeOf } from "../../src/foundation/schema.js";
import type { Policy } from "../../src/policy/policy.js";
import type { Finding } from "../../src/rule/finding.js";
import { type CaseTable, caseTables, policyOf } from "../support/case-table.js";
import { ruleNamed } from "../support/rule-named.js";
import { absentWords } from "./absent-words.js";
import { answer } from "./answer.js";
import { intervalsOf, outOfBounds } from "./intervals.js";

/*
 * Every rule, over small spaces around the rows of its table: each fact that can be left out is, and is given every
 * value that the schema lists or that a row gives it (the thresholds, and what stands on either side of them). What its
 * schema takes it to say is what it says; of any other the answer is open, waits for something, and holds what comes.
 */

/** So many rows of a table, spread over it, and so many values of a fact. */
const [MOST_ROWS, MOST_VALUES] = [30, 6];

type Path = readonly (string | number)[];

/** A fact that can be left out, in some facts. */
interface LeftOut {
  readonly path: Path;
  readonly schema: Schema;
}

function leftOut(schema: Schema, facts: unknown, path: Path = []): readonly LeftOut[] {
  const inner = innerOf(schema);
  if (Array.isArray(facts)) {
    const { element } = inner.definition as { readonly element: Schema };
    return facts.slice(0, 2).flatMap((item, index) => leftOut(element, item, [...path, index]));
  }
  return Object.entries(shapeOf(inner)).flatMap(([name, member]) => {
    const own = (facts as Readonly<Record<string, unknown>> | undefined)?.[name];
    const here = isOptional(member) ? [{ path: [...path, name], schema: member }] : [];
    return own === undefined ? here : [...here, ...leftOut(member, own, [...path, name])];
  });
}

function at(facts: unknown, path: Path): unknown {
  return path.reduce((inner, step) => (inner as Readonly<Record<string, unknown>> | undefined)?.[step], facts);
}

function withAt(facts: unknown, [step = "", ...rest]: Path, value: unknown): unknown {
  const own = (facts ?? {}) as Readonly<Record<string, unknown>>;
  const inner = rest.length === 0 ? value : withAt(own[step], rest, value);
  if (Array.isArray(facts)) return facts.with(Number(step), inner);
  const { [step]: _, ...others } = own;
  return inner === undefined ? others : { ...others, [step]: inner };
}

/** A path as answers name it. */
function named(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}

function listed(schema: Schema): readonly unknown[] {
  const { definition, description } = innerOf(schema);
  const format = description.json["format"] ?? description.json["x-format"];
  if (format === "date" || format === "date-or-time") return ["2011-07-01", "2022-12-31"];
  if (format === "month") return ["2011-07", "2022-12"];
  if (definition.type === "boolean") return [false, true];
  if (definition.type === "enum") return Object.keys(definition.entries);
  return definition.type === "array" ? [[], ...listed(definition.element).map((value) => [value])] : [];
}

function spread<Value>(values: readonly Value[], most: number): readonly Value[] {
  const step = Math.max(1, (values.length - 1) / (most - 1));
  return Array.from({ length: Math.min(most, values.length) }, (_, place) => values[Math.floor(place * step)] as Value);
}

/** What a fact is taken to say when it is left out; undefined where it is not known. */
function takenAs(schema: Schema): string | undefined {
  const words = absentWords(schema);
  return words === "not known" ? undefined : words;
}

/** The value that a fact is taken to have, where the words say so plainly. */
const plainly: Readonly<Record<string, unknown>> = { "taken as no": false, "taken as yes": true };

/** Every word of an answer, by its path. */
function wordsOf(value: unknown, path = ""): readonly (readonly [at: string, said: string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  const { clauses, readings, reasons, ...said } = value as Readonly<Record<string, unknown>>;
  return Object.entries(said).flatMap(([name, member]) => wordsOf(member, `${path}.${name}`));
}

/** Where a yes has become a no or the like. */
function settledOtherwise(before: Finding, after: Finding): readonly string[] {
  const then = new Map(wordsOf(after));
  return wordsOf(before)
    .filter(([at, said]) => (said === "yes" || said === "no") && (then.get(at) ?? said) !== said)
    .map(([at]) => at);
}

/** Every value that a fact has in some row, by its path without places, after those that its schema lists. */
function valuesOf(rows: CaseTable["cases"], schema: Schema): ReadonlyMap<string, readonly unknown[]> {
  const values = new Map<string, Map<string, unknown>>();
  for (const { facts } of rows)
    for (const { path, schema: own } of leftOut(schema, facts)) {
      const key = named(path).replaceAll(/\d+/g, "");
      const known = values.get(key) ?? new Map(listed(own).map((value) => [JSON.stringify(value), value]));
      values.set(key, known);
      const given = at(facts, path);
      if (given !== undefined) known.set(JSON.stringify(given), given);
    }
  return new Map([...values].map(([key, known]) => [key, spread([...known.values()], MOST_VALUES)]));
}

/** Parts that rows say what is so of by a list of what is complete: what such a fact is taken to say stands there. */
function isComplete(facts: unknown, path: Path): boolean {
  const { completeFor = [] } = facts as { readonly completeFor?: readonly unknown[] };
  return completeFor.includes(path.at(-1));
}

function faultsOf(rule: string, cases: CaseTable["cases"]): readonly object[] {
  const schema = ruleNamed(rule).facts() as Schema;
  const rows = cases.filter(({ expected }) => expected !== undefined);
  const values = valuesOf(rows, schema);
  const known = new Map<string, Finding | undefined>();
  const ask = (facts: unknown, policy: Policy): Finding | undefined => {
    const key = JSON.stringify([policy.id, policy.readings, policy.supplied, facts]);
    if (!known.has(key)) known.set(key, answer(rule, facts, policy));
    return known.get(key);
  };
  const waysOf = (facts: unknown, { path }: LeftOut): readonly unknown[] =>
    (values.get(named(path).replaceAll(/\d+/g, "")) ?? []).map((value) => withAt(facts, path, value));

  return spread(rows, MOST_ROWS).flatMap((row) => {
    const policy = policyOf(row.readings);
    return leftOut(schema, row.facts).flatMap((fact): readonly object[] => {
      const facts = withAt(row.facts, fact.path, undefined);
      const before = ask(facts, policy);
      if (before === undefined) return [];
      const told = { row: row.name.en, fact: named(fact.path) };
      const words = takenAs(fact.schema);
      if (words !== undefined && words in plainly) {
        const same = ask(withAt(facts, fact.path, plainly[words]), policy);
        return same === undefined || shown(same) === shown(before) ? [] : [{ ...told, otherThan: words }];
      }
      if (words !== undefined || isComplete(facts, fact.path)) return [];
      const intervals = intervalsOf(before);
      const ways = waysOf(facts, fact).flatMap((way) => ask(way, policy) ?? []);
      const left = ways.flatMap((after) => [
        ...outOfBounds(intervals, after, () => true).map(({ before: interval }) => interval.path),
        ...settledOtherwise(before, after),
      ]);
      const silent = intervals.filter(({ min, max, openReadings, missingFacts, path }) => {
        if (min === max || openReadings.length + missingFacts.length > 0) return false;
        return (
          new Set(ways.map((after) => JSON.stringify(intervalsOf(after).find((now) => now.path === path)))).size > 1
        );
      });
      return [
        ...left.map((path) => ({ ...told, left: path })),
        ...silent.map(({ path }) => ({ ...told, silent: path })),
      ];
    });
  });
}

/** An answer without the way to it. */
function shown({ clauses, readings, reasons, ...said }: Finding): string {
  return JSON.stringify(said);
}

test.each(caseTables())("$rule: what is left out stands for what its schema says, or opens the answer", (table) => {
  expect(faultsOf(table.rule, table.cases).slice(0, 3)).toEqual([]);
});
