import type { PensionAccounts, PensionLine } from "../../index.js";
import type { SchemaNode } from "../columns/json-schema-node.js";
import type { Sheet } from "../workbook/sheet.js";
import { openYuan, persons, settledYuan } from "./figure.js";
import { type FormColumn, formSheet } from "./form-sheet.js";
import { wordOf } from "./word-of.js";

const columns: readonly FormColumn<PensionLine>[] = [
  { title: "人数（补缴为笔数）", width: 10, value: (line) => persons(line.persons) },
  { title: "是否算缴待定的人数", width: 10, value: (line) => persons(line.open) },
  { title: "缴费金额（已定）", width: 15, value: ({ paid }) => settledYuan(paid) },
  { title: "缴费金额（待定）", width: 15, value: ({ paid }) => openYuan(paid) },
  { title: "缴费补贴（已定）", width: 15, value: ({ subsidy }) => settledYuan(subsidy) },
  { title: "缴费补贴（待定）", width: 15, value: ({ subsidy }) => openYuan(subsidy) },
];

/** 档次: what was paid in all townships together, by tier, way of payment and group. */
export function tierSheet({ district }: PensionAccounts, { properties }: SchemaNode, year: number): Sheet {
  const groupsOf = ({ groups }: PensionLine): string =>
    groups.map((group) => wordOf(properties?.["groups"]?.items, group)).join("、");
  const rows = district.lines.map((line) => ({
    places: [line.tier, wordOf(properties?.["payment"], line.payment), groupsOf(line)],
    unit: line,
  }));
  return formSheet({
    name: "档次",
    title: `${year}年度城乡居民基本养老保险分档次缴费情况表`,
    places: [
      ["档次（元/年）", 11],
      ["缴费性质", 18],
      ["代缴类别", 28],
    ],
    columns,
    rows,
    notes: ["补缴各年的按实缴金额列，不计入当年缴费。"],
  });
}
