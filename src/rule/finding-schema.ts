import {
  bare,
  describe,
  descriptionOf,
  type Extra,
  matching,
  type Schema,
  type Title,
  tested,
} from "../foundation/description.js";
import { choice, list, optional, record, text } from "../foundation/schema.js";
import { isText } from "../foundation/text.js";
import { clause } from "../policy/clause-schema.js";
import { choiceReadings, factReadings, openReadings, type ReadingName } from "../policy/reading-names.js";
import type { Decision, Determination, Reason } from "./finding.js";

const DECIMAL_TEXT = /^-?\d+(?:\.\d+)?$/;

/** An exact decimal of a finding, as the text that JSON writes it as. */
export function decimal(title: Title, unit = "CNY"): Schema<string> {
  return matching(title, DECIMAL_TEXT, ["十进制数", "a decimal"], { "x-unit": unit });
}

/** A value that is determined, or open between two bounds. */
export function determination<Value = string>(
  title: Title,
  value: Schema<Value> = decimal(title) as Schema as Schema<Value>,
  extra?: Extra,
): Schema<Determination<Value>> {
  const expected = ["确定值或区间", "a determined value or an interval"] as const;
  const settled = { status: literal("determined"), value };
  const open = {
    status: literal("undetermined"),
    min: value,
    max: value,
    openReadings: bare({ type: "array", element: readingName() }),
    missingFacts: bare({ type: "array", element: bare({ type: "string" }) }),
  };
  const options = [settled, open].map((shape) => bare({ type: "object", shape }));
  return describe({ type: "union", options }, title, expected, {}, extra);
}

function literal(value: string): Schema {
  return bare({ type: "literal", value });
}

/** The facts that would settle what a finding leaves open, by their names. */
export function missingFacts(): Schema<readonly string[]> {
  return list(["待补事实", "Facts missing"], text(["事实", "Fact"]));
}

/** The name of a reading that an answer may rely on or wait for; nothing hangs on one that is settled or undecided. */
export function readingName(): Schema<ReadingName> {
  const known: ReadonlySet<unknown> = new Set([...Object.keys(choiceReadings), ...openReadings, ...factReadings]);
  const expected = ["解释名称", "the name of a registered reading"] as const;
  return tested(["解释名称", "Name of the reading"], (value) => known.has(value), expected, { type: "string" });
}

/** The questions that would settle it once someone in authority decides them. */
export function openQuestions(): Schema<readonly ReadingName[]> {
  return list(["待明确的问题", "Questions to be decided"], readingName());
}

/** Yes, no, or for a person to review. */
export function decision(title: Title, extra?: Extra): Schema<Decision> {
  return choice(
    title,
    { yes: ["是", "yes"], no: ["否", "no"], review: ["需人工审核", "for a person to review"] },
    extra,
  );
}

/** The code of a step that decides on a part of an answer. */
export function reasonCode(): Schema<string> {
  return tested(["理由", "Reason"], isText, ["步骤代码", "the code of a step"], {
    type: "string",
    "x-format": REASON_CODE,
  });
}

const REASON_CODE = "reason-code";

/** Whether a schema is of such a code. */
export function isReasonCode(schema: Schema): boolean {
  return descriptionOf(schema).json["x-format"] === REASON_CODE;
}

/** A value, or null where there is none to speak of; what null says in words. */
export function nullable<Value>(schema: Schema<Value>, [zh, en]: Title, extra?: Extra): Schema<Value | null> {
  const { title, expected } = descriptionOf(schema);
  return describe(
    { type: "nullable", innerType: schema },
    [title.zh, title.en],
    [`${expected.zh}，或无`, `${expected.en}, or null`],
    { "x-null": { zh, en } },
    extra,
  );
}

/** A step or warning of a finding. */
export function reason(extra?: Extra): Schema<Reason> {
  const expected = ["按名称列出的值", "values by name"] as const;
  const either = ["数、文本、true 或 false", "a number, a text, true or false"] as const;
  const values = describe(
    { type: "object", shape: {}, rest: tested(["数值", "Value"], isReasonValue, either, {}) },
    ["数值", "Values"],
    expected,
    { additionalProperties: { type: ["number", "string", "boolean"] } },
  );
  const shape = { code: text(["代码", "Code"]), clause: clause(), values: optional(values) };
  return record(["步骤", "Step"], shape, extra);
}

/** Steps or warnings of a finding. */
export function reasons(title: Title): Schema<readonly Reason[]> {
  return list(title, reason());
}

function isReasonValue(value: unknown): boolean {
  return isText(value) || typeof value === "boolean" || Number.isFinite(value);
}
