import { fold } from "./columns/fold.js";
import { LONGEST_CELL } from "./columns/longest-cell.js";
import { unescaped } from "./csv-text.js";
import type { FileSource } from "./file/file-bytes.js";
import { openTables } from "./file/open-tables.js";
import type { CellMark, Table, TableRow } from "./file/table-row.js";
import { LedgerError } from "./ledger-error.js";
import { checkOf, type FoundRejectHeader, foundRejectHeader, withoutBlankEnd } from "./reject-form.js";
import type { LedgerRow, RowTable } from "./row-book.js";
import { asCsv } from "./row-text.js";

/** A row of rejects, for the row of a ledger that it came from. */
interface MendedRow {
  readonly cells: readonly string[];
  readonly marks: ReadonlyMap<number, CellMark>;
  /** The columns under which it stands. */
  readonly header: readonly string[];
  readonly check: string;
  /** Where it stands itself, and in which file. */
  readonly place: string;
  readonly file: string;
}

/** Whether a file holds rejects. What else may be wrong with it is told where it is read. */
export async function holdsRejects(file: FileSource): Promise<boolean> {
  try {
    for (const table of await openTables(file)) if (await isOfRejects(table)) return true;
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
  }
  return false;
}

async function isOfRejects(table: Table): Promise<boolean> {
  for await (const rows of table.rows()) {
    const first = rows.find(isFilled);
    if (first !== undefined) return foundRejectHeader(first.cells) !== undefined;
  }
  return false;
}

/** Whether anything stands in a row. */
export function isFilled({ cells }: Pick<TableRow, "cells">): boolean {
  return cells.some((cell) => cell.trim() !== "");
}

/** Rejects that were mended: each is read in the place of the row that it came from, as if it had stood there. */
export class MendedRows {
  /** By the file and sheet of their sources, and the rows there. */
  readonly #tables = new Map<string, Map<number, MendedRow>>();
  /** Those whose sources have not been read. */
  readonly #unmet = new Set<MendedRow>();

  /**
   * Takes in a file of rejects. Of a row that several files hold, the last counts: it was rejected again.
   *
   * @throws {@link LedgerError} when a row doesn't say where it came from, or two say the same
   */
  async take(name: string, file: FileSource): Promise<void> {
    for (const table of await openTables(file)) {
      let header: FoundRejectHeader | undefined;
      reading: for await (const rows of table.rows()) {
        for (const row of rows.filter(isFilled)) {
          const found = foundRejectHeader(row.cells);
          if (found !== undefined) header = found;
          else if (header === undefined) break reading;
          else this.#add(name, row, header);
        }
      }
    }
  }

