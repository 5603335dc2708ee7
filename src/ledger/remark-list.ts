import type { LedgerRow } from "./row-book.js";

const LISTED = 8;
const LONGEST_SHOWN = 24;

/** Remarks that nothing is read from and that may matter, for people to look at: by their lines and first words. */
export class RemarkList {
  count = 0;
  readonly #first: string[] = [];

  /** The first of them: each its line, and in brackets its words. */
  get first(): readonly string[] {
    return this.#first;
  }

  add({ line, place = String(line) }: LedgerRow, remark: string): void {
    this.count += 1;
    // A part of a text keeps the whole of it in memory; a copy does not.
    if (this.count <= LISTED) this.#first.push(structuredClone(`${place}（${remark.trim().slice(0, LONGEST_SHOWN)}）`));
  }

  /** A line that names them; empty where there are none. */
  toString(): string {
    if (this.count === 0) return "";
    const more = this.count > LISTED ? `……共 ${this.count} 行 rows` : "";
    return `备注未读，或与数额有关，请核对 remarks not read that may matter: ${this.#first.join("、")}${more}\n`;
  }
}
