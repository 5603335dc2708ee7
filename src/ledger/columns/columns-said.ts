import { foldName } from "./fold.js";
import type { SchemaNode } from "./json-schema-node.js";
import type { HeaderColumn, Vocabulary } from "./vocabulary.js";

/** The places of the columns that a clerk may mean by a name: those that are called so, else those known by it. */
export function columnsNamed(name: string, header: readonly HeaderColumn[]): readonly number[] {
  const wanted = foldName(name);
  const exact = header.flatMap((column, index) => (foldName(column.header) === wanted ? [index] : []));
  return exact.length > 0 ? exact : header.flatMap(({ names }, index) => (names.includes(wanted) ? [index] : []));
}

/** What the clerk said to do without: columns that are not meant, and facts that are meant to have no column. */
export function doneWithout(
  names: readonly string[],
  header: readonly HeaderColumn[],
  nodes: ReadonlyMap<string, SchemaNode>,
  vocabulary: Vocabulary,
): { readonly columns: readonly string[]; readonly facts: ReadonlyMap<string, string> } {
  const facts = new Map<string, string>();
  const columns = names.filter((name) => {
    const [field] = nodes.has(name) ? [name] : vocabulary.fieldsOf(foldName(name));
    if (field === undefined || columnsNamed(name, header).length > 0) return true;
    facts.set(field, name);
    return false;
  });
  return { columns, facts };
}
