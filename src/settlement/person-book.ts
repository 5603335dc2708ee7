import { IdNumberIndex } from "../foundation/id-number-index.js";
import { HIGHEST_BIT, NumberColumn } from "../foundation/number-column.js";
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

/** How many persons have rows in the same sources, and in no other. */
export interface PersonsOfSources {
  /** In the order of their names. */
  readonly sources: readonly string[];
  /** How many persons. */
  readonly persons: number;
}

/**
 * The rows of a ledger by person, until the accounts are asked for: 26 bytes a person, and 16 for each further row of
 * one; places and what rows say are kept once each.
 */
export class PersonBook<Said> {
  readonly #places = new Interned<PlaceSaid>();
  readonly #said = new Interned<Said>();
  readonly #persons = new IdNumberIndex();
  /** The first row of each person. Where there are several, its place gives way to the number of the last of them. */
  readonly #first = new RowColumns();
  readonly #others = new RowColumns();
  /** Of each of the others the one before it; at the first of them, the place that gave way, with the highest bit. */
  readonly #before = new NumberColumn();

  /** What is kept under a key; made when first met. */
  said(key: string, make: () => Said): number {
    return this.#said.codeOf(key, make);
  }

  /** What was said, by the number that {@link said} gave. */
  saidAt(code: number): Said {
    return this.#said.at(code);
  }

  /** A person's ID number, by the number that {@link eachRow} tells. */
  idNumberOf(person: number): string {
    return this.#persons.idNumberOf(person);
  }

  /** A place, by its number. */
  placeAt(code: number): PlaceSaid {
    return this.#places.at(code);
  }

  /** Takes in a row; `said` is a number that {@link said} gave. */
  enter(idNumber: string, { township, village }: PlaceSaid, row: number, said: number): void {
    const place = this.#places.codeOf(placeKey({ township, village }), () => ({
      ...(township !== undefined && { township }),
      ...(village !== undefined && { village }),
    }));
    const persons = this.#persons.size;
    const person = this.#persons.personOf(idNumber);
    const first = this.#first;
    if (person === persons) {
      first.push(row, place, said);
      return;
    }
    const before = first.place.at(person);
    const firstSaid = first.said.at(person);
    const isSecond = firstSaid < HIGHEST_BIT;
    if (isSecond) first.said.set(person, HIGHEST_BIT + firstSaid);
    this.#others.push(row, place, said);
    first.place.set(person, this.#before.push(isSecond ? HIGHEST_BIT + before : before));
  }

  /** Goes through the persons, their rows in the order of their numbers. */
  each(visit: (rows: readonly KeptRow<Said>[], idNumberEnd: () => string) => void): void {
    for (let person = 0; person < this.#persons.size; person++)
      visit(this.#rowsOf(person), () => this.#persons.endOf(person));
  }

  /**
   * Goes through all rows, those of one person after those of another: persons, places and what rows say by the numbers
   * that {@link idNumberOf}, {@link placeAt} and {@link saidAt} take.
   */
  eachRow(visit: (person: number, row: number, place: number, said: number) => void): void {
    for (let person = 0; person < this.#persons.size; person++)
      this.#walk(person, (row, place, said) => visit(person, row, place, said));
  }

  /** Counts persons by the sources that their rows come from. */
  bySource(sourceOf: (row: number) => string): readonly PersonsOfSources[] {
    const counts = new Map<string, { readonly sources: readonly string[]; persons: number }>();
    this.each((rows) => {
      const sources = [...new Set(rows.map(({ row }) => sourceOf(row)))].sort();
      const key = sources.join("\n");
      const count = counts.get(key) ?? { sources, persons: 0 };
      count.persons += 1;
      counts.set(key, count);
    });
    return [...counts.keys()].sort().map((key) => counts.get(key) as PersonsOfSources);
  }

  #rowsOf(person: number): readonly KeptRow<Said>[] {
    const rows: KeptRow<Said>[] = [];
    this.#walk(person, (row, place, said) => {
      rows.push({ row, place: this.#places.at(place), said: this.#said.at(said) });
    });
    return rows.sort((one, other) => one.row - other.row);
  }

  #walk(person: number, visit: (row: number, place: number, said: number) => void): void {
    const { row, place, said } = this.#first;
    const others = this.#others;
    const firstSaid = said.at(person);
    let before = place.at(person);
    if (firstSaid < HIGHEST_BIT) {
      visit(row.at(person), before, firstSaid);
      return;
    }
    for (; before < HIGHEST_BIT; before = this.#before.at(before))
      visit(others.row.at(before), others.place.at(before), others.said.at(before));
    visit(row.at(person), before - HIGHEST_BIT, firstSaid - HIGHEST_BIT);
  }
}

/** Rows, a column of numbers for each of their parts. */
class RowColumns {
  readonly row: NumberColumn = new NumberColumn();
  readonly place: NumberColumn = new NumberColumn();
  readonly said: NumberColumn = new NumberColumn();

  push(row: number, place: number, said: number): void {
    this.row.push(row);
    this.place.push(place);
    this.said.push(said);
  }
}
