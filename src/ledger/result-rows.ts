import type { Finding } from "../index.js";
import type { SchemaNode } from "./columns/json-schema-node.js";
import type { CopiedRows } from "./copied-rows.js";
import type { LedgerFormat } from "./ledger-use.js";
import { withResult } from "./read-json-lines.js";
import { resultColumns } from "./result-columns.js";
import type { LedgerRow } from "./row-book.js";

/** How the findings of a rule are written beside the rows that they answer. */
export interface ResultRows {
  /** The header of CSV with that of what is added. */
  header(row: LedgerRow): string;
  /** A row of the input, as it was, with its finding. */
  row(row: LedgerRow, finding: Finding): string;
}

/** The form of the output; `finding` is the schema of what the rule gives. */
export function resultRows(format: LedgerFormat, finding: SchemaNode, copied: CopiedRows): ResultRows {
  const columns = resultColumns(finding);
  return {
    header: (row) => `\ufeff${copied.text(row)},${columns.header}\r\n`,
    row:
      format === "ndjson"
        ? (row, found) => `${withResult(row, JSON.stringify(found))}\n`
        : (row, found) => `${copied.text(row)},${columns.text(found)}\r\n`,
  };
}
