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
  const { start, places } = cutSentence(textOf(code))[words.locale];
  let sentence = start;
  for (const place of places) {
    const { name, unit, after } = place;
    sentence += Object.hasOwn(values, name) ? filled(place, values, words) : `{${name}}${unit}`;
    sentence += after;
  }
  return sentence;
}

/** The place of a value in a sentence, and what stands about it. */
interface Place {
  readonly name: string;
  readonly unit: string;
  readonly after: string;
  /** Whether a day is a last one there, and so is told to be included. */
  readonly isEnd: boolean;
}

function filled({ name, unit, after, isEnd }: Place, values: Values, words: Words): string {
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

/** A sentence up to its first value, and the places of its values in order. */
interface CutSentence {
  readonly start: string;
  readonly places: readonly Place[];
}

/** A sentence cut at its values; once, for explanations come by the million. */
const cutSentence = /* @__PURE__ */ onceFor(
  ({ zh, en }: Text): Readonly<Record<Locale, CutSentence>> => ({
    // Figures stand in Chinese without spaces.
    "zh-CN": cut(zh, / ?\{(\w+)\}([%‰]?) ?/g),
    en: cut(en, /\{(\w+)\}(%?)/g),
  }),
);

function cut(sentence: string, value: RegExp): CutSentence {
  const found = [...sentence.matchAll(value)];
  const ends = [0, ...found.map(({ 0: all, index }) => index + all.length)];
  const texts = ends.map((end, place) => sentence.slice(end, found[place]?.index));
  const places = found.map(([, name, unit], place) => {
    const [before, after] = texts.slice(place) as [string, string];
    return { name, unit, after, isEnd: ENDS_AT.test(before) || ENDS_BEFORE.test(after) } as Place;
  });
  return { start: texts[0] as string, places };
}

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
