import { plainRecord } from "./csv-text.js";
import type { LedgerRow } from "./row-book.js";

/** A row that is no CSV as it stands in its file: it is made when it is asked for, as most rows are never written. */
export function asCsv(row: Omit<LedgerRow, "raw">): LedgerRow {
  return {
    ...row,
    get raw() {
      return plainRecord(row.cells);
    },
  };
}

/** Excel leaves out empty cells at the end of a row, or adds some; what is added must stand under its own header. */
export function ofWidth(row: LedgerRow, width: number): LedgerRow {
  const { line, cells, place, table, check } = row;
  const missing = width - cells.length;
  if (missing === 0) return row;
  if (missing < 0) return asCsv({ line, place, table, check, cells: cells.slice(0, width) });
  return {
    line,
    place,
    table,
    check,
    cells: [...cells, ...Array<string>(missing).fill("")],
    get raw() {
      return row.raw + ",".repeat(missing);
    },
  };
}
