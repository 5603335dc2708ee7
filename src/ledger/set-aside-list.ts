import type { SetAside } from "./columns/set-aside.js";
import type { LedgerRow } from "./row-book.js";

const LISTED = 8;
/** Of further rows the lines alone are told. */
const PLACES_LISTED = 200;
const LONGEST_SHOWN = 24;

/** The rows that are no person's, for people to look at: totals and footers by their lines and first words. */
export class SetAsideList {
  #blank = 0;
  #unfilled = 0;
  #count = 0;
  readonly #first: string[] = [];
  readonly #further: string[] = [];

  /** The first that are not blank: each its line, and in brackets its words. */
  get first(): readonly string[] {
    return this.#first;
  }

  add({ line, place = String(line), cells }: LedgerRow, why: SetAside): void {
    if (why === "blank" || why === "unfilled") {
      this.#blank += 1;
      if (why === "unfilled") this.#unfilled += 1;
      return;
    }
    this.#count += 1;
    if (this.#count > LISTED) {
      if (this.#further.length < PLACES_LISTED) this.#further.push(place);
      return;
    }
    const text = cells
      .map((cell) => cell.trim())
      .filter((cell) => cell !== "")
      .join(" ");
    const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
    this.#first.push(`${place}（${shown}）`);
  }

  /** A line that names them; empty where all were blank, and nothing at all stood in them. */
  toString(): string {
    const unfilled =
      this.#unfilled === 0 ? "" : `，其中只有序号、地名的 ${this.#unfilled} numbered, with nobody in them`;
    const blank = `空行 blank: ${this.#blank}${unfilled}\n`;
    if (this.#count === 0) return unfilled === "" ? "" : blank;
    const isAll = this.#count === this.#first.length + this.#further.length;
    const further = this.#further.map((place) => `、${place}`).join("");
    const more = this.#count > LISTED ? `${further}${isAll ? "" : "……"}，共 ${this.#count} 行 rows` : "";
    return `搁置的行 rows set aside: ${this.#first.join("、")}${more}；${blank}`;
  }
}
