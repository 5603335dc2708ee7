import { csvRecord, isFormula } from "./csv-text.js";
import type { LedgerRow } from "./row-book.js";

/** What of a record may be a formula; to ask each cell of each row would cost more than to write the row. */
const SUSPECT = /(?:^|[,"])(?:[\t\r]|\s*[=+\-@＝＋－＠])/;

/** Rows of the input on their way into an output that a spreadsheet may open. */
export class CopiedRows {
  readonly #keepsFormulas: boolean;
  #defused = 0;

  constructor(keepsFormulas: boolean) {
    this.#keepsFormulas = keepsFormulas;
  }

  /** A row as it stands in the input; a row with a formula is written anew, the formula as text. */
  text(row: LedgerRow): string {
    const { raw } = row;
    if (this.#keepsFormulas || !SUSPECT.test(raw)) return raw;
    // Parted only where it is needed: most rows are not.
    const { cells } = row;
    const formulas = cells.filter(isFormula).length;
    this.#defused += formulas;
    return formulas === 0 ? raw : csvRecord(cells);
  }

  /** A line that says what was altered; empty where nothing was. */
  toString(): string {
    if (this.#defused === 0) return "";
    return (
      `原有各列有 ${this.#defused} 处会被当作公式，前面加了撇号 | ` +
      `${this.#defused} cells of the input would have been formulas and have an apostrophe now\n`
    );
  }
}
