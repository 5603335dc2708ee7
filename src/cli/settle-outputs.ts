import { readFile } from "node:fs/promises";
import { ledgerSchema, type Policy } from "../index.js";
import type { SchemaNode } from "../ledger/columns/json-schema-node.js";
import { PERSONS_TOLD } from "../ledger/person-list.js";
import type { LedgerRead } from "../ledger/settle/accounts-json.js";
import type { LedgerKind } from "../ledger/settle/ledger-kind.js";
import { type MadeAccounts, settlings } from "../ledger/settle/settling.js";
import { type AccountsBefore, accountsBefore } from "../ledger/settlement-workbook/accounts-before.js";
import type { Arguments } from "./command.js";
import { CommandError } from "./command-error.js";
import { type PrintedComparison, printedComparison } from "./comparison-table.js";
import { writesWorkbook } from "./ledger-options.js";
import { type AccountsForm, printedTable, type TableForm } from "./settlement-table.js";

/** What may be said of a workbook only is refused where none is written. */
export function isWorkbook(given: Arguments, output: string): boolean {
  const isBook = !given.has("csv") && !given.has("json") && writesWorkbook(given, output);
  const [only] = ["since", "full-ids"].filter((name) => given.has(name) || given.option(name) !== undefined);
  if (isBook || only === undefined) return isBook;
  throw new CommandError("USAGE", `--${only} 用于工作簿：-o 结算.xlsx`, `--${only} is for a workbook: -o 结算.xlsx`);
}

/** The accounts that are compared, if any. */
export async function beforeOf(given: Arguments, kind: LedgerKind): Promise<AccountsBefore | undefined> {
  const path = given.option("since");
  if (path === undefined) return undefined;
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) throw new CommandError("FILE", `无法读取 ${path}`, `can't read ${path}`);
  return accountsBefore(text, path, settlings[kind].counted);
}

/** As said, else by the extension of the output. */
export function formOf(given: Arguments, output: string): AccountsForm {
  if (given.has("json") || (!given.has("csv") && /\.json$/i.test(output))) return "json";
  return given.has("csv") || /\.csv$/i.test(output) ? "csv" : "table";
}

/** How many persons of each list accounts need to hold; undefined for all. */
export function mostListed(given: Arguments, isBook: boolean, form: AccountsForm): number | undefined {
  return isBook || form === "json" || given.option("duplicates") !== undefined ? undefined : PERSONS_TOLD;
}

/** What is printed of accounts. */
interface Printed {
  readonly closed: MadeAccounts;
  readonly comparison: PrintedComparison | undefined;
  readonly file: LedgerRead;
  readonly table: TableForm;
}

/** How accounts are printed for people. */
export function tableFormOf(given: Arguments, kind: LedgerKind, policy: Policy): TableForm {
  const { properties } = ledgerSchema(kind) as Required<Pick<SchemaNode, "properties">>;
  return { policy, properties, hasCodes: given.has("codes") };
}

/**
 * Accounts in the form that is asked for, piece by piece; beside those of another policy, where they are compared.
 */
export function printedAccounts(form: AccountsForm, { closed, comparison, file, table }: Printed): Iterable<string> {
  if (comparison !== undefined) return printedComparison(comparison, form, file);
  if (form === "json") return closed.json(file);
  return [form === "csv" ? closed.csv() : printedTable(closed, table)];
}
