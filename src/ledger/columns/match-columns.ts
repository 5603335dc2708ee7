import { CellFault } from "./cell-fault.js";
import { type CellReader, cellReader, readCell } from "./cell-reader.js";
import { columnsNamed, doneWithout } from "./columns-said.js";
import { factsNotGiven } from "./facts-not-given.js";
import { foldName } from "./fold.js";
import type { Labels, SchemaNode } from "./json-schema-node.js";
import {
  type ColumnOptions,
  type Facts,
  joinTo,
  type MappedColumn,
  type Mapping,
  markAs,
  setAs,
  type UnusedColumn,
} from "./mapping.js";
import * as faults from "./mapping-faults.js";
import { personColumns } from "./person-columns.js";
import { placeReader } from "./read-place.js";
import type { HeaderColumn, Mark, Vocabulary } from "./vocabulary.js";

/** What is made out, step by step. */
class Matcher {
  readonly #header: readonly HeaderColumn[];
  readonly #schema: SchemaNode;
  readonly #nodes: ReadonlyMap<string, SchemaNode>;
  readonly #vocabulary: Vocabulary;
  readonly #options: ColumnOptions;
  readonly #sample: readonly (readonly string[])[];
  readonly #faults: Labels[] = [];
  /** The columns of each fact. */
  readonly #found = new Map<string, number[]>();
  readonly #marks: (Mark & { readonly index: number })[] = [];
  readonly #regions: number[] = [];
  readonly #taken = new Set<number>();
  readonly #said = new Set<string>();

  constructor(
    header: readonly HeaderColumn[],
    schema: SchemaNode,
    vocabulary: Vocabulary,
    options: ColumnOptions,
    sample: readonly (readonly string[])[],
  ) {
    this.#header = header;
    this.#schema = schema;
    this.#nodes = new Map(Object.entries(schema.properties ?? {}));
    this.#vocabulary = vocabulary;
    this.#options = options;
    this.#sample = sample;
  }

