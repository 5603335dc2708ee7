import type {
  MedicalAccount,
  MedicalAccounts,
  PensionAccounts,
  PensionUnitAccount,
  TownshipAccount,
} from "../../index.js";
import { csvRecord } from "../csv-text.js";

/** Accounts as a table of texts: the townships, and the district below them. */
export interface AccountsTable {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Lines below it. */
  readonly below: readonly string[];
}

/** Accounts of either notice, as they are laid out. */
interface Layout<Account> {
  readonly title: string;
  readonly header: readonly string[];
  readonly row: (name: string, account: Account) => readonly string[];
  /** Lines below the table. */
  readonly below: (district: Account) => readonly string[];
}

interface Places<Account> {
  readonly district: Account;
  readonly townships: readonly TownshipAccount<Account>[];
}

const DISTRICT = "全区";

const pension: Layout<PensionUnitAccount> = {
  title: "城乡居保年度结算（人、元） Pension accounts of the year, persons and yuan",
  header: [
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
    "合并",
    "冲突",
  ],
  row(name, account) {
    const { contributions, agencyPremiums, subsidy, progress, rows } = account;
    const last = progress?.at(-1);
    return [
      name,
      String(account.persons),
      fromTo(account.selfPaid, account.selfPaid + contributions.open),
      fromTo(account.agencyPaid, account.agencyPaid + agencyPremiums.open),
      fromTo(account.unpaid, account.unpaid + account.open),
      fromTo(contributions.min, contributions.max),
      fromTo(agencyPremiums.min, agencyPremiums.max),
      subsidy.settled,
      fromTo(subsidy.openMin, subsidy.openMax),
      String(last?.target ?? ""),
      last === undefined ? "" : fromTo(last.annualRatePercent.shown, last.mostAnnualRatePercent.shown),
      ...[rows.joined, rows.conflicts].map(String),
    ];
  },
  below: outsideLines,
};

/** What came in outside the window, whatever the readings make of it; empty where nothing did. */
function outsideLines({ outsideWindow, open }: PensionUnitAccount): readonly string[] {
  const { selfPaid: own, agencyPaid: agency } = outsideWindow;
  if (own.persons + agency.persons === 0) return [];
  return [
    `缴费期外收到：自缴 ${own.persons} 人 ${own.yuan} 元，代缴 ${agency.persons} 人 ${agency.yuan} 元；` +
      `是否算缴待定 ${open} 人 | received outside the window: self-paid ${own.persons}, ${own.yuan} yuan; ` +
      `agency-paid ${agency.persons}, ${agency.yuan} yuan; open whether it counts: ${open}`,
  ];
}

const medical: Layout<MedicalAccount> = {
  title: "城乡居民医保年度结算（人、元） Medical premiums of the year, persons and yuan",
  header: [
    "乡镇（街道）",
    "人数",
    "多重身份",
    "应缴保费",
    "资助",
    "资助待定",
    "个人应缴",
    "个人应缴待定",
    "实缴不符",
    "合并",
    "冲突",
  ],
  row: (name, { subsidy, selfPaid, rows, ...account }) => [
    name,
    ...[account.persons, account.inSeveralGroups, account.premiums, subsidy.settled].map(String),
    fromTo(subsidy.openMin, subsidy.openMax),
    selfPaid.settled,
    fromTo(selfPaid.openMin, selfPaid.openMax),
    ...[account.paidOtherwise, rows.joined, rows.conflicts].map(String),
  ],
  below: () => [],
};

function fromTo<Value extends string | number>(least: Value, most: Value): string {
  return least === most ? String(least) : `${least}–${most}`;
}

/** The accounts of a pension ledger by township. */
export const pensionTable = (accounts: PensionAccounts): AccountsTable => tableOf(accounts, pension);

/** The accounts of a medical roster by township. */
export const medicalTable = (accounts: MedicalAccounts): AccountsTable => tableOf(accounts, medical);

/** The accounts of a pension ledger as CSV, villages included. */
export const pensionCsv = (accounts: PensionAccounts): string => csvOf(accounts, pension);

/** The accounts of a medical roster as CSV, villages included. */
export const medicalCsv = (accounts: MedicalAccounts): string => csvOf(accounts, medical);

function tableOf<Account>(
  { townships, district }: Places<Account>,
  { title, header, row, below }: Layout<Account>,
): AccountsTable {
  const rows = [...townships.map(({ township, account }) => row(township, account)), row(DISTRICT, district)];
  return { title, header, rows, below: below(district) };
}

function csvOf<Account>({ townships, district }: Places<Account>, { header, row }: Layout<Account>): string {
  const cells = townships.flatMap(({ township, account, villages }) => [
    ...villages.map((own) => [township, own.village, ...row(township, own.account).slice(1)]),
    [township, "小计", ...row(township, account).slice(1)],
  ]);
  const [first = "", ...rest] = header;
  const lines = [[first, "村（社区）", ...rest], ...cells, [DISTRICT, "合计", ...row(DISTRICT, district).slice(1)]];
  return `\ufeff${lines.map(csvRecord).join("\r\n")}`;
}
