import type {
  AppliedReading,
  MedicalAccount,
  MedicalAccounts,
  PensionAccounts,
  PensionUnitAccount,
  TownshipAccount,
} from "../index.js";
import { csvRecord } from "../ledger/csv-text.js";
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

const MEDICAL_HEADER = ["乡镇（街道）", "人数", "多重身份", "应缴保费", "资助", "资助待定", "个人缴费", "个人缴费待定"];

function medicalRowOf(name: string, { subsidy, selfPaid, ...account }: MedicalAccount): readonly string[] {
  const open = ({ openMin, openMax, open: count }: typeof subsidy) => (count === 0 ? "0" : `${openMin}–${openMax}`);
  return [
    name,
    ...[account.persons, account.inSeveralGroups, account.premiums, subsidy.settled].map(String),
    open(subsidy),
    String(selfPaid.settled),
    open(selfPaid),
  ];
}

/** Accounts of either notice, as they are laid out. */
interface Layout<Account> {
  readonly title: string;
  readonly header: readonly string[];
  readonly row: (name: string, account: Account) => readonly string[];
}

interface Accounts<Account> {
  readonly district: Account;
  readonly townships: readonly TownshipAccount<Account>[];
  readonly readings: readonly AppliedReading[];
}

/** How the command prints accounts: the district by township for people; for programs every village too. */
export type AccountsForm = "table" | "csv" | "json";

/** The accounts of a pension ledger. */
export function printedPension(accounts: PensionAccounts, form: AccountsForm): string {
  const title = "城乡居保年度结算（人、元） Pension accounts of the year, persons and yuan";
  return printed(accounts, form, { title, header: HEADER, row: rowOf });
}

/** The accounts of a medical roster. */
export function printedMedical(accounts: MedicalAccounts, form: AccountsForm): string {
  const title = "城乡居民医保年度结算（人、元） Medical premiums of the year, persons and yuan";
  return printed(accounts, form, { title, header: MEDICAL_HEADER, row: medicalRowOf });
}

function printed<Account extends PensionUnitAccount | MedicalAccount>(
  accounts: Accounts<Account>,
  form: AccountsForm,
  layout: Layout<Account>,
): string {
  if (form === "json") return JSON.stringify(accounts, null, 2);
  return form === "csv" ? csvOf(accounts, layout) : tableOf(accounts, layout);
}

function csvOf<Account>({ townships, district }: Accounts<Account>, { header, row }: Layout<Account>): string {
  const cells = townships.flatMap(({ township, account, villages }) => [
    ...villages.map((own) => [township, own.village, ...row(township, own.account).slice(1)]),
    [township, "小计", ...row(township, account).slice(1)],
  ]);
  const [first = "", ...rest] = header;
  const lines = [[first, "村（社区）", ...rest], ...cells, ["全区", "合计", ...row("全区", district).slice(1)]];
  return `\ufeff${lines.map(csvRecord).join("\r\n")}`;
}

function tableOf<Account extends PensionUnitAccount | MedicalAccount>(
  { townships, district, readings }: Accounts<Account>,
  { title, header, row }: Layout<Account>,
): string {
  const { open, openReadings, missingFacts, openMin, openMax } = district.subsidy;
  const relied = readings.map(({ name, option }) => `${name}=${option}`).join(" ");
  const settling = [...openReadings, ...missingFacts].join(" ");
  const lines = [...townships.map(({ township, account }) => row(township, account)), row("全区", district)];
  return [
    title,
    table([header, ...lines], [...header.keys()].slice(1)),
    `待定 open: ${open} 笔，${openMin} 至 ${openMax} 元；待明确 to be settled: ${settling || "—"}`,
    `所依据的解释 readings: ${relied || "—"}`,
  ].join("\n");
}
