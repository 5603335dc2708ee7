import type { Mapping } from "../columns/mapping.js";
import type { LedgerRow } from "../row-book.js";

const LISTED = 8;

interface MedicalFacts {
  readonly enrolled?: boolean;
  readonly paid?: boolean;
  readonly paidYuan?: unknown;
}

/**
 * Rows of a roster that tell what others paid, and leave it empty for this one, with no other word of whether it was
 * paid: they are counted at what is due, and people are told, as an office may mean that nothing was paid.
 */
export class AmountsLeftEmpty {
  count = 0;
  readonly #first: string[] = [];
  #hasColumn = false;

  /** Begins a table. */
  begin({ columns }: Mapping): void {
    this.#hasColumn = columns.some(({ field }) => field === "paidYuan");
  }

  /** Takes a row; answers whether it is one of them. */
  add(facts: unknown, { line, place = String(line) }: LedgerRow): boolean {
    const { enrolled, paid, paidYuan } = facts as MedicalFacts;
    if (!this.#hasColumn || paidYuan !== undefined || paid !== undefined || enrolled !== undefined) return false;
    this.count += 1;
    if (this.count <= LISTED) this.#first.push(place);
    return true;
  }

  /** A line that names them; empty where there are none. */
  toString(): string {
    if (this.count === 0) return "";
    const places = `${this.#first.join("、")}${this.count > LISTED ? "……" : ""}`;
    return `实缴金额空着、按应缴计的，请核对 no amount paid, taken as due: ${this.count} 行 rows（${places}）\n`;
  }
}
