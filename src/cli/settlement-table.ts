import type { MadeAccounts } from "../ledger/settle/settling.js";
import { table } from "../ledger/text/table.js";

/** How the command prints accounts: the district by township for people; for programs every village too. */
export type AccountsForm = "table" | "csv" | "json";

/** Accounts in aligned columns, for people. */
export function printedTable(closed: MadeAccounts): string {
  const { district, readings } = closed.accounts;
  const { open, openReadings, missingFacts, openMin, openMax } = district.subsidy;
  const relied = readings.map(({ name, option }) => `${name}=${option}`).join(" ");
  const settling = [...openReadings, ...missingFacts].join(" ");
  const { title, header, rows, below } = closed.table();
  return [
    title,
    table([header, ...rows], [...header.keys()].slice(1)),
    `待定 open: ${open} 笔，${openMin} 至 ${openMax} 元；待明确 to be settled: ${settling || "—"}`,
    ...below,
    `所依据的解释 readings: ${relied || "—"}`,
  ].join("\n");
}
