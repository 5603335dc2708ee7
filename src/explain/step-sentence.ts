import { clauses } from "../policy/yingzhou-2021/clauses.js";
import type { Reason } from "../rule/finding.js";
import { sentences } from "./sentences/sentences.js";
import type { Words } from "./words.js";

/** A step as a sentence with its figures, and the section that it rests on. */
export function stepSentence({ code, clause, values = {} }: Reason, words: Words): string {
  const filled = sentenceOf(code, words).replace(/\{(\w+)\}/g, (hole, name: string) =>
    Object.hasOwn(values, name) ? words.value(values[name]) : hole,
  );
  return `${filled} [${words.text(clauses[clause].section)}]`;
}

/** The sentence of a code; a code without one is shown as it is: a finding is explained in any case. */
export function sentenceOf(code: string, words: Words): string {
  return words.text(sentences()[code] ?? { zh: code, en: code });
}
