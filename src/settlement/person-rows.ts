import { CountedPairs } from "../foundation/counted-pairs.js";
import type { AccountTree } from "./account-tree.js";
import { addCounts } from "./add-counts.js";
import type { KeptRow, PersonBook, PlaceSaid } from "./person-book.js";
import { type SaidTogether, saidTogether } from "./said-together.js";

/** What became of the rows that accounts took in. */
export interface PersonRowCounts {
  /** Rows that entered the accounts. */
  readonly counted: number;
  /** Rows that said of a person what another row says, or less. */
  readonly joined: number;
  /** Rows of persons whose rows contradict each other; such persons enter no account. */
  readonly conflicts: number;
}

/** How many there are of each list of persons, whether or not all of them are listed. */
export interface SeveralCounts {
  /** Of rows that entered the accounts as one. */
  readonly joins: number;
  /** Of persons whose rows contradict each other. */
  readonly conflicts: number;
  /** Of persons of whom no row says the township, or none the village. */
  readonly unplaced: number;
}

/** The township, or the village, under which persons are counted of whom no row says it. */
export const PLACE_NOT_SAID = "（未写明）";

/** A row of a person as the accounts understood it; a member that it doesn't give is left out. */
export type LedgerRowOf<Said> = Said & {
  /** The number given with the row; else its place, the first row being 0. */
  readonly row: number;
  /** The township, as the row names it. */
  readonly township?: string | undefined;
  /** The village, as the row names it. */
  readonly village?: string | undefined;
};

/** A person of whom is told. */
export interface PersonTold<Said> {
  /** The last four characters of the ID number. */
  readonly idNumberEnd: string;
  /** The person's rows, in the order of their numbers. */
  readonly rows: readonly LedgerRowOf<Said>[];
}

/** Several rows of one person. */
export interface PersonRows<Said> extends PersonTold<Said> {
  /** The members in which the rows differ, or, in a conflict, contradict each other; none where they are alike. */
  readonly differ: readonly string[];
}

/** What adds up over a place, with what became of its rows. */
export class RowTally {
  counted = 0;
  joined = 0;
  conflicts = 0;

  merge(other: PersonRowCounts): void {
    addCounts<keyof PersonRowCounts>(this, other);
  }

  counts(): PersonRowCounts {
    return { ...this };
  }
}

/** A tally of persons at a place. */
export interface PersonTally<Self> {
  readonly rows: RowTally;
  merge(other: Self): void;
}

/** Rows of one person at one place that enter the accounts as one. */
export interface Statement<Said> {
  readonly rows: readonly KeptRow<Said>[];
  /** What they say together. */
  readonly said: Said;
}

/** The members in which the rows of a person contradict each other. */
export interface Contradiction {
  readonly contradicted: readonly string[];
}

/** Persons who are told of one by one for what their rows say. */
interface ToldPersons<Said, Shown, Sums> {
  isOf(said: Said): boolean;
  add(tally: Sums, said: Said, person: PersonTold<Shown>): void;
}

/** How the rows of one notice's ledger enter its accounts. */
export interface EntersAccounts<Said, Shown, Sums> {
  /** What several rows of a person at one place come to. */
  join(rows: readonly KeptRow<Said>[]): readonly Statement<Said>[] | Contradiction;
  /** The members of a row, as they are told. */
  shown(said: Said): Shown;
  /** Takes in so many persons of whom the same is said. */
  count(tally: Sums, said: Said, persons: number): void;
  /** Left out where nobody is. */
  readonly told?: ToldPersons<Said, Shown, Sums>;
}

/** Persons to be told of: those who have several rows, and those without a place. */
export interface SeveralRows<Shown> {
  readonly inAll: SeveralCounts;
  readonly joins: readonly PersonRows<Shown>[];
  readonly conflicts: readonly PersonRows<Shown>[];
  readonly unplaced: readonly PersonTold<Shown>[];
}

