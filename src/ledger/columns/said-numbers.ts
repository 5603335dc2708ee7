/** More places, and more things said, than a district has. */
const MOST_NUMBERED = 1 << 16;

/** Cells that stand one beside the other, the first and the last of them. */
type Run = readonly [first: number, last: number];

/** A row whose text is parted into cells. */
interface PartedRow {
  /** What stands between its cells; none of them holds it. */
  readonly delimiter: string;
  /** The text from one cell to another, with what stands between them. */
  textOf(first: number, last: number): string;
}

/** Numbers for what rows say in some of their cells, by the texts: rows say the same few things over and over. */
export class SaidNumbers {
  readonly #runs: readonly Run[];
  readonly #numbers = new Map<string, number>();
  #next = 0;

  /** @param indexes - the places of the cells, from 0 */
  constructor(indexes: readonly number[]) {
    this.#runs = runsOf(indexes);
  }

  /** The number of what a row says: the same as that of a row before it which said the same, or a new one. */
  numberOf(row: PartedRow): number {
    const said = this.#said(row);
    let number = this.#numbers.get(said);
    if (number === undefined) {
      number = this.#next;
      this.#next += 1;
      if (this.#numbers.size === MOST_NUMBERED) this.#numbers.clear();
      // A part of a text keeps the whole of it in memory; a copy does not.
      this.#numbers.set(structuredClone(said), number);
    }
    return number;
  }

  /** The cells as a text. */
  #said(row: PartedRow): string {
    let said = "";
    for (let run = 0; run < this.#runs.length; run++) {
      const [first, last] = this.#runs[run] as Run;
      const text = row.textOf(first, last);
      said = run === 0 ? text : said + row.delimiter + text;
    }
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
