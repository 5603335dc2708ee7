import { isDecimal } from "../foundation/decimal.js";
import type { Schema } from "../foundation/description.js";
import { RuleInputError, type RuleInputErrorCode } from "../foundation/errors.js";
import { examine } from "../foundation/examine.js";
import { isPlain } from "../foundation/schema.js";
import { shortly } from "../foundation/shortly.js";
import { isText } from "../foundation/text.js";

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
 * A copy of plain JSON data: each member is read once, one that is `undefined` is left out, and of a Decimal its text
 * is taken, whatever the settings of the program that made it.
 *
 * @throws {@link RuleInputError} when a value can't be read, or is no JSON data
 */
export function plainJson(name: string, value: unknown, code?: RuleInputErrorCode): unknown {
  try {
    return plainOf(value);
  } catch {
    // It throws when it is read, goes round in circles, or is nothing that JSON knows.
  }
  const message = { zh: "不是 JSON 数据", en: "it is no JSON data" };
  const expected = { zh: "JSON 数据", en: "JSON data" };
  const issue = { path: "", code: "inconsistent", message, expected, received: shortly(value) } as const;
  throw new RuleInputError(name, [issue], code);
}

/** By hand, as receipts are read by the million: written as text and parsed again it takes five times as long. */
function plainOf(value: unknown): unknown {
  if (isText(value) || value === null || typeof value === "boolean" || Number.isFinite(value)) return value;
  if (Array.isArray(value)) {
    const items: unknown[] = [];
    for (const item of value) items.push(plainOf(item));
    return items;
  }
  if (isDecimal(value)) return value.toFixed();
  if (!isPlain(value)) throw new TypeError();
  const given = value as Readonly<Record<string, unknown>>;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(given)) {
    // Put into a copy, that key would change what the copy is.
    if (!isText(key) || key === "__proto__") throw new TypeError();
    const member = given[key];
    if (member !== undefined) copy[key] = plainOf(member);
  }
  return copy;
}
