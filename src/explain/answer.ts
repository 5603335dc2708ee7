import { ownFields } from "../catalog/differences.js";
import { descriptionOf, type Schema } from "../foundation/description.js";
import { isPlain, shapeOf } from "../foundation/schema.js";
import type { Text } from "../foundation/text.js";
import type { ExactNumber } from "../pension/terms/score.js";
import type { Determination, Finding, Reason } from "../rule/finding.js";
import { isReasonCode } from "../rule/finding-schema.js";
import type { Rule } from "../rule/rule.js";
import { together } from "./alike-entries.js";
import type { AnswerBounds, AnswerPart } from "./answer-part.js";
import { coreOf, memberOf } from "./member-of.js";
import { isFraction } from "./short-number.js";
import { sectionOf, sentenceOf, stepSentence } from "./step-sentence.js";
import { isReckoned, type Words } from "./words.js";

/** The fields of a finding that are its rule's own. */
export function answerParts(rule: Rule<unknown, Finding>, finding: Finding, words: Words): readonly AnswerPart[] {
  return fieldsOf(rule.finding(), ownFields(finding), "", words);
}

/** What an answer names to be settled is told with what is open, not with the answer. */
const SETTLING: ReadonlySet<string> = new Set(["missingFacts", "openReadings"]);

type Shape = Readonly<Record<string, Schema>>;

function fieldsOf(schemas: Shape, value: object, place: string, words: Words): readonly AnswerPart[] {
  return Object.keys(value)
    .filter((key) => !SETTLING.has(key) && descriptionOf(schemas[key] as Schema).json["x-repeats"] === undefined)
    .map((key) => {
      const path = place === "" ? key : `${place}.${key}`;
      return answerPart(key, schemas[key] as Schema, (value as Readonly<Record<string, unknown>>)[key], path, words);
    });
}

/** A field of an answer by its name, its schema and where it stands. */
export function answerPart(key: string, schema: Schema, value: unknown, path: string, words: Words): AnswerPart {
  const label = words.text(descriptionOf(schema).title);
  const bounds = boundsOf(key, schema, value, words);
  const text = textOf(key, schema, value, bounds, words);
  if (text !== undefined) return { path, label, text, bounds, parts: [] };
  const parts = Array.isArray(value)
    ? entriesOf(coreOf(schema), value, path, words)
    : fieldsOf(shapeOf(coreOf(schema)), value as object, path, words);
  return { path, label, text: "", bounds: null, parts };
}

function entriesOf(list: Schema, values: readonly object[], path: string, words: Words): readonly AnswerPart[] {
  const element = memberOf(list, 0) as Schema;
  const entries = values.map((value, index): AnswerPart => {
    const place = `${path}[${index}]`;
    const label = String(index + 1);
    const text = textOf("", element, value, boundsOf("", element, value, words), words);
    if (text !== undefined) return { path: place, label, text, bounds: null, parts: [] };
    return { path: place, label, text: "", bounds: null, parts: fieldsOf(shapeOf(element), value, place, words) };
  });
  return together(entries, element, words);
}

/** A value in one line; undefined for records and lists of records. */
function textOf(
  key: string,
  schema: Schema,
  value: unknown,
  bounds: AnswerBounds | null,
  words: Words,
): string | undefined {
  if (value === null) return words.text(whyNull(schema));
  if (Array.isArray(value)) {
    if (value.length === 0) return words.text((descriptionOf(schema).json["x-empty"] as Text | undefined) ?? NONE);
    if (isPlain(value[0])) return undefined;
    return words.list(value.map((item) => words.value(item, memberOf(coreOf(schema), 0) as Schema)));
  }
  if (isReasonCode(schema)) return sentenceOf(value as string, words);
  if (!isPlain(value)) {
    const isLastDay = LAST_DAYS.has(key) && descriptionOf(coreOf(schema)).json["format"] === "date";
    return `${words.value(value, schema)}${isLastDay ? words.text(INCLUDED) : ""}`;
  }
  if (isReason(value)) return `${stepSentence(value, words)} [${sectionOf(value, words)}]`;
  if (bounds === null) return undefined;
  const { open, min, max } = bounds;
  return open ? words.text({ zh: `待定，在${min}至${max}之间`, en: `open, from ${min} to ${max}` }) : min;
}

/** The figures of a number, a determination, or a number that has no end; null for all else. */
function boundsOf(key: string, schema: Schema, value: unknown, words: Words): AnswerBounds | null {
  if (isPlain(value)) {
    const determination = value as Determination<unknown>;
    if (determination.status === "determined") return settled(figureOf(key, determination.value, words));
    if (determination.status === "undetermined") {
      const { min, max } = determination;
      return { open: true, min: figureOf(key, min, words), max: figureOf(key, max, words) };
    }
  }
  const hasUnit = descriptionOf(coreOf(schema)).json["x-unit"] !== undefined;
  const isFigure = typeof value === "number" || (hasUnit && value !== null) || isExactNumber(value);
  return isFigure ? settled(figureOf(key, value, words)) : null;
}

function settled(figure: string): AnswerBounds {
  return { open: false, min: figure, max: figure };
}

function figureOf(key: string, value: unknown, words: Words): string {
  if (isExactNumber(value)) return words.number(key, value.exact);
  const exact = String(value);
  return isFraction(exact) || isReckoned(key) ? words.number(key, exact) : exact;
}

const NONE: Text = { zh: "无", en: "none" };

/** Fields that are the last day of something. */
const LAST_DAYS: ReadonlySet<string> = new Set(["lastDay", "due", "coverTo"]);
const INCLUDED: Text = { zh: "（含当日）", en: " (included)" };

/** Why there is no value, as the schema says. */
function whyNull(schema: Schema): Text {
  return descriptionOf(schema).json["x-null"] as Text;
}

function isReason(value: unknown): value is Reason {
  return (value as Partial<Reason>).code !== undefined;
}

/** A number that is shown cut off, beside what it is exactly. */
function isExactNumber(value: unknown): value is ExactNumber {
  return isPlain(value) && (value as Partial<ExactNumber>).exact !== undefined;
}
