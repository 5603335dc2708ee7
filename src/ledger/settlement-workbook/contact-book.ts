import { foldName } from "../columns/fold.js";
import type { LedgerRow } from "../row-book.js";

/** Who a row is about, as far as somebody is to call on them. */
export interface Contact {
  readonly idNumber: string;
  readonly name: string;
  /** The part of the village. */
  readonly group: string;
  readonly phone: string;
}

const NAMES: Readonly<Record<Exclude<keyof Contact, "idNumber">, string>> = {
  name: "姓名,人员姓名,中文姓名,参保人姓名,参保人,缴费人姓名,缴费人,成员姓名",
  group: "组,组别,小组,村民组,村民小组,村小组,自然村,自然村（屯）,组队,村组",
  phone: "联系电话,手机号码,手机号,手机,移动电话,电话号码,电话,联系方式",
};
const FIELDS = Object.keys(NAMES) as readonly (keyof typeof NAMES)[];
const CHUNK = 1 << 20;
const END = 0;

/** Who the rows of a ledger are about, by their numbers: in some 60 bytes a row, as most are never asked for. */
export class ContactBook {
  readonly #numbers: number[] = [];
  /** Where each begins: the number of the chunk, and the place in it. */
  readonly #starts: number[] = [];
  readonly #chunks: Uint8Array[] = [];
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder();
  #used = CHUNK;
  #header: readonly string[] | undefined;
  #places: readonly number[] = [];

  /** Takes in a row; the numbers go up. */
  add(number: number, idNumber: string, { cells, table }: LedgerRow): void {
    if (table.header !== this.#header) {
      this.#header = table.header;
      this.#places = FIELDS.map((field) => placeIn(table.header, field));
    }
    const texts = this.#places.map((place) => (cells[place] ?? "").replace(/[\t\0]/g, " ").trim());
    const bytes = this.#encoder.encode([idNumber, ...texts].join("\t"));
    if (this.#used + bytes.length >= CHUNK) {
      this.#chunks.push(new Uint8Array(Math.max(CHUNK, bytes.length + 1)));
      this.#used = 0;
    }
    this.#chunks.at(-1)?.set(bytes, this.#used);
    this.#numbers.push(number);
    this.#starts.push((this.#chunks.length - 1) * CHUNK + this.#used);
    this.#used += bytes.length + 1;
  }

  /** Who a row that was taken in is about. */
  at(number: number): Contact {
    const start = this.#starts[this.#indexOf(number)] as number;
    const chunk = this.#chunks[Math.floor(start / CHUNK)] as Uint8Array;
    const from = start % CHUNK;
    const text = this.#decoder.decode(chunk.subarray(from, chunk.indexOf(END, from)));
    const [idNumber, name, group, phone] = text.split("\t") as [string, string, string, string];
    return { idNumber, name, group, phone };
  }

  #indexOf(number: number): number {
    let [low, high] = [0, this.#numbers.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#numbers[middle] as number) < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The column that has the first of the names that any has; -1 for none. */
function placeIn(header: readonly string[], field: keyof typeof NAMES): number {
  const names = header.map(foldName);
  const places = NAMES[field].split(",").map((name) => names.indexOf(foldName(name)));
  return places.find((place) => place >= 0) ?? -1;
}

const SHOWN_BEFORE = 6;
const SHOWN_AFTER = 4;

/** An ID number without the day of birth and the number that follow from it: `341202********123X`. */
export function masked(idNumber: string): string {
  const hidden = "*".repeat(idNumber.length - SHOWN_BEFORE - SHOWN_AFTER);
  return idNumber.slice(0, SHOWN_BEFORE) + hidden + idNumber.slice(-SHOWN_AFTER);
}
