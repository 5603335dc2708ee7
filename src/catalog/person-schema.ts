import { type JsonSchema, jsonSchemaOf } from "./json-schema.js";
import { personFacts } from "./person-overview/person-facts.js";

/**
 * The JSON Schema of the facts that `personOverview` takes, made of the schema that validates them.
 *
 * @returns the schema
 * @example
 * ```ts
 * personSchema()["required"]; // => ["birthDate", "asOf"]
 * ```
 */
export function personSchema(): JsonSchema {
  return jsonSchemaOf(personFacts());
}
