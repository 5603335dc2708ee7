import type { Text } from "../foundation/text.js";
import type { AnswerPart } from "./answer-part.js";
import type { Explanation } from "./explanation.js";
import { factsInWords } from "./fact-title.js";

/** An explanation as lines of plain text; each part under a heading, the parts that have something to say. */
export function printed(explanation: Explanation, codes: boolean): string {
  const type: Type = explanation.locale === "en" ? ENGLISH : CHINESE;
  const code = (name: string): string => (codes ? `${name} ` : "");
  const { rule, title, answer, steps, readings, open } = explanation;
  const sections: readonly (readonly [Text, readonly string[]])[] = [
    [{ zh: "结论", en: "Answer" }, answer.flatMap((part) => partLines(part, type, codes))],
    [
      { zh: "步骤", en: "Steps" },
      steps.map(({ sentence, clause, section }, index) => `${index + 1}. ${sentence} [${code(clause)}${section}]`),
    ],
    [{ zh: "依据（转述）", en: "Clauses (in our own words)" }, clauseLines(explanation, type, code)],
    [
      { zh: "解释", en: "Readings" },
      readings.flatMap(({ reading, number, question, chosen, others, note }) => [
        `${code(reading)}${code(`(${number})`)}${question}`,
        `  ${type.pair(type.chosen, `${code(chosen.option)}${chosen.meaning}`)}`,
        ...others.map(({ option, meaning }) => `  ${type.pair(type.otherwise, `${code(option)}${meaning}`)}`),
        ...(note === null ? [] : [`  ${note}`]),
      ]),
    ],
    [
      { zh: "待补事实", en: "Facts to be given" },
      codes
        ? open.facts.map((fact) => `${fact.path} ${factsInWords([fact], explanation.locale)}`)
        : factsInWords(open.facts, explanation.locale),
    ],
    [
      { zh: "待有权机关明确", en: "Questions for someone in authority" },
      open.questions.map(({ reading, question, decider }) => `${code(reading)}${question}${type.decidedBy(decider)}`),
    ],
  ];
  const blocks = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => [type.text(heading), ...indented(lines)].join("\n"));
  return [codes ? `${title} (${rule})` : title, ...blocks].join("\n\n");
}

/** The marks and small words of a language. */
interface Type {
  text(text: Text): string;
  pair(title: string, value: string): string;
  readonly between: string;
  readonly chosen: string;
  readonly otherwise: string;
  decidedBy(decider: string): string;
}

const CHINESE: Type = {
  text: ({ zh }) => zh,
  pair: (title, value) => `${title}：${value}`,
  between: "；",
  chosen: "采用",
  otherwise: "另可",
  decidedBy: (decider) => `（答复机关：${decider}）`,
};

const ENGLISH: Type = {
  text: ({ en }) => en,
  pair: (title, value) => `${title}: ${value}`,
  between: "; ",
  chosen: "Read as",
  otherwise: "Or as",
  decidedBy: (decider) => ` To be settled by: ${decider}`,
};

/** A field on a line of its own, its parts below it. */
function partLines(part: AnswerPart, type: Type, codes: boolean): readonly string[] {
  const { text, parts } = part;
  if (text !== "") return [pairOf(part, type, codes)];
  const entries = parts.some((part) => part.path.endsWith("]"));
  const lines = entries ? parts.flatMap((part) => entryLines(part, type, codes)) : fieldLines(parts, type, codes);
  return [pairOf(part, type, codes).trimEnd(), ...indented(lines)];
}

function pairOf({ label, text, path }: AnswerPart, type: Type, codes: boolean): string {
  return type.pair(codes ? `${label} (${path})` : label, text);
}

function withoutStop(sentence: string): string {
  return sentence.endsWith("。") || sentence.endsWith(".") ? sentence.slice(0, -1) : sentence;
}

function entryLines({ label, text, parts }: AnswerPart, type: Type, codes: boolean): readonly string[] {
  const number = `${label}. `;
  const lines = text === "" ? fieldLines(parts, type, codes) : [text];
  return lines.map((line, order) => `${order === 0 ? number : " ".repeat(number.length)}${line}`);
}

/** The fields of a record: what fits on one line, then what has parts of its own. */
function fieldLines(parts: readonly AnswerPart[], type: Type, codes: boolean): readonly string[] {
  const short = parts.filter(({ text }) => text !== "").map((part) => withoutStop(pairOf(part, type, codes)));
  const long = parts.filter(({ text }) => text === "").flatMap((part) => partLines(part, type, codes));
  return [short.join(type.between), ...long];
}

/** The clauses of each document below its title. */
function clauseLines({ clauses }: Explanation, type: Type, code: (name: string) => string): readonly string[] {
  const documents = [...new Set(clauses.map(({ document }) => document))];
  return documents.flatMap((document) => [
    document,
    ...clauses
      .filter((clause) => clause.document === document)
      .map(({ clause, section, paraphrase }) => `  ${code(clause)}${type.pair(section, paraphrase)}`),
  ]);
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
