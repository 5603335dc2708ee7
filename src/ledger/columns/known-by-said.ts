const NOTHING = -1;

/** What follows from what rows say, by its number; such numbers are given one after the other. */
export class KnownBySaid<Value> {
  readonly #said: Int32Array;
  readonly #values: Value[];

  /** @param most - of how many things it is kept what follows from them; the next ones take the slots of the first */
  constructor(most: number) {
    this.#said = new Int32Array(most).fill(NOTHING);
    this.#values = new Array(most);
  }

  /** What follows from it; undefined for what was not learnt. */
  find(said: number): Value | undefined {
    const slot = said % this.#said.length;
    return this.#said[slot] === said ? this.#values[slot] : undefined;
  }

  learn(said: number, value: Value): void {
    const slot = said % this.#said.length;
    this.#said[slot] = said;
    this.#values[slot] = value;
  }
}
