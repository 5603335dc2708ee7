import { checkCharacter, idDigits } from "./id-number.js";
import { NumberColumn } from "./number-column.js";
import { NumberSet } from "./number-set.js";
import { madeIn } from "./once.js";

const LAST_DIGITS = 8;
const END = 4;

/** So many places are put in order at once. */
const MOST_PLACES = 2 ** 22;
/** So many bits for each number of a group: of those that stand alone in it few are taken for others. */
const BITS_EACH = 16;

/**
 * The ID numbers of the rows of a ledger by their places, for ledgers of millions: in 5 or 6 bytes a row. The first
 * digits, of the place and the decade of a birth, are few, and each is kept once; the check character follows from the
 * digits and is not kept.
 */
export class IdNumberColumn {
  readonly #high = new NumberColumn();
  readonly #low = new NumberColumn();
  readonly #highs: number[] = [];
  readonly #codes = new Map<number, number>();
  readonly #mostPlaces: number;

  /** @param mostPlaces - how many places are put in order at once; those with the same first digits always are */
  constructor(mostPlaces: number = MOST_PLACES) {
    this.#mostPlaces = mostPlaces;
  }

  get length(): number {
    return this.#high.length;
  }

  /** Puts an ID number behind the others; answers whether it is one: what is none is not put. */
  push(idNumber: string): boolean {
    const digits = idDigits(idNumber);
    if (digits === undefined) return false;
    this.#high.push(this.#codeOf(digits.first));
    this.#low.push(digits.last);
    return true;
  }

  /** The ID number at a place. */
  idNumberOf(place: number): string {
    const high = this.#highs[this.#high.at(place)];
    const digits = `${high}${String(this.#low.at(place)).padStart(LAST_DIGITS, "0")}`;
    return digits + checkCharacter(digits);
  }

  /** The last four characters of the ID number at a place. */
  endOf(place: number): string {
    return this.idNumberOf(place).slice(-END);
  }

  /**
   * Goes through the numbers, each once: by the place of one that stands there alone, and by all places of another, in
   * their order. Numbers with the same first digits are looked at together: a table of all of them would be larger than
   * what a processor holds at hand, and each look into it a wait.
   */
  each(alone: (place: number) => void, several: (places: readonly number[]) => void): void {
    const counts = this.#counts();
    const repeated = new NumberSet(this.length);
    const tell = (places: readonly number[]): void => {
      for (const place of places) repeated.add(place);
      several(places);
    };
    for (let first = 0; first < counts.length; ) {
      const end = this.#endOfPart(counts, first);
      const { places, ends } = this.#byHigh(first, counts.slice(first, end));
      let start = 0;
      for (const last of ends) {
        this.#repeatedIn(places.subarray(start, last), tell);
        start = last;
      }
      first = end;
    }
    // In the order in which all that is kept of the rows stands.
    for (let place = 0; place < this.length; place++) if (!repeated.has(place)) alone(place);
  }

  /** How many numbers have the same first digits. */
  #counts(): readonly number[] {
    const counts = this.#highs.map(() => 0);
    for (let place = 0; place < this.length; place++) {
      const high = this.#high.at(place);
      counts[high] = (counts[high] as number) + 1;
    }
    return counts;
  }

  /** Behind the first digits, from some on, that are looked at in one go: as many as have few places, at least one. */
  #endOfPart(counts: readonly number[], first: number): number {
    let [end, sum] = [first, 0];
    for (const count of counts.slice(first)) {
      sum += count;
      if (sum > this.#mostPlaces && end > first) break;
      end += 1;
    }
    return end;
  }

  /** The places of some numbers, those with the same first digits together, and where these end. */
  #byHigh(
    first: number,
    counts: readonly number[],
  ): { readonly places: Uint32Array; readonly ends: readonly number[] } {
    let before = 0;
    const next = counts.map((count) => {
      before += count;
      return before - count;
    });
    const places = new Uint32Array(before);
    for (let place = 0; place < this.length; place++) {
      const at = this.#high.at(place) - first;
      if (at < 0 || at >= next.length) continue;
      places[next[at] as number] = place;
      next[at] = (next[at] as number) + 1;
    }
    return { places, ends: next };
  }

  /** Those that share a bit with another may be the same, and are compared; by far the most share none. */
  #repeatedIn(places: Uint32Array, several: (places: readonly number[]) => void): void {
    const bits = 2 ** Math.ceil(Math.log2(places.length * BITS_EACH));
    const bitOf = (place: number): number => this.#low.at(place) & (bits - 1);
    const [met, shared] = [new NumberSet(bits), new NumberSet(bits)];
    for (const place of places) {
      const bit = bitOf(place);
      (met.has(bit) ? shared : met).add(bit);
    }
    const compared = new Map<number, number[]>();
    for (const place of places) {
      if (shared.has(bitOf(place))) madeIn(compared, this.#low.at(place), (): number[] => []).push(place);
    }
    for (const same of compared.values()) if (same.length > 1) several(same);
  }

  #codeOf(high: number): number {
    return madeIn(this.#codes, high, () => this.#highs.push(high) - 1);
  }
}
