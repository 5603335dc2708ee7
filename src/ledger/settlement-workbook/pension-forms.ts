import type { PensionAccounts, PensionLine, PensionUnitAccount, Policy } from "../../index.js";
import type { Sheet } from "../workbook/sheet.js";
import type { PersonsBefore } from "./accounts-before.js";
import { type Figure, openYuan, persons, personsOf, rate, settledYuan, wholeYuan, yuan } from "./figure.js";
import { type Form, type FormColumn, type FormRow, formSheet } from "./form-sheet.js";
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
  readonly notes: readonly string[];
}

/** The sheets of a pension ledger that hold its figures: 汇总 and 村, each with the tiers on a sheet beside it. */
export function pensionForms(report: PensionReport): readonly Sheet[] {
  const forms = [pensionSummary(report), pensionVillages(report)];
  return forms.flatMap((form) => [form, byTier(form, report.policy)]).map(formSheet);
}

/** How many persons paid at each tier: beside what else is told of a place, the columns of all tiers fit no page. */
function byTier(form: Form<PensionUnit>, { pension }: Policy): Form<PensionUnit> {
  const tiers = [pension.agencyPaid.baseTier, ...pension.tiers];
  return {
    ...form,
    name: `${form.name}-档次`,
    title: form.title.replace("参保缴费情况", "分档次缴费人数"),
    columns: [
      ...tiers.map(
        (tier): FormColumn<PensionUnit> => ({
          group: "各档次缴费人数（元/年）",
          title: String(tier),
          width: 7,
          value: ({ account }) => personsAt(account.lines.filter((line) => line.tier === String(tier))),
        }),
      ),
      { title: "合计", width: 9, value: ({ account }) => personsAt(account.lines) },
    ],
  };
}

/** 村: each township by village. */
export function pensionVillages(report: PensionReport): Form<PensionUnit> {
  return {
    name: "村",
    title: `${report.policy.pension.year}年度城乡居民基本养老保险参保缴费情况表（分村）`,
    places: [
      ["乡镇（街道）", 15],
      ["村（社区）", 15],
    ],
    columns: [...payingColumns, ...sinceColumns(report)],
    rows: villageRows(report),
    notes: report.notes,
  };
}

/** 汇总: the district by township. */
export function pensionSummary(report: PensionReport): Form<PensionUnit> {
  return {
    name: "汇总",
    title: `${report.policy.pension.year}年度城乡居民基本养老保险参保缴费情况汇总表`,
    places: [["乡镇（街道）", 15]],
    columns: [...payingColumns, ...targetColumns, ...sinceColumns(report)],
    rows: townshipRows(report),
    notes: report.notes,
  };
}

const paidSelf = ({ account }: PensionUnit): Figure => persons(account.selfPaid, account.contributions.open);

const group = "参保缴费（人）";
const money = "缴费金额（元）";
const subsidy = "缴费补贴（元）";
const back = "补缴";
const payingColumns: readonly FormColumn<PensionUnit>[] = [
  { group, title: "应参", width: 8, value: ({ account }) => persons(account.persons) },
  { group, title: "自缴", width: 8, value: paidSelf },
  { group, title: "代缴", width: 8, value: ({ account }) => persons(account.agencyPaid, account.agencyPremiums.open) },
  { group, title: "未缴", width: 8, value: ({ account }) => persons(account.unpaid, account.open) },
  { group: money, title: "个人缴费", width: 13, value: ({ account }) => wholeYuan(account.contributions) },
  { group: money, title: "政府代缴", width: 13, value: ({ account }) => wholeYuan(account.agencyPremiums) },
  { group: subsidy, title: "已定", width: 12, value: ({ account }) => settledYuan(account.subsidy) },
  { group: subsidy, title: "待定", width: 9, value: ({ account }) => openYuan(account.subsidy) },
  { group: back, title: "笔数", width: 6, value: ({ account }) => persons(account.backPayments.rows) },
  { group: back, title: "金额（元）", width: 11, value: ({ account }) => yuan(account.backPayments.yuan) },
];

const task = "任务进度";
const targetColumns: readonly FormColumn<PensionUnit>[] = [
  { group: task, title: "任务数", width: 8, value: atEnd(({ target }) => persons(target)) },
  { group: task, title: "完成数", width: 8, value: atEnd(({ counted, open }) => persons(counted, open)) },
  {
    group: task,
    title: "完成率",
    width: 10,
    value: atEnd(({ counted, open, target }) => rate(counted, counted + open, target)),
  },
  { group: task, title: "差额", width: 8, value: atEnd(({ shortfall }) => personsOf(shortfall)) },
  {
    group: task,
    title: "排名",
    width: 6,
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
  return [{ title: "较上周增加（人）", width: 8, value }];
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
    places: [name],
    unit: { account, among, paidBefore: paidBefore?.(name) },
  }));
  const total = { account: accounts.district, among: [], paidBefore: paidBefore?.() };
  return [...rows, { places: ["合计"], unit: total, totalOf: rows.length }];
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
      places: [township, village],
      unit: { account: own, among: [], paidBefore: paidBefore?.(township, village) },
    })),
    {
      places: [township, "小计"],
      unit: { account, among: [], paidBefore: paidBefore?.(township) },
      totalOf: villages.length,
    },
  ]);
  const total = { account: accounts.district, among: [], paidBefore: paidBefore?.() };
  return [...rows, { places: ["合计", ""], unit: total, totalOf: rows.length }];
}
