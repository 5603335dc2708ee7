import type {
  AppliedReading,
  MedicalAccount,
  MedicalAccounts,
  PensionAccounts,
  PensionUnitAccount,
  PersonRowCounts,
  TownshipAccount,
} from "../index.js";
import { csvRecord } from "../ledger/csv-text.js";
import type { RowCounts } from "../ledger/row-book.js";
import type { RowNumbers } from "../ledger/row-numbers.js";
import { table } from "../ledger/text/table.js";

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
  "合并",
  "冲突",
];

function rowOf(name: string, account: PensionUnitAccount): readonly string[] {
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
}

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

const MEDICAL_HEADER = [
  "乡镇（街道）",
  "人数",
  "多重身份",
  "应缴保费",
  "资助",
  "资助待定",
  "个人缴费",
  "个人缴费待定",
  "实缴不符",
  "合并",
  "冲突",
];

function medicalRowOf(name: string, { subsidy, selfPaid, rows, ...account }: MedicalAccount): readonly string[] {
  return [
    name,
    ...[account.persons, account.inSeveralGroups, account.premiums, subsidy.settled].map(String),
    fromTo(subsidy.openMin, subsidy.openMax),
    selfPaid.settled,
    fromTo(selfPaid.openMin, selfPaid.openMax),
    ...[account.paidOtherwise, rows.joined, rows.conflicts].map(String),
  ];
}

function fromTo<Value extends string | number>(least: Value, most: Value): string {
  return least === most ? String(least) : `${least}–${most}`;
}

/** Accounts of either notice, as they are laid out. */
interface Layout<Account> {
  readonly title: string;
  readonly header: readonly string[];
  readonly row: (name: string, account: Account) => readonly string[];
  /** Lines below the table. */
  readonly below: (district: Account) => readonly string[];
}

interface Accounts<Account> {
  readonly rows: PersonRowCounts;
  readonly district: Account;
  readonly townships: readonly TownshipAccount<Account>[];
  readonly readings: readonly AppliedReading[];
}

/** How the command prints accounts: the district by township for people; for programs every village too. */
export type AccountsForm = "table" | "csv" | "json";

/** What is known of the rows of a ledger that was read. */
export interface LedgerRead {
  readonly counts: RowCounts;
  readonly numbers: RowNumbers;
}

/** The accounts of a pension ledger. */
export function printedPension(accounts: PensionAccounts, form: AccountsForm, file: LedgerRead): string {
  const title = "城乡居保年度结算（人、元） Pension accounts of the year, persons and yuan";
  return printed(accounts, form, file, { title, header: HEADER, row: rowOf, below: outsideLines });
}

/** The accounts of a medical roster. */
export function printedMedical(accounts: MedicalAccounts, form: AccountsForm, file: LedgerRead): string {
  const title = "城乡居民医保年度结算（人、元） Medical premiums of the year, persons and yuan";
  return printed(accounts, form, file, { title, header: MEDICAL_HEADER, row: medicalRowOf, below: () => [] });
}

function printed<Account extends PensionUnitAccount | MedicalAccount>(
  accounts: Accounts<Account>,
  form: AccountsForm,
  file: LedgerRead,
  layout: Layout<Account>,
): string {
  if (form === "json") return accountsJson(accounts, file);
  return form === "csv" ? csvOf(accounts, layout) : tableOf(accounts, layout);
}

/** As JSON: what became of all rows of the files, and rows told by their place in them. */
export function accountsJson(
  accounts: { readonly rows: PersonRowCounts },
  { counts: { rows, rejects, setAside }, numbers }: LedgerRead,
): string {
  const all = { read: rows, ...accounts.rows, rejected: rejects, setAside };
  const placed = (key: string, value: unknown) => (key === "row" ? numbers.placeOf(value as number) : value);
  return JSON.stringify({ ...accounts, rows: all }, placed, 2);
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
  { title, header, row, below }: Layout<Account>,
): string {
  const { open, openReadings, missingFacts, openMin, openMax } = district.subsidy;
  const relied = readings.map(({ name, option }) => `${name}=${option}`).join(" ");
  const settling = [...openReadings, ...missingFacts].join(" ");
  const lines = [...townships.map(({ township, account }) => row(township, account)), row("全区", district)];
  return [
    title,
    table([header, ...lines], [...header.keys()].slice(1)),
    `待定 open: ${open} 笔，${openMin} 至 ${openMax} 元；待明确 to be settled: ${settling || "—"}`,
    ...below(district),
    `所依据的解释 readings: ${relied || "—"}`,
  ].join("\n");
}
