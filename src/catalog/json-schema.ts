import { type Definition, descriptionOf, type Schema } from "../foundation/description.js";
import { isOptional } from "../foundation/schema.js";
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
 * Beside the vocabulary of the draft it has keywords of its own: `x-unit`, `x-format`, `x-labels`, and
 * `x-identifies-person` of texts from which somebody may tell who is meant. For those who read ledgers: `x-synonyms`,
 * other names of the same column; `x-words` for each option, `x-silent` words that say nothing of the fact,
 * `x-doubtful` ones that may mean several things; `x-absent`, what a table without the column is taken to say;
 * `x-decisive`, that amounts hang on it unless another fact listed is given. Of a list: `x-unlisted`, what is so of
 * whatever it does not name. Of a row: `x-passed-over`, columns that nothing is read from; `x-matters`, what the name
 * of a column holds that may matter; `x-remarks`, words in remarks that may; `x-one-of`, facts of which a table must
 * give one; `x-anywhere`, facts that a table may lack where another gives them; `x-region`, columns of whole places.
 * Of a record with a list: `x-grouped-by`, columns by which rows of a table are one record.
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
 * @param reused - whether what is used several times, and what lists hold, is written once, and referred to
 */
export function jsonSchemaOf(schema: Schema, reused?: "inline" | "ref"): JsonSchema {
  const names = reused === "ref" ? namesOfShared(schema) : new Map<Schema, string>();
  const $schema = "https://json-schema.org/draft/2020-12/schema";
  const whole = written(schema, names);
  if (names.size === 0) return { $schema, ...whole };
  const $defs = Object.fromEntries([...names].map(([part, name]) => [name, written(part, names)]));
  return { $schema, ...whole, $defs };
}

/** What is written once, by name, in the order in which it is met. */
function namesOfShared(whole: Schema): ReadonlyMap<Schema, string> {
  const uses = new Map<Schema, number>();
  const use = (schema: Schema, times: number): void => {
    const before = uses.get(schema);
    uses.set(schema, (before ?? 0) + times);
    const def = schema.definition;
    if (before === undefined) for (const part of partsOf(def)) use(part, def.type === "array" ? 2 : 1);
  };
  use(whole, 1);
  const shared = [...uses].filter(([, times]) => times > 1);
  return new Map(shared.map(([schema], index) => [schema, `__schema${index}`]));
}

/** A policy, which alone is written so, has no unions, and nothing that may be null. */
function partsOf(def: Definition): readonly Schema[] {
  switch (def.type) {
    case "array":
      return [def.element];
    case "object":
      return Object.values(def.shape);
    case "optional":
      return [def.innerType];
    default:
      return [];
  }
}

type Names = ReadonlyMap<Schema, string>;

function written(schema: Schema, names: Names): JsonSchema {
  const def = schema.definition;
  const { json } = descriptionOf(schema);
  const kind = kindOf(def, (part) => referred(part, names));
  if (def.type !== "enum") return { ...kind, ...json };
  return { ...kind, ...json, oneOf: oneOf(json["x-labels"] as Readonly<Record<string, Text>>) };
}

function referred(part: Schema, names: Names): JsonSchema {
  const name = names.get(part);
  return name === undefined ? written(part, names) : { $ref: `#/$defs/${name}` };
}

/** What follows from a schema's kind and parts. */
function kindOf(def: Definition, of: (part: Schema) => JsonSchema): JsonSchema {
  switch (def.type) {
    case "boolean":
    case "string":
      return { type: def.type };
    case "enum":
      return { type: "string" };
    case "custom":
      return {};
    case "literal":
      return { type: "string", const: def.value };
    case "array":
      return { ...(def.most !== undefined && { maxItems: def.most }), type: "array", items: of(def.element) };
    case "object": {
      const members = Object.entries(def.shape);
      const required = members.filter(([, member]) => !isOptional(member)).map(([name]) => name);
      return {
        type: "object",
        properties: Object.fromEntries(members.map(([name, member]) => [name, of(member)])),
        ...(required.length > 0 && { required }),
        additionalProperties: def.rest === undefined ? false : of(def.rest),
      };
    }
    case "union":
      return { anyOf: def.options.map(of) };
    case "optional":
      return of(def.innerType);
    default:
      return { anyOf: [of(def.innerType), { type: "null" }] };
  }
}

/** The options of a choice, each by the title that forms show in its place. */
export function oneOf(options: Readonly<Record<string, Text>>): readonly JsonSchema[] {
  return Object.entries(options).map(([option, { zh, en }]) => ({ const: option, title: zh, description: en }));
}
