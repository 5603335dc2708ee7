import type { Schema } from "../foundation/description.js";
import { shapeOf } from "../foundation/schema.js";

/** What a schema that may be left out or null is of; of a determination what is determined. */
export function coreOf(schema: Schema): Schema {
  const def = schema.definition;
  switch (def.type) {
    case "optional":
    case "nullable":
      return coreOf(def.innerType);
    case "union": {
      const [settled] = def.options;
      return coreOf(shapeOf(settled as Schema)["value"] as Schema);
    }
  }
  return schema;
}

/** The members of a record's schema, the element of a list's under each index. */
export function memberOf(schema: Schema, key: string | number): Schema | undefined {
  const def = coreOf(schema).definition;
  if (def.type === "array") return def.element;
  return def.type === "object" && Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
}
