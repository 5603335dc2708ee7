import type { MedicalAccount, MedicalAccounts, MedicalLine, Policy, Text } from "../../index.js";
import type { SchemaNode } from "../columns/json-schema-node.js";
import { type Say, same } from "../text/in-locale.js";
import type { Sheet } from "../workbook/sheet.js";
import type { PersonsBefore } from "./accounts-before.js";
import { inAnnexOrder } from "./annex-order.js";
import { openYuan, persons, settledYuan, yuan } from "./figure.js";
import { type Form, type FormColumn, type FormRow, formSheet } from "./form-sheet.js";
import { IN_ALL, INCREASE, placeName, SUBTOTAL } from "./place-names.js";
import { type Unpaid, unpaidByPlace } from "./unpaid-by-place.js";
import { wordsOf } from "./word-of.js";

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
  readonly notes: readonly Text[];
}

/** The sheets of a medical roster that hold its figures: 汇总, 村, 类别. */
export function medicalForms(report: MedicalReport, say: Say): readonly Sheet[] {
  return [
    formSheet(medicalSummary(report), say),
    formSheet(medicalVillages(report), say),
    formSheet(medicalGroups(report), say),
  ];
}

/** 村: each township by village. */
export function medicalVillages(report: MedicalReport): Form<MedicalUnit> {
  const { accounts, policy, notes } = report;
  const unitOf = unitsOf(report);
  const rows = inAnnexOrder(accounts.townships, policy).flatMap(
    ({ township, account, villages }): readonly FormRow<MedicalUnit>[] => [
      ...villages.map(({ village, account: own }) => ({
        places: [placeName(township), placeName(village)],
        unit: unitOf(own, township, village),
      })),
      { places: [placeName(township), SUBTOTAL], unit: unitOf(account, township), totalOf: villages.length },
    ],
  );
  return {
    name: { zh: "村", en: "Villages" },
    title: {
      zh: `${policy.medical.year}年度城乡居民基本医疗保险参保资助情况表（分村）`,
      en: `Resident medical insurance ${policy.medical.year}: enrolment and subsidies by village`,
    },
    places: [
      [{ zh: "乡镇（街道）", en: "Township" }, 15],
      [{ zh: "村（社区）", en: "Village" }, 15],
    ],
    columns: shownColumns(report),
    rows: [...rows, { places: [IN_ALL, same("")], unit: unitOf(accounts.district), totalOf: rows.length }],
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
    places: [placeName(township)],
    unit: unitOf(account, township),
  }));
  return {
    name: { zh: "汇总", en: "Summary" },
    title: {
      zh: `${policy.medical.year}年度城乡居民基本医疗保险参保资助情况汇总表`,
      en: `Resident medical insurance ${policy.medical.year}: enrolment and subsidies by township`,
    },
    places: [[{ zh: "乡镇（街道）", en: "Township" }, 15]],
    columns: shownColumns(report),
    rows: [...townships, { places: [IN_ALL], unit: unitOf(accounts.district), totalOf: townships.length }],
    notes,
  };
}

/** 类别: all townships together, by the groups that persons are in. */
export function medicalGroups({ accounts, schema, policy }: MedicalReport): Form<Omit<MedicalLine, "groups">> {
  return {
    name: { zh: "类别", en: "Groups" },
    title: {
      zh: `${policy.medical.year}年度城乡居民基本医疗保险分类别资助情况表`,
      en: `Resident medical insurance ${policy.medical.year}: subsidies by group`,
    },
    places: [[{ zh: "人员类别", en: "Groups" }, 40]],
    columns: groupColumns,
    rows: [
      ...accounts.district.lines.map((line) => ({ places: [groupsOf(line, schema)], unit: line })),
      { places: [IN_ALL], unit: accounts.district, totalOf: accounts.district.lines.length },
    ],
    notes: [],
  };
}

function unitsOf({ unpaid, before }: MedicalReport) {
  const counts = unpaidByPlace(unpaid);
  return (account: MedicalAccount, ...places: readonly string[]): MedicalUnit => ({
    account,
    unpaid: counts(...places) ?? 0,
    before: before?.(...places),
  });
}

function shownColumns({ before }: MedicalReport): readonly FormColumn<MedicalUnit>[] {
  return before === undefined ? columns : [...columns, sinceColumn];
}

const sinceColumn: FormColumn<MedicalUnit> = {
  title: INCREASE,
  width: 8,
  value: ({ account, before }) => (before === undefined ? undefined : persons(account.persons - before)),
};

const money: Text = { zh: "金额（元）", en: "Yuan" };
const people: Text = { zh: "参保（人）", en: "Persons" };
const columns: readonly FormColumn<MedicalUnit>[] = [
  { group: people, title: { zh: "参保", en: "Enrolled" }, width: 10, value: ({ account }) => persons(account.persons) },
  {
    group: people,
    title: { zh: "多重身份", en: "In several groups" },
    width: 10,
    value: ({ account }) => persons(account.inSeveralGroups),
  },
  { group: people, title: { zh: "未缴", en: "Unpaid" }, width: 10, value: ({ unpaid }) => persons(unpaid) },
  {
    group: people,
    title: { zh: "实缴与应缴不符", en: "Paid otherwise than due" },
    width: 12,
    value: ({ account }) => persons(account.paidOtherwise),
  },
  {
    group: money,
    title: { zh: "应缴保费", en: "Premiums" },
    width: 15,
    value: ({ account }) => yuan(account.premiums),
  },
  {
    group: money,
    title: { zh: "资助（已定）", en: "Premium subsidy, settled" },
    width: 15,
    value: ({ account }) => settledYuan(account.subsidy),
  },
  {
    group: money,
    title: { zh: "资助（待定）", en: "Premium subsidy, open" },
    width: 15,
    value: ({ account }) => openYuan(account.subsidy),
  },
  {
    group: money,
    title: { zh: "个人应缴（已定）", en: "Due from persons, settled" },
    width: 15,
    value: ({ account }) => settledYuan(account.selfPaid),
  },
  {
    group: money,
    title: { zh: "个人应缴（待定）", en: "Due from persons, open" },
    width: 15,
    value: ({ account }) => openYuan(account.selfPaid),
  },
];

const groupColumns: readonly FormColumn<Omit<MedicalLine, "groups">>[] = [
  { title: { zh: "人数", en: "Persons" }, width: 10, value: (line) => persons(line.persons) },
  {
    title: { zh: "资助（已定）", en: "Premium subsidy, settled" },
    width: 15,
    value: ({ subsidy }) => settledYuan(subsidy),
  },
  { title: { zh: "资助（待定）", en: "Premium subsidy, open" }, width: 15, value: ({ subsidy }) => openYuan(subsidy) },
  {
    title: { zh: "个人应缴（已定）", en: "Due from persons, settled" },
    width: 15,
    value: ({ selfPaid }) => settledYuan(selfPaid),
  },
  {
    title: { zh: "个人应缴（待定）", en: "Due from persons, open" },
    width: 15,
    value: ({ selfPaid }) => openYuan(selfPaid),
  },
];

function groupsOf({ groups }: MedicalLine, { properties }: SchemaNode): Text {
  if (groups.length === 0) return { zh: "无资助身份", en: "None" };
  return wordsOf(properties?.["groups"]?.items, groups);
}
