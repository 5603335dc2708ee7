import { onceFor } from "../foundation/once.js";
import type { Text } from "../foundation/text.js";
import type { Reason } from "../rule/finding.js";
import { citedClause } from "./cited.js";
import type { Locale } from "./locale.js";
import { sentences } from "./sentences/sentences.js";
import { yuanWritten } from "./short-number.js";
import type { Words } from "./words.js";

/** A step as a sentence with its figures. */
export function stepSentence({ code, values = {} }: Reason, words: Words): string {
  const parts = cutSentence(textOf(code))[words.locale];
  let sentence = parts[0] as string;
  for (let at = 1; at < parts.length; at += 3) {
    const [name, unit, after] = parts.slice(at, at + 3) as [string, string, string];
    const isEnd = ENDS_AT.test(parts[at - 1] as string) || ENDS_BEFORE.test(after);
    sentence += Object.hasOwn(values, name) ? filled(name, values, { unit, after, isEnd }, words) : `{${name}}${unit}`;
    sentence += after;
  }
  return sentence;
}

/** What stands about a value in a sentence. */
interface Place {
  readonly unit: string;
  readonly after: string;
  /** Whether a day is a last one there, and so is told to be included. */
  readonly isEnd: boolean;
}

function filled(name: string, values: Values, { unit, after, isEnd }: Place, words: Words): string {
  const value = words.stepValue(name, values[name]);
  const counts = values[`${name}Counts`];
  const ratio = String(counts).replace("/", "÷");
  const beside = counts === undefined ? "" : words.text({ zh: `（${ratio}）`, en: ` (${ratio})` });
  const included = isEnd && DAY.test(String(values[name])) ? "（含当日）" : "";
  return `${YUAN.test(after) ? yuanWritten(value) : value}${unit}${beside}${included}`;
}

type Values = NonNullable<Reason["values"]>;

const DAY = /^\d{4}-\d{2}-\d{2}/;
/** The words about a day that make it the last one. */
const ENDS_AT = /(?<!截)至$/;
const ENDS_BEFORE = /^以?前/;
/** An amount; what is paid a person is a rate. */
const YUAN = /^(?:元(?!\/人)| yuan(?! a person))/;

/** A sentence's texts with the name and unit of each value between; cut once, for explanations come by the million. */
const cutSentence = /* @__PURE__ */ onceFor(
  ({ zh, en }: Text): Readonly<Record<Locale, readonly string[]>> => ({
    // Figures stand in Chinese without spaces.
    "zh-CN": zh.split(/ ?\{(\w+)\}([%‰]?) ?/),
    en: en.split(/\{(\w+)\}(%?)/),
  }),
);

/** Where a step stands in its notice: 二（三）. */
export function sectionOf({ clause }: Pick<Reason, "clause">, words: Words): string {
  return words.text(citedClause(clause, words.policy).section);
}

/** The sentence of a code; a code without one is shown as it is: a finding is explained in any case. */
export function sentenceOf(code: string, words: Words): string {
  return words.text(textOf(code));
}

function textOf(code: string): Text {
  return sentences()[code] ?? { zh: code, en: code };
}
