import type { SchemaNode } from "./columns/json-schema-node.js";

/** What may stand in the columns of a table, by the paths of the facts. */
export type Nodes = Readonly<Record<string, SchemaNode>>;

/** Columns whose facts stand under a name. */
export function under(name: string, nodes: Nodes): Nodes {
  return Object.fromEntries(Object.entries(nodes).map(([member, node]) => [`${name}.${member}`, node]));
}

/**
 * The items of the evaluation sheet as columns: a rate as its percentage; conditions one by one, points taken off under
 * the item's title.
 */
export function evaluationColumns(items: Nodes): Nodes {
  const columns = Object.entries(items).map(([item, { title, properties = {} }]): Nodes => {
    const { percent, deduction, ...conditions } = properties;
    if (percent !== undefined) return { [`${item}.percent`]: percent };
    const points = deduction && {
      deduction: { ...deduction, title: `${title}${deduction.title}`, "x-unit": POINTS },
    };
    return under(item, { ...conditions, ...points });
  });
  return Object.assign({}, ...columns);
}

/** The unit of points, which are read as amounts are. */
const POINTS = "points";

/** The facts that a row gives by their paths, as the rules take them. */
export function factsByPath(row: Readonly<Record<string, unknown>>): object {
  const facts: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(row)) {
    const steps = path.split(".");
    const last = steps.pop() as string;
    let into = facts;
    for (const step of steps) {
      into[step] ??= {};
      into = into[step] as Record<string, unknown>;
    }
    into[last] = value;
  }
  return facts;
}
