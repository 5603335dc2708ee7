import type { Finding } from "../../index.js";
import type { SchemaNode } from "./json-schema-node.js";
import { withResult } from "./read-json-lines.js";
import type { LedgerFormat } from "./read-ledger.js";
import { resultColumns } from "./result-columns.js";
import type { LedgerRow } from "./row-book.js";

/** How the findings of a rule are written beside the rows that they answer. */
export interface ResultRows {
  /** The header of what is added; NDJSON has none. */
  readonly header: string;
  /** A row of the input, as it was, with its finding. */
  row(row: LedgerRow, finding: Finding): string;
}

/** The form of the output; `finding` is the schema of what the rule gives. */
export function resultRows(format: LedgerFormat, finding: SchemaNode): ResultRows {
  if (format === "ndjson") return { header: "", row: (row, found) => `${withResult(row, JSON.stringify(found))}\n` };
  const columns = resultColumns(finding);
  return { header: columns.header, row: ({ raw }, found) => `${raw},${columns.text(found)}\r\n` };
}
