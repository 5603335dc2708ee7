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
  /** The names of the counts that a rate is of, and of what it is rounded to. */
  readonly counts: string;
  readonly rounded: string;
  readonly unit: string;
  readonly after: string;
  /** Whether a day is a last one there, and so is told to be included. */
  readonly isEnd: boolean;
  /** Whether an amount of yuan is. */
  readonly isYuan: boolean;
}

function filled(place: Place, values: Values, words: Words): string {
  const { name, unit, isEnd, isYuan } = place;
  const value = words.stepValue(name, values[name]);
  const included = isEnd && value.endsWith("日") ? "（含当日）" : "";
  return `${isYuan ? yuanWritten(value) : value}${unit}${besideRate(place, value, values, words)}${included}`;
}

/** What a rate is of and, where it is compared as another than the one shown, what it is rounded to. */
function besideRate({ counts, rounded, unit }: Place, value: string, values: Values, { text }: Words): string {
  let beside = "";
  if (Object.hasOwn(values, counts)) beside = String(values[counts]).replace("/", "÷");
  if (Object.hasOwn(values, rounded) && values[rounded] !== value) {
    const to = `${values[rounded]}${unit}`;
    beside += `${beside && text({ zh: "，", en: ", " })}${text({ zh: `四舍五入为${to}`, en: `rounded to ${to}` })}`;
  }
  return beside && text({ zh: `（${beside}）`, en: ` (${beside})` });
}

type Values = NonNullable<Reason["values"]>;

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
    return {
      name,
      counts: `${name}Counts`,
      rounded: `${name}Rounded`,
      unit,
      after,
      isEnd: isEnd(before, after),
      isYuan: isYuan(after),
    } as Place;
  });
  return { start: texts[0] as string, places };
}

/** Whether the words about a day make it the last one. */
function isEnd(before: string, after: string): boolean {
  return (before.at(-1) === "至" && before.at(-2) !== "截") || after.startsWith("以前");
}

/** Whether an amount stands before some words; what is paid a person is a rate. */
function isYuan(after: string): boolean {
  return YUAN.some((unit) => after.startsWith(unit)) && !YUAN_A_PERSON.some((unit) => after.startsWith(unit));
}

const YUAN = ["元", " yuan"];
const YUAN_A_PERSON = ["元/人", " yuan a person"];

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
