import { descriptionOf, type Schema } from "../foundation/description.js";
import { definitionOf, shapeOf } from "../foundation/schema.js";
import type { Text } from "../foundation/text.js";
import type { Finding } from "../rule/finding.js";
import type { Rule } from "../rule/rule.js";

/** A language that findings are explained in: Chinese or English. */
export type Locale = "zh-CN" | "en";

/** How one rule's values are put in one language. */
export interface Words {
  /** `zh` or `en`, whichever of a text's members is wanted. */
  text(text: Text): string;
  /** `title: value`. */
  pair(title: string, value: string): string;
  /** Several things in a row. */
  list(values: readonly string[]): string;
  /**
   * An option of a choice by its title, its own schema's before another's of that name; any other value as it prints.
   */
  value(value: unknown, schema?: Schema): string;
}

/** The words of a rule: the titles of every option that its finding knows, for its steps speak of them too. */
export function wordsOf(rule: Rule<unknown, Finding>, locale: Locale): Words {
  const member = locale === "en" ? "en" : "zh";
  const text = (each: Text): string => each[member];
  const labels = new Map<unknown, Text>([
    [true, { zh: "是", en: "yes" }],
    [false, { zh: "否", en: "no" }],
    [null, { zh: "无", en: "none" }],
  ]);
  for (const schema of Object.values(rule.finding())) gatherLabels(schema, labels);
  return {
    text,
    pair: (title, value) => `${title}${text({ zh: "：", en: ": " })}${value}`,
    list: (values) => values.join(text({ zh: "、", en: ", " })),
    value(value, schema) {
      const label = (schema && labelsOf(schema)[String(value)]) ?? labels.get(value);
      return label === undefined ? String(value) : text(label);
    },
  };
}

function gatherLabels(schema: Schema, labels: Map<unknown, Text>): void {
  for (const [option, label] of Object.entries(labelsOf(schema))) labels.set(option, label);
  const def = definitionOf(schema);
  if (def.type === "array") gatherLabels(def.element as Schema, labels);
  for (const part of Object.values(shapeOf(schema))) gatherLabels(part, labels);
}

function labelsOf(schema: Schema): Readonly<Record<string, Text>> {
  return (descriptionOf(schema).json["x-labels"] ?? {}) as Readonly<Record<string, Text>>;
}

/** The members of a record's schema, the element of a list's under each index. */
export function memberOf(schema: Schema, key: string | number): Schema | undefined {
  const def = definitionOf(schema);
  switch (def.type) {
    case "optional":
    case "nullable":
      return memberOf(def.innerType as Schema, key);
    case "array":
      return def.element as Schema;
    case "object":
      return Object.hasOwn(def.shape, key) ? (def.shape as Readonly<Record<string, Schema>>)[key] : undefined;
  }
  return undefined;
}
