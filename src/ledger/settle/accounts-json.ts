import type { PersonRowCounts } from "../../index.js";
import type { RowCounts } from "../row-book.js";
import type { RowNumbers } from "../row-numbers.js";

/** What is known of the rows of a ledger that was read. */
export interface LedgerRead {
  readonly counts: RowCounts;
  readonly numbers: RowNumbers;
}

/** Accounts as JSON: what became of all rows of the files, and rows told by their place in them. */
export function accountsJson(
  accounts: { readonly rows: PersonRowCounts },
  { counts: { rows, rejects, setAside }, numbers }: LedgerRead,
): string {
  const all = { read: rows, ...accounts.rows, rejected: rejects, setAside };
  const placed = (key: string, value: unknown) => (key === "row" ? numbers.placeOf(value as number) : value);
  return JSON.stringify({ ...accounts, rows: all }, placed, 2);
}
