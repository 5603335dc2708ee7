import * as z from "zod/mini";
import { oneOf } from "../../src/catalog/json-schema.js";
import { type Description, descriptionOf, type Schema } from "../../src/foundation/description.js";
import { onceFor } from "../../src/foundation/once.js";
import type { Text } from "../../src/foundation/text.js";

/** What the schema says of itself of which one of zod's was made. */
const said = new WeakMap<object, Description["json"]>();

/** A schema of ours as zod has it: another's judgement beside ours; one for each, so that what is used twice is one. */
export const inZod: (schema: Schema) => z.ZodMiniType = onceFor((schema: Schema) => {
  const made = zodOf(schema);
  said.set(made, descriptionOf(schema).json);
  return made;
});

function zodOf(schema: Schema): z.ZodMiniType {
  const def = schema.definition;
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
    case "object": {
      const shape = Object.fromEntries(Object.entries(def.shape).map(([key, part]) => [key, inZod(part)]));
      return def.rest === undefined ? z.strictObject(shape) : z.catchall(z.object(shape), inZod(def.rest));
    }
    case "union":
      return z.union(def.options.map(inZod));
    case "optional":
      return z.exactOptional(inZod(def.innerType));
    case "nullable":
      return z.nullable(inZod(def.innerType));
  }
}

/** The JSON Schema that zod makes of a schema of ours. */
export function jsonSchemaByZod(schema: Schema, reused: "inline" | "ref"): unknown {
  return z.toJSONSchema(inZod(schema), {
    reused,
    unrepresentable: "any",
    override({ zodSchema, jsonSchema }) {
      const json = said.get(zodSchema);
      Object.assign(jsonSchema, json);
      if (jsonSchema.enum === undefined) return;
      Object.assign(jsonSchema, { oneOf: oneOf(json?.["x-labels"] as Readonly<Record<string, Text>>) });
      delete jsonSchema.enum;
    },
  });
}
