import { descriptionOf, type Schema } from "../../src/foundation/description.js";

/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(inCell).join(" | ")} |`;
  return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

function inCell(cell: string): string {
  return cell.replaceAll("|", "\\|").replaceAll("\n", "<br>");
}

/** Facts or fields of a finding in words, by the titles of their schema. */
export function inWords(value: unknown, shape: Readonly<Record<string, Schema>>): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return code(value);
  return Object.entries(value)
    .map(([key, member]) => {
      const schema = shape[key];
      return schema === undefined
        ? `${key}：${code(member)}`
        : `${descriptionOf(schema).title.zh}：${field(member, schema)}`;
    })
    .join("\n");
}

function field(value: unknown, schema: Schema): string {
  const labels = descriptionOf(schema).json["x-labels"] as
    | Readonly<Record<string, { readonly zh: string }>>
    | undefined;
  if (typeof value === "string") return labels?.[value]?.zh ?? value;
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "是" : "否";
  if (isDetermination(value)) return determination(value);
  return code(value);
}

interface Interval {
  readonly status: string;
  readonly value?: unknown;
  readonly min?: unknown;
  readonly max?: unknown;
  readonly openReadings?: readonly string[];
  readonly missingFacts?: readonly string[];
}

function isDetermination(value: unknown): value is Interval {
  return typeof value === "object" && value !== null && "status" in value && ("value" in value || "min" in value);
}

function determination({ status, value, min, max, openReadings = [], missingFacts = [] }: Interval): string {
  if (status === "determined") return typeof value === "object" ? code(value) : String(value);
  const open = [...openReadings, ...missingFacts].join("、");
  return `${shown(min)} 至 ${shown(max)}，待定${open && `（${open}）`}`;
}

function shown(value: unknown): string {
  return typeof value === "object" ? code(value) : String(value);
}

/** A value as JSON. */
function code(value: unknown): string {
  return `\`${JSON.stringify(value)}\``;
}
