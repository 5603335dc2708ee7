import type { PensionAccounts, PensionLine } from "../../index.js";
import type { SchemaNode } from "../columns/json-schema-node.js";
import { added, type Figure, openYuan, persons, settledYuan } from "./figure.js";
import type { Form, FormColumn } from "./form-sheet.js";
import { wordOf } from "./word-of.js";

function column(
  title: string,
  width: number,
  as: Figure["as"],
  value: (line: PensionLine) => Figure,
): FormColumn<readonly PensionLine[]> {
  return { title, width, value: (lines) => added(lines.map(value), as) };
}

const columns: readonly FormColumn<readonly PensionLine[]>[] = [
  column("人数（补缴为笔数）", 10, "count", (line) => persons(line.persons)),
  column("待定人数", 10, "count", (line) => persons(line.open)),
  column("缴费金额（已定）", 17, "yuan", ({ paid }) => settledYuan(paid)),
  column("缴费金额（待定）", 17, "yuan", ({ paid }) => openYuan(paid)),
  column("缴费补贴（已定）", 17, "yuan", ({ subsidy }) => settledYuan(subsidy)),
  column("缴费补贴（待定）", 17, "yuan", ({ subsidy }) => openYuan(subsidy)),
];

/** 档次: what was paid in all townships together, by tier, way of payment and group. */
export function tierForm(
  { district }: PensionAccounts,
  { properties }: SchemaNode,
  year: number,
): Form<readonly PensionLine[]> {
  const groupsOf = ({ groups }: PensionLine): string =>
    groups.map((group) => wordOf(properties?.["groups"]?.items, group)).join("、");
  const rows = district.lines.map((line) => ({
    places: [line.tier, wordOf(properties?.["payment"], line.payment), groupsOf(line)],
    unit: [line],
  }));
  const total = { places: ["合计", "", ""], unit: district.lines, totalOf: rows.length };
  return {
    name: "档次",
    title: `${year}年度城乡居民基本养老保险分档次缴费情况表`,
    places: [
      ["档次（元/年）", 11],
      ["缴费性质", 18],
      ["代缴类别", 28],
    ],
    columns,
    rows: [...rows, total],
    notes: ["补缴各年的按实缴金额列，不计入当年缴费。"],
  };
}
