import { rules } from "../../../src/catalog/catalog.js";
import { descriptionOf, type Schema } from "../../../src/foundation/description.js";
import { shapeOf } from "../../../src/foundation/schema.js";

const FORMATS: ReadonlySet<unknown> = new Set(["date", "date-or-time", "month"]);

/** The path of every fact that is a date, a local time or a month, by rule: `pension/certification asOf`. */
export function datedFacts(): readonly string[] {
  return rules.flatMap(({ id, facts }) => datesIn(facts(), "").map((path) => `${id} ${path}`));
}

function datesIn(schema: Schema, path: string): readonly string[] {
  const definition = schema.definition;
  if (definition.type === "optional") return datesIn(definition.innerType as Schema, path);
  if (definition.type === "array") return datesIn(definition.element as Schema, `${path}[]`);
  const members = Object.entries(shapeOf(schema));
  if (members.length > 0)
    return members.flatMap(([name, member]) => datesIn(member, path === "" ? name : `${path}.${name}`));
  const { json } = descriptionOf(schema);
  return FORMATS.has(json["format"] ?? json["x-format"]) ? [path] : [];
}
