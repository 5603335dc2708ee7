import { policyRecord } from "../policy/definition/policy-schema.js";
import type { ChoiceEntry } from "../policy/registers.js";
import { yingzhou2021 } from "../policy/yingzhou-2021/index.js";
import { readings } from "../policy/yingzhou-2021/readings.js";
import { type JsonSchema, jsonSchemaOf, oneOf } from "./json-schema.js";

/** The JSON Schema of a policy's two forms. */
export interface PolicySchema extends JsonSchema {
  /** The form of a policy that is whole, that of a draft, and what both refer to. */
  readonly $defs: Readonly<Record<"policy" | "draft", JsonSchema>>;
}

/**
 * The JSON Schema of what `definePolicy` takes: a policy whole, or a draft that says what it changes of
 * `yingzhou-2021`. Whether figures fit together and belong to the policy's year is `definePolicy`'s to say.
 *
 * @returns the schema
 * @example
 * ```ts
 * "draft" in policySchema().$defs; // => true
 * ```
 */
export function policySchema(): PolicySchema {
  const { $schema, $defs, ...policy } = jsonSchemaOf(policyRecord(), "ref");
  const { id, readings: chosen, ...figures } = policy["properties"] as Readonly<Record<"id" | "readings", JsonSchema>>;
  const whole: JsonSchema = { ...policy, properties: { id, ...figures, readings: inWords(chosen) } };
  const draft: JsonSchema = {
    title: "政策草案",
    description: "Draft of a policy",
    type: "object",
    properties: {
      base: { title: "所据政策", description: "Base", const: yingzhou2021.id },
      id,
      changes: changesOf({
        ...whole,
        title: "改动",
        description: "Changes",
        properties: { ...figures, readings: chosen },
      }),
    },
    required: ["base", "id", "changes"],
    additionalProperties: false,
  };
  const anyOf = [{ $ref: "#/$defs/policy" }, { $ref: "#/$defs/draft" }];
  return {
    $schema,
    title: "政策",
    description: "Policy",
    anyOf,
    $defs: { ...($defs as object), policy: whole, draft },
  };
}

/** Questions and options by their words. */
function inWords(chosen: JsonSchema): JsonSchema {
  const entries = Object.entries(chosen["properties"] as Readonly<Record<string, JsonSchema>>);
  const asked = entries.map(([name, schema]) => {
    const { question, options } = readings[name as keyof typeof readings] as ChoiceEntry<string>;
    const words = { title: question.zh, description: question.en, oneOf: oneOf(options), "x-labels": options };
    return [name, { ...schema, ...words }];
  });
  return { ...chosen, properties: Object.fromEntries(asked) };
}

/** What a merge patch of a record may say: any member, or null for one that goes. */
function changesOf({ required, properties, ...schema }: JsonSchema): JsonSchema {
  if (properties === undefined) return schema;
  const members = Object.entries(properties as Readonly<Record<string, JsonSchema>>);
  return {
    ...schema,
    properties: Object.fromEntries(
      members.map(([name, member]) => [name, { anyOf: [changesOf(member), { type: "null" }] }]),
    ),
  };
}
