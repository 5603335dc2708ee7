import type { LedgerRow } from "./row-book.js";

/** A table of a ledger, and how many rows at most stand before it. */
export interface NumberedTable {
  readonly place: string;
  readonly before: number;
}

/** Numbers the rows of a ledger: by their lines, those of a further table behind the last line of the one before. */
export class RowNumbers {
  readonly #tables: NumberedTable[] = [];
  #highest = 0;

  numberOf({ line, place }: LedgerRow): number {
    const table = tableOf({ line, place });
    let latest = this.#tables.at(-1);
    if (latest?.place !== table) {
      latest = { place: table, before: this.#highest };
      this.#tables.push(latest);
    }
    const number = latest.before + line;
    this.#highest = Math.max(this.#highest, number);
    return number;
  }

  /** The tables whose rows have numbers. */
  get tables(): readonly NumberedTable[] {
    return this.#tables;
  }

  /** The highest number that a row has; 0 where none has one. */
  get highest(): number {
    return this.#highest;
  }

  /** Takes in tables that were numbered apart, behind those there are; answers with what their numbers rise by. */
  take(tables: readonly NumberedTable[], highest: number): number {
    const risen = this.#highest;
    for (const { place, before } of tables) this.#tables.push({ place, before: before + risen });
    this.#highest += highest;
    return risen;
  }

  /** The file, the sheet and the line of a row, as far as there are several. */
  placeOf(number: number): string {
    const { place, before } = this.#tableAt(number);
    return `${place}${number - before}`;
  }

  /** The table of a row, as {@link tableOf} names it. */
  tableOf(number: number): string {
    return this.#tableAt(number).place;
  }

  #tableAt(number: number): NumberedTable {
    return this.#tables.findLast((table) => table.before < number) as NumberedTable;
  }
}

/** What stands before the line where a row's place is told; empty where the ledger is one table. */
export function tableOf({ line, place = "" }: Pick<LedgerRow, "line" | "place">): string {
  return place === "" ? "" : place.slice(0, place.length - String(line).length);
}
