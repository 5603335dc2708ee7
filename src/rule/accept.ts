import { Decimal } from "../foundation/decimal.js";
import type { Schema } from "../foundation/description.js";
import { RuleInputError, type RuleInputErrorCode } from "../foundation/errors.js";
import { examine } from "../foundation/examine.js";
import { record } from "../foundation/schema.js";
import { shortly } from "../foundation/shortly.js";
import { isWellFormed } from "../foundation/text.js";

/**
 * Takes what a function beside the rules is given, as strictly as a rule takes facts.
 *
 * @throws {@link RuleInputError} and nothing else
 */
export function accept<Value>(
  name: string,
  shape: Readonly<Record<string, Schema>>,
  given: Value,
  code?: RuleInputErrorCode,
): Value {
  const examined = examine<Value>(record([name, name], shape), given);
  if (!examined.right) throw new RuleInputError(name, examined.issues, code);
  return examined.value;
}

/**
 * A copy as JSON writes it.
 *
 * @throws {@link RuleInputError} when a value can't be read, or JSON has no form for it
 */
export function plainJson(name: string, value: unknown, code?: RuleInputErrorCode): unknown {
  try {
    return JSON.parse(JSON.stringify(value, inFull));
  } catch {
    const message = { zh: "无法写成 JSON", en: "it can't be written as JSON" };
    const expected = { zh: "JSON 数据", en: "JSON data" };
    const issue = { path: "", code: "inconsistent", message, expected, received: shortly(value) } as const;
    throw new RuleInputError(name, [issue], code);
  }
}

/** A Decimal in full, whatever settings the program around has; half a character is no text that JSON can hold. */
function inFull(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
  if (!isWellFormed(key) || (typeof value === "string" && !isWellFormed(value)))
    throw new TypeError("half a character");
  const own = this[key];
  return Decimal.isDecimal(own) ? own.toFixed() : value;
}
