import type { PersonRowCounts } from "../../index.js";
import { jsonPieces } from "../json-pieces.js";
import type { RowCounts } from "../row-book.js";
import type { RowNumbers } from "../row-numbers.js";

/** What is known of the rows of a ledger that was read. */
export interface LedgerRead {
  readonly counts: RowCounts;
  readonly numbers: RowNumbers;
}

/** Accounts as JSON, piece by piece: what became of all rows of the files, and rows told by their place in them. */
export function accountsJson(
  accounts: { readonly rows: PersonRowCounts },
  { counts: { rows, rejects, setAside }, numbers }: LedgerRead,
): Generator<string> {
  const all = { read: rows, ...accounts.rows, rejected: rejects, setAside };
  const shown = (key: string, value: unknown) => (key === "row" ? numbers.placeOf(value as number) : value);
  return jsonPieces({ ...accounts, rows: all }, { shown, isIndented: true });
}
