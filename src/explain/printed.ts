import type { AnswerPart } from "./answer-part.js";
import type { Explanation } from "./explanation.js";
import { factsInWords } from "./fact-title.js";
import type { ExplainedReading, ExplainedStep, ReadingChoice } from "./grounds.js";
import { type PrintWords, printWords } from "./sentences/print-words.js";

/** An explanation as lines of plain text; each part under a heading, the parts that have something to say. */
export function printed(explanation: Explanation, codes: boolean): string {
  const { rule, locale, title, answer, steps, readings, open } = explanation;
  const words = printWords[locale];
  const code = (name: string): string => (codes ? `${name} ` : "");
  let text = codes ? `${title} (${rule})` : title;
  const section = (heading: string, lines: readonly string[]): void => {
    if (lines.length === 0) return;
    text += `\n\n${heading}`;
    for (const line of lines) text += `\n  ${line}`;
  };
  section(words.answer, new AnswerLines(words, codes).of(answer));
  section(words.steps, stepLines(steps, words, code));
  section(words.clauses, clauseLines(explanation, words, code));
  section(words.readings, readingLines(readings, words, code));
  section(
    words.facts,
    codes ? open.facts.map((fact) => `${fact.path} ${factsInWords([fact], locale)}`) : factsInWords(open.facts, locale),
  );
  section(
    words.questions,
    open.questions.map(({ reading, question, decider }) => `${code(reading)}${question}${words.decidedBy(decider)}`),
  );
  return text;
}

/** The lines of an answer. */
class AnswerLines {
  readonly #words: PrintWords;
  readonly #codes: boolean;
  readonly #lines: string[] = [];

  constructor(words: PrintWords, codes: boolean) {
    this.#words = words;
    this.#codes = codes;
  }

  of(answer: readonly AnswerPart[]): readonly string[] {
    for (const part of answer) this.#part(part, "");
    return this.#lines;
  }

  /** A field on a line of its own, its parts below it. */
  #part(part: AnswerPart, indent: string): void {
    const { text, parts } = part;
    this.#lines.push(`${indent}${this.#pair(part, text)}`.trimEnd());
    if (parts.every(({ path }) => path.endsWith("]"))) for (const entry of parts) this.#entry(entry, `${indent}  `);
    else this.#fields(parts, `${indent}  `);
  }

  #entry({ label, text, parts }: AnswerPart, indent: string): void {
    const numbered = `${indent}${label}. `;
    if (text === "") this.#fields(parts, " ".repeat(numbered.length), numbered);
    else this.#lines.push(`${numbered}${text}`);
  }

  /** The fields of a record: what fits on one line, then what has parts of its own. */
  #fields(parts: readonly AnswerPart[], indent: string, start = indent): void {
    let line = start;
    for (const part of parts)
      if (part.text !== "")
        line += `${line === start ? "" : this.#words.between}${this.#pair(part, withoutStop(part.text))}`;
    this.#lines.push(line);
    for (const part of parts) if (part.text === "") this.#part(part, indent);
  }

  #pair({ label, path }: AnswerPart, text: string): string {
    return this.#words.pair(this.#codes ? `${label} (${path})` : label, text);
  }
}

function withoutStop(sentence: string): string {
  const end = sentence.charAt(sentence.length - 1);
  return end === "。" || end === "." ? sentence.slice(0, -1) : sentence;
}

/** Steps that follow each other and say the same, of several clauses or of one, are told once. */
function stepLines(
  steps: readonly ExplainedStep[],
  words: PrintWords,
  code: (name: string) => string,
): readonly string[] {
  const runs: { readonly sentence: string; readonly sections: Set<string> }[] = [];
  for (const { sentence, clause, section } of steps) {
    let run = runs.at(-1);
    if (run?.sentence !== sentence) {
      run = { sentence, sections: new Set() };
      runs.push(run);
    }
    run.sections.add(`${code(clause)}${section}`);
  }
  return runs.map(({ sentence, sections }, index) => `${index + 1}. ${sentence} [${[...sections].join(words.list)}]`);
}

/** The clauses below the title of their document. */
function clauseLines({ clauses }: Explanation, words: PrintWords, code: (name: string) => string): readonly string[] {
  const lines: string[] = [];
  let title: string | undefined;
  for (const { clause, document, section, paraphrase } of clauses) {
    if (document !== title) lines.push(document);
    title = document;
    lines.push(`  ${code(clause)}${words.pair(section, paraphrase)}`);
  }
  return lines;
}

/** The questions, each with how it was read and how else it could be. */
function readingLines(
  readings: readonly ExplainedReading[],
  words: PrintWords,
  code: (name: string) => string,
): readonly string[] {
  const lines: string[] = [];
  for (const { reading, number, question, chosen, others, note } of readings) {
    const told = ({ option, meaning }: ReadingChoice): string => `${code(option)}${meaning}`;
    lines.push(`${code(reading)}${code(`(${number})`)}${question}`, `  ${words.pair(words.chosen, told(chosen))}`);
    for (const other of others) lines.push(`  ${words.pair(words.otherwise, told(other))}`);
    if (note !== null) lines.push(`  ${note}`);
  }
  return lines;
}