  match(): Mapping {
    const without = doneWithout(this.#options.ignored ?? [], this.#header, this.#nodes, this.#vocabulary);
    const ignored = new Set(without.columns.flatMap((name) => this.#columnSaid(name) ?? []));
    for (const index of ignored) this.#taken.add(index);
    const fixed = [...(this.#options.fixed ?? [])].flatMap(([field, value]) => this.#fix(field, value));
    this.#takeSaid();
    for (const index of this.#header.keys()) if (!this.#taken.has(index)) this.#claim(index);
    const columns = [...this.#nodes].flatMap(([field, node]) => this.#columnsOf(field, node));
    const region = this.#region();
    const given = new Set([...columns.map(({ field }) => field), ...this.#said, ...(region ? PLACE : [])]);
    for (const field of this.#schema.required ?? [])
      if (!given.has(field) && !this.#found.has(field))
        this.#faults.push(faults.missing(field, this.#title(field), this.#header));
    for (const [field, name] of without.facts)
      if (given.has(field)) this.#faults.push(faults.noColumn(name, this.#header));
    if (this.#faults.length > 0) throw new faults.MappingError(this.#faults);
    return {
      columns: region === undefined ? columns : [region, ...columns],
      fixed,
      unused: this.#header.flatMap((_, index) =>
        this.#isUsed(index) || region?.index === index ? [] : [this.#unused(index, ignored)],
      ),
      ...factsNotGiven(this.#header, this.#schema, given, without.facts),
      person: personColumns(this.#header, columns, this.#nodes, this.#sample),
    };
  }

  #title(field: string): string {
    return this.#nodes.get(field)?.title ?? field;
  }

  #isUsed(index: number): boolean {
    return [...this.#found.values(), this.#marks.map((mark) => mark.index)].some((all) => all.includes(index));
  }

  /** A fact that is the same for all rows, and so has no column. */
  #fix(field: string, value: string): Mapping["fixed"] {
    const node = this.#nodes.get(field);
    const read = node && cellReader(node, this.#options);
    if (read === undefined) this.#faults.push(faults.noField(field, this.#nodes));
    this.#said.add(field);
    return read === undefined ? [] : [{ field, title: this.#title(field), value: read(value) }];
  }

  /** The column that the clerk means; told as a fault where there is none, or more than one. */
  #columnSaid(name: string): number | undefined {
    const found = columnsNamed(name, this.#header);
    if (found.length === 0) this.#faults.push(faults.noColumn(name, this.#header));
    if (found.length > 1) this.#faults.push(faults.twoColumns(name));
    return found.length === 1 ? found[0] : undefined;
  }

  #takeSaid(): void {
    for (const [name, to] of this.#options.renamed) {
      const index = this.#columnSaid(name);
      const fields = this.#nodes.has(to) ? [to] : this.#vocabulary.fieldsOf(foldName(to));
      const [field] = fields;
      if (field === undefined) this.#faults.push(faults.noField(to, this.#nodes));
      else if (fields.length > 1) this.#faults.push(faults.twoFields(to, fields));
      else if (index !== undefined) {
        this.#taken.add(index);
        this.#put(field, index);
      }
      if (field !== undefined) this.#said.add(field);
    }
  }

  #put(field: string, index: number): void {
    this.#found.set(field, [...(this.#found.get(field) ?? []), index]);
  }

  /** Finds what a column gives, by the first of its names that is known. */
  #claim(index: number): void {
    for (const name of (this.#header[index] as HeaderColumn).names) {
      const fields = this.#vocabulary.fieldsOf(name);
      const free = fields.filter((field) => !this.#said.has(field));
      const mark = this.#vocabulary.markOf(name);
      if (fields.length > 0) {
        const twice = fields.find((field) => this.#options.fixed?.has(field));
        if (twice !== undefined)
          this.#faults.push(faults.saidTwice(twice, (this.#header[index] as HeaderColumn).header));
        else if (free.length > 0) this.#claimOne(index, free);
        return;
      }
      if (this.#vocabulary.isPassedOver(name)) return;
      if (this.#vocabulary.isRegion(name)) {
        this.#regions.push(index);
        return;
      }
      if (mark !== undefined) {
        this.#marks.push({ ...mark, index });
        return;
      }
    }
  }

  /** A name that several facts go by is that one's whose words stand in its cells. */
  #claimOne(index: number, fields: readonly string[]): void {
    const fitting = fields.length === 1 ? fields : fields.filter((field) => this.#fits(index, field));
    const [field] = fitting;
    if (field !== undefined && fitting.length === 1) this.#put(field, index);
    else this.#faults.push(faults.shared((this.#header[index] as HeaderColumn).header, fields));
  }

  #fits(index: number, field: string): boolean {
    const read = this.#reader(field, index);
    const values = this.#sample.map((cells) => (cells[index] ?? "").trim()).filter((cell) => cell !== "");
    return (
      read !== undefined && values.length > 0 && values.every((cell) => !(readCell(read, cell) instanceof CellFault))
    );
  }

  #reader(field: string, index: number): CellReader | undefined {
    const { codes } = this.#header[index] as HeaderColumn;
    return cellReader(this.#nodes.get(field) as SchemaNode, this.#options, codes);
  }

  #columnsOf(field: string, node: SchemaNode): readonly MappedColumn[] {
    const indexes = this.#found.get(field) ?? [];
    const isList = node.type === "array";
    const headers = indexes.map((index) => (this.#header[index] as HeaderColumn).header);
    if (indexes.length > 1 && !(isList && this.#said.has(field))) {
      this.#faults.push(faults.ambiguous(this.#title(field), field, headers));
      return [];
    }
    const columns = indexes.flatMap((index, at) => {
      const header = headers[at] as string;
      const read = this.#reader(field, index);
      if (read === undefined) this.#faults.push(faults.nested(header, field));
      return read === undefined ? [] : [this.#column(field, index, read, isList ? joinTo(field) : setAs(field))];
    });
    const marks = this.#marks.filter((mark) => mark.field === field);
    return [
      ...columns,
      ...marks.map(({ index, option }) => {
        const read = cellReader({ type: "boolean" }, this.#options) as CellReader;
        return this.#column(field, index, read, markAs(field, option));
      }),
    ];
  }

  #column(field: string, index: number, read: CellReader, give: MappedColumn["give"]): MappedColumn {
    return {
      field,
      title: this.#title(field),
      index,
      header: (this.#header[index] as HeaderColumn).header,
      read,
      give,
    };
  }

  /** A column of whole places, where the township or the village has no column of its own. */
  #region(): MappedColumn | undefined {
    const [index, second] = this.#regions;
    const open = PLACE.filter((field) => !this.#found.has(field) && !this.#said.has(field));
    if (index === undefined || open.length === 0) return undefined;
    if (second !== undefined) {
      const headers = this.#regions.map((at) => (this.#header[at] as HeaderColumn).header);
      this.#faults.push(faults.ambiguous("行政区划", "township", headers));
    }
    const read = placeReader(this.#options.townships ?? []);
    const give = (facts: Facts, value: unknown): void => {
      for (const field of open) facts[field] = (value as Readonly<Record<string, unknown>>)[field];
    };
    const column = this.#column(open[0] as string, index, read, give);
    return { ...column, title: open.map((field) => this.#title(field)).join("、") };
  }

  #unused(index: number, ignored: ReadonlySet<number>): UnusedColumn {
    const column = this.#header[index] as HeaderColumn;
    return { header: column.header, why: ignored.has(index) ? "ignored" : this.#vocabulary.whyUnused(column) };
  }
}

const PLACE: readonly string[] = ["township", "village"];

/**
 * Matches columns to facts: as the clerk says first, else by title, synonym or field name; a name that several facts go
 * by is settled by the words in its cells.
 *
 * @param sample - the first rows below the header
 * @throws {@link MappingError} when the columns do not give the facts, or it is not clear which does
 */
export function matchColumns(
  header: readonly HeaderColumn[],
  schema: SchemaNode,
  vocabulary: Vocabulary,
  options: ColumnOptions,
  sample: readonly (readonly string[])[],
): Mapping {
  return new Matcher(header, schema, vocabulary, options, sample).match();
}
