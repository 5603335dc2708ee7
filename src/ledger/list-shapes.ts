import type { GroupColumn, Labels, SchemaNode } from "./columns/json-schema-node.js";

/** Facts that hold a list, of which each element is a row of a table. */
export interface HouseholdShape {
  /** The fact that is the list. */
  readonly list: string;
  /** What a row gives: what tells households apart, what is so of the household, and an element of the list. */
  readonly rows: SchemaNode;
  /** What tells households apart, the surest first, by the fact that a row gives it as. */
  readonly groupedBy: Readonly<Record<string, GroupColumn>>;
  /** What is so of the household as a whole. */
  readonly own: readonly string[];
  /** The fact that is the household's key, where it has one. */
  readonly key: string | undefined;
}

/** How rows of a table are households; undefined for facts that are none. */
export function householdShape(node: SchemaNode): HouseholdShape | undefined {
  const { properties = {}, required = [], "x-grouped-by": groupedBy } = node;
  if (groupedBy === undefined) return undefined;
  const [list, { items }] = Object.entries(properties).find(([, each]) => isTable(each)) as [string, TableNode];
  const key = KEY in properties ? KEY : undefined;
  const own = Object.keys(properties).filter((name) => name !== list && name !== key);
  const groups = Object.entries(groupedBy).map(([name, { title, names }]) => {
    const column = {
      type: "string",
      title: title.zh,
      description: title.en,
      "x-synonyms": names,
      "x-absent": OTHERWISE,
    };
    return [name, column] as const;
  });
  const ofOwn = own.map((name) => [name, properties[name] as SchemaNode] as const);
  return {
    list,
    groupedBy,
    own,
    key,
    rows: {
      properties: { ...Object.fromEntries([...groups, ...ofOwn]), ...items.properties },
      required: [...own.filter((name) => required.includes(name)), ...(items.required as readonly string[])],
    },
  };
}

const KEY = "key";
const OTHERWISE: Labels = { zh: "按其余各列分户", en: "the other columns tell households apart" };

/** A list that is the whole of a table. */
export interface ListShape {
  readonly field: string;
  readonly title: string;
  readonly rows: SchemaNode;
  /** Where an element of the list is a household. */
  readonly household: HouseholdShape | undefined;
}

/** The lists that facts are made of, each a table of its own; none where they hold anything else. */
export function listShapes({ properties = {} }: SchemaNode): readonly ListShape[] {
  const all = Object.entries(properties);
  if (!all.every(([, node]) => isTable(node))) return [];
  return all.map(([field, { title = field, items }]) => {
    const household = householdShape(items as SchemaNode);
    return { field, title, rows: household?.rows ?? (items as SchemaNode), household };
  });
}

type TableNode = SchemaNode & { readonly items: SchemaNode };

function isTable({ items }: SchemaNode): boolean {
  return items?.properties !== undefined;
}
