const HIGH_DIGITS = 9;
const DIGITS = 17;
/** Above any number of nine digits; two more bits fit into a word beside it. */
const HIGH_NUMBERS = 0x4000_0000;
const SPARE_BITS = 2;

const BUCKET_BITS = 17;
const BUCKETS = 2 ** BUCKET_BITS;
const PAGE_SLOTS = 8;
const CHUNK_PAGES = 1024;
const MIX = 0x9e3779b1;
const WORD_BITS = 32;

/** Pages are made so many at a time. */
interface Chunk {
  readonly words: Uint32Array;
  readonly rests: Uint8Array;
  /** The next older page of each page's bucket. */
  readonly older: Uint32Array;
}

/**
 * A set of ID numbers in five bytes each and little more, for ledgers of millions: numbers stand in pages, pages in
 * buckets, and no page is ever copied into a larger one. The check character follows from the rest, and so does a part
 * of the rest from the bucket: neither is kept.
 */
export class IdNumberSet {
  readonly #newest = new Uint32Array(BUCKETS);
  readonly #sizes = new Uint32Array(BUCKETS);
  readonly #chunks: Chunk[] = [];
  #pages = 0;

  /** Adds a right ID number; tells whether it was new. */
  add(idNumber: string): boolean {
    const tail = Number(idNumber.slice(HIGH_DIGITS, DIGITS));
    const quotient = Math.floor(tail / BUCKETS);
    const spare = quotient % 2 ** SPARE_BITS;
    const word = Number(idNumber.slice(0, HIGH_DIGITS)) + spare * HIGH_NUMBERS;
    // Eight digits without the bits of the bucket and the spare ones are less than 256.
    const rest = quotient >>> SPARE_BITS;
    const bucket = ((tail % BUCKETS) ^ mixed(word, rest)) % BUCKETS;
    if (this.#holds(bucket, word, rest)) return false;
    this.#append(bucket, word, rest);
    return true;
  }

  #holds(bucket: number, word: number, rest: number): boolean {
    let left = this.#sizes[bucket] as number;
    let page = this.#newest[bucket] as number;
    while (left > 0) {
      const { words, rests, older } = this.#chunks[Math.floor(page / CHUNK_PAGES)] as Chunk;
      const from = (page % CHUNK_PAGES) * PAGE_SLOTS;
      const used = left % PAGE_SLOTS || PAGE_SLOTS;
      for (let slot = from; slot < from + used; slot++) {
        if (words[slot] === word && rests[slot] === rest) return true;
      }
      left -= used;
      page = older[page % CHUNK_PAGES] as number;
    }
    return false;
  }

  #append(bucket: number, word: number, rest: number): void {
    const size = this.#sizes[bucket] as number;
    if (size % PAGE_SLOTS === 0) this.#beginPage(bucket);
    const page = this.#newest[bucket] as number;
    const { words, rests } = this.#chunks[Math.floor(page / CHUNK_PAGES)] as Chunk;
    const slot = (page % CHUNK_PAGES) * PAGE_SLOTS + (size % PAGE_SLOTS);
    words[slot] = word;
    rests[slot] = rest;
    this.#sizes[bucket] = size + 1;
  }

  #beginPage(bucket: number): void {
    const page = this.#pages;
    if (page % CHUNK_PAGES === 0) this.#chunks.push(emptyChunk());
    const { older } = this.#chunks.at(-1) as Chunk;
    older[page % CHUNK_PAGES] = this.#newest[bucket] as number;
    this.#newest[bucket] = page;
    this.#pages += 1;
  }
}

function emptyChunk(): Chunk {
  const slots = CHUNK_PAGES * PAGE_SLOTS;
  return { words: new Uint32Array(slots), rests: new Uint8Array(slots), older: new Uint32Array(CHUNK_PAGES) };
}

/** Spreads numbers that are alike over the buckets. */
function mixed(word: number, rest: number): number {
  return Math.imul(Math.imul(word, MIX) ^ rest ^ (word >>> BUCKET_BITS), MIX) >>> (WORD_BITS - BUCKET_BITS);
}
