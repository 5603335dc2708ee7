import type { RowGlance } from "./row-glance.js";

/** What rows say is seldom more than some thousands of things; beyond this, all is forgotten, and learnt anew. */
const MOST_KNOWN = 1 << 16;
const SLOTS = MOST_KNOWN * 2;
const FREE = 0;
const FACTOR = 0x01000193;

/** Cells that stand one beside the other, the first and the last of them. */
type Run = readonly [first: number, last: number];

interface Known<Value> {
  /** The text of each run. */
  readonly texts: readonly string[];
  readonly value: Value;
}

/** What follows from some cells of a row, by their texts: rows say the same few things over and over. */
export class KnownCells<Value> {
  readonly #runs: readonly Run[];
  #known: Known<Value>[] = [];
  /** The known ones, counted from 1, each at the next free slot from that which its hash names. */
  readonly #slots = new Int32Array(SLOTS);

  /** @param indexes - the places of the cells, from 0 */
  constructor(indexes: readonly number[]) {
    this.#runs = runsOf(indexes);
  }

  /** What follows from the cells of a row; undefined where they say what was not learnt. */
  find(row: RowGlance): Value | undefined {
    const at = this.#slots[this.#slotOf(row)] as number;
    return at === FREE ? undefined : (this.#known[at - 1] as Known<Value>).value;
  }

  learn(row: RowGlance, value: Value): void {
    if (this.#known.length === MOST_KNOWN) {
      this.#known = [];
      this.#slots.fill(FREE);
    }
    const slot = this.#slotOf(row);
    if (this.#slots[slot] !== FREE) return;
    // A part of a text keeps the whole of it in memory; a copy does not.
    const texts = this.#runs.map(([first, last]) => structuredClone(row.textOf(first, last)));
    this.#slots[slot] = this.#known.push({ texts, value });
  }

  /** The slot of what a row says, or the free one where it would be. */
  #slotOf(row: RowGlance): number {
    for (let slot = this.#hashOf(row) & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const at = this.#slots[slot] as number;
      if (at === FREE || this.#isSaid(row, this.#known[at - 1] as Known<Value>)) return slot;
    }
  }

  #isSaid(row: RowGlance, known: Known<Value>): boolean {
    for (let index = 0; index < this.#runs.length; index++) {
      const [first, last] = this.#runs[index] as Run;
      const text = known.texts[index] as string;
      if (!isAt(row.text, row.startOf(first), row.endOf(last), text)) return false;
    }
    return true;
  }

  #hashOf(row: RowGlance): number {
    let hash = 0;
    for (const [first, last] of this.#runs) {
      const end = row.endOf(last);
      for (let at = row.startOf(first); at < end; at++) hash = Math.imul(hash ^ row.text.charCodeAt(at), FACTOR);
      hash = Math.imul(hash, FACTOR);
    }
    return hash ^ (hash >>> 16);
  }
}

/** Whether a text stands at a place in another; a loop over some dozens of characters costs less than a search. */
function isAt(whole: string, start: number, end: number, text: string): boolean {
  if (text.length !== Math.max(0, end - start)) return false;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== whole.charCodeAt(start + at)) return false;
  return true;
}

function runsOf(indexes: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const index of [...indexes].sort((one, other) => one - other)) {
    const [first, last] = runs.at(-1) ?? [index, index - 2];
    if (index <= last + 1) runs[runs.length - 1] = [first, index];
    else runs.push([index, index]);
  }
  return runs;
}
