import { type ClauseId, clauses, type ReadingName, readings, rules, type Text } from "../../index.js";

/** The words that a search asks for, each of which must be found. */
export function wordsOf(query: string): readonly string[] {
  return query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** Whether a clause holds every word: in what it says, where it stands, the rules on it or the questions about it. */
export function clauseHolds(id: ClauseId, words: readonly string[]): boolean {
  const { section, paraphrase, why } = clauses[id];
  const about = [...rulesOn(id).map(({ title }) => title), ...readingsOn(id).map((name) => readings[name].question)];
  return holds([{ zh: id, en: id }, section, paraphrase, ...(why === undefined ? [] : [why]), ...about], words);
}

/** Whether a reading holds every word: in its question, its options, its reason, its number or who would settle it. */
export function readingHolds(name: ReadingName, words: readonly string[]): boolean {
  const { number, question, why, decider, ...entry } = readings[name];
  const options = "options" in entry ? Object.values<Text>(entry.options) : [];
  return holds([{ zh: number, en: name }, question, why, decider, ...options], words);
}

function holds(texts: readonly Text[], words: readonly string[]): boolean {
  const all = texts.map(({ zh, en }) => `${zh}\n${en}`.toLowerCase());
  return words.every((word) => all.some((text) => text.includes(word)));
}

/** The rules whose answers may rest on a clause. */
export function rulesOn(id: ClauseId): typeof rules {
  return rules.filter((rule) => rule.clauses.includes(id));
}

/** The questions that a clause leaves open. */
export function readingsOn(id: ClauseId): readonly ReadingName[] {
  return (Object.keys(readings) as ReadingName[]).filter((name) => readings[name].clauses.includes(id));
}