/** The first of many persons by their first rows; no more than twice as many are held. */
export class FirstPersons<Person extends PersonTold<unknown>> {
  readonly #most: number;
  #persons: Person[] = [];
  /** How many were added. */
  count = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(person: Person): void {
    this.count += 1;
    this.#persons.push(person);
    if (this.#persons.length > 2 * this.#most) this.#persons = this.inOrder();
  }

  /** In the order of their first rows. */
  inOrder(): Person[] {
    return this.#persons
      .sort((one, other) => (one.rows[0]?.row as number) - (other.rows[0]?.row as number))
      .slice(0, this.#most);
  }
}

/**
 * Enters each person into the tally of the place, once; tells of those who have several rows, by their first row. What
 * one row leaves out of the place another may give.
 *
 * @param most - how many are listed at most of each list
 */
export function enterPersons<Said, Shown extends object, Sums extends PersonTally<Sums>>(
  book: PersonBook<Said>,
  tree: AccountTree<Sums>,
  ledger: EntersAccounts<Said, Shown, Sums>,
  most: number,
): SeveralRows<Shown> {
  const joins = new FirstPersons<PersonRows<Shown>>(most);
  const conflicts = new FirstPersons<PersonRows<Shown>>(most);
  const unplaced = new FirstPersons<PersonTold<Shown>>(most);
  const tallyAt = ({ township = PLACE_NOT_SAID, village = PLACE_NOT_SAID }: PlaceSaid): Sums =>
    tree.at(township, village);
  const shown = ({ row, place, said }: KeptRow<Said>): LedgerRowOf<Shown> => ({ row, ...place, ...ledger.shown(said) });
  const told = (person: number, rows: readonly KeptRow<Said>[]): PersonTold<Shown> => ({
    idNumberEnd: book.endOf(person),
    rows: rows.map(shown),
  });
  const enter = (person: number, rows: readonly KeptRow<Said>[]): void => {
    const { said: place, contradicted } = placeOf(rows);
    const joined = contradicted.length > 0 ? { contradicted } : statementsOf(rows, ledger);
    if ("contradicted" in joined) {
      for (const row of rows) tallyAt(contradicted.length > 0 ? row.place : place).rows.conflicts += 1;
      conflicts.add({ ...told(person, rows), differ: joined.contradicted });
      return;
    }
    const tally = tallyAt(place);
    for (const statement of joined) {
      const others = statement.rows.length - 1;
      tally.rows.counted += 1;
      tally.rows.joined += others;
      ledger.count(tally, statement.said, 1);
      if (ledger.told?.isOf(statement.said) === true)
        ledger.told.add(tally, statement.said, told(person, statement.rows));
      if (others === 0) continue;
      const joint = told(person, statement.rows);
      joins.add({ ...joint, differ: differing(joint.rows) });
    }
    if (!isWhole(place)) unplaced.add(told(person, rows));
  };
  // By far the most persons have one row and a place: those of one place who say the same are counted in together.
  const alike = new CountedPairs(book.rows, (where, what, persons) => {
    const tally = tallyAt(book.placeAt(where));
    tally.rows.counted += persons;
    ledger.count(tally, book.saidAt(what), persons);
  });
  const enterAlone = (person: number, row: number, where: number, what: number): void => {
    const [place, said] = [book.placeAt(where), book.saidAt(what)];
    if (!isWhole(place) || ledger.told?.isOf(said) === true) enter(person, [{ row, place, said }]);
    else alike.add(where, what);
  };
  book.each(enterAlone, enter);
  alike.end();
  return {
    inAll: { joins: joins.count, conflicts: conflicts.count, unplaced: unplaced.count },
    joins: joins.inOrder(),
    conflicts: conflicts.inOrder(),
    unplaced: unplaced.inOrder(),
  };
}

/** Whether a place is known down to the village. */
function isWhole({ township, village }: PlaceSaid): boolean {
  return township !== undefined && village !== undefined;
}

function placeOf(rows: readonly KeptRow<unknown>[]): SaidTogether<PlaceSaid> {
  const [{ place }, ...others] = rows as readonly [KeptRow<unknown>, ...KeptRow<unknown>[]];
  // A place is kept once.
  if (others.every((other) => other.place === place)) return { said: place, contradicted: [] };
  return saidTogether<PlaceSaid>(
    rows.map((row) => row.place),
    ["township", "village"],
  );
}

function statementsOf<Said, Shown, Sums>(
  rows: readonly KeptRow<Said>[],
  ledger: EntersAccounts<Said, Shown, Sums>,
): readonly Statement<Said>[] | Contradiction {
  const [{ said }, ...others] = rows as readonly [KeptRow<Said>, ...KeptRow<Said>[]];
  return others.length === 0 ? [{ rows, said }] : ledger.join(rows);
}

/** The members that are not the same in all. */
function differing(rows: readonly object[]): readonly string[] {
  const members = new Set(rows.flatMap((row) => Object.keys(row)));
  members.delete("row");
  const texts = (member: string) => new Set(rows.map((row) => String(row[member as keyof typeof row])));
  return [...members].filter((member) => texts(member).size > 1).sort();
}
