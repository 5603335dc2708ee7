import type { Text } from "./text.js";

declare const taken: unique symbol;

/** A schema of facts or of a finding: the one source of validation, JSON Schema, labels and column names. */
export interface Schema<Value = unknown> {
  readonly definition: Definition;
  readonly description: Description;
  /** What it takes; for the compiler alone. */
  readonly [taken]?: Value;
}

/** Of what kind a schema is, and of what parts; a record with a `rest` takes members of any other name too. */
export type Definition =
  | { readonly type: "boolean" }
  | { readonly type: "string" }
  | { readonly type: "custom"; readonly fn: (value: unknown) => boolean }
  | { readonly type: "enum"; readonly entries: Readonly<Record<string, unknown>> }
  | { readonly type: "literal"; readonly value: string }
  | { readonly type: "array"; readonly element: Schema; readonly most?: number }
  | { readonly type: "object"; readonly shape: Readonly<Record<string, Schema>>; readonly rest?: Schema }
  | { readonly type: "union"; readonly options: readonly Schema[] }
  | { readonly type: "optional"; readonly innerType: Schema }
  | { readonly type: "nullable"; readonly innerType: Schema };

/** A text in Chinese and English, as a schema takes it. */
export type Title = readonly [zh: string, en: string];

/** What a schema says of itself beside its shape. */
export interface Description {
  readonly title: Text;
  /** What a value must be, for errors. */
  readonly expected: Text;
  /** Members of its JSON Schema that do not follow from its definition. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** A column by which rows of a table belong together. */
export interface GroupColumn {
  readonly title: Text;
  /** What ledgers call it. */
  readonly names: readonly string[];
  /** Words in it that say that a row is the one that the others belong to, of which there is one. */
  readonly heads?: readonly string[];
}

/** What may be said of a value beside its title, most of it for those who read ledgers. */
export interface Extra {
  /** Other titles that ledgers give the same column. */
  readonly synonyms?: readonly string[];
  /** Words that ledgers write for an option, or for `true` and `false`. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
  /** Words that say nothing of the fact: a channel, where the question is who paid. */
  readonly silent?: readonly string[];
  /** Words that may mean several things, and what they may mean. */
  readonly doubtful?: Readonly<Record<string, Text>>;
  /** What a table without the column is taken to say. */
  readonly absent?: Text;
  /** Of a list: what is so of whoever or whatever it does not name. */
  readonly unlisted?: Text;
  /**
   * That amounts hang on what a table without the column is taken to say; unless it has a column of one of these facts,
   * which tells as much.
   */
  readonly decisive?: readonly string[];
  /** What an empty list says, where that is more than that there is none. */
  readonly empty?: Text;
  /** Whether other parts of a finding say the same, so that it is told once. */
  readonly repeats?: true;
  /** Titles of values that a text may have beside all others. */
  readonly labels?: Readonly<Record<string, Text>>;
  /** What a text is, where it is read or told in a way of its own. */
  readonly format?: string;
  /** Of a row: columns that are known, and that nothing is read from. */
  readonly passedOver?: readonly string[];
  /** Of a row: what the name of a column holds that may matter. */
  readonly matters?: readonly string[];
  /** Of a row: words in its remarks, from which nothing is read, that may matter. */
  readonly remarks?: readonly string[];
  /** Of a row: facts of which a table must give one. */
  readonly oneOf?: readonly string[];
  /** Of a row: facts that a table may lack where another table of the ledger gives them. */
  readonly anywhere?: readonly string[];
  /** Of a row: columns that hold the whole place, down to the village. */
  readonly region?: readonly string[];
  /** Of a record with a list: the columns by which rows of a table are one record, the surest first. */
  readonly groupedBy?: Readonly<Record<string, GroupColumn>>;
  /** Values to show in the JSON Schema. */
  readonly examples?: readonly unknown[];
}

const UNDESCRIBED: Description = {
  title: { zh: "值", en: "value" },
  expected: { zh: "符合要求的值", en: "a valid value" },
  json: {},
};

/** What a schema says of itself. */
export function descriptionOf(schema: Schema): Description {
  return schema.description;
}

/** A schema that is part of another and says nothing of its own. */
export function bare<Value>(definition: Definition): Schema<Value> {
  return { definition, description: UNDESCRIBED };
}

/** A schema, and what it means. */
export function describe<Value>(
  definition: Definition,
  title: Title,
  expected: Title,
  json: object,
  extra: Extra = {},
): Schema<Value> {
  const said = Object.entries(extra).map(([name, value]) => [inJson(name), value] as const);
  const description = {
    title: { zh: title[0], en: title[1] },
    expected: { zh: expected[0], en: expected[1] },
    json: { title: title[0], description: title[1], ...Object.fromEntries(said), ...json },
  };
  return { definition, description };
}

/** The member of a JSON Schema that says it; examples are the one that JSON Schema knows itself. */
function inJson(name: string): string {
  return name === "examples" ? name : `x-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** A value that a test tells. */
export function tested<Value>(
  title: Title,
  test: (value: unknown) => boolean,
  expected: Title,
  json: object,
  extra?: Extra,
): Schema<Value> {
  return describe({ type: "custom", fn: test }, title, expected, json, extra);
}

/** A text that a pattern matches. */
export function matching(
  title: Title,
  pattern: RegExp,
  expected: Title,
  json: object = {},
  extra?: Extra,
): Schema<string> {
  const test = (value: unknown): boolean => typeof value === "string" && pattern.test(value);
  return tested(title, test, expected, { type: "string", pattern: pattern.source, ...json }, extra);
}
