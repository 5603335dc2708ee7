import type { MedicalAccount, MedicalAccounts, MedicalLine, Policy } from "../../index.js";
import type { SchemaNode } from "../columns/json-schema-node.js";
import type { Sheet } from "../workbook/sheet.js";
import type { PersonsBefore } from "./accounts-before.js";
import { inAnnexOrder } from "./annex-order.js";
import { openYuan, persons, settledYuan, yuan } from "./figure.js";
import { type Form, type FormColumn, type FormRow, formSheet } from "./form-sheet.js";
import type { Unpaid } from "./unpaid-sheet.js";
import { wordOf } from "./word-of.js";

/** A place of a roster. */
export interface MedicalUnit {
  readonly account: MedicalAccount;
  /** Of how many persons the roster says that they have not paid. */
  readonly unpaid: number;
  /** How many persons it had in the accounts that are compared. */
  readonly before: number | undefined;
}

/** What the forms of a medical roster are made from. */
export interface MedicalReport {
  readonly accounts: MedicalAccounts;
  /** The accounts of no row at all. */
  readonly empty: MedicalAccounts;
  readonly schema: SchemaNode;
  readonly policy: Policy;
  readonly unpaid: Unpaid;
  readonly before: PersonsBefore | undefined;
  readonly notes: readonly string[];
}

/** The sheets of a medical roster that hold its figures: 汇总, 村, 类别. */
export function medicalForms(report: MedicalReport): readonly Sheet[] {
  return [formSheet(medicalSummary(report)), formSheet(medicalVillages(report)), formSheet(medicalGroups(report))];
}

/** 村: each township by village. */
export function medicalVillages(report: MedicalReport): Form<MedicalUnit> {
  const { accounts, policy, notes } = report;
  const unitOf = unitsOf(report);
  const rows = inAnnexOrder(accounts.townships, policy).flatMap(
    ({ township, account, villages }): readonly FormRow<MedicalUnit>[] => [
      ...villages.map(({ village, account: own }) => ({
        places: [township, village],
        unit: unitOf(own, township, village),
      })),
      { places: [township, "小计"], unit: unitOf(account, township), totalOf: villages.length },
    ],
  );
  return {
    name: "村",
    title: `${policy.medical.year}年度城乡居民基本医疗保险参保资助情况表（分村）`,
    places: [
      ["乡镇（街道）", 15],
      ["村（社区）", 15],
    ],
    columns: shownColumns(report),
    rows: [...rows, { places: ["合计", ""], unit: unitOf(accounts.district), totalOf: rows.length }],
    notes,
  };
}

/** 汇总: the district by township. */
export function medicalSummary(report: MedicalReport): Form<MedicalUnit> {
  const { accounts, empty, policy, notes } = report;
  const unitOf = unitsOf(report);
  const given = new Set(accounts.townships.map(({ township }) => township));
  const others = policy.pension.townships.filter(({ name }) => !given.has(name));
  const withoutRows = others.map(({ name }) => ({ township: name, account: empty.district, villages: [] }));
  const townships = inAnnexOrder([...accounts.townships, ...withoutRows], policy).map(({ township, account }) => ({
    places: [township],
    unit: unitOf(account, township),
  }));
  return {
    name: "汇总",
    title: `${policy.medical.year}年度城乡居民基本医疗保险参保资助情况汇总表`,
    places: [["乡镇（街道）", 15]],
    columns: shownColumns(report),
    rows: [...townships, { places: ["合计"], unit: unitOf(accounts.district), totalOf: townships.length }],
    notes,
  };
}

/** 类别: all townships together, by the groups that persons are in. */
export function medicalGroups({ accounts, schema, policy }: MedicalReport): Form<Omit<MedicalLine, "groups">> {
  return {
    name: "类别",
    title: `${policy.medical.year}年度城乡居民基本医疗保险分类别资助情况表`,
    places: [["人员类别", 40]],
    columns: groupColumns,
    rows: [
      ...accounts.district.lines.map((line) => ({ places: [groupsOf(line, schema)], unit: line })),
      { places: ["合计"], unit: accounts.district, totalOf: accounts.district.lines.length },
    ],
    notes: [],
  };
}

function unitsOf({ unpaid, before }: MedicalReport) {
  const counts = unpaidByPlace(unpaid);
  return (account: MedicalAccount, ...places: readonly string[]): MedicalUnit => ({
    account,
    unpaid: counts.get(places.join("\n")) ?? 0,
    before: before?.(...places),
  });
}

function shownColumns({ before }: MedicalReport): readonly FormColumn<MedicalUnit>[] {
  return before === undefined ? columns : [...columns, sinceColumn];
}

/** How many have not paid, in all, by township, and by village. */
function unpaidByPlace(unpaid: Unpaid): ReadonlyMap<string, number> {
  const counts = unpaid.flatMap(({ township, account, villages }) => [
    [township, account.length] as const,
    ...villages.map(({ village, account: own }) => [`${township}\n${village}`, own.length] as const),
  ]);
  return new Map([...counts, ["", unpaid.reduce((sum, { account }) => sum + account.length, 0)]]);
}

const sinceColumn: FormColumn<MedicalUnit> = {
  title: "较上周增加（人）",
  width: 8,
  value: ({ account, before }) => (before === undefined ? undefined : persons(account.persons - before)),
};

const money = "金额（元）";
const columns: readonly FormColumn<MedicalUnit>[] = [
  { group: "参保（人）", title: "参保", width: 10, value: ({ account }) => persons(account.persons) },
  { group: "参保（人）", title: "多重身份", width: 10, value: ({ account }) => persons(account.inSeveralGroups) },
  { group: "参保（人）", title: "未缴", width: 10, value: ({ unpaid }) => persons(unpaid) },
  { group: "参保（人）", title: "实缴与应缴不符", width: 12, value: ({ account }) => persons(account.paidOtherwise) },
  { group: money, title: "应缴保费", width: 15, value: ({ account }) => yuan(account.premiums) },
  { group: money, title: "资助（已定）", width: 15, value: ({ account }) => settledYuan(account.subsidy) },
  { group: money, title: "资助（待定）", width: 15, value: ({ account }) => openYuan(account.subsidy) },
  { group: money, title: "个人应缴（已定）", width: 15, value: ({ account }) => settledYuan(account.selfPaid) },
  { group: money, title: "个人应缴（待定）", width: 15, value: ({ account }) => openYuan(account.selfPaid) },
];

const groupColumns: readonly FormColumn<Omit<MedicalLine, "groups">>[] = [
  { title: "人数", width: 10, value: (line) => persons(line.persons) },
  { title: "资助（已定）", width: 15, value: ({ subsidy }) => settledYuan(subsidy) },
  { title: "资助（待定）", width: 15, value: ({ subsidy }) => openYuan(subsidy) },
  { title: "个人应缴（已定）", width: 15, value: ({ selfPaid }) => settledYuan(selfPaid) },
  { title: "个人应缴（待定）", width: 15, value: ({ selfPaid }) => openYuan(selfPaid) },
];

function groupsOf({ groups }: MedicalLine, { properties }: SchemaNode): string {
  if (groups.length === 0) return "无资助身份";
  return groups.map((group) => wordOf(properties?.["groups"]?.items, group)).join("、");
}
