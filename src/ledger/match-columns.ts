import { type CellReader, cellReader, type ReadingOptions } from "./cell-reader.js";
import { foldName } from "./fold.js";
import type { Labels, SchemaNode } from "./json-schema-node.js";

/** A fact and the column that it is read from. */
interface MappedColumn {
  readonly field: string;
  readonly title: string;
  /** Counted from 0. */
  readonly index: number;
  readonly header: string;
  readonly read: CellReader;
}

/** How the columns of a file stand to the facts of a rule. */
export interface Mapping {
  readonly columns: readonly MappedColumn[];
  /** Columns that nothing is read from. */
  readonly unused: readonly string[];
  /** Facts that may be left out and that no column gives. */
  readonly absent: readonly string[];
}

/** The columns of a file do not give the facts. */
export class MappingError extends Error {
  readonly faults: readonly Labels[];

  constructor(faults: readonly Labels[]) {
    super(faults.map(({ zh, en }) => `${zh} | ${en}`).join("\n"));
    this.faults = faults;
  }
}

/** Matches columns to facts: by `--map` first, else by title, synonym or field name. */
export function matchColumns(
  headers: readonly string[],
  schema: SchemaNode,
  renamed: ReadonlyMap<string, string>,
  options: ReadingOptions,
): Mapping {
  const properties = Object.entries(schema.properties ?? {});
  const faults: Labels[] = [...faultsOfMap(headers, properties, renamed)];
  const taken = new Map<number, string>();
  const columns: MappedColumn[] = [];
  const absent: string[] = [];
  for (const [field, node] of properties) {
    const title = node.title ?? field;
    const indexes = indexesOf(headers, field, node, renamed);
    const [index] = indexes;
    if (index === undefined) {
      if (schema.required?.includes(field)) faults.push(missing(field, title, headers));
      else absent.push(field);
      continue;
    }
    const header = headers[index] as string;
    const other = taken.get(index);
    const read = cellReader(node, options);
    if (indexes.length > 1)
      faults.push(
        ambiguous(
          title,
          field,
          indexes.map((at) => headers[at] as string),
        ),
      );
    else if (other !== undefined) faults.push(shared(header, other, field));
    else if (read === undefined) faults.push(nested(header, field));
    else {
      taken.set(index, field);
      columns.push({ field, title, index, header, read });
    }
  }
  if (faults.length > 0) throw new MappingError(faults);
  return { columns, unused: headers.filter((_, index) => !taken.has(index)), absent };
}

function indexesOf(
  headers: readonly string[],
  field: string,
  node: SchemaNode,
  renamed: ReadonlyMap<string, string>,
): readonly number[] {
  const said = [...renamed].filter(([, to]) => to === field).map(([from]) => foldName(from));
  const names = new Set(said.length > 0 ? said : namesOf(field, node));
  return headers.flatMap((header, index) => {
    const name = foldName(header);
    const saidOtherwise = said.length === 0 && [...renamed.keys()].some((from) => foldName(from) === name);
    return names.has(name) && !saidOtherwise ? [index] : [];
  });
}

/** A title with its unit in brackets is also known without it. */
function namesOf(field: string, node: SchemaNode): readonly string[] {
  const titles = [node.title ?? field, ...(node["x-synonyms"] ?? [])].map(foldName);
  return [foldName(field), ...titles, ...titles.map((title) => title.replace(/\([^()]*(?:元|人|%)[^()]*\)$/, ""))];
}

function faultsOfMap(
  headers: readonly string[],
  properties: readonly (readonly [string, SchemaNode])[],
  renamed: ReadonlyMap<string, string>,
): readonly Labels[] {
  const known = new Set(headers.map(foldName));
  const fields = new Map(properties);
  return [...renamed].flatMap(([from, to]) => [
    ...(known.has(foldName(from)) ? [] : [noColumn(from, headers)]),
    ...(fields.has(to) ? [] : [noField(to, [...fields.keys()])]),
  ]);
}

function missing(field: string, title: string, headers: readonly string[]): Labels {
  const zh = `缺少“${title}”一列；表头有：${headers.join("、")}。可用 --map 列名=${field} 指定`;
  return { zh, en: `no column for ${field}; there are ${headers.join(", ")}. Say --map COLUMN=${field}` };
}

function ambiguous(title: string, field: string, found: readonly string[]): Labels {
  const zh = `“${title}”可对应多列：${found.join("、")}。请用 --map 列名=${field} 指定`;
  return { zh, en: `several columns fit ${field}: ${found.join(", ")}. Say --map COLUMN=${field}` };
}

function shared(header: string, one: string, other: string): Labels {
  const zh = `“${header}”一列既可作 ${one} 又可作 ${other}。请用 --map ${header}=字段 指定`;
  return { zh, en: `column ${header} fits both ${one} and ${other}. Say --map ${header}=FIELD` };
}

function nested(header: string, field: string): Labels {
  const zh = `“${header}”对应的 ${field} 不能写在一个单元格里，请改用 NDJSON`;
  return { zh, en: `column ${header}: no single cell can hold ${field}; use NDJSON` };
}

function noColumn(from: string, headers: readonly string[]): Labels {
  return {
    zh: `--map 所说的“${from}”一列不存在；表头有：${headers.join("、")}`,
    en: `--map names a column ${from}; there are ${headers.join(", ")}`,
  };
}

function noField(to: string, fields: readonly string[]): Labels {
  return {
    zh: `--map 所说的字段 ${to} 不存在；有：${fields.join("、")}`,
    en: `--map names a field ${to}; there are ${fields.join(", ")}`,
  };
}
