import { ownFields } from "../catalog/differences.js";
import { descriptionOf, type Schema } from "../foundation/description.js";
import { isPlain } from "../foundation/schema.js";
import type { ExactNumber } from "../pension/terms/score.js";
import type { Determination, Finding, Reason } from "../rule/finding.js";
import { isReasonCode } from "../rule/finding-schema.js";
import type { Rule } from "../rule/rule.js";
import { sentenceOf, stepSentence } from "./step-sentence.js";
import { memberOf, type Words } from "./words.js";

/** The fields of a finding that are its rule's own, each under its title. */
export function answerLines(rule: Rule<unknown, Finding>, finding: Finding, words: Words): readonly string[] {
  const schemas = rule.finding();
  return Object.entries(ownFields(finding)).flatMap(([key, value]) => fieldLines(schemas[key] as Schema, value, words));
}

function fieldLines(schema: Schema, value: unknown, words: Words): readonly string[] {
  const title = words.text(descriptionOf(schema).title);
  const short = isReasonCode(schema) ? sentenceOf(value as string, words) : shortForm(value, words, schema);
  if (short !== undefined) return [words.pair(title, short)];
  return [words.pair(title, "").trimEnd(), ...indented(partLines(schema, value, words))];
}

function partLines(schema: Schema, value: unknown, words: Words): readonly string[] {
  if (!Array.isArray(value))
    return Object.entries(value as object).flatMap(([key, part]) =>
      fieldLines(memberOf(schema, key) as Schema, part, words),
    );
  return value.flatMap((item, index) => {
    const short = shortForm(item, words);
    const lines = short === undefined ? partLines(memberOf(schema, index) as Schema, item, words) : [short];
    const number = `${index + 1}. `;
    return lines.map((line, order) => `${order === 0 ? number : " ".repeat(number.length)}${line}`);
  });
}

/** A value that fits on its own line; undefined for records and lists of records. */
function shortForm(value: unknown, words: Words, schema?: Schema): string | undefined {
  if (Array.isArray(value)) {
    if (value.length === 0) return words.text({ zh: "无", en: "none" });
    return isPlain(value[0]) ? undefined : words.list(value.map((item) => words.value(item)));
  }
  if (!isPlain(value)) return words.value(value, schema);
  if (isReason(value)) return stepSentence(value, words);
  if (isExactNumber(value)) {
    const { exact, shown } = value;
    return String(shown) === exact ? exact : words.text({ zh: `${shown}（${exact}）`, en: `${shown} (${exact})` });
  }
  const determination = value as Partial<Determination<unknown>>;
  if (determination.status === "determined") return shortForm(determination.value, words);
  if (determination.status !== "undetermined") return undefined;
  const [min, max] = [shortForm(determination.min, words), shortForm(determination.max, words)];
  return words.text({ zh: `未定，在 ${min} 至 ${max} 之间`, en: `undetermined, from ${min} to ${max}` });
}

function isReason(value: unknown): value is Reason {
  return (value as Partial<Reason>).code !== undefined;
}

/** A number that is shown cut off, beside what it is exactly. */
function isExactNumber(value: unknown): value is ExactNumber {
  return (value as Partial<ExactNumber>).exact !== undefined;
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
