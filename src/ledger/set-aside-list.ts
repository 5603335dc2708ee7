import type { SetAside } from "./columns/set-aside.js";
import type { LedgerRow } from "./row-book.js";

const LISTED = 8;
const LONGEST_SHOWN = 24;

/** The rows that are no person's, for people to look at: totals and footers by their lines and first words. */
export class SetAsideList {
  #blank = 0;
  #count = 0;
  readonly #first: string[] = [];

  add({ line, place = String(line), cells }: LedgerRow, why: SetAside): void {
    if (why === "blank") {
      this.#blank += 1;
      return;
    }
    this.#count += 1;
    const text = cells
      .map((cell) => cell.trim())
      .filter((cell) => cell !== "")
      .join(" ");
    const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
    if (this.#count <= LISTED) this.#first.push(`${place}（${shown}）`);
  }

  /** A line that names them; empty where all were blank. */
  toString(): string {
    if (this.#count === 0) return "";
    const more = this.#count > LISTED ? `……共 ${this.#count} 行 rows` : "";
    return `搁置的行 rows set aside: ${this.#first.join("、")}${more}；空行 blank: ${this.#blank}\n`;
  }
}
