import type { PensionAccounts, PensionLine, PensionUnitAccount, Policy, Text } from "../../index.js";
import { type Say, same } from "../text/in-locale.js";
import type { Sheet } from "../workbook/sheet.js";
import type { PersonsBefore } from "./accounts-before.js";
import { type Figure, openYuan, persons, personsOf, rate, settledYuan, wholeYuan, yuan } from "./figure.js";
import { type Form, type FormColumn, type FormRow, formSheet } from "./form-sheet.js";
import { IN_ALL, INCREASE, placeName, SUBTOTAL } from "./place-names.js";
import { rankOf } from "./rank.js";

/** A township or a village in a form. */
export interface PensionUnit {
  readonly account: PensionUnitAccount;
  /** The progress of the places that its rank is among, itself too; none for a total. */
  readonly among: readonly Progress[];
  /** Persons paid for when the accounts were made that are compared, as far as these tell. */
  readonly paidBefore: number | undefined;
}

/** What the forms of a pension ledger are made from. */
export interface PensionReport {
  readonly accounts: PensionAccounts;
  /** The accounts of no row at all. */
  readonly empty: PensionAccounts;
  readonly policy: Policy;
  /** The accounts that are compared. */
  readonly paidBefore: PersonsBefore | undefined;
  readonly notes: readonly Text[];
}

/** The sheets of a pension ledger that hold its figures: 汇总 and 村. */
export function pensionForms(report: PensionReport, say: Say): readonly Sheet[] {
  return [pensionSummary(report), pensionVillages(report)].map((form) => formSheet(form, say));
}

/** 村: each township by village. */
export function pensionVillages(report: PensionReport): Form<PensionUnit> {
  const { pension } = report.policy;
  return {
    name: { zh: "村", en: "Villages" },
    title: {
      zh: `${pension.year}年度城乡居民基本养老保险参保缴费情况表（分村）`,
      en: `Resident pension insurance ${pension.year}: enrolment and contributions by village`,
    },
    places: [
      [{ zh: "乡镇（街道）", en: "Township" }, 15],
      [{ zh: "村（社区）", en: "Village" }, 15],
    ],
    columns: [...payingColumns, ...sinceColumns(report), ...backColumns, ...tierColumns(report)],
    rows: villageRows(report),
    notes: report.notes,
  };
}

/** 汇总: the district by township. */
export function pensionSummary(report: PensionReport): Form<PensionUnit> {
  const { pension } = report.policy;
  return {
    name: { zh: "汇总", en: "Summary" },
    title: {
      zh: `${pension.year}年度城乡居民基本养老保险参保缴费情况汇总表`,
      en: `Resident pension insurance ${pension.year}: enrolment and contributions by township`,
    },
    places: [[{ zh: "乡镇（街道）", en: "Township" }, 13]],
    columns: [...payingColumns, ...targetColumns, ...sinceColumns(report), ...backColumns, ...tierColumns(report)],
    rows: townshipRows(report),
    notes: report.notes,
  };
}

/** How many persons paid at each tier. */
function tierColumns({ policy: { pension } }: PensionReport): readonly FormColumn<PensionUnit>[] {
  const group: Text = { zh: "各档次缴费人数（元/年）", en: "Persons who paid, by tier (yuan a year)" };
  return [
    ...[pension.agencyPaid.baseTier, ...pension.tiers].map(
      (tier): FormColumn<PensionUnit> => ({
        group,
        title: same(String(tier)),
        width: 6,
        value: ({ account }) => personsAt(account.lines.filter((line) => line.tier === String(tier))),
      }),
    ),
    { group, title: IN_ALL, width: 8, value: ({ account }) => personsAt(account.lines) },
  ];
}

const paidSelf = ({ account }: PensionUnit): Figure => persons(account.selfPaid, account.contributions.open);

const group: Text = { zh: "参保缴费（人）", en: "Persons" };
const money: Text = { zh: "缴费金额（元）", en: "Paid (yuan)" };
const subsidy: Text = { zh: "缴费补贴（元）", en: "Subsidy (yuan)" };
const back: Text = { zh: "补缴", en: "Back payments" };
const payingColumns: readonly FormColumn<PensionUnit>[] = [
  {
    group,
    title: { zh: "应参", en: "On the roll" },
    width: 8,
    value: ({ account }) => persons(account.persons),
  },
  { group, title: { zh: "自缴", en: "Self-paid" }, width: 8, value: paidSelf },
  {
    group,
    title: { zh: "代缴", en: "Agency-paid" },
    width: 8,
    value: ({ account }) => persons(account.agencyPaid, account.agencyPremiums.open),
  },
  {
    group,
    title: { zh: "未缴", en: "Unpaid" },
    width: 8,
    value: ({ account }) => persons(account.unpaid, account.open),
  },
  {
    group: money,
    title: { zh: "个人缴费", en: "Contributions" },
    width: 13,
    value: ({ account }) => wholeYuan(account.contributions),
  },
  {
    group: money,
    title: { zh: "政府代缴", en: "Agency-paid contributions" },
    width: 13,
    value: ({ account }) => wholeYuan(account.agencyPremiums),
  },
  {
    group: subsidy,
    title: { zh: "已定", en: "Settled" },
    width: 12,
    value: ({ account }) => settledYuan(account.subsidy),
  },
  { group: subsidy, title: { zh: "待定", en: "Open" }, width: 9, value: ({ account }) => openYuan(account.subsidy) },
];

