import type { Text } from "../../index.js";
import type { SchemaNode } from "../columns/json-schema-node.js";

/** What an option of a fact is called. */
export function wordOf(node: SchemaNode | undefined, option: string): Text {
  return node?.["x-labels"]?.[option] as Text;
}

/** What several options of a fact are called, together. */
export function wordsOf(node: SchemaNode | undefined, options: readonly string[], between = "、"): Text {
  const words = options.map((option) => wordOf(node, option));
  return { zh: words.map(({ zh }) => zh).join(between), en: words.map(({ en }) => en).join(", ") };
}
