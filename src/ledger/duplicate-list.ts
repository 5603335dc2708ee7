import { csvRecord } from "./csv-text.js";
import type { LedgerRow } from "./row-book.js";

/** How a file of duplicates begins. */
export const DUPLICATES_START: string = `\ufeff${csvRecord(["行号", "原文"])}\r\n`;

const LISTED = 8;
const SHOWN_OF_ID = 4;

/** The facts of a row that is about a person. */
export interface PersonRow {
  readonly idNumber: string;
}

/** The rows whose ID number had been met before, for people to look up: line numbers, and no ID number in full. */
export class DuplicateList {
  count = 0;
  readonly #first: string[] = [];

  /** Takes in a row; answers with its line for a file of duplicates. */
  add({ line, raw }: LedgerRow, { idNumber }: PersonRow): string {
    this.count += 1;
    if (this.count <= LISTED) this.#first.push(`${line}（…${idNumber.slice(-SHOWN_OF_ID)}）`);
    return `${csvRecord([String(line), raw])}\r\n`;
  }

  toString(): string {
    const more = this.count > LISTED ? `……共 ${this.count} 行 rows` : "";
    return `重复的行号（号码末四位） duplicate lines (last four of the ID): ${this.#first.join("、") || "—"}${more}`;
  }
}
