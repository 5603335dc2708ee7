/** A text in both languages. */
export interface Labels {
  readonly zh: string;
  readonly en: string;
}

/** A column by which rows of a table belong together. */
export interface GroupColumn {
  readonly title: Labels;
  readonly names: readonly string[];
  /** Words in it that say that a row is the one that the others belong to. */
  readonly heads?: readonly string[];
}

/** What the command reads of a JSON Schema of facts, rows or findings. */
export interface SchemaNode {
  readonly type?: string | readonly string[];
  /** In Chinese. */
  readonly title?: string;
  /** In English. */
  readonly description?: string;
  readonly format?: string;
  /** The options of a choice. */
  readonly oneOf?: readonly { readonly const: string }[];
  readonly anyOf?: readonly SchemaNode[];
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly const?: unknown;
  readonly "x-unit"?: string;
  readonly "x-format"?: string;
  readonly "x-labels"?: Readonly<Record<string, Labels>>;
  /** That somebody may tell from it who is meant. */
  readonly "x-identifies-person"?: true;
  /** Other names of the column. */
  readonly "x-synonyms"?: readonly string[];
  /** Words for each option, or for `true` and `false`. */
  readonly "x-words"?: Readonly<Record<string, readonly string[]>>;
  /** Words that say nothing of the fact. */
  readonly "x-silent"?: readonly string[];
  /** Words that may mean several things. */
  readonly "x-doubtful"?: Readonly<Record<string, Labels>>;
  /** What a table without the column is taken to say. */
  readonly "x-absent"?: Labels;
  /** That amounts hang on that, unless there is a column of one of these facts. */
  readonly "x-decisive"?: readonly string[];
  /** Of a row: names of columns that are known, and that nothing is read from. */
  readonly "x-passed-over"?: readonly string[];
  /** Of a row: what the name of a column holds that may matter. */
  readonly "x-matters"?: readonly string[];
  /** Of a row: words in its remarks, from which nothing is read, that may matter. */
  readonly "x-remarks"?: readonly string[];
  /** Of a row: facts of which a table must give one. */
  readonly "x-one-of"?: readonly string[];
  /** Of a row: facts that a table may lack where another table of the ledger gives them. */
  readonly "x-anywhere"?: readonly string[];
  /** Of a row: names of a column that holds the whole place, down to the village. */
  readonly "x-region"?: readonly string[];
  /** Of a record with a list: the columns by which rows of a table are one record, the surest first. */
  readonly "x-grouped-by"?: Readonly<Record<string, GroupColumn>>;
}

/** The options of a choice; none of anything else. */
export function optionsOf(node: SchemaNode | undefined): readonly string[] {
  return (node?.oneOf ?? []).map(({ const: option }) => option);
}
