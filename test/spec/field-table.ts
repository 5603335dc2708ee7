import { type Description, descriptionOf, type Schema } from "../../src/foundation/description.js";
import { isOptional, shapeOf } from "../../src/foundation/schema.js";
import { table } from "./markdown.js";

/** What a rule takes or gives: a row for each field, the fields of records and of list elements beneath it. */
export function fieldTable(shape: Readonly<Record<string, Schema>>): string {
  return table(
    ["字段 Field", "含义", "Meaning", "取值", "Values", "台账别名 Also in ledgers"],
    [...fieldRows(shape, "")],
  );
}

function* fieldRows(shape: Readonly<Record<string, Schema>>, prefix: string): Generator<readonly string[]> {
  for (const [name, schema] of Object.entries(shape)) {
    const described = descriptionOf(schema);
    const path = `${prefix}${name}`;
    yield [
      `\`${path}${isOptional(schema) ? "?" : ""}\``,
      described.title.zh,
      described.title.en,
      described.expected.zh,
      described.expected.en,
      synonymsOf(described).join("、"),
    ];
    yield* fieldRows(shapeOf(schema), `${path}.`);
    const item = itemOf(schema);
    if (item !== undefined) yield* fieldRows(shapeOf(item), `${path}[].`);
  }
}

function synonymsOf({ json }: Description): readonly string[] {
  return (json["x-synonyms"] as readonly string[] | undefined) ?? [];
}

/** The schema of a list's elements, also of a list that may be left out. */
function itemOf(schema: Schema): Schema | undefined {
  const definition = schema.definition;
  if (definition.type === "optional") return itemOf(definition.innerType as Schema);
  return definition.type === "array" ? (definition.element as Schema) : undefined;
}
