import { checkCharacter } from "./id-number.js";
import { NumberColumn } from "./number-column.js";

const HIGH_DIGITS = 9;
const DIGITS = 17;
const LOW_DIGITS = DIGITS - HIGH_DIGITS;
const END = 4;

const FEWEST_BUCKETS = 1024;
const MOST_IN_BUCKET = 4;
const MIX = 0x9e3779b1;
const HALF_WORD = 15;

/**
 * Numbers persons by their ID numbers, from 0 on in the order in which they are first met, for ledgers of millions: in
 * 13 bytes a person, as two numbers of its digits and a chain through each bucket. The check character follows from the
 * digits and is not kept.
 */
export class IdNumberIndex {
  readonly #high = new NumberColumn();
  readonly #low = new NumberColumn();
  /** The next older person of the same bucket; as in the buckets, 0 is nobody, and all others count from 1. */
  readonly #older = new NumberColumn();
  #buckets = new Uint32Array(FEWEST_BUCKETS);

  get size(): number {
    return this.#high.length;
  }

  /** The number of the person with a right ID number; a new person gets the next one. */
  personOf(idNumber: string): number {
    const high = Number(idNumber.slice(0, HIGH_DIGITS));
    const low = Number(idNumber.slice(HIGH_DIGITS, DIGITS));
    let met = this.#buckets[this.#bucketOf(high, low)] as number;
    while (met > 0) {
      if (this.#low.at(met - 1) === low && this.#high.at(met - 1) === high) return met - 1;
      met = this.#older.at(met - 1);
    }
    this.#high.push(high);
    this.#low.push(low);
    const person = this.#older.push(0);
    if (this.size > this.#buckets.length * MOST_IN_BUCKET) this.#spread();
    else this.#chain(person);
    return person;
  }

  /** A person's ID number. */
  idNumberOf(person: number): string {
    const digits = `${this.#high.at(person)}${String(this.#low.at(person)).padStart(LOW_DIGITS, "0")}`;
    return digits + checkCharacter(digits);
  }

  /** The last four characters of a person's ID number. */
  endOf(person: number): string {
    return this.idNumberOf(person).slice(-END);
  }

  #chain(person: number): void {
    const bucket = this.#bucketOf(this.#high.at(person), this.#low.at(person));
    this.#older.set(person, this.#buckets[bucket] as number);
    this.#buckets[bucket] = person + 1;
  }

  #spread(): void {
    this.#buckets = new Uint32Array(this.#buckets.length * 2);
    for (let person = 0; person < this.size; person++) this.#chain(person);
  }

  /** Spreads numbers that are alike over the buckets. */
  #bucketOf(high: number, low: number): number {
    const mixed = Math.imul(Math.imul(high, MIX) ^ low, MIX);
    return (mixed ^ (mixed >>> HALF_WORD)) & (this.#buckets.length - 1);
  }
}