const backColumns: readonly FormColumn<PensionUnit>[] = [
  {
    group: back,
    title: { zh: "笔数", en: "Rows" },
    width: 5,
    value: ({ account }) => persons(account.backPayments.rows),
  },
  {
    group: back,
    title: { zh: "金额（元）", en: "Yuan" },
    width: 10,
    value: ({ account }) => yuan(account.backPayments.yuan),
  },
];

const task: Text = { zh: "任务进度", en: "Target" };
const targetColumns: readonly FormColumn<PensionUnit>[] = [
  { group: task, title: { zh: "任务数", en: "Target" }, width: 8, value: atEnd(({ target }) => persons(target)) },
  {
    group: task,
    title: { zh: "完成数", en: "Counted" },
    width: 8,
    value: atEnd(({ counted, open }) => persons(counted, open)),
  },
  {
    group: task,
    title: { zh: "完成率", en: "Rate" },
    width: 9,
    value: atEnd(({ counted, open, target }) => rate(counted, counted + open, target)),
  },
  {
    group: task,
    title: { zh: "差额", en: "Gap" },
    width: 8,
    value: atEnd(({ shortfall }) => personsOf(shortfall)),
  },
  {
    group: task,
    title: { zh: "排名", en: "Rank" },
    width: 5,
    value: atEnd((last, among) => (among.length === 0 ? undefined : rankOf(last, among))),
  },
];

type Progress = NonNullable<PensionUnitAccount["progress"]>[number];

/** What is shown of a place that has a task, at the end of the window. */
function atEnd(
  shown: (last: Progress, among: readonly Progress[]) => Figure | string | undefined,
): FormColumn<PensionUnit>["value"] {
  return ({ account, among }) => {
    const last = lastOf(account);
    return last && shown(last, among);
  };
}

function lastOf({ progress }: PensionUnitAccount): Progress | undefined {
  return progress?.at(-1);
}

/** The columns that compare with earlier accounts, where there are any. */
function sinceColumns({ paidBefore }: PensionReport): readonly FormColumn<PensionUnit>[] {
  if (paidBefore === undefined) return [];
  const value = ({ account, paidBefore: before }: PensionUnit): Figure | undefined =>
    before === undefined ? undefined : persons(paidIn(account) - before);
  return [{ title: INCREASE, width: 8, value }];
}

/** Persons of a place that are paid for, for certain. */
function paidIn({ selfPaid, agencyPaid }: Pick<PensionUnitAccount, "selfPaid" | "agencyPaid">): number {
  return selfPaid + agencyPaid;
}

/** Persons who paid for the year, or were paid for. */
function personsAt(lines: readonly PensionLine[]): Figure {
  const own = lines.filter(({ payment }) => payment === "self-paid" || payment === "agency-paid");
  const sum = (of: "persons" | "open"): number => own.reduce((whole, line) => whole + line[of], 0);
  return persons(sum("persons"), sum("open"));
}

/** Every township of the annex in its order; behind them, those of which the annex prints no task. */
function townshipRows({ accounts, empty, policy, paidBefore }: PensionReport): readonly FormRow<PensionUnit>[] {
  const given = new Map(accounts.townships.map(({ township, account }) => [township, account]));
  const units = new Map(
    policy.pension.townships.map(({ name, year }) => [name, given.get(name) ?? withoutRows(empty.district, year)]),
  );
  for (const [name, account] of given) units.set(name, account);
  const among = [...units.values()].flatMap((account) => lastOf(account) ?? []);
  const rows = [...units].map(([name, account]) => ({
    places: [placeName(name)],
    unit: { account, among, paidBefore: paidBefore?.(name) },
  }));
  const total = { account: accounts.district, among: [], paidBefore: paidBefore?.() };
  return [...rows, { places: [IN_ALL], unit: total, totalOf: rows.length }];
}

/** The account of a township of which no row was given. */
function withoutRows(empty: PensionUnitAccount, target: number): PensionUnitAccount {
  const shortfall = { status: "determined", value: target } as const;
  const progress = (empty.progress as readonly Progress[]).map((deadline) => ({ ...deadline, target, shortfall }));
  return { ...empty, progress };
}

function villageRows({ accounts, paidBefore }: PensionReport): readonly FormRow<PensionUnit>[] {
  const rows = accounts.townships.flatMap(({ township, account, villages }): readonly FormRow<PensionUnit>[] => [
    ...villages.map(({ village, account: own }) => ({
      places: [placeName(township), placeName(village)],
      unit: { account: own, among: [], paidBefore: paidBefore?.(township, village) },
    })),
    {
      places: [placeName(township), SUBTOTAL],
      unit: { account, among: [], paidBefore: paidBefore?.(township) },
      totalOf: villages.length,
    },
  ]);
  const total = { account: accounts.district, among: [], paidBefore: paidBefore?.() };
  return [...rows, { places: [IN_ALL, same("")], unit: total, totalOf: rows.length }];
}
