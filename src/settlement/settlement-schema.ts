import { type JsonSchema, jsonSchemaOf } from "../catalog/json-schema.js";
import type { Schema } from "../foundation/description.js";
import { medicalStateSchema } from "./medical-state.js";
import { medicalSumsSchema } from "./medical-sums.js";
import { pensionStateSchema } from "./pension-state.js";
import { pensionSumsSchema } from "./pension-sums.js";

const schemas: Readonly<Record<"pension" | "medical", Readonly<Record<"state" | "sums", () => Schema>>>> = {
  pension: { state: pensionStateSchema, sums: pensionSumsSchema },
  medical: { state: medicalStateSchema, sums: medicalSumsSchema },
};

/**
 * The JSON Schema of what a settlement writes out to be merged, for systems that hand parts to each other. What it
 * refuses, {@link mergeSettlements} and {@link mergeSums} refuse; whether the entries of a part go together, and
 * whether it is of the same policy, only they tell.
 *
 * @param ledger - of which ledger
 * @param written - `state` as {@link PensionSettlement.state} gives it, `sums` as {@link PensionSettlement.sums} does
 * @returns the schema
 * @example
 * ```ts
 * settlementSchema("pension", "sums")["required"];
 * // => ["package", "version", "kind", "holds", "policy", "inAll", "readings", "places"]
 * ```
 */
export function settlementSchema(ledger: "pension" | "medical", written: "state" | "sums"): JsonSchema {
  return jsonSchemaOf(schemas[ledger][written]());
}
