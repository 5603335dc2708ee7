import type { Schema } from "../foundation/description.js";
import { RuleInputError } from "../foundation/errors.js";
import { examine } from "../foundation/examine.js";
import { record } from "../foundation/schema.js";
import { refuse } from "./refuse.js";

/**
 * Takes what a function beside the rules is given, as strictly as a rule takes facts.
 *
 * @throws {@link RuleInputError} and nothing else
 */
export function accept<Value>(name: string, shape: Readonly<Record<string, Schema>>, given: Value): Value {
  const examined = examine<Value>(record([name, name], shape), given);
  if (!examined.right) throw new RuleInputError(name, examined.issues);
  return examined.value;
}

/**
 * A copy as JSON writes it.
 *
 * @throws {@link RuleInputError} when a value can't be read, or JSON has no form for it
 */
export function plainJson(name: string, value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    const message = { zh: "无法写成 JSON", en: "it can't be written as JSON" };
    return refuse(name, "", value, message, { zh: "JSON 数据", en: "JSON data" });
  }
}
