const CHUNK_BITS = 14;
const CHUNK = 2 ** CHUNK_BITS;
const LAST_IN_CHUNK = CHUNK - 1;
const MOST_IN_TWO_BYTES = 2 ** 16 - 1;

/** The greatest number that a column holds. */
export const LARGEST_IN_COLUMN: number = 2 ** 32 - 1;

type Chunk = Uint8Array | Uint16Array | Uint32Array;

/**
 * Whole numbers below 2³² by their places; it grows without being copied. Small numbers, as codes are, take a byte
 * each, those that are near those around them, as the lines of rows are, two; others four.
 */
export class NumberColumn {
  readonly #chunks: Chunk[] = [];
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
    const [index, offset] = [place & LAST_IN_CHUNK, value - (this.#origins[at] as number)];
    chunk[index] = offset;
    // A chunk too narrow for a number holds another in its place.
    if (chunk[index] !== offset) this.#widen(at, index, value);
    return place;
  }

  at(place: number): number {
    const at = place >>> CHUNK_BITS;
    return ((this.#chunks[at] as Chunk)[place & LAST_IN_CHUNK] as number) + (this.#origins[at] as number);
  }

  /** A chunk behind the others, for numbers near its first. */
  #begin(value: number): Chunk {
    const chunk = new Uint8Array(CHUNK);
    this.#chunks.push(chunk);
    this.#origins.push(value - (value % CHUNK));
    return chunk;
  }

  /** Puts a number into a chunk that is too narrow for it. */
  #widen(at: number, index: number, value: number): void {
    const [narrow, before] = [this.#chunks[at] as Chunk, this.#origins[at] as number];
    const isNear = value >= before && value - before <= MOST_IN_TWO_BYTES;
    const origin = isNear ? before : 0;
    const wide = isNear ? new Uint16Array(narrow) : new Uint32Array(narrow).map((offset) => offset + before);
    wide[index] = value - origin;
    this.#chunks[at] = wide;
    this.#origins[at] = origin;
  }
}
