const CHUNK_BITS = 14;
const CHUNK = 2 ** CHUNK_BITS;
const LAST_IN_CHUNK = CHUNK - 1;

/** The highest bit of a number in a column: above it a number may mean something else. */
export const HIGHEST_BIT: number = 2 ** 31;

/** The greatest number that a column holds. */
export const LARGEST_IN_COLUMN: number = 2 ** 32 - 1;

/** Whole numbers below 2³² by their places, in four bytes each; it grows without being copied. */
export class NumberColumn {
  readonly #chunks: Uint32Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Puts a number behind the others; answers with its place, the first being 0. */
  push(value: number): number {
    const place = this.#length;
    if (place % CHUNK === 0) this.#chunks.push(new Uint32Array(CHUNK));
    this.#length = place + 1;
    this.set(place, value);
    return place;
  }

  at(place: number): number {
    return (this.#chunks[place >>> CHUNK_BITS] as Uint32Array)[place & LAST_IN_CHUNK] as number;
  }

  set(place: number, value: number): void {
    (this.#chunks[place >>> CHUNK_BITS] as Uint32Array)[place & LAST_IN_CHUNK] = value;
  }
}
