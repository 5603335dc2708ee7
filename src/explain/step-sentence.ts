import type { Reason } from "../rule/finding.js";
import { citedClause } from "./cited.js";
import { sentences } from "./sentences/sentences.js";
import type { Words } from "./words.js";

/** A step as a sentence with its figures. */
export function stepSentence({ code, values = {} }: Reason, words: Words): string {
  const sentence = sentenceOf(code, words);
  if (!sentence.includes("{")) return sentence;
  const shown = (hole: string, name: string, unit: string): string => {
    if (!Object.hasOwn(values, name)) return hole;
    const counts = values[`${name}Counts`];
    const ratio = String(counts).replace("/", "÷");
    const beside = counts === undefined ? "" : words.text({ zh: `（${ratio}）`, en: ` (${ratio})` });
    return `${words.stepValue(name, values[name])}${unit}${beside}`;
  };
  if (words.locale === "en")
    return sentence.replace(HOLE, (_, hole: string, name: string, unit: string) => shown(hole, name, unit));
  return sentence.replace(ZH_HOLE, (_, before = "", hole: string, name: string, unit: string, after = "") => {
    const ends = DAY.test(String(values[name])) && (before === "至" || after !== "");
    return `${before}${shown(hole, name, unit)}${ends ? "（含当日）" : ""}${after}`;
  });
}

const HOLE = /(\{(\w+)\})(%?)/g;
/** A value with the words about it that make a day the last one; figures stand in Chinese without spaces. */
const ZH_HOLE = /(截?至)? ?(\{(\w+)\})([%‰]?) ?(以前|前)?/g;
const DAY = /^\d{4}-\d{2}-\d{2}/;

/** Where a step stands in its notice: 二（三）. */
export function sectionOf({ clause }: Pick<Reason, "clause">, words: Words): string {
  return words.text(citedClause(clause, words.policy).section);
}

/** The sentence of a code; a code without one is shown as it is: a finding is explained in any case. */
export function sentenceOf(code: string, words: Words): string {
  return words.text(sentences()[code] ?? { zh: code, en: code });
}
