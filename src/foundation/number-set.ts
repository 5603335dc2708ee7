const BYTE_BITS = 3;
const LAST_IN_BYTE = 7;

/** A set of whole numbers below a bound, in a bit for each below it. */
export class NumberSet {
  readonly #bits: Uint8Array;

  /** @param bound - what all numbers are below */
  constructor(bound: number) {
    this.#bits = new Uint8Array((bound >>> BYTE_BITS) + 1);
  }

  add(number: number): void {
    const at = number >>> BYTE_BITS;
    this.#bits[at] = this.#byte(at) | (1 << (number & LAST_IN_BYTE));
  }

  has(number: number): boolean {
    return (this.#byte(number >>> BYTE_BITS) & (1 << (number & LAST_IN_BYTE))) !== 0;
  }

  #byte(at: number): number {
    return this.#bits[at] as number;
  }
}
