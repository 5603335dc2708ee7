import { bare, type Definition, descriptionOf, type Schema } from "../../src/foundation/description.js";
import { markOf } from "../support/mark-of.js";

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
export function fieldsOf(schema: Schema, path: string, wordsOf: (schema: Schema) => unknown = spokenOf): Fields {
  const { definition } = schema;
  if (definition.type === "optional") return fieldsOf(definition.innerType, path, wordsOf);
  const parts = partsOf(definition).flatMap(([name, part]) => fieldsOf(part, `${path}${name}`, wordsOf));
  return descriptionOf(schema) === UNDESCRIBED ? parts : [[path, wordsOf(schema)], ...parts];
}

/** What parts that say nothing of their own have in common. */
const UNDESCRIBED = descriptionOf(bare({ type: "string" }));

function partsOf(definition: Definition): readonly (readonly [name: string, part: Schema])[] {
  if (definition.type === "array") return [["[]", definition.element]];
  if (definition.type === "object") return Object.entries(definition.shape).map(([name, part]) => [`.${name}`, part]);
  if (definition.type === "union") return definition.options.map((option, index) => [`|${index}`, option]);
  return definition.type === "nullable" ? [["", definition.innerType]] : [];
}

function spokenOf(schema: Schema): unknown {
  const { title, expected, json } = descriptionOf(schema);
  return {
    title,
    expected,
    said: Object.entries(json).filter(([name]) => name.startsWith("x-") || name === "examples"),
  };
}