  #add(file: string, { sheet, number, cells, marks }: TableRow, { places, own, header }: FoundRejectHeader): void {
    const place = `[${file}]${sheet ?? ""}!${number}`;
    const said = (name: keyof typeof places): string => cells[places[name]] ?? "";
    const line = fold(said("line"));
    const check = fold(said("check"));
    if (!/^[1-9]\d{0,9}$/.test(line) || check === "") throw noSource(place);
    const kept = [...cells.keys()].filter((index) => !own.has(index));
    const row: MendedRow = {
      cells: kept.map((index) => unescaped(cells[index] as string)),
      marks: new Map(kept.flatMap((index, at) => (marks?.has(index) ? [[at, marks.get(index) as CellMark]] : []))),
      header,
      check,
      place,
      file,
    };
    const key = keyOf({ file: said("file"), sheet: said("sheet") });
    const table = this.#tables.get(key) ?? new Map<number, MendedRow>();
    this.#tables.set(key, table);
    const before = table.get(Number(line));
    if (before?.file === file) throw twice(place, before.place);
    if (before !== undefined) this.#unmet.delete(before);
    table.set(Number(line), row);
    this.#unmet.add(row);
  }

  /** What puts mended rows in the place of the rows of a table. */
  mending(table: RowTable): (row: LedgerRow) => LedgerRow {
    const rows = this.#tables.get(keyOf(table));
    return (row) => {
      const mended = rows?.get(row.line);
      return mended === undefined ? row : this.#inPlaceOf(row, mended);
    };
  }

  /** @throws {@link LedgerError} when mended rows of a table stand under other columns than the table's */
  refuseOtherColumns(table: RowTable): void {
    const own = withoutBlankEnd(table.header);
    for (const { header, place } of this.#tables.get(keyOf(table))?.values() ?? []) {
      if (header.length !== own.length || header.some((name, index) => name.trim() !== own[index]?.trim()))
        throw otherColumns(place, own, header);
    }
  }

  /** @throws {@link LedgerError} when the source of a mended row was in no table that was read */
  refuseUnmet(): void {
    const places = [...this.#unmet].map(({ place }) => place);
    if (places.length > 0) throw unmet(places);
  }

  /** How many rows were mended, in a line; empty where none was. */
  toString(): string {
    const count = [...this.#tables.values()].reduce((sum, { size }) => sum + size, 0);
    return count === 0 ? "" : `按退回的行改读 ${count} 行 | read as in the rejects: ${count} rows\n`;
  }

  #inPlaceOf(row: LedgerRow, mended: MendedRow): LedgerRow {
    if (checkOf(row.cells) !== mended.check || !this.#unmet.delete(mended)) throw changed(mended.place, row);
    const { line, place, table } = row;
    const { check } = mended;
    const marks = new Map(mended.marks);
    const cells = Array.from({ length: Math.max(row.cells.length, mended.cells.length) }, (_, index) => {
      const [before, now] = [row.cells[index] ?? "", mended.cells[index] ?? ""];
      const mark = row.marks?.get(index);
      // No file of rejects shows what is struck out: a cell is mended here where it says something else.
      const isMended = now.trim() !== "" && !(mark === "struck" && now.trim() === before.trim());
      if ((mark === undefined && before.length <= LONGEST_CELL) || isMended) return now;
      // What was spoilt there, or too long, and is not given here, is as it was.
      if (mark !== undefined) marks.set(index, mark);
      return before;
    });
    return asCsv({ line, place, table, check, cells, marks });
  }
}

function keyOf({ file, sheet }: Pick<RowTable, "file" | "sheet">): string {
  return `${file.trim()}\n${sheet.trim()}`;
}

function noSource(place: string): LedgerError {
  return new LedgerError(
    "FILE",
    `退回的行 ${place} 没有写明来源：来源文件、来源表、来源行、来源校验请勿改动，新的行请写进台账`,
    `the reject ${place} doesn't say where it came from: leave the columns of its source as they are, and write new ` +
      "rows into the ledger",
  );
}

function twice(place: string, before: string): LedgerError {
  return new LedgerError(
    "FILE",
    `退回的行 ${before} 和 ${place} 出自同一行：请只留一行`,
    `the rejects ${before} and ${place} come from one row: leave one of them`,
  );
}

function otherColumns(place: string, own: readonly string[], found: readonly string[]): LedgerError {
  const [source, here] = [own.join("、"), found.join("、")];
  return new LedgerError(
    "FILE",
    `退回的行 ${place} 的列与来源表不同，请勿增删、移动：来源表是 ${source}；这里是 ${here}`,
    `the reject ${place} has other columns than its source, which must stay as they are: there ${source}; here ${here}`,
  );
}

function changed(place: string, { line, place: source = String(line) }: LedgerRow): LedgerError {
  return new LedgerError(
    "FILE",
    `退回的行 ${place} 所出的第 ${source} 行已不是退回时的样子，或有两个同名的来源：请用当时的台账，或重新退回`,
    `row ${source}, which the reject ${place} came from, is not as it was then, or two sources have one name: give ` +
      "the ledger of then, or have it rejected anew",
  );
}

const PLACES_SHOWN = 5;

function unmet(places: readonly string[]): LedgerError {
  const [count, shown] = [places.length, places.slice(0, PLACES_SHOWN).join("、")];
  const zh = "请一并给出它们所出的文件（文件名照旧），工作表用 --sheet 说明";
  const en = "Give their files too, under the names they had, and say --sheet for sheets";
  return new LedgerError(
    "FILE",
    `有 ${count} 行退回的行找不到来源：${shown}。${zh}`,
    `the sources of ${count} rejects were not read: ${shown}. ${en}`,
  );
}
