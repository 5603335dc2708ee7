import { expect, test } from "vitest";
import { rules } from "../../src/catalog/catalog.js";
import { answerWords } from "../../src/explain/sentences/answer-words.js";
import { MONTHS, QUARTERS } from "../../src/explain/sentences/calendar-names.js";
import { personWords } from "../../src/explain/sentences/person-words.js";
import { printWords } from "../../src/explain/sentences/print-words.js";
import { sentences } from "../../src/explain/sentences/sentences.js";
import { clauses } from "../../src/policy/yingzhou-2021/clauses.js";
import { documents } from "../../src/policy/yingzhou-2021/documents.js";
import { parameters } from "../../src/policy/yingzhou-2021/parameters.js";
import { readings } from "../../src/policy/yingzhou-2021/readings.js";
import { sections } from "../../src/policy/yingzhou-2021/sections.js";
import { markOf } from "../support/mark-of.js";
import { fieldsOf, unread } from "./marked.js";
import marks from "./marks.json" with { type: "json" };

/*
 * What people read, against a record kept by hand: whoever changes a word reads both languages once more, and writes
 * down the mark that the failing test tells. No command writes the record, so that a word that changed unnoticed stays
 * noticed. The words of a policy's schema are held in a test of their own.
 */

type Kind = Exclude<keyof typeof marks, "policy" | "grounds" | "vocabularies" | "commands">;

/** What each entry of a kind says, made when it is asked for: of a rule without the others. */
const words: Readonly<Record<Kind, Readonly<Record<string, () => unknown>>>> = {
  documents: entriesOf(documents),
  sections: Object.fromEntries(sections.map(({ id, ...section }) => [id, () => section])),
  clauses: entriesOf(clauses),
  readings: entriesOf(readings),
  parameters: Object.fromEntries(parameters.map(({ path, title, unit }) => [path, () => ({ title, unit })])),
  sentences: entriesOf(sentences()),
  explanations: entriesOf({ ...printWords, ...answerWords, ...personWords, months: MONTHS, quarters: QUARTERS }),
  facts: ofRules(({ title, facts }) => ({ title, fields: fieldsOf(facts(), "") })),
  findings: ofRules(({ finding }) => Object.entries(finding()).flatMap(([name, member]) => fieldsOf(member, name))),
};

function entriesOf(record: object): Readonly<Record<string, () => unknown>> {
  return Object.fromEntries(Object.entries(record).map(([id, said]) => [id, () => said]));
}

function ofRules(wordsOf: (rule: (typeof rules)[number]) => unknown): Readonly<Record<string, () => unknown>> {
  return Object.fromEntries(rules.map((rule) => [rule.id, () => wordsOf(rule)]));
}

const ofRegisters = [
  "documents",
  "sections",
  "clauses",
  "readings",
  "parameters",
  "sentences",
  "explanations",
] as const;

test.each(ofRegisters)("%s say what was read and marked", (kind) => {
  expect(unread(words[kind], marks[kind])).toEqual([]);
});

test.each(rules.map(({ id }) => id))("%s says what was read and marked", (id) => {
  expect((["facts", "findings"] as const).flatMap((kind) => unread(words[kind], marks[kind], [id]))).toEqual([]);
});

test.each(Object.keys(words) as readonly Kind[])("no mark of %s is of what is gone", (kind) => {
  expect(Object.keys(marks[kind]).filter((id) => !Object.hasOwn(words[kind], id))).toEqual([]);
});

test("two words that change places change the mark", () => {
  expect(markOf({ zh: "早于", en: "before" })).not.toBe(markOf({ zh: "before", en: "早于" }));
  expect(markOf({ zh: "不早于出生", en: "not before birth" })).not.toBe(
    markOf({ zh: "不早于出生", en: "not after birth" }),
  );
});
