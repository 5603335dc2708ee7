import { given } from "../foundation/given.js";
import { IdNumberColumn } from "../foundation/id-number-column.js";
import { NumberColumn } from "../foundation/number-column.js";
import { madeIn } from "../foundation/once.js";
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

/** Of each row a number: its own, or that of a part. */
type RowColumns = Readonly<Record<"row" | keyof RowParts, NumberColumn>>;

/** How many persons have rows in the same sources, and in no other. */
export interface PersonsOfSources {
  /** In the order of their names. */
  readonly sources: readonly string[];
  /** How many persons. */
  readonly persons: number;
}

/**
 * The rows of a ledger, until the accounts are asked for: some 10 bytes a row; places and what rows
 * say are kept once each.
 */
export class PersonBook<Said> {
  readonly #places = new Interned<PlaceSaid>();
  readonly #said = new Interned<Said>();
  readonly #idNumbers = new IdNumberColumn();
  /** The number of each row and of its parts, in the order in which the rows came. */
  readonly parts: RowColumns = { row: new NumberColumn(), place: new NumberColumn(), said: new NumberColumn() };

  /** How many rows there are. */
  get rows(): number {
    return this.parts.row.length;
  }

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

  /** The ID number of a row, by its place in the order in which the rows came. */
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
    const place = this.#places.codeOf(placeKey({ township, village }), () => given({ township, village }));
    this.enterAlike(idNumber, place, row, said);
    return { place, said };
  }

  /** Takes in a row by the numbers of its parts; answers whether it has an ID number: without one it is not taken. */
  enterAlike(idNumber: string, place: number, row: number, said: number): boolean {
    if (!this.#idNumbers.push(idNumber)) return false;
    this.parts.row.push(row);
    this.parts.place.push(place);
    this.parts.said.push(said);
    return true;
  }

  /**
   * Goes through the persons: those of one row by its parts, others with their rows in the order of their numbers; `at`
   * tells the ID number.
   */
  each(
    alone: (at: number, row: number, place: number, said: number) => void,
    several: (at: number, rows: readonly KeptRow<Said>[]) => void,
  ): void {
    this.#idNumbers.each(
      (at) => alone(at, this.parts.row.at(at), this.parts.place.at(at), this.parts.said.at(at)),
      (places) => {
        const rows = places.map((at) => this.#kept(at)).sort((one, other) => one.row - other.row);
        several(places[0] as number, rows);
      },
    );
  }

  /** Counts persons by the sources that their rows come from. */
  bySource(sourceOf: (row: number) => string): readonly PersonsOfSources[] {
    const counts = new Map<string, { readonly sources: readonly string[]; persons: number }>();
    const count = (rows: readonly number[]): void => {
      const sources = [...new Set(rows.map(sourceOf))].sort();
      const key = sources.join("\n");
      madeIn(counts, key, () => ({ sources, persons: 0 })).persons += 1;
    };
    this.each(
      (_, row) => count([row]),
      (_, rows) => count(rows.map(({ row }) => row)),
    );
    return [...counts.keys()].sort().map((key) => counts.get(key) as PersonsOfSources);
  }

  #kept(at: number): KeptRow<Said> {
    return {
      row: this.parts.row.at(at),
      place: this.placeAt(this.parts.place.at(at)),
      said: this.saidAt(this.parts.said.at(at)),
    };
  }
}
