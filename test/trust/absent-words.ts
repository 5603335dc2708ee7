import { descriptionOf, type Schema } from "../../src/foundation/description.js";
import { innerOf } from "../../src/foundation/schema.js";

/** What a fact is taken to say when it is left out, in the words of its schema. */
export function absentWords(schema: Schema): string | undefined {
  const said = [schema, innerOf(schema)].map((each) => descriptionOf(each).json["x-absent"]).find(Boolean);
  return (said as { readonly en: string } | undefined)?.en;
}
