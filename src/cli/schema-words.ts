import { factsSchema, findingSchema, type Locale } from "../index.js";
import type { Labels, SchemaNode } from "../ledger/columns/json-schema-node.js";
import { inLocale } from "./locale-option.js";

/** The members of a record's schema. */
export type Members = Readonly<Record<string, SchemaNode>>;

/** The facts that a rule takes, by their names. */
export function factNodes(rule: string): Members {
  return (factsSchema(rule) as SchemaNode).properties as Members;
}

/** The fields of a rule's finding, by their names. */
export function findingNodes(rule: string): Members {
  return (findingSchema(rule) as SchemaNode).properties as Members;
}

/** The members of an element of a list. */
export function elementNodes({ items }: SchemaNode): Members {
  return (items as SchemaNode).properties as Members;
}

/** What a value is called. */
export function titleOf({ title, description }: SchemaNode, locale: Locale): string {
  return inLocale(locale)({ zh: title as string, en: description as string });
}

/** `title: value`. */
export function pairOf(title: string, value: string, locale: Locale): string {
  return `${title}${locale === "en" ? ": " : "："}${value}`;
}

/** Several things in a row. */
export function listOf(values: readonly string[], locale: Locale): string {
  return values.join(locale === "en" ? ", " : "、");
}

/** What an option of a choice is called. */
export function labelOf(node: SchemaNode, option: string, locale: Locale): string {
  return inLocale(locale)((node["x-labels"] as Readonly<Record<string, Labels>>)[option] as Labels);
}

/** A value in words, an amount that is open with both of its ends; undefined where there is nothing to tell. */
export function valueInWords(node: SchemaNode, value: unknown, locale: Locale): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : listOf(value, locale);
  if (typeof value === "object") return amountOf(value as Readonly<Record<string, unknown>>, locale);
  return node["x-labels"] === undefined ? String(value) : labelOf(node, String(value), locale);
}

function amountOf(amount: Readonly<Record<string, unknown>>, locale: Locale): string {
  const { status, value, min, max } = amount;
  if (status === "determined") return String(value);
  return inLocale(locale)({ zh: `待定，在${min}至${max}之间`, en: `open, from ${min} to ${max}` });
}

/** Some fields of a finding, a line each; none for what there is nothing to tell of. */
export function fieldLines(
  { rule, finding }: { readonly rule: string; readonly finding: object },
  names: readonly string[],
  locale: Locale,
): readonly string[] {
  const nodes = findingNodes(rule);
  const values = finding as Readonly<Record<string, unknown>>;
  return names.flatMap((name) => {
    const node = nodes[name] as SchemaNode;
    const value = valueInWords(node, values[name], locale);
    return value === undefined ? [] : [pairOf(titleOf(node, locale), value, locale)];
  });
}
