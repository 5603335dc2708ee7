import type { Schema } from "../foundation/description.js";
import { definitionOf } from "../foundation/schema.js";

/** What a schema that may be left out or null is of; of a determination what is determined. */
export function coreOf(schema: Schema): Schema {
  const def = definitionOf(schema);
  switch (def.type) {
    case "optional":
    case "nullable":
      return coreOf(def.innerType as Schema);
    case "union": {
      const [settled] = def.options as readonly unknown[] as readonly Schema[];
      return coreOf(memberOf(settled as Schema, "value") as Schema);
    }
  }
  return schema;
}

/** The members of a record's schema, the element of a list's under each index. */
export function memberOf(schema: Schema, key: string | number): Schema | undefined {
  const def = definitionOf(schema);
  switch (def.type) {
    case "optional":
    case "nullable":
      return memberOf(def.innerType as Schema, key);
    case "array":
      return def.element as Schema;
    case "object":
      return Object.hasOwn(def.shape, key) ? (def.shape as Readonly<Record<string, Schema>>)[key] : undefined;
  }
  return undefined;
}
