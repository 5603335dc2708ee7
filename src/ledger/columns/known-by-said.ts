/** What follows from what rows say, by its number. */
export class KnownBySaid<Value> {
  readonly #most: number;
  readonly #known = new Map<number, Value>();

  /** @param most - of how many things it is kept what follows from them; then all is forgotten, and learnt anew */
  constructor(most: number) {
    this.#most = most;
  }

  /** What follows from it; undefined for what was not learnt. */
  find(said: number): Value | undefined {
    return this.#known.get(said);
  }

  learn(said: number, value: Value): void {
    if (this.#known.size === this.#most) this.#known.clear();
    this.#known.set(said, value);
  }
}
