/** A text in both languages. */
export interface Labels {
  readonly zh: string;
  readonly en: string;
}

/** What the command reads of a JSON Schema of facts, rows or findings. */
export interface SchemaNode {
  readonly type?: string | readonly string[];
  /** In Chinese. */
  readonly title?: string;
  /** In English. */
  readonly description?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly SchemaNode[];
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly const?: unknown;
  readonly "x-unit"?: string;
  readonly "x-format"?: string;
  readonly "x-labels"?: Readonly<Record<string, Labels>>;
  readonly "x-synonyms"?: readonly string[];
}
