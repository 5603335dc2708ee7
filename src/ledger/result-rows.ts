import type { Finding, Locale } from "../index.js";
import type { CopiedRows } from "./copied-rows.js";
import { csvRecord } from "./csv-text.js";
import { withError, withResult } from "./read-json-lines.js";
import { reasonOf } from "./reject-form.js";
import { lookBehind, type ResultColumns } from "./result-columns.js";
import type { Fault, LedgerRow } from "./row-book.js";
import { ofWidth } from "./row-text.js";
import type { TableSink } from "./table-sink.js";

/** The findings of a rule on their way out, beside the rows that they answer. */
export interface ResultRows {
  /** Takes the header of a table. */
  header?(row: LedgerRow): void;
  /** Takes a row of the input, which stays as it was, and its finding. */
  row(row: LedgerRow, finding: Finding): void;
  /** Takes a row that is not answered; it keeps its place, and says why. */
  rejected(row: LedgerRow, faults: readonly Fault[]): void;
}

/** Results as NDJSON: each object has its finding as a further member. */
export function jsonResults(write: (text: string) => void): ResultRows {
  return {
    row: (row, finding) => write(`${withResult(row, JSON.stringify(finding))}\n`),
    rejected: (row, faults) => write(`${withError(row, faults)}\n`),
  };
}

/** Results as CSV, behind rows as they were written. */
export function csvResults(
  columns: ResultColumns,
  locale: Locale,
  copied: CopiedRows,
  write: (text: string) => void,
): ResultRows {
  const made = new WeakMap<Finding, string>();
  const textOf = (finding: Finding): string => {
    let text = made.get(finding);
    if (text === undefined) {
      text = csvRecord(columns.cells(finding));
      made.set(finding, text);
    }
    return text;
  };
  const line = (row: LedgerRow, text: string): void => write(`${copied.text(row)},${text}\r\n`);
  return {
    header: (row) => line(row, csvRecord(columns.titles)),
    row: (row, finding) => line(row, textOf(finding)),
    rejected: (row, faults) => line(fitted(row), csvRecord(columns.rejected(reasonOf(faults, locale)))),
  };
}

/** Results as tables of cells. */
export function tableResults(columns: ResultColumns, locale: Locale, tables: TableSink): ResultRows {
  return {
    header({ cells }) {
      tables.begin([...cells, ...columns.titles], lookBehind(columns, cells.length));
    },
    row: ({ cells }, finding) => tables.add([...cells, ...columns.cells(finding)]),
    rejected: (row, faults) => tables.add([...fitted(row).cells, ...columns.rejected(reasonOf(faults, locale))]),
  };
}

/** Under the columns of its table, which a row that is rejected may go beyond. */
function fitted(row: LedgerRow): LedgerRow {
  return ofWidth(row, row.table.header.length);
}
