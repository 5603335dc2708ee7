const SHARDS = 1024;
const FIRST_SLOTS = 16;
const HIGH_DIGITS = 9;
const DIGITS = 17;
const LOW_BITS = 15;
const HIGH_NUMBERS = 0x4000_0000;
const TAKEN = 0x8000;
const FULLEST = 0.75;
const GROWTH = 1.5;
const MIX = 0x9e3779b1;
const TWO_TO_32 = 2 ** 32;

/** One part of the set: slots of six bytes, the nearest free one taken. */
interface Shard {
  high: Uint32Array;
  low: Uint16Array;
  size: number;
}

/**
 * A set of ID numbers in about nine bytes each, for ledgers of millions. The check character is not kept: it follows
 * from the rest.
 */
export class IdNumberSet {
  readonly #shards: readonly Shard[] = Array.from({ length: SHARDS }, () => emptyShard(FIRST_SLOTS));

  /** Adds a right ID number; tells whether it was new. */
  add(idNumber: string): boolean {
    const tail = Number(idNumber.slice(HIGH_DIGITS, DIGITS));
    const quotient = Math.floor(tail / SHARDS);
    const high = (Number(idNumber.slice(0, HIGH_DIGITS)) + (quotient >>> LOW_BITS) * HIGH_NUMBERS) >>> 0;
    const low = (quotient & (TAKEN - 1)) | TAKEN;
    const shard = this.#shards[tail % SHARDS] as Shard;
    if (!insert(shard, high, low)) return false;
    shard.size += 1;
    if (shard.size > shard.low.length * FULLEST) grow(shard);
    return true;
  }
}

function emptyShard(slots: number): Shard {
  return { high: new Uint32Array(slots), low: new Uint16Array(slots), size: 0 };
}

function insert({ high: highs, low: lows }: Shard, high: number, low: number): boolean {
  const slots = lows.length;
  const mixed = Math.imul(Math.imul(high, MIX) ^ low ^ (high >>> LOW_BITS), MIX) >>> 0;
  let slot = Math.floor((mixed / TWO_TO_32) * slots);
  while (lows[slot] !== 0) {
    if (lows[slot] === low && highs[slot] === high) return false;
    slot = slot + 1 === slots ? 0 : slot + 1;
  }
  highs[slot] = high;
  lows[slot] = low;
  return true;
}

function grow(shard: Shard): void {
  const { high, low, size } = shard;
  Object.assign(shard, emptyShard(Math.ceil(low.length * GROWTH)), { size });
  for (let slot = 0; slot < low.length; slot++) {
    if (low[slot] !== 0) insert(shard, high[slot] as number, low[slot] as number);
  }
}
