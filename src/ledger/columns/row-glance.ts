import { isIdNumber } from "../../index.js";
import { spanOf } from "../file/text-row.js";
import type { CellRow } from "./find-header.js";
import { LONGEST_CELL } from "./longest-cell.js";
import { mayBeCut } from "./read-id-number.js";

/** What is looked for in the rows of a table. */
interface LookedFor {
  /** How many columns there are. */
  readonly width: number;
  readonly idNumber: number;
  /** The columns whose words may say otherwise than the row's facts. */
  readonly remarks: readonly number[];
  readonly mayMatter: (cell: string, index: number) => boolean;
}

/**
 * A row at a glance: where its cells begin and whom it is about, as far as it is a plain one, a person's with a right
 * ID number, of which nothing is to be told but its facts. It is one for all rows of a table: the row looked at last.
 */
export class RowGlance {
  readonly #lookedFor: LookedFor;
  /** Where each cell begins; what is left of them out at the end is empty. */
  readonly #starts: Int32Array;
  text = "";
  /** What stands between its cells, the same in all rows. */
  delimiter = "";
  #end = 0;
  idNumber = "";
  /** How many cells the row has: those of all columns, or fewer. */
  width = 0;

  constructor(lookedFor: LookedFor) {
    this.#lookedFor = lookedFor;
    this.#starts = new Int32Array(lookedFor.width);
  }

  /** Looks at a row; answers whether it is a plain one. */
  look(row: CellRow): boolean {
    const { idNumber, remarks, mayMatter } = this.#lookedFor;
    const isMarked = row.marks !== undefined && row.marks.size > 0;
    if (isMarked || !this.#part(row)) return false;
    const id = this.textOf(idNumber, idNumber);
    if (!isIdNumber(id) || mayBeCut(id)) return false;
    this.idNumber = id;
    for (const index of remarks) {
      const remark = this.textOf(index, index);
      if (remark !== "" && mayMatter(remark, index)) return false;
    }
    return true;
  }

  /** Where a cell begins in the text of the row. */
  startOf(index: number): number {
    return this.#starts[index] as number;
  }

  /** Where a cell ends. */
  endOf(index: number): number {
    const next = index + 1;
    return next === this.#starts.length ? this.#end : this.startOf(next) - 1;
  }

  /** The text from one cell to another, with what stands between them. */
  textOf(first: number, last: number): string {
    return this.text.slice(this.startOf(first), this.endOf(last));
  }

  /**
   * Parts the text of a row into cells; answers whether they are no more than the columns, none too long, and none with
   * a delimiter of its own.
   */
  #part(row: CellRow): boolean {
    const { text, start, end, delimiter, cells } = row.span ?? spanOf(row.cells, ",");
    if (this.delimiter === "") this.delimiter = delimiter;
    if (end - start > LONGEST_CELL || delimiter !== this.delimiter) return false;
    this.text = text;
    this.#end = end;
    const code = delimiter.charCodeAt(0);
    const starts = this.#starts;
    const { length } = starts;
    starts[0] = start;
    let found = 1;
    for (let at = start; at < end; at++) {
      if (text.charCodeAt(at) !== code) continue;
      if (found === length) return false;
      starts[found] = at + 1;
      found += 1;
    }
    this.width = found;
    // An empty cell begins behind its end.
    for (; found < length; found++) starts[found] = end + 1;
    return cells === undefined || cells === this.width;
  }
}
