import type { RowGlance } from "./row-glance.js";

/** Cells that stand one beside the other, the first and the last of them. */
type Run = readonly [first: number, last: number];

/** What follows from some cells of a row, by their texts: rows say the same few things over and over. */
export class KnownCells<Value> {
  readonly #runs: readonly Run[];
  readonly #most: number;
  readonly #known = new Map<string, Value>();

  /**
   * @param indexes - the places of the cells, from 0
   * @param most - of how many things it is kept what follows from them; then all is forgotten, and learnt anew
   */
  constructor(indexes: readonly number[], most: number) {
    this.#runs = runsOf(indexes);
    this.#most = most;
  }

  /** What follows from the cells of a row; undefined where they say what was not learnt. */
  find(row: RowGlance): Value | undefined {
    return this.#known.get(this.#said(row));
  }

  learn(row: RowGlance, value: Value): void {
    if (this.find(row) !== undefined) return;
    if (this.#known.size === this.#most) this.#known.clear();
    // A part of a text keeps the whole of it in memory; a copy does not.
    this.#known.set(structuredClone(this.#said(row)), value);
  }

  /** The cells as a text; no cell of a plain row holds what stands between them. */
  #said(row: RowGlance): string {
    const [first, ...others] = this.#runs;
    let said = first === undefined ? "" : row.textOf(...first);
    for (const run of others) said += row.delimiter + row.textOf(...run);
    return said;
  }
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
