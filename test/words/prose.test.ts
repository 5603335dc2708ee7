import { createHash } from "node:crypto";
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
import marks from "./marks.json" with { type: "json" };

/*
 * What people read, against a record kept by hand: whoever changes a word reads both languages once more, and writes
 * down the mark that the failing test tells. No command writes the record, so that a word that changed unnoticed stays
 * noticed.
 */

/** A mark for words: another word, another order or another place gives another mark. */
function markOf(words: unknown): string {
  return createHash("sha256").update(JSON.stringify(words)).digest("hex").slice(0, 8);
}

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

const words: Readonly<Record<keyof typeof marks, Readonly<Record<string, unknown>>>> = {
  documents,
  sections: Object.fromEntries(sections.map(({ id, ...section }) => [id, section])),
  clauses,
  readings,
  parameters: Object.fromEntries(parameters.map(({ path, title, unit }) => [path, { title, unit }])),
  sentences: sentences(),
  facts: Object.fromEntries(rules.map(({ id, title, facts }) => [id, { title, fields: fieldsOf(facts(), "") }])),
  policy: Object.fromEntries(
    Object.entries(shapeOf(policyRecord())).map(([name, part]) => [name, fieldsOf(part, name, descriptionOf)]),
  ),
  findings: Object.fromEntries(
    rules.map(({ id, finding }) => [id, Object.entries(finding()).flatMap(([name, member]) => fieldsOf(member, name))]),
  ),
};

test.each(Object.keys(words) as readonly (keyof typeof marks)[])("%s say what was read and marked", (kind) => {
  const marked: Readonly<Record<string, string>> = marks[kind];
  const unread = Object.entries(words[kind]).filter(([id, said]) => marked[id] !== markOf(said));
  // Readable in the failure: what to read, and the mark to write down once it is right.
  expect(unread.map(([id, said]) => ({ id, mark: markOf(said), said }))).toEqual([]);
  expect(Object.keys(marked).filter((id) => !Object.hasOwn(words[kind], id))).toEqual([]);
});

test("two words that change places change the mark", () => {
  expect(markOf({ zh: "早于", en: "before" })).not.toBe(markOf({ zh: "before", en: "早于" }));
  expect(markOf({ zh: "不早于出生", en: "not before birth" })).not.toBe(
    markOf({ zh: "不早于出生", en: "not after birth" }),
  );
});
