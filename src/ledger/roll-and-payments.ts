import type { PersonsOfSources } from "../index.js";
import type { Labels } from "./columns/json-schema-node.js";
import type { Mapping } from "./columns/mapping.js";
import { MappingError, unsettled } from "./columns/mapping-faults.js";
import type { LedgerRow } from "./row-book.js";
import { type RowNumbers, tableOf } from "./row-numbers.js";

const ROLL = "roll";
const PAYMENTS = "payments";

/** What is known of the tables of a part of a ledger. */
export interface TablesTold {
  /** The names of the rolls, and of the tables that tell who has paid. */
  readonly rolls: readonly string[];
  readonly payments: readonly string[];
  /** The titles of facts of which none of the tables gives one, where there are rolls alone. */
  readonly oneOf: readonly string[];
  /** Why the part can't be read alone, by the facts that all of its tables lack. */
  readonly lacking: Readonly<Record<string, Labels>>;
}

/** The tables of a ledger by whether they tell who has paid; a roll doesn't, and stands beside a list of payments. */
export class RollAndPayments {
  readonly #numbers: RowNumbers;
  /** The names of the tables of each kind. */
  readonly #tables: { readonly [ROLL]: Set<string>; readonly [PAYMENTS]: Set<string> } = {
    [ROLL]: new Set(),
    [PAYMENTS]: new Set(),
  };
  #oneOf: Mapping["oneOf"] = [];
  /** Why the ledger can't be read, by the facts that all of its tables lack. */
  #lacking: ReadonlyMap<string, Labels> | undefined;

  constructor(numbers: RowNumbers) {
    this.#numbers = numbers;
  }

  /** Takes the header of a table. */
  add(header: LedgerRow, { oneOf, lacking }: Mapping): void {
    this.#tables[oneOf.length > 0 ? ROLL : PAYMENTS].add(tableOf(header));
    if (oneOf.length > 0) this.#oneOf = oneOf;
    this.#lack(lacking);
  }

  /** What is known of them. Lines of NDJSON have no header, and tell who has paid as far as anything does. */
  get told(): TablesTold {
    const rolls = this.#tables[ROLL];
    const others = this.#numbers.tables.map(({ place }) => place).filter((place) => !rolls.has(place));
    return {
      rolls: [...rolls],
      payments: [...new Set([...this.#tables[PAYMENTS], ...others])],
      oneOf: this.#oneOf,
      lacking: Object.fromEntries(this.#lacking ?? []),
    };
  }

  /** Takes in what is known of other tables. */
  take({ rolls, payments, oneOf, lacking }: TablesTold): void {
    for (const table of rolls) this.#tables[ROLL].add(table);
    for (const table of payments) this.#tables[PAYMENTS].add(table);
    if (oneOf.length > 0) this.#oneOf = oneOf;
    this.#lack(new Map(Object.entries(lacking)));
  }

  /**
   * To be asked once all tables are read.
   *
   * @throws {@link MappingError} when none of them tells who has paid, or none tells where persons are
   */
  refuseUntold(): void {
    const unpaid = this.#tables[PAYMENTS].size > 0 ? [] : unsettled([], this.#oneOf);
    const faults = [...(this.#lacking?.values() ?? []), ...unpaid];
    if (faults.length > 0) throw new MappingError(faults);
  }

  /** Whether there are both. */
  get areBoth(): boolean {
    return this.#tables[ROLL].size > 0 && this.#tables[PAYMENTS].size > 0;
  }

  /** The kind of the table that a row stands in. */
  kindOf(row: number): string {
    return this.#tables[ROLL].has(this.#numbers.tableOf(row)) ? ROLL : PAYMENTS;
  }

  /** A line that says how many persons stand on one only. */
  lineOf(counted: readonly PersonsOfSources[]): string {
    const [onRoll, paid, both] = [[ROLL], [PAYMENTS], [PAYMENTS, ROLL]].map((sources) => personsOf(counted, sources));
    const [roll, payments] = [ROLL, PAYMENTS].map((kind) => namesOf(this.#tables[kind as typeof ROLL]));
    return (
      `花名册 ${roll}、缴费名单 ${payments}：两边都有 ${both} 人，只在花名册 ${onRoll} 人，只在缴费名单 ${paid} 人 | ` +
      `roll and payments: on both ${both}, only on the roll ${onRoll}, only among the payments ${paid}\n`
    );
  }

  /** Of the facts that the tables lack, those that further ones lack too. */
  #lack(lacking: ReadonlyMap<string, Labels>): void {
    this.#lacking = new Map([...(this.#lacking ?? lacking)].filter(([field]) => lacking.has(field)));
  }
}

function personsOf(counted: readonly PersonsOfSources[], sources: readonly string[]): number {
  return counted.find((each) => each.sources.join() === sources.join())?.persons ?? 0;
}

function namesOf(tables: ReadonlySet<string>): string {
  return [...tables].map((table) => table.replace(/!$/, "")).join("、");
}
