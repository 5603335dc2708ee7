import type { Finding } from "../../index.js";
import type { SchemaNode } from "./json-schema-node.js";
import { withResult } from "./read-json-lines.js";
import type { LedgerFormat } from "./read-ledger.js";
import { resultColumns } from "./result-columns.js";
import type { LedgerRow } from "./row-book.js";

/** How the findings of a rule are written beside the rows that they answer. */
export interface ResultRows {
  /** The header of the input with what is added. */
  header(row: LedgerRow): string;
  /** A row of the input, as it was, with its finding. */
  row(row: LedgerRow, finding: Finding): string;
}

const BOM = "\ufeff";

/** The form of the output; `finding` is the schema of what the rule gives. */
export function resultRows(format: LedgerFormat, finding: SchemaNode): ResultRows {
  return format === "csv" ? csvRows(finding) : jsonRows;
}

function csvRows(schema: SchemaNode): ResultRows {
  const columns = resultColumns(schema);
  return {
    header: ({ raw }) => `${BOM}${raw},${columns.header}\r\n`,
    row: ({ raw }, finding) => `${raw},${columns.text(finding)}\r\n`,
  };
}

const jsonRows: ResultRows = {
  header: () => "",
  row: (row, finding) => `${withResult(row, JSON.stringify(finding))}\n`,
};
