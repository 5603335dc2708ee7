import { madeIn } from "../foundation/once.js";

/** Values by number: each is made once, when its key is first met. */
export class Interned<Value> {
  readonly #codes = new Map<string, number>();
  readonly #values: Value[] = [];

  /** The number of a key's value; a value that can't be made leaves nothing behind. */
  codeOf(key: string, make: () => Value): number {
    return madeIn(this.#codes, key, () => this.#values.push(make()) - 1);
  }

  /** Whether a number is that of a value. */
  has(code: number): boolean {
    return Number.isInteger(code) && code >= 0 && code < this.#values.length;
  }

  at(code: number): Value {
    return this.#values[code] as Value;
  }
}
