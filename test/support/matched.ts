import type { SchemaNode } from "../../src/ledger/columns/json-schema-node.js";
import type { ColumnOptions, Mapping } from "../../src/ledger/columns/mapping.js";
import { matchColumns } from "../../src/ledger/columns/match-columns.js";
import { headerColumn, Vocabulary } from "../../src/ledger/columns/vocabulary.js";

/** How a header of one row stands to facts, the rows below it given where they matter. */
export function matched(
  header: readonly string[],
  schema: SchemaNode,
  options: Partial<ColumnOptions> = {},
  sample: readonly (readonly string[])[] = [],
): Mapping {
  const columns = header.map((cell) => headerColumn(cell));
  return matchColumns(columns, schema, new Vocabulary(schema), { renamed: new Map(), ...options }, sample);
}
