import { IdNumberIndex } from "../foundation/id-number-index.js";
import { HIGHEST_BIT, NumberColumn } from "../foundation/number-column.js";
import { Interned } from "./interned.js";

/** Where a row says that a person is, as far as it does. */
export interface PlaceSaid {
  readonly township?: string | undefined;
  readonly village?: string | undefined;
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

  /** Takes in a row; `said` is a number that {@link said} gave. */
  enter(idNumber: string, { township, village }: PlaceSaid, row: number, said: number): void {
    const place = this.#places.codeOf(`${township ?? ""}\n${village ?? ""}`, () => ({
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
    const { row, place, said } = this.#first;
    const firstSaid = said.at(person);
    let before = place.at(person);
    if (firstSaid < HIGHEST_BIT) return [this.#kept(row.at(person), before, firstSaid)];
    const rows: KeptRow<Said>[] = [];
    const others = this.#others;
    for (; before < HIGHEST_BIT; before = this.#before.at(before))
      rows.push(this.#kept(others.row.at(before), others.place.at(before), others.said.at(before)));
    rows.push(this.#kept(row.at(person), before - HIGHEST_BIT, firstSaid - HIGHEST_BIT));
    return rows.sort((one, other) => one.row - other.row);
  }

  #kept(row: number, place: number, said: number): KeptRow<Said> {
    return { row, place: this.#places.at(place), said: this.#said.at(said) };
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
