import * as z from "zod/mini";
import { type Description, descriptionOf, type Schema } from "../foundation/description.js";
import { onceFor } from "../foundation/once.js";
import { definitionOf } from "../foundation/schema.js";
import type { Text } from "../foundation/text.js";
import { ruleOf } from "./ask-rule.js";
import { findingRecord } from "./finding-record.js";
import type { AskedId } from "./rule-types.js";

/**
 * A JSON Schema, draft 2020-12, as its `$schema` says: `title` in Chinese, `description` in English; the options of a
 * choice as `oneOf` with `const`, `title` and `description`, and again by name in `x-labels`. What it accepts of a
 * single value the rule accepts; whether several values go together only the rule tells. Numbers with decimals are
 * `multipleOf` their last place: a validator that divides in floats needs a tolerance, or takes them as text.
 *
 * Beside the vocabulary of the draft it has keywords of its own: `x-unit`, `x-format`, `x-labels`. For those who read
 * ledgers: `x-synonyms`, other names of the same column; `x-words` for each option, `x-silent` words that say nothing
 * of the fact, `x-doubtful` ones that may mean several things; `x-absent`, what a table without the column is taken
 * to say; `x-decisive`, that amounts hang on it unless another fact listed is given. Of a list: `x-unlisted`, what is
 * so of whatever it does not name. Of a row: `x-passed-over`, columns that nothing is read from; `x-matters`, what
 * the name of a column holds that may matter; `x-remarks`, words in remarks that may; `x-one-of`, facts of which a
 * table must give one; `x-anywhere`, facts that a table may lack where another gives them; `x-region`, columns of
 * whole places. Of a record with a list: `x-grouped-by`, columns by which rows of a table are one record.
 */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of the facts that a rule takes, made of the schema that validates them.
 *
 * @param ruleId - the id of the rule
 * @returns the schema
 * @throws {@link RuleInputError} when there is no such rule
 * @example
 * ```ts
 * factsSchema("pension/contribution-subsidy")["required"]; // => ["tier"]
 * ```
 */
export function factsSchema<Id extends string>(ruleId: AskedId<Id>): JsonSchema {
  return jsonSchemaOf(ruleOf(ruleId).facts());
}

/**
 * The JSON Schema of the finding that a rule gives, as it is written to JSON.
 *
 * @param ruleId - the id of the rule
 * @returns the schema
 * @throws {@link RuleInputError} when there is no such rule
 * @example
 * ```ts
 * findingSchema("pension/contribution-subsidy")["required"];
 * // => ["rule", "policy", "subsidy", "clauses", "readings", "reasons"]
 * ```
 */
export function findingSchema<Id extends string>(ruleId: AskedId<Id>): JsonSchema {
  return jsonSchemaOf(findingRecord(ruleOf(ruleId)));
}

/**
 * The JSON Schema of what a schema judges.
 *
 * @param reused - whether what is used several times is written once, and referred to
 */
export function jsonSchemaOf(schema: Schema, reused: "inline" | "ref" = "inline"): JsonSchema {
  return z.toJSONSchema(inZod(schema), {
    reused,
    unrepresentable: "any",
    override({ zodSchema, jsonSchema }) {
      const json = said.get(zodSchema);
      Object.assign(jsonSchema, json);
      if (jsonSchema.enum === undefined) return;
      jsonSchema.oneOf = [...oneOf(json?.["x-labels"] as Readonly<Record<string, Text>>)];
      delete jsonSchema.enum;
    },
  }) as JsonSchema;
}

/** What the schema says of itself of which one of zod's was made. */
const said = /* @__PURE__ */ new WeakMap<object, Description["json"]>();

/** A schema as zod has it, which turns it into a JSON Schema; one for each, so that what is used twice is one. */
export const inZod: (schema: Schema) => z.ZodMiniType = /* @__PURE__ */ onceFor((schema: Schema) => {
  const made = zodOf(schema);
  said.set(made, descriptionOf(schema).json);
  return made;
});

function zodOf(schema: Schema): z.ZodMiniType {
  const def = definitionOf(schema);
  switch (def.type) {
    case "boolean":
      return z.boolean();
    case "string":
      return z.string();
    case "custom":
      return z.custom(def.fn);
    case "enum":
      return z.enum(Object.keys(def.entries));
    case "literal":
      return z.literal(def.value);
    case "array": {
      const list = z.array(inZod(def.element));
      return def.most === undefined ? list : list.check(z.maxLength(def.most));
    }
    case "object":
      return z.strictObject(Object.fromEntries(Object.entries(def.shape).map(([key, part]) => [key, inZod(part)])));
    case "union":
      return z.union(def.options.map(inZod));
    case "optional":
      return z.exactOptional(inZod(def.innerType));
    case "nullable":
      return z.nullable(inZod(def.innerType));
  }
}

/** The options of a choice, each by the title that forms show in its place. */
export function oneOf(options: Readonly<Record<string, Text>>): readonly z.core.JSONSchema.JSONSchema[] {
  return Object.entries(options).map(([option, { zh, en }]) => ({ const: option, title: zh, description: en }));
}
