import type { SchemaNode } from "../columns/json-schema-node.js";

/** What an option of a fact is called in Chinese. */
export function wordOf(node: SchemaNode | undefined, option: string): string {
  return node?.["x-labels"]?.[option]?.zh as string;
}
