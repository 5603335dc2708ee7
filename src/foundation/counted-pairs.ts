const MOST_SLOTS = 2 ** 18;
const MIXES = 0x9e3779b1;

/**
 * Counts pairs of numbers that come over and over, in a table that does not grow: what was counted of a pair is handed
 * on when another one needs its slot, and at the end.
 */
export class CountedPairs {
  readonly #ones: Uint32Array;
  readonly #others: Uint32Array;
  readonly #times: Uint32Array;
  readonly #take: (one: number, other: number, times: number) => void;

  /**
   * @param most - how many will come
   * @param take - is handed each pair, and how often it came, at once or in parts
   */
  constructor(most: number, take: (one: number, other: number, times: number) => void) {
    const slots = Math.min(MOST_SLOTS, 2 ** Math.ceil(Math.log2(most + 1)));
    this.#ones = new Uint32Array(slots);
    this.#others = new Uint32Array(slots);
    this.#times = new Uint32Array(slots);
    this.#take = take;
  }

  add(one: number, other: number): void {
    const slot = (Math.imul(one, MIXES) + other) & (this.#times.length - 1);
    if (this.#ones[slot] !== one || this.#others[slot] !== other) {
      this.#handOn(slot);
      this.#ones[slot] = one;
      this.#others[slot] = other;
    }
    this.#times[slot] = this.#timesAt(slot) + 1;
  }

  /** Hands on what was not yet. */
  end(): void {
    for (let slot = 0; slot < this.#times.length; slot++) this.#handOn(slot);
  }

  #handOn(slot: number): void {
    const times = this.#timesAt(slot);
    if (times === 0) return;
    this.#times[slot] = 0;
    this.#take(this.#ones[slot] as number, this.#others[slot] as number, times);
  }

  #timesAt(slot: number): number {
    return this.#times[slot] as number;
  }
}
