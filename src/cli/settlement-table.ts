import type { PensionAccounts, PensionUnitAccount } from "../index.js";
import { csvRecord } from "./ledger/csv-text.js";
import { table } from "./table.js";

const HEADER = [
  "乡镇（街道）",
  "在册",
  "自缴",
  "代缴",
  "未缴",
  "个人缴费",
  "代缴保费",
  "补贴",
  "补贴待定",
  "任务",
  "完成率%",
];

function rowOf(name: string, account: PensionUnitAccount): readonly string[] {
  const { subsidy, progress } = account;
  const last = progress?.at(-1);
  const open = subsidy.open === 0 ? "0" : `${subsidy.openMin}–${subsidy.openMax}`;
  return [
    name,
    ...[account.persons, account.selfPaid, account.agencyPaid, account.unpaid].map(String),
    ...[account.contributions, account.agencyPremiums, subsidy.settled].map(String),
    open,
    String(last?.target ?? ""),
    String(last?.annualRatePercent.shown ?? ""),
  ];
}

/** The accounts of the district by township, in aligned columns. */
export function districtTable({ townships, district, readings }: PensionAccounts): string {
  const rows = [...townships.map(({ township, account }) => rowOf(township, account)), rowOf("全区", district)];
  const { open, openReadings, openMin, openMax } = district.subsidy;
  const relied = readings.map(({ name, option }) => `${name}=${option}`).join(" ");
  return [
    "城乡居保年度结算（人、元） Pension accounts of the year, persons and yuan",
    table([HEADER, ...rows], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
    `补贴待定 open subsidies: ${open} 笔，${openMin} 至 ${openMax} 元；待明确 to be settled: ${openReadings.join(" ") || "—"}`,
    `所依据的解释 readings: ${relied || "—"}`,
  ].join("\n");
}

/** The accounts of every village, township and the district, as CSV. */
export function accountsCsv({ townships, district }: PensionAccounts): string {
  const rows = townships.flatMap(({ township, account, villages }) => [
    ...villages.map((own) => [township, own.village, ...rowOf(township, own.account).slice(1)]),
    [township, "小计", ...rowOf(township, account).slice(1)],
  ]);
  const head = [HEADER[0] as string, "村（社区）", ...HEADER.slice(1)];
  return [head, ...rows, ["全区", "合计", ...rowOf("全区", district).slice(1)]].map(csvRecord).join("\r\n");
}
