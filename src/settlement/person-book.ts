import { IdNumberIndex } from "../foundation/id-number-index.js";
import { HIGHEST_BIT, NumberColumn } from "../foundation/number-column.js";
import { Interned } from "./interned.js";

/** Where a row says that a person is. */
export interface Place {
  readonly township: string;
  readonly village: string;
}

/** A row of a ledger as the accounts keep it. */
export interface KeptRow<Said> {
  /** The number by which the row is told of. */
  readonly row: number;
  readonly place: Place;
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
 * The rows of a ledger by person, until the accounts are asked for: 25 bytes a person, and 16 a row of those who have
 * several; places and what rows say are kept once each.
 */
export class PersonBook<Said> {
  readonly #places = new Interned<Place>();
  readonly #said = new Interned<Said>();
  readonly #persons = new IdNumberIndex();
  /** Of each person the only row; of one who has several, the last of them stands for what it says. */
  readonly #only = new RowColumns();
  readonly #several = new RowColumns();
  /** Of each of several rows the one before it, counted from 1; 0 for the first. */
  readonly #before = new NumberColumn();

  /** What is kept under a key; made when first met. */
  said(key: string, make: () => Said): number {
    return this.#said.codeOf(key, make);
  }

  /** What was said, by the number that {@link said} gave. */
  saidAt(code: number): Said {
    return this.#said.at(code);
  }

  /** Takes in a row; `said` is a number that {@link said} gave. */
  enter(idNumber: string, { township, village }: Place, row: number, said: number): void {
    const place = this.#places.codeOf(`${township}\n${village}`, () => ({ township, village }));
    const persons = this.#persons.size;
    const person = this.#persons.personOf(idNumber);
    if (person === persons) {
      this.#only.push(row, place, said);
      return;
    }
    const only = this.#only.said.at(person);
    const before = only < HIGHEST_BIT ? this.#moveToSeveral(person) : only - HIGHEST_BIT;
    this.#several.push(row, place, said);
    this.#only.said.set(person, HIGHEST_BIT + this.#before.push(before + 1));
  }

  /** Goes through the persons, their rows in the order of their numbers. */
  each(visit: (rows: readonly KeptRow<Said>[], idNumberEnd: () => string) => void): void {
    for (let person = 0; person < this.#persons.size; person++)
      visit(this.#rowsOf(person), () => this.#persons.endOf(person));
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

  /** Copies a person's only row to those of persons who have several; answers with its place there. */
  #moveToSeveral(person: number): number {
    const { row, place, said } = this.#only;
    this.#several.push(row.at(person), place.at(person), said.at(person));
    return this.#before.push(0);
  }

  #rowsOf(person: number): readonly KeptRow<Said>[] {
    const only = this.#only.said.at(person);
    if (only < HIGHEST_BIT) return [this.#kept(this.#only, person)];
    const rows: KeptRow<Said>[] = [];
    for (let at = only - HIGHEST_BIT + 1; at > 0; at = this.#before.at(at - 1))
      rows.push(this.#kept(this.#several, at - 1));
    return rows.sort((one, other) => one.row - other.row);
  }

  #kept({ row, place, said }: RowColumns, index: number): KeptRow<Said> {
    return { row: row.at(index), place: this.#places.at(place.at(index)), said: this.#said.at(said.at(index)) };
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
