import type { JsonSchema, Text } from "../../index.js";
import type { SchemaNode } from "../../ledger/columns/json-schema-node.js";
import { splitUnit } from "./split-unit.js";

/** What a fact is filled in with. */
export type FieldKind =
  | "text"
  | "amount"
  | "number"
  | "count"
  | "date"
  | "date-or-time"
  | "month"
  | "flag"
  | "choice"
  | "words"
  | "lines"
  | "table"
  | "rate"
  | "record";

/** A word to choose. */
interface FieldOption {
  readonly value: string;
  readonly title: Text;
}

/** A fact as a form asks for it, made of the schema by which the library judges it. */
export interface FormField {
  /** The name of the fact in its record. */
  readonly name: string;
  readonly kind: FieldKind;
  /** What it is called, without its unit. */
  readonly title: Text;
  readonly unit: Text | undefined;
  /** What is taken to be so where it is left out. */
  readonly absent: Text | undefined;
  /** Of a list: what is so of whatever it does not name. */
  readonly unlisted: Text | undefined;
  readonly isRequired: boolean;
  /** Whether amounts hang on it though it may be left out. */
  readonly isDecisive: boolean;
  /** Of words to choose: the words. */
  readonly options: readonly FieldOption[];
  /** Of a record, a rate or the rows of a table: its parts. */
  readonly fields: readonly FormField[];
  /** Of a list with a field for each line: what stands on a line. */
  readonly line: FormField | undefined;
  /** Whether somebody may tell from it who is meant: it enters no address. */
  readonly isPersonal: boolean;
  /** Whether a text that is left blank is a text all the same. */
  readonly mayBeBlank: boolean;
}

/** The fields of the form for what a schema of a record describes, in its order. */
export function fieldsOf(schema: JsonSchema): readonly FormField[] {
  return fieldsIn(schema as SchemaNode);
}

function fieldsIn({ properties = {}, required = [] }: SchemaNode): readonly FormField[] {
  return Object.entries(properties).map(([name, node]) => fieldOf(name, node, required.includes(name)));
}

function fieldOf(name: string, node: SchemaNode, isRequired: boolean): FormField {
  const kind = kindOf(node);
  const { title, unit } = titleOf(node, kind);
  const parts = kind === "table" ? (node.items as SchemaNode) : node;
  return {
    name,
    kind,
    title,
    unit,
    absent: node["x-absent"],
    unlisted: (node as { readonly "x-unlisted"?: Text })["x-unlisted"],
    isRequired,
    isDecisive: node["x-decisive"] !== undefined,
    options: optionsIn(kind === "words" ? (node.items as SchemaNode) : node),
    fields: fieldsIn(parts),
    line: kind === "lines" ? fieldOf("", node.items as SchemaNode, true) : undefined,
    isPersonal: (kind === "lines" ? node.items : node)?.["x-identifies-person"] ?? false,
    mayBeBlank: kind === "text" && !Object.hasOwn(node, "minLength"),
  };
}

function kindOf(node: SchemaNode): FieldKind {
  const { type, items, properties } = node;
  if (properties !== undefined) return isRate(properties) ? "rate" : "record";
  if (items !== undefined) return kindOfList(items);
  if (node.oneOf !== undefined) return "choice";
  if (type === "boolean") return "flag";
  if (type === "integer") return "count";
  if (Array.isArray(type)) return node["x-unit"] === "CNY" ? "amount" : "number";
  if (node.format === "date") return "date";
  const format = node["x-format"];
  return format === "date-or-time" || format === "month" ? format : "text";
}

function kindOfList(items: SchemaNode): FieldKind {
  if (items.properties !== undefined) return "table";
  return items.oneOf === undefined ? "lines" : "words";
}

const isRate = ({ count, base, percent }: NonNullable<SchemaNode["properties"]>): boolean =>
  [count, base, percent].every((member) => member !== undefined);

function optionsIn({ oneOf = [] }: SchemaNode): readonly FieldOption[] {
  return (oneOf as readonly { const: string; title: string; description: string }[]).map(
    ({ const: value, title, description }) => ({ value, title: { zh: title, en: description } }),
  );
}

const NUMBERS: ReadonlySet<FieldKind> = new Set(["amount", "number", "count", "rate"]);

/** Titles of numbers have their unit behind them: 缴费档次（元/年）, "Contribution tier, yuan a year". */
function titleOf({ title = "", description = "" }: SchemaNode, kind: FieldKind): Pick<FormField, "title" | "unit"> {
  const [zh, en] = [splitUnit(title, "zh-CN"), splitUnit(description, "en")];
  if (!NUMBERS.has(kind) || zh.unit === "") return { title: { zh: title, en: description }, unit: undefined };
  return { title: { zh: zh.title, en: en.title }, unit: { zh: zh.unit, en: en.unit } };
}
