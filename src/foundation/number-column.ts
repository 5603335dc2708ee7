const CHUNK_BITS = 14;
const CHUNK = 2 ** CHUNK_BITS;
const LAST_IN_CHUNK = CHUNK - 1;
const MOST_IN_TWO_BYTES = 2 ** 16 - 1;

/** The greatest number that a column holds. */
export const LARGEST_IN_COLUMN: number = 2 ** 32 - 1;

/**
 * Whole numbers below 2³² by their places; it grows without being copied. Numbers that are near those around them, as
 * the lines of rows are, or small, as codes are, take two bytes each; others four.
 */
export class NumberColumn {
  readonly #chunks: (Uint16Array | Uint32Array)[] = [];
  /** What the numbers of each chunk are counted from. */
  readonly #origins: number[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Puts a number behind the others; answers with its place, the first being 0. */
  push(value: number): number {
    const place = this.#length++;
    const at = place >>> CHUNK_BITS;
    const chunk = this.#chunks[at] ?? this.#begin(value);
    const offset = value - (this.#origins[at] as number);
    const isHeld = chunk.BYTES_PER_ELEMENT > 2 || (offset >= 0 && offset <= MOST_IN_TWO_BYTES);
    if (isHeld) chunk[place & LAST_IN_CHUNK] = offset;
    else this.#widen(at)[place & LAST_IN_CHUNK] = value;
    return place;
  }

  at(place: number): number {
    const at = place >>> CHUNK_BITS;
    return ((this.#chunks[at] as Uint16Array)[place & LAST_IN_CHUNK] as number) + (this.#origins[at] as number);
  }

  /** A chunk behind the others, for numbers near its first. */
  #begin(value: number): Uint16Array {
    const chunk = new Uint16Array(CHUNK);
    this.#chunks.push(chunk);
    this.#origins.push(value - (value % CHUNK));
    return chunk;
  }

  #widen(at: number): Uint32Array {
    const [narrow, origin] = [this.#chunks[at] as Uint16Array, this.#origins[at] as number];
    const wide = Uint32Array.from(narrow, (offset) => offset + origin);
    this.#chunks[at] = wide;
    this.#origins[at] = 0;
    return wide;
  }
}
