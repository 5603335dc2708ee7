import { createHash } from "node:crypto";
import { descriptionOf, type Schema } from "../../src/foundation/description.js";
import { shapeOf } from "../../src/foundation/schema.js";

/** A mark for words: another word, another order or another place gives another mark. */
export function markOf(words: unknown): string {
  return createHash("sha256").update(JSON.stringify(words)).digest("hex").slice(0, 8);
}

/** Entries whose words are not those marked; readable in a failure: what to read, and the mark to write down then. */
export function unread(
  words: Readonly<Record<string, () => unknown>>,
  marked: Readonly<Record<string, string>>,
  ids: readonly string[] = Object.keys(words),
): readonly unknown[] {
  return ids
    .map((id) => ({ id, said: words[id]?.() }))
    .map(({ id, said }) => ({ id, mark: markOf(said), said }))
    .filter(({ id, mark }) => marked[id] !== mark);
}

type Fields = readonly (readonly [path: string, words: unknown])[];

/** What is said of a schema and of all that it holds, by the path of each. */
export function fieldsOf(schema: Schema, path: string, saidOf: (schema: Schema) => unknown = spokenOf): Fields {
  const definition = schema.definition;
  if (definition.type === "optional") return fieldsOf(definition.innerType as Schema, path, saidOf);
  const element = definition.type === "array" ? fieldsOf(definition.element as Schema, `${path}[]`, saidOf) : [];
  const members = Object.entries(shapeOf(schema)).flatMap(([name, member]) =>
    fieldsOf(member, `${path}.${name}`, saidOf),
  );
  return [[path, saidOf(schema)], ...element, ...members];
}

function spokenOf(schema: Schema): unknown {
  const { title, expected, json } = descriptionOf(schema);
  return { title, expected, said: Object.entries(json).filter(([name]) => name.startsWith("x-")) };
}
