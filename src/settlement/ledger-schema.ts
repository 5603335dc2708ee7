import { type JsonSchema, jsonSchemaOf } from "../catalog/json-schema.js";
import { medicalRecord } from "./medical-record.js";
import { pensionRecord } from "./pension-record.js";

/**
 * The JSON Schema of a row of a ledger, as {@link settlePension} or {@link settleMedical} takes it.
 *
 * @param ledger - which ledger
 * @returns the schema
 * @example
 * ```ts
 * ledgerSchema("pension")["required"]; // => ["idNumber"]
 * ```
 */
export function ledgerSchema(ledger: "pension" | "medical"): JsonSchema {
  return jsonSchemaOf(ledger === "pension" ? pensionRecord() : medicalRecord());
}
