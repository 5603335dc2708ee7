import type { Schema } from "../foundation/description.js";

/** What a schema that may be left out or null is of; of a determination what is determined. */
export function coreOf(schema: Schema): Schema {
  const def = schema.definition;
  switch (def.type) {
    case "optional":
    case "nullable":
      return coreOf(def.innerType);
    case "union": {
      const [settled] = def.options;
      return coreOf(memberOf(settled as Schema, "value") as Schema);
    }
  }
  return schema;
}

/** The members of a record's schema, the element of a list's under each index. */
export function memberOf(schema: Schema, key: string | number): Schema | undefined {
  const def = schema.definition;
  switch (def.type) {
    case "optional":
    case "nullable":
      return memberOf(def.innerType, key);
    case "array":
      return def.element;
    case "object":
      return Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
  }
  return undefined;
}
