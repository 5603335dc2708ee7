import { plainRecord } from "./csv-text.js";
import type { TableRow } from "./file/table-row.js";
import type { LedgerRow, RowTable } from "./row-book.js";

/** A row of a table among those of a ledger. */
export class ReadRow implements LedgerRow {
  readonly line: number;
  readonly table: RowTable;
  readonly #row: TableRow;
  readonly #place: string;

  /** @param place - what tells the table from others; empty where there is one */
  constructor(row: TableRow, place: string, table: RowTable) {
    this.line = row.number;
    this.table = table;
    this.#row = row;
    this.#place = place;
  }

  get cells(): LedgerRow["cells"] {
    return this.#row.cells;
  }

  get marks(): LedgerRow["marks"] {
    return this.#row.marks;
  }

  get span(): LedgerRow["span"] {
    return this.#row.span;
  }

  get seen(): LedgerRow["seen"] {
    return this.#row.seen;
  }

  get place(): string | undefined {
    return this.#place === "" ? undefined : `${this.#place}!${this.line}`;
  }

  get raw(): string {
    return this.#row.raw ?? plainRecord(this.cells);
  }
}

/** A copy of a row: what is kept of the row itself keeps all of the text around it in memory. */
export function keptRow({ table, line, place, cells, marks, check, raw }: LedgerRow): LedgerRow {
  return { table, ...structuredClone({ line, place, cells, marks, check, raw }) };
}

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
