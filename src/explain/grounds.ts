import { ownFields } from "../catalog/differences.js";
import { descriptionOf, type Schema } from "../foundation/description.js";
import { isPlain } from "../foundation/schema.js";
import type { Text } from "../foundation/text.js";
import type { ReadingName } from "../policy/reading-names.js";
import { type ChoiceEntry, documentOf, type ReadingRegister } from "../policy/registers.js";
import { clauses } from "../policy/yingzhou-2021/clauses.js";
import { documents } from "../policy/yingzhou-2021/documents.js";
import { readings } from "../policy/yingzhou-2021/readings.js";
import type { Finding, Undetermined } from "../rule/finding.js";
import type { Rule } from "../rule/rule.js";
import { stepSentence } from "./step-sentence.js";
import { memberOf, type Words } from "./words.js";

/** Each step as a sentence with its figures, and the section that it rests on. */
export function stepLines({ reasons }: Finding, words: Words): readonly string[] {
  return reasons.map((reason, index) => `${index + 1}. ${stepSentence(reason, words)}`);
}

/** Each clause with its document and section, and what it says. */
export function clauseLines(finding: Finding, words: Words): readonly string[] {
  return finding.clauses.map((id) => {
    const { section, paraphrase } = clauses[id];
    const where = `${words.text(documents[documentOf(id)].title)} ${words.text(section)}`;
    return `${id} ${words.pair(where, words.text(paraphrase))}`;
  });
}

/** Each question that the answer turned on, how it was read, and how else it could be. */
export function readingLines(finding: Finding, words: Words): readonly string[] {
  return finding.readings.flatMap(({ name, option }) => [
    `${name} (${readings[name].number}) ${words.text(readings[name].question)}`,
    ...optionLines(name, option, words).map((line) => `  ${line}`),
  ]);
}

function optionLines(name: ReadingName, option: string, words: Words): readonly string[] {
  const entry: ReadingRegister[ReadingName] = readings[name];
  switch (entry.kind) {
    case "choice":
      return Object.entries((entry as ChoiceEntry<string>).options).map(([other, meaning]) => {
        const mark = other === option ? CHOSEN : OTHERWISE;
        return words.pair(`${words.text(mark)} ${other}`, words.text(meaning));
      });
    case "open": {
      const chosen = option === "open" ? words.text({ zh: "未提供", en: "not supplied" }) : option;
      return [words.pair(words.text(CHOSEN), chosen), words.text(entry.figure)];
    }
    default:
      return [words.text(entry.why)];
  }
}

const CHOSEN: Text = { zh: "采用", en: "Read as" };
const OTHERWISE: Text = { zh: "另可", en: "Or as" };

/** The questions and the facts that would settle what is open. */
export function openLines(rule: Rule<unknown, Finding>, finding: Finding, words: Words): readonly string[] {
  const open = undeterminedIn(ownFields(finding));
  const names = [...new Set(open.flatMap(({ openReadings }) => openReadings))];
  const facts = [...new Set(open.flatMap(({ missingFacts }) => missingFacts))];
  return [
    ...names.map((name) => {
      const { question, decider } = readings[name];
      const en = `${question.en} To be settled by: ${decider.en}`;
      return `${name}: ${words.text({ zh: `${question.zh}由谁答复：${decider.zh}`, en })}`;
    }),
    ...facts.map((path) => {
      const title = words.text(titleAt(rule.facts(), path));
      return words.text({ zh: `补充事实 ${path}（${title}）`, en: `Give the fact ${path} (${title})` });
    }),
  ];
}

function undeterminedIn(value: unknown): readonly Undetermined<unknown>[] {
  if (!Array.isArray(value) && !isPlain(value)) return [];
  const { status } = value as Partial<Undetermined<unknown>>;
  if (status === "undetermined") return [value as Undetermined<unknown>];
  return Object.values(value as object).flatMap(undeterminedIn);
}

/**
 * The title of the fact at a path such as `members[2].groups`; a finding of another version may name one that is not
 * there.
 */
function titleAt(facts: Schema, path: string): Text {
  return descriptionOf(path.split(/[.[\]]/).reduce<Schema>((schema, key) => memberOf(schema, key) ?? schema, facts))
    .title;
}
