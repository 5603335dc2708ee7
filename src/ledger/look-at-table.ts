import type { Text } from "../index.js";
import type { CellRow } from "./columns/find-header.js";
import { foldName } from "./columns/fold.js";
import type { Labels, SchemaNode } from "./columns/json-schema-node.js";
import type { AbsentFact, MappedColumn, Mapping, UnusedColumn } from "./columns/mapping.js";
import { MappingError, unsettled, unusedFaults } from "./columns/mapping-faults.js";
import { mappingOf, rowsLookedAt, type TableOptions, type TableStart, tableStart } from "./columns/table-start.js";
import type { HeaderColumn } from "./columns/vocabulary.js";
import type { Table } from "./file/table-row.js";
import { LedgerError } from "./ledger-error.js";

/** How a column was matched: as was said, by the fact's own title, by a usual name of it, or less surely. */
type Matched = "said" | "title" | "usual" | "likely";

/** A column of a table, looked at before it is read. */
export interface LookedColumn {
  readonly header: string;
  /** What stands in it in the first row; blank for nothing. */
  readonly first: string;
  /** The fact that is read from it. */
  readonly fact?: { readonly field: string; readonly title: string; readonly matched: Matched } | undefined;
  /** Why nothing is. */
  readonly unused?: UnusedColumn["why"] | undefined;
}

/** A table looked at: how it would be read. */
export interface LookedTable {
  readonly columns: readonly LookedColumn[];
  /** How many rows stand above the header, and are not read. */
  readonly above: number;
  /** How many facts its columns give, as far as their names tell. */
  readonly facts: number;
  /** What no column gives. */
  readonly absent: readonly AbsentFact[];
  /** Why it can't be read so. */
  readonly faults: readonly Labels[];
  /** Why it can't be read alone, while another table of the ledger may give what it lacks. */
  readonly lacking: readonly Labels[];
}

/** The first rows of a table, as many as tell how it is to be read. */
export async function firstRows(table: Table, options: TableOptions): Promise<readonly CellRow[]> {
  const first: CellRow[] = [];
  for await (const rows of table.rows()) {
    first.push(...rows.map(({ number, cells, marks }) => ({ line: number, cells, marks })));
    if (first.length > rowsLookedAt(options)) break;
  }
  return first.slice(0, rowsLookedAt(options) + 1);
}

/** Looks at the first rows of a table: which columns give which facts, and what is wrong with that. */
export function lookAtTable(rows: readonly CellRow[], schema: SchemaNode, options: TableOptions): LookedTable {
  let start: TableStart | undefined;
  try {
    start = tableStart(rows, schema, options);
    const mapping = mappingOf(start, schema, options);
    return looked(start, schema, options, mapping, unusedFaults(mapping));
  } catch (error) {
    return looked(start, schema, options, undefined, faultsOf(error));
  }
}

function looked(
  start: TableStart | undefined,
  schema: SchemaNode,
  options: TableOptions,
  mapping: Mapping | undefined,
  faults: readonly Labels[],
): LookedTable {
  const { absent = [], lacking = new Map(), oneOf = [] } = mapping ?? {};
  return {
    columns:
      start === undefined ? [] : start.columns.map((_, index) => columnAt(index, start, schema, options, mapping)),
    above: start?.at ?? 0,
    facts: start?.facts ?? 0,
    absent,
    faults,
    lacking: [...lacking.values(), ...unsettled([], oneOf)],
  };
}

function columnAt(
  index: number,
  { columns, sample, vocabulary }: TableStart,
  schema: SchemaNode,
  options: TableOptions,
  mapping: Mapping | undefined,
): LookedColumn {
  const column = columns[index] as HeaderColumn;
  const { header, names } = column;
  const shown = { header, first: sample[0]?.[index] ?? "" };
  const isNamed = (name: string): boolean => foldName(name) === foldName(header);
  const said = [...options.renamed].find(([name]) => isNamed(name))?.[1];
  const isIgnored = options.ignored?.some(isNamed) === true;
  // Where the table as a whole can't be matched, a column shows what was said of it, else what its names may mean.
  const byName = (): readonly string[] =>
    said === undefined ? (names.map((name) => vocabulary.fieldsOf(name)).find(isSome) ?? []) : [said];
  const given: readonly Pick<MappedColumn, "field" | "title">[] =
    mapping?.columns.filter((each) => each.index === index) ??
    (isIgnored ? [] : byName()).map((field) => ({ field, title: schema.properties?.[field]?.title as string }));
  const [fact, another] = given;
  if (another !== undefined) return shown;
  if (fact === undefined) return { ...shown, unused: isIgnored ? "ignored" : vocabulary.whyUnused(column) };
  const isTitle = [fact.field, fact.title].some(isNamed);
  const isUsual = vocabulary.fieldsOf(names[0] as string).join() === fact.field;
  const matched = said !== undefined ? "said" : isTitle ? "title" : isUsual ? "usual" : "likely";
  return { ...shown, fact: { field: fact.field, title: fact.title, matched } };
}

const isSome = (all: readonly unknown[]): boolean => all.length > 0;

/** Why a table can't be read. */
function faultsOf(error: unknown): readonly Text[] {
  if (error instanceof MappingError) return error.faults;
  if (error instanceof LedgerError) return [error.text];
  throw error;
}
