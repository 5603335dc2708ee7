import { ownFields } from "../catalog/differences.js";
import { descriptionOf, type Schema } from "../foundation/description.js";
import { onceFor } from "../foundation/once.js";
import { isPlain, shapeOf } from "../foundation/schema.js";
import type { Text } from "../foundation/text.js";
import type { ExactNumber } from "../pension/terms/score.js";
import type { Determination, Finding, Reason } from "../rule/finding.js";
import { isReasonCode } from "../rule/finding-schema.js";
import type { Rule } from "../rule/rule.js";
import { together } from "./alike-entries.js";
import type { AnswerBounds, AnswerPart } from "./answer-part.js";
import { coreOf, memberOf } from "./member-of.js";
import { answerWords } from "./sentences/answer-words.js";
import { isFraction, yuanWritten } from "./short-number.js";
import { sectionOf, sentenceOf, stepSentence } from "./step-sentence.js";
import { isReckoned, type Words } from "./words.js";

/** The fields of a finding that are its rule's own. */
export function answerParts(rule: Rule<unknown, Finding>, finding: Finding, words: Words): readonly AnswerPart[] {
  return fieldsOf(rule.finding(), ownFields(finding), "", words);
}

/** A field that is told. */
interface ToldField {
  readonly key: string;
  readonly schema: Schema;
  /** What it is where it is there and settled. */
  readonly core: Schema;
  /** What a number of it is of; undefined for what is no number. */
  readonly unit: unknown;
  /** Whether it is the code of a step. */
  readonly isCode: boolean;
  /** Whether it is the last day of something. */
  readonly isLastDay: boolean;
}

type Shape = Readonly<Record<string, Schema>>;

/** What an answer names to be settled is told with what is open, not with the answer. */
const SETTLING: ReadonlySet<string> = new Set(["missingFacts", "openReadings"]);

/** The fields of a record that are told, made once of their schemas: explanations come by the million. */
const toldFields = /* @__PURE__ */ onceFor((shape: Shape) =>
  Object.entries(shape)
    .filter(([key, schema]) => !SETTLING.has(key) && descriptionOf(schema).json["x-repeats"] === undefined)
    .map(([key, schema]) => toldField(key, schema)),
);

function toldField(key: string, schema: Schema): ToldField {
  const core = coreOf(schema);
  const unit = descriptionOf(core).json["x-unit"];
  return { key, schema, core, unit, isCode: isReasonCode(schema), isLastDay: LAST_DAYS.has(key) };
}

function fieldsOf(shape: Shape, record: object, place: string, words: Words): readonly AnswerPart[] {
  const parts: AnswerPart[] = [];
  for (const field of toldFields(shape)) {
    const value = (record as Readonly<Record<string, unknown>>)[field.key];
    if (value !== undefined)
      parts.push(partOf(field, value, place === "" ? field.key : `${place}.${field.key}`, words));
  }
  return parts;
}

/** A field of an answer by its name, its schema and where it stands. */
export function answerPart(key: string, schema: Schema, value: unknown, path: string, words: Words): AnswerPart {
  return partOf(toldField(key, schema), value, path, words);
}

function partOf(
  field: ToldField,
  value: unknown,
  path: string,
  words: Words,
  label = words.text(descriptionOf(field.schema).title),
): AnswerPart {
  const bounds = boundsOf(field, value, words);
  const text = textOf(field, value, bounds, words);
  if (text !== undefined) return { path, label, text, bounds, parts: NO_PARTS };
  const parts = Array.isArray(value)
    ? entriesOf(field, value, path, words)
    : fieldsOf(shapeOf(field.core), value as object, path, words);
  return { path, label, text: "", bounds: null, parts };
}

const NO_PARTS: readonly AnswerPart[] = [];

function entriesOf(
  { key, core }: ToldField,
  values: readonly unknown[],
  path: string,
  words: Words,
): readonly AnswerPart[] {
  const element = memberOf(core, 0) as Schema;
  const field = toldField(key, element);
  const entries = values.map((value, index) => partOf(field, value, `${path}[${index}]`, words, String(index + 1)));
  return together(entries, element, words);
}

/** A value in one line; undefined for records and lists of records. */
function textOf(
  { schema, core, unit, isCode, isLastDay }: ToldField,
  value: unknown,
  bounds: AnswerBounds | null,
  words: Words,
): string | undefined {
  if (bounds !== null) return figuresIn(bounds, unit === "CNY", words);
  const { json } = descriptionOf(schema);
  if (value === null) return words.text(json["x-null"] as Text);
  if (Array.isArray(value)) {
    if (value.length === 0) return words.text((json["x-empty"] as Text | undefined) ?? answerWords.none);
    if (isPlain(value[0])) return undefined;
    return words.list(value.map((item) => words.value(item, memberOf(core, 0) as Schema)));
  }
  if (value === "") return words.text(answerWords.empty);
  if (isCode) return sentenceOf(value as string, words);
  if (isPlain(value)) return isReason(value) ? `${stepSentence(value, words)} [${sectionOf(value, words)}]` : undefined;
  return `${words.value(value, core)}${isLastDay ? words.text(answerWords.included) : ""}`;
}

/** Fields that are the last day of something. */
const LAST_DAYS: ReadonlySet<string> = new Set(["lastDay", "due", "coverTo"]);

function figuresIn({ open, min, max }: AnswerBounds, isYuan: boolean, words: Words): string {
  const written = (figure: string): string => (isYuan ? yuanWritten(figure) : figure);
  if (!open) return written(min);
  const [from, to] = [written(min), written(max)];
  return words.text({ zh: `待定，在${from}至${to}之间`, en: `open, from ${from} to ${to}` });
}

/** The figures of a number, a determination, or a number that has no end; null for all else. */
function boundsOf({ key, unit }: ToldField, value: unknown, words: Words): AnswerBounds | null {
  if (isPlain(value)) {
    if (isExactNumber(value)) return settled(figureOf(key, value, words));
    const determination = value as Determination<unknown>;
    if (determination.status === "determined") return settled(figureOf(key, determination.value, words));
    if (determination.status !== "undetermined") return null;
    const { min, max } = determination;
    return { open: true, min: figureOf(key, min, words), max: figureOf(key, max, words) };
  }
  const isFigure = typeof value === "number" || (value !== null && unit !== undefined);
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

function isReason(value: unknown): value is Reason {
  return (value as Partial<Reason>).code !== undefined;
}

/** A number that is shown cut off, beside what it is exactly. */
function isExactNumber(value: unknown): value is ExactNumber {
  return (value as Partial<ExactNumber>).exact !== undefined;
}
