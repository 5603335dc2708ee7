import { type Labels, optionsOf, type SchemaNode } from "./columns/json-schema-node.js";
import { NOTES } from "./sheets-to-read.js";
import type { Sheet, SheetCell, SheetColumn } from "./workbook/sheet.js";

/** What a template is made for. */
export interface TemplateOf {
  /** The schema of a row. */
  readonly schema: SchemaNode;
  /** The name of the sheet to be filled in. */
  readonly name: string;
  /** The townships that a row may be of. */
  readonly townships: readonly string[];
  /** An invented row, by the titles of its columns. */
  readonly example: ReadonlyMap<string, string>;
}

/** A column to be filled in. */
interface TemplateColumn {
  readonly title: string;
  readonly column: SheetColumn;
  /** What it takes. */
  readonly takes: string;
  /** What an empty cell means. */
  readonly left: string;
}

/** The sheets of a workbook to be filled in: an empty ledger, and what each of its columns takes. */
export function templateSheets({ schema, name, townships, example }: TemplateOf): readonly Sheet[] {
  const facts = Object.entries(schema.properties as Readonly<Record<string, SchemaNode>>);
  const columns = [
    forPeople("姓名"),
    ...facts.map(([field, node]) => columnOf(node, townships, schema.required?.includes(field) === true)),
    forPeople("备注"),
  ];
  const notes = columns.map(({ title, column, takes, left }): readonly SheetCell[] =>
    [title, takes, column.choices?.join("、") ?? "", left, example.get(title) ?? ""].map((text) => ({
      text,
      look: "wrapped",
    })),
  );
  return [
    {
      name,
      columns: columns.map(({ column }) => column),
      header: [columns.map(({ title }) => ({ text: title, look: "header" }))],
      fixedColumns: 1,
      isLandscape: true,
      rows: [],
    },
    {
      name: NOTES,
      columns: NOTE_WIDTHS.map((width) => ({ width })),
      above: [
        [{ text: NOTES, look: "title", across: NOTE_WIDTHS.length }],
        [{ text: guidance(name, schema), look: "note", across: NOTE_WIDTHS.length }],
      ],
      header: [["列名", "填什么", "可选的词", "空着即", "示例（虚构）"].map((text) => ({ text, look: "header" }))],
      isLandscape: true,
      rows: notes,
    },
  ];
}

const NOTE_WIDTHS = [24, 28, 48, 26, 24];

function guidance(name: string, schema: SchemaNode): string {
  const { properties, required, "x-one-of": oneOf = [] } = schema;
  const titled = (fields: readonly string[] | undefined): string =>
    `${fields?.map((field) => properties?.[field]?.title).join("、")}`;
  const one = oneOf.length === 0 ? "" : `${titled(oneOf)}，至少填一列，才看得出谁缴了费。`;
  return `在“${name}”表里填写，一人一行；本表只作说明，不读，其中的示例不算人。必填：${titled(required)}。${one}`;
}

/** A column that nothing is read from. */
function forPeople(title: string): TemplateColumn {
  return { title, column: { width: 14, typed: "text" }, takes: "供人查看，不入账", left: "无妨" };
}

function columnOf(node: SchemaNode, townships: readonly string[], isRequired: boolean): TemplateColumn {
  const left = isRequired ? "不可空" : (node["x-absent"] as Labels).zh;
  return { title: node.title as string, left, ...formOf(node, townships) };
}

function formOf(node: SchemaNode, townships: readonly string[]): Pick<TemplateColumn, "column" | "takes"> {
  const { oneOf, items, format, "x-format": own, "x-unit": unit, "x-words": said } = node;
  const offered = (choices: readonly string[], takes: string) => ({
    column: { width: 16, typed: "text" as const, choices },
    takes,
  });
  if (items !== undefined) return offered(labelsOf(items), "从下拉列表选；有几项的写在一格，用、隔开");
  if (oneOf !== undefined) return offered(labelsOf(node), "从下拉列表选");
  if (node.type === "boolean")
    return offered([said?.["true"]?.[0] ?? "是", said?.["false"]?.[0] ?? "否"], "从下拉列表选");
  if (own === "township") return offered(townships, "附件1的乡镇（街道），从下拉列表选");
  if (own === "id-number") return { column: { width: 24, typed: "text" }, takes: "18 位，已设为文本，位数不会丢失" };
  if (format === "date") return { column: { width: 14, typed: "date" }, takes: "日期" };
  if (unit !== undefined) return { column: { width: 14, typed: "decimal" }, takes: "金额，元" };
  if (node.type === "integer") return { column: { width: 12, typed: "text" }, takes: "四位年份" };
  return { column: { width: 20, typed: "text" }, takes: "名称" };
}

function labelsOf(node: SchemaNode): readonly string[] {
  return optionsOf(node).map((option) => node["x-labels"]?.[option]?.zh as string);
}
