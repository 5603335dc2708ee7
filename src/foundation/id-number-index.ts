import { checkCharacter } from "./id-number.js";
import { NumberColumn } from "./number-column.js";

const HIGH_DIGITS = 9;
const DIGITS = 17;
const LOW_DIGITS = DIGITS - HIGH_DIGITS;
const END = 4;
const ZERO_CODE = 48;

const FEWEST_SLOTS = 1024;
const MOST_FILLED = 0.7;
const FREE = 0;

/**
 * The ID numbers of the rows of a ledger by their places, for ledgers of millions: in some 13 bytes a row, and the last
 * row of each person is found again. The first digits, of the place and the decade of a birth, are few, and each is
 * kept once; the check character follows from the digits and is not kept.
 */
export class IdNumberIndex {
  readonly #high = new NumberColumn();
  readonly #low = new NumberColumn();
  readonly #highs: number[] = [];
  readonly #codes = new Map<number, number>();
  /**
   * The last row of each person, counted from 1, at the next free slot from that which its hash names; the bits that
   * this leaves free hold others of the hash, so that hardly any other person is looked at.
   */
  #slots = new Uint32Array(FEWEST_SLOTS);

  get size(): number {
    return this.#high.length;
  }

  /** Puts a right ID number behind the others; answers with the place of the last that is the same, or -1. */
  push(idNumber: string): number {
    const high = this.#codeOf(numberIn(idNumber, 0, HIGH_DIGITS));
    const low = numberIn(idNumber, HIGH_DIGITS, DIGITS);
    const place = this.#high.push(high);
    this.#low.push(low);
    if (this.size > this.#slots.length * MOST_FILLED) this.#spread();
    return this.#put(place, high, low);
  }

  /** The ID number at a place. */
  idNumberOf(place: number): string {
    const high = this.#highs[this.#high.at(place)];
    const digits = `${high}${String(this.#low.at(place)).padStart(LOW_DIGITS, "0")}`;
    return digits + checkCharacter(digits);
  }

  /** The last four characters of the ID number at a place. */
  endOf(place: number): string {
    return this.idNumberOf(place).slice(-END);
  }

  #codeOf(high: number): number {
    const known = this.#codes.get(high);
    if (known !== undefined) return known;
    const code = this.#highs.push(high) - 1;
    this.#codes.set(high, code);
    return code;
  }

  /** Puts a place into its slot; answers with the one that it takes over from, or -1. */
  #put(place: number, high: number, low: number): number {
    const slots = this.#slots;
    const ofPlaces = slots.length - 1;
    const hash = hashOf(high, low);
    const entry = (hash & ~ofPlaces) | (place + 1);
    for (let slot = hash & ofPlaces; ; slot = (slot + 1) & ofPlaces) {
      const met = slots[slot] as number;
      const before = (met & ofPlaces) - 1;
      if (met !== FREE && ((met ^ entry) & ~ofPlaces) !== 0) continue;
      if (met !== FREE && (this.#low.at(before) !== low || this.#high.at(before) !== high)) continue;
      slots[slot] = entry;
      return before;
    }
  }

  #spread(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let place = 0; place < this.size - 1; place++) this.#put(place, this.#high.at(place), this.#low.at(place));
  }
}

/** The number that digits make up, without a text of its own. */
function numberIn(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - ZERO_CODE;
  return value;
}

/** Thirty-two bits in which numbers that are alike are not. */
function hashOf(high: number, low: number): number {
  let hash = Math.imul(high, 0x9e3779b1) ^ low;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
