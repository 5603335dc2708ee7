import * as z from "zod/mini";
import { descriptionOf, type Schema } from "../foundation/description.js";
import { ruleOf } from "./evaluate.js";
import { findingRecord } from "./finding-record.js";
import type { AskedId } from "./rule-types.js";

/**
 * A JSON Schema, draft 2020-12: `title` in Chinese, `description` in English, `x-unit`, `x-format`, `x-labels` of
 * options. For those who read ledgers: `x-synonyms`, other names of the same column; `x-words` for each option,
 * `x-silent` words that say nothing of the fact, `x-doubtful` ones that may mean several things; `x-absent`, what a
 * table without the column is taken to say. Of a list: `x-unlisted`, what is so of whatever it does not name.
 * Of a row: `x-passed-over`, columns that nothing is read from; `x-matters`, what the name of a column holds that
 * may matter; `x-one-of`, facts of which a table must give one; `x-region`, columns of whole places. Of a record with a
 * list: `x-grouped-by`, columns by which rows of a table are one record.
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
 * // => ["rule", "subsidy", "clauses", "readings", "reasons"]
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
  return z.toJSONSchema(schema, {
    reused,
    unrepresentable: "any",
    override({ zodSchema, jsonSchema }) {
      Object.assign(jsonSchema, descriptionOf(zodSchema as unknown as Schema).json);
    },
  }) as JsonSchema;
}
