import { expect, test } from "vitest";
import { rules } from "../../src/catalog/catalog.js";
import { sentences } from "../../src/explain/sentences/sentences.js";
import { descriptionOf, type Schema } from "../../src/foundation/description.js";
import { shapeOf } from "../../src/foundation/schema.js";
import { policyRecord } from "../../src/policy/definition/policy-schema.js";
import { clauses } from "../../src/policy/yingzhou-2021/clauses.js";
import { documents } from "../../src/policy/yingzhou-2021/documents.js";
import { parameters } from "../../src/policy/yingzhou-2021/parameters.js";
import { readings } from "../../src/policy/yingzhou-2021/readings.js";
import { sections } from "../../src/policy/yingzhou-2021/sections.js";
import { markOf } from "./mark-of.js";
import marks from "./marks.json" with { type: "json" };

/*
 * What people read, against a record kept by hand: whoever changes a word reads both languages once more, and writes
 * down the mark that the failing test tells. No command writes the record, so that a word that changed unnoticed stays
 * noticed.
 */

type Fields = readonly (readonly [path: string, words: unknown])[];

/** What is said of a schema and of all that it holds, by the path of each. */
function fieldsOf(schema: Schema, path: string, wordsOf = spokenOf): Fields {
  const definition = schema.definition;
  if (definition.type === "optional") return fieldsOf(definition.innerType as Schema, path, wordsOf);
  const element = definition.type === "array" ? fieldsOf(definition.element as Schema, `${path}[]`, wordsOf) : [];
  const members = Object.entries(shapeOf(schema)).flatMap(([name, member]) =>
    fieldsOf(member, `${path}.${name}`, wordsOf),
  );
  return [[path, wordsOf(schema)], ...element, ...members];
}

function spokenOf(schema: Schema): unknown {
  const { title, expected, json } = descriptionOf(schema);
  return { title, expected, said: Object.entries(json).filter(([name]) => name.startsWith("x-")) };
}

/** What each entry of a kind says, made when it is asked for: of a rule without the others. */
const words: Readonly<Record<keyof typeof marks, Readonly<Record<string, () => unknown>>>> = {
  documents: entriesOf(documents),
  sections: Object.fromEntries(sections.map(({ id, ...section }) => [id, () => section])),
  clauses: entriesOf(clauses),
  readings: entriesOf(readings),
  parameters: Object.fromEntries(parameters.map(({ path, title, unit }) => [path, () => ({ title, unit })])),
  sentences: entriesOf(sentences()),
  policy: Object.fromEntries(
    Object.entries(shapeOf(policyRecord())).map(([name, part]) => [name, () => fieldsOf(part, name, descriptionOf)]),
  ),
  facts: ofRules(({ title, facts }) => ({ title, fields: fieldsOf(facts(), "") })),
  findings: ofRules(({ finding }) => Object.entries(finding()).flatMap(([name, member]) => fieldsOf(member, name))),
  grounds: ofRules(({ clauses, readings }) => ({ clauses, readings })),
};

function entriesOf(record: object): Readonly<Record<string, () => unknown>> {
  return Object.fromEntries(Object.entries(record).map(([id, said]) => [id, () => said]));
}

function ofRules(wordsOf: (rule: (typeof rules)[number]) => unknown): Readonly<Record<string, () => unknown>> {
  return Object.fromEntries(rules.map((rule) => [rule.id, () => wordsOf(rule)]));
}

/** Entries whose words are not those marked; readable in a failure: what to read, and the mark to write down then. */
function unread(kind: keyof typeof marks, ids: readonly string[]): readonly unknown[] {
  const marked: Readonly<Record<string, string>> = marks[kind];
  return ids
    .map((id) => ({ id, said: words[kind][id]?.() }))
    .map(({ id, said }) => ({ kind, id, mark: markOf(said), said }))
    .filter(({ id, mark }) => marked[id] !== mark);
}

const ofRegisters = ["documents", "sections", "clauses", "readings", "parameters", "sentences", "policy"] as const;

test.each(ofRegisters)("%s say what was read and marked", (kind) => {
  expect(unread(kind, Object.keys(words[kind]))).toEqual([]);
});

test.each(rules.map(({ id }) => id))("%s says what was read and marked", (id) => {
  expect((["facts", "findings", "grounds"] as const).flatMap((kind) => unread(kind, [id]))).toEqual([]);
});

test.each(Object.keys(words) as readonly (keyof typeof marks)[])("no mark of %s is of what is gone", (kind) => {
  expect(Object.keys(marks[kind]).filter((id) => !Object.hasOwn(words[kind], id))).toEqual([]);
});

test("two words that change places change the mark", () => {
  expect(markOf({ zh: "早于", en: "before" })).not.toBe(markOf({ zh: "before", en: "早于" }));
  expect(markOf({ zh: "不早于出生", en: "not before birth" })).not.toBe(
    markOf({ zh: "不早于出生", en: "not after birth" }),
  );
});
