import { isIdNumber } from "../../index.js";
import type { Glance, LookedFor } from "../file/glance.js";
import { placeOf } from "../file/place-of.js";
import { spanOf } from "../file/text-row.js";
import type { CellRow } from "./find-header.js";
import { LONGEST_CELL } from "./longest-cell.js";
import { ID_LENGTH, mayBeCut } from "./read-id-number.js";
import { SaidNumbers } from "./said-numbers.js";

/** Looks at rows. It is one glance for all rows of a table: that at the row looked at last. */
export class RowGlance implements Glance {
  readonly #lookedFor: LookedFor;
  readonly #numbers: readonly SaidNumbers[];
  /** Where each cell begins; what is left of them out at the end is empty. */
  readonly #starts: Int32Array;
  readonly said: Int32Array;
  text = "";
  /** What stands between its cells, the same in all rows. */
  delimiter = "";
  #end = 0;
  /** The first delimiter behind those of the row looked at last: the rows that follow it in a text may go on there. */
  #next = 0;
  width = 0;

  constructor(lookedFor: LookedFor) {
    this.#lookedFor = lookedFor;
    this.#starts = new Int32Array(lookedFor.width);
    this.#numbers = lookedFor.groups.map((columns) => new SaidNumbers(columns));
    this.said = new Int32Array(lookedFor.groups.length);
  }

  /** Looks at a row; answers whether it is a plain one. */
  look(row: Pick<CellRow, "span" | "cells" | "marks">): boolean {
    return this.lookBeside(row) && isPlainNumber(this.idNumber);
  }

  /** The same but for the digits of the ID number, which are not looked at. */
  lookBeside(row: Pick<CellRow, "span" | "cells" | "marks">): boolean {
    const { idNumber, remarks, matters } = this.#lookedFor;
    const isMarked = row.marks !== undefined && row.marks.size > 0;
    if (isMarked || !this.#part(row) || this.endOf(idNumber) - this.startOf(idNumber) !== ID_LENGTH) return false;
    for (const index of remarks) {
      const remark = this.textOf(index, index);
      if (remark !== "" && matters.test(remark)) return false;
    }
    for (let group = 0; group < this.said.length; group++)
      this.said[group] = (this.#numbers[group] as SaidNumbers).numberOf(this);
    return true;
  }

  /** Where the ID number begins in the text of the row. */
  get idNumberAt(): number {
    return this.startOf(this.#lookedFor.idNumber);
  }

  get idNumber(): string {
    const { idNumber } = this.#lookedFor;
    return this.textOf(idNumber, idNumber);
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
  #part(row: Pick<CellRow, "span" | "cells">): boolean {
    const { text, start, end, delimiter, cells } = row.span ?? spanOf(row.cells, ",");
    if (this.delimiter === "") this.delimiter = delimiter;
    if (end - start > LONGEST_CELL || delimiter !== this.delimiter) return false;
    const isKnown = text === this.text && start >= this.#end && this.#next >= start;
    if (!isKnown) this.#next = placeOf(text, delimiter, start);
    this.text = text;
    this.#end = end;
    const starts = this.#starts;
    const { length } = starts;
    starts[0] = start;
    let found = 1;
    for (; this.#next < end; this.#next = placeOf(text, delimiter, this.#next + 1)) {
      if (found === length) return false;
      starts[found] = this.#next + 1;
      found += 1;
    }
    this.width = found;
    // An empty cell begins behind its end.
    for (; found < length; found++) starts[found] = end + 1;
    return cells === undefined || cells === this.width;
  }
}

/** Whether an ID number is right, and needs no further look. */
export function isPlainNumber(idNumber: string): boolean {
  return isIdNumber(idNumber) && !mayBeCut(idNumber);
}
