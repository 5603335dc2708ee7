import type { AppliedReading, MedicalComparison, PensionComparison, PensionShift, WithoutTier } from "../index.js";
import { csvRecord } from "../ledger/csv-text.js";
import { accountsJson, type LedgerRead } from "../ledger/settle/accounts-json.js";
import { table } from "../ledger/text/table.js";
import { withThousands } from "../ledger/with-thousands.js";
import {
  type ComparisonRow,
  type ComparisonRows,
  medicalRows,
  PERSONS,
  pairOf,
  pensionRows,
  type Range,
  type RangePair,
  rangeOf,
} from "./comparison-rows.js";
import type { AccountsForm } from "./settlement-table.js";

/** A comparison of either kind. */
export type PrintedComparison = PensionComparison | MedicalComparison;

/** A ledger under two policies: the district and townships for people; lines too for programs. */
export function printedComparison(
  comparison: PrintedComparison,
  form: AccountsForm,
  file: LedgerRead,
): Iterable<string> {
  if (form === "json") return accountsJson({ rows: comparison.base.rows, ...comparison }, file);
  const rows = isPension(comparison) ? pensionRows(comparison) : medicalRows(comparison);
  const shift = isPension(comparison) ? comparison.shift : undefined;
  return [form === "csv" ? csvOf(comparison, rows, shift) : tablesOf(comparison, rows, shift)];
}

function isPension(comparison: PrintedComparison): comparison is PensionComparison {
  return "contributions" in comparison.district;
}

function tablesOf(comparison: PrintedComparison, rows: ComparisonRows, shift: PensionShift | undefined): string {
  const { policies, assumption, base, draft } = comparison;
  const { places } = rows;
  const district = places.at(-1) as ComparisonRows["places"][number];
  const byPlace = places.map(({ name, whole }) => [name, ...cellsOf(whole)]);
  const byLine = district.lines.map((line) => [...line.labels, ...cellsOf(line)]);
  const amounts = rows.amounts.map((name) => `${name}差额`);
  return [
    "两份政策之下的结算（人、元） A ledger under two policies, persons and yuan",
    `${policies.base} → ${policies.draft}${readingsBetween(base.readings, draft.readings)}`,
    assumption.zh,
    assumption.en,
    "",
    figures(
      ["全区", `基准 ${policies.base}`, `对比 ${policies.draft}`, "差额 difference"],
      rows.amounts.map((name, index) => [name, ...sidesOf(district.whole.amounts[index])]),
    ),
    "",
    figures(["乡镇（街道）", ...rows.changes, ...amounts], byPlace),
    "",
    figures([...rows.labels, ...PERSONS, ...amounts], byLine, rows.labels.length),
    ...(isPension(comparison) ? withoutTierLines(comparison.district.withoutTier) : []),
    ...(shift === undefined ? [] : ["", ...shiftLines(shift)]),
  ].join("\n");
}

/** A table of which all but the first columns are figures. */
function figures(header: readonly string[], rows: readonly (readonly string[])[], texts = 1): string {
  return table([header, ...rows], [...header.keys()].slice(texts));
}

function cellsOf({ changes, amounts }: ComparisonRow): readonly string[] {
  return [...changes, ...amounts.map((amount) => (amount === undefined ? "" : shown(amount.difference, true)))];
}

function sidesOf(amount: RangePair): readonly string[] {
  const { base, draft, difference } = amount as NonNullable<RangePair>;
  return [shown(base), shown(draft), shown(difference, true)];
}

/** The readings that the two do not share. */
function readingsBetween(base: readonly AppliedReading[], draft: readonly AppliedReading[]): string {
  const changed = base.flatMap(({ name, option }) =>
    draft
      .filter((reading) => reading.name === name && reading.option !== option)
      .map((reading) => `${name} ${option} → ${reading.option}`),
  );
  return changed.length === 0 ? "" : `；解释 readings: ${changed.join("，")}`;
}

function withoutTierLines({ persons, contributions, subsidy }: WithoutTier): readonly string[] {
  if (persons === 0) return [];
  const [paid, earned] = [pairOf(contributions), pairOf(subsidy)];
  return [
    `另一份政策没有其档次的 ${persons} 人：原缴费 ${shown(paid.base)} 元、补贴 ${shown(earned.base)} 元；` +
      `改后缴费 ${shown(paid.draft)} 元、补贴 ${shown(earned.draft)} 元`,
    `at tiers that the other policy lacks: ${persons}; what they would pay instead is not known`,
  ];
}

function shiftLines({ fromTier, toTier, percent, district, townships }: PensionShift): readonly string[] {
  const all = [...townships, { township: "全区", account: district }];
  const rows = all.map(({ township, account: { payers, moved, contributions, subsidy } }) => [
    township,
    String(payers),
    moved,
    shown(rangeOf(contributions), true),
    shown(rangeOf(subsidy), true),
  ]);
  return [
    `另设 ${fromTier} 元档自缴的有 ${percent}% 改缴 ${toTier} 元（按比例，不取整） ` +
      `if ${percent}% of those who pay ${fromTier} paid ${toTier} yuan`,
    figures(["乡镇（街道）", "自缴人数", "改缴人数", "个人缴费增加", "补贴增加"], rows),
  ];
}

/** An amount with its thousands apart; a difference with its sign. */
function shown([least, most]: Range, isSigned = false): string {
  const [from, to] = [least, most].map((yuan) => {
    const grouped = withThousands(yuan);
    return isSigned && Number(yuan) > 0 ? `+${grouped}` : grouped;
  }) as [string, string];
  return least === most ? from : `${from} 至 ${to}`;
}

function csvOf({ policies }: PrintedComparison, rows: ComparisonRows, shift: PensionShift | undefined): string {
  const sides = [`基准 ${policies.base}`, `对比 ${policies.draft}`, "差额"];
  const bounds = (names: readonly string[]): readonly string[] =>
    names.flatMap((name) => [`${name} 最少`, `${name} 最多`]);
  const shifted = new Map(shift?.townships.map(({ township, account }) => [township, account]));
  if (shift !== undefined) shifted.set("全区", shift.district);
  const header = [
    "乡镇（街道）",
    ...rows.labels,
    ...rows.changes,
    ...rows.amounts.flatMap((name) => bounds(sides.map((side) => `${name} ${side}`))),
    ...(shift === undefined ? [] : ["改缴人数", ...bounds(["改缴个人缴费增加", "改缴补贴增加"])]),
  ];
  const columns = rows.changes.length;
  const lines = rows.places.flatMap(({ name, whole, lines: own }) => {
    const account = shifted.get(name);
    const moved =
      account === undefined ? [] : [account.moved, ...rangeOf(account.contributions), ...rangeOf(account.subsidy)];
    return [
      ...own.map((line) => [
        name,
        ...line.labels,
        ...plainCells(line, columns),
        ...Array<string>(moved.length).fill(""),
      ]),
      [name, ...whole.labels, ...plainCells(whole, columns), ...moved],
    ];
  });
  return `\ufeff${[header, ...lines].map(csvRecord).join("\r\n")}`;
}

/** @param columns - how many there are for persons; those of a line may be fewer */
function plainCells({ changes, amounts }: ComparisonRow, columns: number): readonly string[] {
  const none: Range = ["", ""];
  return [
    ...Array.from({ length: columns }, (_, index) => changes[index] ?? ""),
    ...amounts.flatMap((amount) => [amount?.base ?? none, amount?.draft ?? none, amount?.difference ?? none].flat()),
  ];
}
