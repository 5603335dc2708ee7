import type { Finding } from "../index.js";
import type { SchemaNode } from "./columns/json-schema-node.js";
import { csvRecord } from "./csv-text.js";

/** The columns that a rule's findings add to a file. */
export interface ResultColumns {
  /** Their header, as CSV. */
  readonly header: string;
  /** Their cells for a finding, as CSV. */
  text(finding: Finding): string;
}

interface Column {
  readonly titles: readonly string[];
  cells(value: unknown): readonly string[];
}

const OWN: ReadonlySet<string> = new Set(["rule", "clauses", "readings", "reasons"]);

/** The columns for a rule, from the schema of its finding. */
export function resultColumns(schema: SchemaNode): ResultColumns {
  const fields = Object.entries(schema.properties ?? {}).filter(([name]) => !OWN.has(name));
  const columns = fields.map(([name, node]) => [name, columnOf(node, node.title ?? name)] as const);
  const titles = [...columns.flatMap(([, column]) => column.titles), "依据条款", "所依据的解释"];
  const made = new WeakMap<Finding, string>();
  return {
    header: csvRecord(titles.map((title) => `结果：${title}`)),
    text(finding) {
      let text = made.get(finding);
      if (text === undefined) {
        const own = columns.flatMap(([name, column]) =>
          column.cells((finding as unknown as Readonly<Record<string, unknown>>)[name]),
        );
        const readings = finding.readings.map(({ name, option }) => `${name}=${option}`).join("；");
        text = csvRecord([...own, finding.clauses.join("、"), readings]);
        made.set(finding, text);
      }
      return text;
    },
  };
}

function columnOf(node: SchemaNode, title: string): Column {
  if (isDetermination(node)) {
    return { titles: [title, `${title}最低`, `${title}最高`, `${title}待定因素`], cells: determinationCells };
  }
  const labels = node["x-labels"];
  return { titles: [title], cells: (value) => [labels?.[String(value)]?.zh ?? plainText(value)] };
}

function isDetermination({ anyOf }: SchemaNode): boolean {
  return anyOf?.[0]?.properties?.["status"]?.const === "determined";
}

interface Open {
  readonly status: string;
  readonly value: unknown;
  readonly min: unknown;
  readonly max: unknown;
  readonly openReadings: readonly string[];
  readonly missingFacts: readonly string[];
}

function determinationCells(amount: unknown): readonly string[] {
  const { status, value, min, max, openReadings, missingFacts } = amount as Open;
  if (status === "determined") return [String(value), String(value), String(value), ""];
  return ["", String(min), String(max), [...openReadings, ...missingFacts].join("；")];
}

function plainText(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
