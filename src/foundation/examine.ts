import { isDecimal } from "./decimal.js";
import type { Definition, Schema } from "./description.js";
import type { RuleInputIssue } from "./errors.js";
import { missingValue, unknownKey, unreadableValue, wrongValue } from "./input-issues.js";
import { isOptional, isPlain, LONGEST_LIST } from "./schema.js";
import { isText } from "./text.js";

/** So many issues say enough: a list of a million wrong entries is not gone through to its end. */
const MOST_ISSUES = 64;

/** What a schema says of a value: a copy that is right, or everything that is wrong, in words. */
export type Examination<Value> =
  | { readonly right: true; readonly value: Value }
  | { readonly right: false; readonly issues: readonly RuleInputIssue[] };

/**
 * Judges a value by its schema, whatever the value is: each member is read once, and one that throws is an issue like
 * any other. A member that is `undefined` is left out; of a Decimal its text is handed on, judged for itself. What zod
 * makes of the same schemas, the tests hold beside it.
 */
export function examine<Value>(schema: Schema<Value>, value: unknown, most: number = MOST_ISSUES): Examination<Value> {
  const examiner = new Examiner(most);
  const copy = examiner.copyOf(schema, value) as Value;
  return examiner.issues.length === 0 ? { right: true, value: copy } : { right: false, issues: examiner.issues };
}

/** Copies a value by its schema, and gathers what is wrong on the way. */
class Examiner {
  readonly issues: RuleInputIssue[] = [];
  readonly #most: number;
  /** The way to the value that is looked at. */
  readonly #path: PropertyKey[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /** @param mayLack - whether the value is a member that may be left out */
  copyOf(schema: Schema, value: unknown, mayLack = false): unknown {
    const depth = this.#path.length;
    try {
      const def = schema.definition;
      switch (def.type) {
        case "object":
          return this.#recordOf(schema, def, value);
        case "array":
          return this.#listOf(schema, def.element, value);
        case "optional":
          return this.copyOf(def.innerType, value, true);
        case "nullable":
          return value === null ? value : this.#oneOf(schema, [def.innerType], value, mayLack);
        case "union":
          return this.#oneOf(schema, def.options, value, mayLack);
        default:
          if (!isRight(def, value)) return this.#add(wrongValue(this.#path, schema, value, mayLack));
          return isDecimal(value) ? this.copyOf(schema, value.toFixed()) : value;
      }
    } catch {
      this.#path.length = depth;
      return this.#add(unreadableValue(this.#path, schema));
    }
  }

  /** What the first schema that takes a value makes of it. */
  #oneOf(schema: Schema, options: readonly Schema[], value: unknown, mayLack: boolean): unknown {
    for (const option of options) {
      const examined = examine(option, value, 1);
      if (examined.right) return examined.value;
    }
    return this.#add(wrongValue(this.#path, schema, value, mayLack));
  }

  #recordOf(schema: Schema, { shape, rest }: Of<"object">, value: unknown): unknown {
    if (!isPlain(value)) return this.#add(wrongValue(this.#path, schema, value));
    const given = value as Readonly<Record<string, unknown>>;
    const copy: Record<string, unknown> = {};
    const keys = Object.keys(given);
    // Most records give their members in the order of the schema: so many keys, from the first, need no look-up.
    let inOrder = 0;
    for (const key in shape) {
      const inner = shape[key] as Schema;
      const isNext = keys[inOrder] === key;
      if (isNext) inOrder++;
      const own = isNext || Object.hasOwn(given, key) ? given[key] : undefined;
      if (own === undefined && isOptional(inner)) continue;
      this.#path.push(key);
      if (own !== undefined) copy[key] = this.copyOf(inner, own);
      else this.#add(missingValue(this.#path, inner));
      this.#path.pop();
    }
    for (; inOrder < keys.length && !this.#isFull(); inOrder++) {
      const key = keys[inOrder] as string;
      if (Object.hasOwn(shape, key)) continue;
      this.#path.push(key);
      if (rest === undefined) this.#add(unknownKey(this.#path, key, Object.keys(shape)));
      else copy[key] = this.copyOf(rest, given[key]);
      this.#path.pop();
    }
    return copy;
  }

  #listOf(schema: Schema, item: Schema, value: unknown): unknown {
    if (!Array.isArray(value) || value.length > LONGEST_LIST) return this.#add(wrongValue(this.#path, schema, value));
    const { length } = value;
    const copy: unknown[] = [];
    for (let index = 0; index < length && !this.#isFull(); index++) {
      this.#path.push(index);
      copy.push(this.copyOf(item, value[index]));
      this.#path.pop();
    }
    return copy;
  }

  #isFull(): boolean {
    return this.issues.length >= this.#most;
  }

  #add(issue: RuleInputIssue): undefined {
    if (!this.#isFull()) this.issues.push(issue);
  }
}

type Of<Type> = Extract<Definition, { readonly type: Type }>;

/** Whether a single value is what its schema says. */
function isRight(def: Of<"boolean" | "string" | "custom" | "enum" | "literal">, value: unknown): boolean {
  switch (def.type) {
    case "custom":
      return def.fn(value);
    case "boolean":
      return typeof value === "boolean";
    case "string":
      return isText(value);
    case "enum":
      return typeof value === "string" && Object.hasOwn(def.entries, value);
    case "literal":
      return value === def.value;
  }
}
