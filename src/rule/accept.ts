import { isDecimal } from "../foundation/decimal.js";
import type { Schema } from "../foundation/description.js";
import { RuleInputError, type RuleInputErrorCode } from "../foundation/errors.js";
import { examine } from "../foundation/examine.js";
import { shortly } from "../foundation/shortly.js";

/**
 * Takes what a function beside the rules is given, as strictly as a rule takes facts.
 *
 * @throws {@link RuleInputError} and nothing else
 */
export function accept<Value>(name: string, schema: Schema<Value>, given: Value, code?: RuleInputErrorCode): Value {
  const examined = examine(schema, given);
  if (!examined.right) throw new RuleInputError(name, examined.issues, code);
  return examined.value;
}

/**
 * A copy as JSON writes it.
 *
 * @param decimals - how decimals are written, where there may be some: {@link inFull}
 * @throws {@link RuleInputError} when a value can't be read, or JSON has no form for it
 */
export function plainJson(name: string, value: unknown, code?: RuleInputErrorCode, decimals?: typeof inFull): unknown {
  try {
    const text = JSON.stringify(value, decimals);
    if (!text.includes("\\ud") || !HALF_A_CHARACTER.test(text)) return JSON.parse(text);
  } catch {
    // It throws when it is read, goes round in circles, or is nothing that JSON knows.
  }
  const message = { zh: "无法写成 JSON", en: "it can't be written as JSON" };
  const expected = { zh: "JSON 数据", en: "JSON data" };
  const issue = { path: "", code: "inconsistent", message, expected, received: shortly(value) } as const;
  throw new RuleInputError(name, [issue], code);
}

/** JSON escapes half a character, which has no form in UTF-8; after an even number of backslashes it is one. */
const HALF_A_CHARACTER = /(?:^|[^\\])(?:\\\\)*\\ud[89a-f]/;

/** A Decimal in full, whatever the settings of the program that made it. */
export function inFull(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
  const own = this[key];
  return isDecimal(own) ? own.toFixed() : value;
}
