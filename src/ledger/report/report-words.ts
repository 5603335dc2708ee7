import type { Locale } from "../../index.js";
import type { SchemaNode } from "../columns/json-schema-node.js";

/** What the forms call their columns, in English. */
const IN_ENGLISH: ReadonlyMap<string, string> = new Map([
  ["乡镇（街道）", "Township"],
  ["合计", "All"],
  ["应参", "On the roll"],
  ["自缴", "Self-paid"],
  ["代缴", "Agency-paid"],
  ["未缴", "Unpaid"],
  ["个人缴费", "Contributions"],
  ["政府代缴", "Agency-paid contributions"],
  ["缴费补贴（已定）", "Subsidy, settled"],
  ["缴费补贴（待定）", "Subsidy, open"],
  ["任务数", "Target"],
  ["完成数", "Completed"],
  ["完成率", "Completion"],
  ["排名", "Rank"],
  ["档次（元/年）", "Tier (yuan a year)"],
  ["缴费性质", "Payment"],
  ["代缴类别", "Groups"],
  ["人数（补缴为笔数）", "Persons (rows, of back payments)"],
  ["待定人数", "Persons of whom it is open"],
  ["缴费金额（已定）", "Paid, settled"],
  ["缴费金额（待定）", "Paid, open"],
  ["参保", "Enrolled"],
  ["多重身份", "In several groups"],
  ["实缴与应缴不符", "Paid otherwise than due"],
  ["应缴保费", "Premiums"],
  ["资助（已定）", "Premium subsidy, settled"],
  ["资助（待定）", "Premium subsidy, open"],
  ["个人应缴（已定）", "Due from persons, settled"],
  ["个人应缴（待定）", "Due from persons, open"],
  ["人员类别", "Groups"],
  ["人数", "Persons"],
  ["无资助身份", "None"],
]);

/** What a word of a form is in a language; as it is, where it is none. */
export type Word = (zh: string) => string;

/** @param schema - of the ledger, whose options the forms name, several of them parted by 、 */
export function wordsIn(locale: Locale, { properties }: SchemaNode): Word {
  if (locale === "zh-CN") return (zh) => zh;
  const options = Object.values(properties as Readonly<Record<string, SchemaNode>>).flatMap((node) => [
    node,
    ...(node.items ? [node.items] : []),
  ]);
  const labels = options.flatMap((node) => Object.values(node["x-labels"] ?? {}));
  const words = new Map([...labels.map(({ zh, en }) => [zh, en] as const), ...IN_ENGLISH]);
  return (zh) =>
    zh
      .split("、")
      .map((part) => words.get(part) ?? part)
      .join(", ");
}
