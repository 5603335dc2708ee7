import * as z from "zod/mini";
import type { RuleInputIssue } from "./errors.js";
import { nearest } from "./nearest.js";
import { definitionOf, descriptionOf, type Schema } from "./schema.js";
import type { Text } from "./text.js";

type Path = readonly PropertyKey[];

const MOST_ISSUES = 64;

/** What a schema says of a value: a copy that is right, or everything that is wrong, in words. */
export type Examination<Value> =
  | { readonly right: true; readonly value: Value }
  | { readonly right: false; readonly issues: readonly RuleInputIssue[] };

/** Examines a value by its schema, slowly and in full. What the value's own getters throw, it throws. */
export function examine<Value>(schema: Schema<Value>, value: unknown): Examination<Value> {
  const result = z.safeParse(schema, value);
  if (result.success) return { right: true, value: result.data };
  const issues = result.error.issues.slice(0, MOST_ISSUES).flatMap((issue) => {
    const described = schemaAt(schema, issue.path);
    if (issue.code === "unrecognized_keys")
      return issue.keys.slice(0, MOST_ISSUES).map((key) => unknownKey([...issue.path, key], key, described));
    return [wrongValue(issue.path, described, valueAt(value, issue.path))];
  });
  return { right: false, issues };
}

function wrongValue(path: Path, schema: Schema, received: unknown): RuleInputIssue {
  const { title, expected } = descriptionOf(schema) ?? UNDESCRIBED;
  const missing = received === undefined;
  const shown = shortly(received);
  return {
    path: pathText(path),
    code: missing ? "missing" : isContainerOrType(schema, received) ? "type" : "value",
    message: {
      zh: missing ? `缺少“${title.zh}”，应为${expected.zh}` : `“${title.zh}”应为${expected.zh}，实为 ${shown}`,
      en: missing
        ? `${title.en} is missing; expected ${expected.en}`
        : `${title.en}: expected ${expected.en}, received ${shown}`,
    },
    expected,
    received: shown,
  };
}

function unknownKey(path: Path, key: string, record: Schema): RuleInputIssue {
  const known = Object.keys(shapeOf(record));
  const near = nearest(key, known);
  const expected: Text = { zh: `已知字段：${known.join("、")}`, en: `one of the fields ${known.join(", ")}` };
  const shown = shortly(key);
  return {
    path: pathText(path),
    code: "unknown-key",
    message: {
      zh: `没有字段 ${shown}${near.length > 0 ? `，是否为 ${near.join("、")}？` : ""}`,
      en: `there is no field ${shown}${near.length > 0 ? `; did you mean ${near.join(", ")}?` : ""}`,
    },
    expected,
    received: shown,
  };
}

const UNDESCRIBED = { title: { zh: "值", en: "value" }, expected: { zh: "符合要求的值", en: "a valid value" } };

function isContainerOrType(schema: Schema, received: unknown): boolean {
  const { type } = definitionOf(schema);
  if (type === "object" || type === "array" || type === "boolean") return true;
  return (
    received === null || typeof received === "object" || typeof received === "function" || typeof received === "symbol"
  );
}

function unwrap(schema: Schema): Schema {
  const def = definitionOf(schema);
  return def.type === "optional" ? (def.innerType as Schema) : schema;
}

/** The members of a record's schema; none for another. */
export function shapeOf(schema: Schema): Readonly<Record<string, Schema>> {
  const def = definitionOf(unwrap(schema));
  return def.type === "object" ? (def.shape as Readonly<Record<string, Schema>>) : {};
}

/** The schema of a list's elements. */
export function itemOf(schema: Schema): Schema | undefined {
  const def = definitionOf(unwrap(schema));
  return def.type === "array" ? (def.element as Schema) : undefined;
}

function schemaAt(schema: Schema, path: Path): Schema {
  return unwrap(
    path.reduce<Schema>((at, key) => (typeof key === "number" ? itemOf(at) : shapeOf(at)[String(key)]) ?? at, schema),
  );
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (at === null || at === undefined ? undefined : (at as Record<PropertyKey, unknown>)[key]),
    value,
  );
}

/** `members[2].groups[0]`. */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === "number" ? `${text}[${key}]` : text === "" ? shortly(key, "") : `${text}.${shortly(key, "")}`,
    "",
  );
}

const LONGEST_SHOWN = 64;

/** A value in a few characters: what it is where it can't be shown. */
export function shortly(value: unknown, quote = '"'): string {
  if (typeof value === "string")
    return `${quote}${value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value}${quote}`;
  if (Array.isArray(value)) return "[…]";
  if (typeof value === "bigint") return "bigint";
  if (typeof value === "object" && value !== null) return "{…}";
  return typeof value === "function" ? "function" : String(value);
}
