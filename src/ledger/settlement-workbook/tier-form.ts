import type { PensionAccounts, PensionLine, Text } from "../../index.js";
import type { SchemaNode } from "../columns/json-schema-node.js";
import { same } from "../text/in-locale.js";
import { added, type Figure, openYuan, persons, settledYuan } from "./figure.js";
import type { Form, FormColumn } from "./form-sheet.js";
import { IN_ALL } from "./place-names.js";
import { wordOf, wordsOf } from "./word-of.js";

function column(
  title: Text,
  width: number,
  as: Figure["as"],
  value: (line: PensionLine) => Figure,
): FormColumn<readonly PensionLine[]> {
  return { title, width, value: (lines) => added(lines.map(value), as) };
}

const columns: readonly FormColumn<readonly PensionLine[]>[] = [
  column({ zh: "人数（补缴为笔数）", en: "Persons (rows, of back payments)" }, 10, "count", (line) =>
    persons(line.persons),
  ),
  column({ zh: "待定人数", en: "Persons of whom it is open" }, 10, "count", (line) => persons(line.open)),
  column({ zh: "缴费金额（已定）", en: "Paid, settled" }, 17, "yuan", ({ paid }) => settledYuan(paid)),
  column({ zh: "缴费金额（待定）", en: "Paid, open" }, 17, "yuan", ({ paid }) => openYuan(paid)),
  column({ zh: "缴费补贴（已定）", en: "Subsidy, settled" }, 17, "yuan", ({ subsidy }) => settledYuan(subsidy)),
  column({ zh: "缴费补贴（待定）", en: "Subsidy, open" }, 17, "yuan", ({ subsidy }) => openYuan(subsidy)),
];

/** 档次: what was paid in all townships together, by tier, way of payment and group. */
export function tierForm(
  { district }: PensionAccounts,
  { properties }: SchemaNode,
  year: number,
): Form<readonly PensionLine[]> {
  const rows = district.lines.map((line) => ({
    places: [
      same(line.tier),
      wordOf(properties?.["payment"], line.payment),
      wordsOf(properties?.["groups"]?.items, line.groups),
    ],
    unit: [line],
  }));
  const total = { places: [IN_ALL, same(""), same("")], unit: district.lines, totalOf: rows.length };
  return {
    name: { zh: "档次", en: "Tiers" },
    title: {
      zh: `${year}年度城乡居民基本养老保险分档次缴费情况表`,
      en: `Resident pension insurance ${year}: contributions by tier`,
    },
    places: [
      [{ zh: "档次（元/年）", en: "Tier (yuan a year)" }, 11],
      [{ zh: "缴费性质", en: "Payment" }, 18],
      [{ zh: "代缴类别", en: "Groups" }, 28],
    ],
    columns,
    rows: [...rows, total],
    notes: [
      {
        zh: "补缴各年的按实缴金额列，不计入当年缴费。",
        en: "Back payments for earlier years stand by the amount paid, and are no contributions of the year.",
      },
    ],
  };
}
