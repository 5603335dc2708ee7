import * as z from "zod/mini";
import type { Text } from "./text.js";

/** A schema of facts or of a finding: the one source of validation, JSON Schema, labels and column names. */
export type Schema<Value = unknown> = z.ZodMiniType<Value>;

/** A text in Chinese and English, as a schema takes it. */
export type Title = readonly [zh: string, en: string];

/** What a schema says of itself beside its shape. */
export interface Description {
  readonly title: Text;
  /** What a value must be, for errors. */
  readonly expected: Text;
  /** Members of its JSON Schema that zod can't tell. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** What may be said of a value beside its title. */
export interface Extra {
  /** Other titles that ledgers give the same column. */
  readonly synonyms?: readonly string[];
  /** Values to show in the JSON Schema. */
  readonly examples?: readonly unknown[];
}

const descriptions = /* @__PURE__ */ new WeakMap<Schema, Description>();

const UNDESCRIBED: Description = {
  title: { zh: "值", en: "value" },
  expected: { zh: "符合要求的值", en: "a valid value" },
  json: {},
};

/** What a schema says of itself; the parts of which zod makes one say nothing of their own. */
export function descriptionOf(schema: Schema): Description {
  return descriptions.get(schema) ?? UNDESCRIBED;
}

/** Says of a schema what it means. */
export function describe<Made extends Schema>(
  schema: Made,
  title: Title,
  expected: Title,
  json: object,
  { synonyms = [], ...rest }: Extra = {},
): Made {
  const named = synonyms.length > 0 ? { "x-synonyms": synonyms } : {};
  descriptions.set(schema, {
    title: { zh: title[0], en: title[1] },
    expected: { zh: expected[0], en: expected[1] },
    json: { title: title[0], description: title[1], ...named, ...json, ...rest },
  });
  return schema;
}

/** Says of a schema what is said of another. */
export function describeAs<Made extends Schema>(schema: Made, other: Schema): Made {
  descriptions.set(schema, descriptionOf(other));
  return schema;
}

/** A value that a test tells. */
export function tested<Value>(
  title: Title,
  test: (value: unknown) => boolean,
  expected: Title,
  json: object,
  extra?: Extra,
): Schema<Value> {
  return describe(z.custom<Value>(test), title, expected, json, extra);
}
