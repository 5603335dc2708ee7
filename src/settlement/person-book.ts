import { IdNumberIndex } from "../foundation/id-number-index.js";
import { NumberColumn } from "../foundation/number-column.js";
import { NumberSet } from "../foundation/number-set.js";
import { Interned } from "./interned.js";

/** Where a row says that a person is, as far as it does. */
export interface PlaceSaid {
  /** The township, as the row names it. */
  readonly township?: string | undefined;
  /** The village, as the row names it. */
  readonly village?: string | undefined;
}

/** What tells places apart. */
export function placeKey({ township = "", village = "" }: PlaceSaid): string {
  return `${township}\n${village}`;
}

/** A row of a ledger as the accounts keep it. */
export interface KeptRow<Said> {
  /** The number by which the row is told of. */
  readonly row: number;
  readonly place: PlaceSaid;
  /** What it says beside who and where. */
  readonly said: Said;
}

/** Where a row says that a person is, and what it says beside, by the numbers under which a settlement keeps them. */
export interface RowParts {
  /** Where. */
  readonly place: number;
  /** What it says beside who and where. */
  readonly said: number;
}

/** How many persons have rows in the same sources, and in no other. */
export interface PersonsOfSources {
  /** In the order of their names. */
  readonly sources: readonly string[];
  /** How many persons. */
  readonly persons: number;
}

/**
 * The rows of a ledger by person, until the accounts are asked for: some 19 bytes a row, and 8 for each further row of
 * a person; places and what rows say are kept once each.
 */
export class PersonBook<Said> {
  readonly #places = new Interned<PlaceSaid>();
  readonly #said = new Interned<Said>();
  // The parts of each row, in the order in which they came.
  readonly #idNumbers = new IdNumberIndex();
  readonly #rowAt = new NumberColumn();
  readonly #placeAt = new NumberColumn();
  readonly #saidAt = new NumberColumn();
  /** The rows that have another of the same person before them, and which that is. */
  readonly #further = new NumberColumn();
  readonly #before = new NumberColumn();

  /** What is kept under a key; made when first met. */
  said(key: string, make: () => Said): number {
    return this.#said.codeOf(key, make);
  }

  /** What was said, by the number that {@link said} gave. */
  saidAt(code: number): Said {
    return this.#said.at(code);
  }

  /** A place, by its number. */
  placeAt(code: number): PlaceSaid {
    return this.#places.at(code);
  }

  /** The ID number of a row, by the number that {@link each} and {@link eachRow} tell. */
  idNumberOf(at: number): string {
    return this.#idNumbers.idNumberOf(at);
  }

  /** The last four characters of it. */
  endOf(at: number): string {
    return this.#idNumbers.endOf(at);
  }

  /** Whether rows that were taken in have such parts. */
  holds(place: number, said: number): boolean {
    return this.#places.has(place) && this.#said.has(said);
  }

  /** Takes in a row; `said` is a number that {@link said} gave. */
  enter(idNumber: string, { township, village }: PlaceSaid, row: number, said: number): RowParts {
    const place = this.#places.codeOf(placeKey({ township, village }), () => ({
      ...(township !== undefined && { township }),
      ...(village !== undefined && { village }),
    }));
    this.enterAlike(idNumber, place, row, said);
    return { place, said };
  }

  /** Takes in a row by the numbers of its parts. */
  enterAlike(idNumber: string, place: number, row: number, said: number): void {
    const before = this.#idNumbers.push(idNumber);
    this.#placeAt.push(place);
    this.#saidAt.push(said);
    const at = this.#rowAt.push(row);
    if (before < 0) return;
    this.#further.push(at);
    this.#before.push(before);
  }

  /**
   * Goes through the persons: those of one row by its parts, others with their rows in the order of their numbers; `at`
   * tells the ID number.
   */
  each(
    alone: (at: number, row: number, place: number, said: number) => void,
    several: (at: number, rows: readonly KeptRow<Said>[]) => void,
  ): void {
    const earlier = this.#rowsWithFurther();
    let further = 0;
    for (let at = 0; at < this.#rowAt.length; at++) {
      const isFurther = further < this.#further.length && this.#further.at(further) === at;
      if (isFurther) further += 1;
      if (earlier.has(at)) continue;
      if (isFurther) several(at, this.#rowsOf(further - 1));
      else alone(at, this.#rowAt.at(at), this.#placeAt.at(at), this.#saidAt.at(at));
    }
  }

  /** Goes through all rows: places and what rows say by the numbers that {@link placeAt} and {@link saidAt} take. */
  eachRow(visit: (at: number, row: number, place: number, said: number) => void): void {
    for (let at = 0; at < this.#rowAt.length; at++)
      visit(at, this.#rowAt.at(at), this.#placeAt.at(at), this.#saidAt.at(at));
  }

  /** Counts persons by the sources that their rows come from. */
  bySource(sourceOf: (row: number) => string): readonly PersonsOfSources[] {
    const counts = new Map<string, { readonly sources: readonly string[]; persons: number }>();
    const count = (rows: readonly number[]): void => {
      const sources = [...new Set(rows.map(sourceOf))].sort();
      const key = sources.join("\n");
      const known = counts.get(key) ?? { sources, persons: 0 };
      known.persons += 1;
      counts.set(key, known);
    };
    this.each(
      (_, row) => count([row]),
      (_, rows) => count(rows.map(({ row }) => row)),
    );
    return [...counts.keys()].sort().map((key) => counts.get(key) as PersonsOfSources);
  }

  /** Those that have another of the same person behind them. */
  #rowsWithFurther(): NumberSet {
    const rows = new NumberSet(this.#rowAt.length);
    for (let index = 0; index < this.#before.length; index++) rows.add(this.#before.at(index));
    return rows;
  }

  /** All rows of a person, from the last of them on, which is a further one. */
  #rowsOf(last: number): readonly KeptRow<Said>[] {
    const rows = [this.#kept(this.#further.at(last))];
    for (let index = last; index >= 0; ) {
      const at = this.#before.at(index);
      rows.push(this.#kept(at));
      index = this.#furtherAt(at);
    }
    return rows.sort((one, other) => one.row - other.row);
  }

  #kept(at: number): KeptRow<Said> {
    return {
      row: this.#rowAt.at(at),
      place: this.#places.at(this.#placeAt.at(at)),
      said: this.#said.at(this.#saidAt.at(at)),
    };
  }

  /** The place of a row among the further ones; -1 for the first of a person. */
  #furtherAt(row: number): number {
    let [low, high] = [0, this.#further.length - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#further.at(middle) < row) low = middle + 1;
      else high = middle;
    }
    return this.#further.at(low) === row ? low : -1;
  }
}
