import { ID_LENGTH } from "../columns/read-id-number.js";
import { isPlainNumber, type RowGlance } from "../columns/row-glance.js";
import type { Glance } from "../file/glance.js";
import type { TableRow } from "../file/table-row.js";
import { TextRow } from "../file/text-row.js";

/** Rows of one text with what was seen of them, as they pass from one thread to another. */
export interface PackedRows {
  readonly text: string;
  readonly delimiter: string;
  /** So many numbers tell a row. */
  readonly each: number;
  readonly numbers: Int32Array<ArrayBuffer>;
  /** The cells of rows with quotes, and their ID numbers, if they are plain rows. */
  readonly quoted: readonly QuotedRow[];
}

interface QuotedRow {
  readonly cells: readonly string[];
  readonly idNumber: string;
}

/** Where the numbers of a row stand; behind them is what it says, under each group of columns. */
const [LINE, START, END, QUOTED, WIDTH, ID_NUMBER, SAID] = [0, 1, 2, 3, 4, 5, 6];

/**
 * Packs rows that stand in one text, at least one; a glance looks at each, once it is known what for, but for its ID
 * number: whoever unpacks the rows has less to do, and looks at that.
 */
export function packedRows(rows: readonly TextRow[], glance: RowGlance | undefined): PackedRows {
  const { text, delimiter } = rows[0] as TextRow;
  const each = SAID + (glance?.said.length ?? 0);
  const numbers = new Int32Array(rows.length * each);
  const quoted: QuotedRow[] = [];
  let at = 0;
  for (const row of rows) {
    const isPlain = glance?.lookBeside(row) === true;
    numbers[at + LINE] = row.number;
    numbers[at + START] = row.start;
    numbers[at + END] = row.end;
    if (row.hasQuotes)
      numbers[at + QUOTED] = quoted.push({ cells: row.cells, idNumber: isPlain ? glance.idNumber : "" });
    if (isPlain) {
      numbers[at + WIDTH] = glance.width;
      numbers[at + ID_NUMBER] = glance.idNumberAt;
      numbers.set(glance.said, at + SAID);
    }
    at += each;
  }
  return { text, delimiter, each, numbers, quoted };
}

/** The rows again. What was seen of them is told of the row asked last. */
export function unpackedRows(packed: PackedRows): readonly TableRow[] {
  const seen = new Seen(packed);
  const rows: TableRow[] = [];
  for (let at = 0; at < packed.numbers.length; at += packed.each) rows.push(new SeenRow(packed, at, seen));
  return rows;
}

/** What was seen of a row of a pack. */
class Seen implements Glance {
  readonly #packed: PackedRows;
  readonly said: Int32Array;
  idNumber = "";
  #at = 0;

  constructor(packed: PackedRows) {
    this.#packed = packed;
    this.said = new Int32Array(packed.each - SAID);
  }

  /** Undefined of a row that is not a plain one. */
  of(at: number): Glance | undefined {
    this.#at = at;
    if (this.width === 0) return undefined;
    this.idNumber = this.#idNumber();
    if (!isPlainNumber(this.idNumber)) return undefined;
    for (let group = 0; group < this.said.length; group++) this.said[group] = this.#number(SAID + group);
    return this;
  }

  get width(): number {
    return this.#number(WIDTH);
  }

  #idNumber(): string {
    const quoted = this.#number(QUOTED);
    if (quoted > 0) return (this.#packed.quoted[quoted - 1] as QuotedRow).idNumber;
    const start = this.#number(ID_NUMBER);
    return this.#packed.text.slice(start, start + ID_LENGTH);
  }

  #number(which: number): number {
    return this.#packed.numbers[this.#at + which] as number;
  }
}

class SeenRow extends TextRow {
  readonly #at: number;
  readonly #seen: Seen;

  constructor({ text, delimiter, numbers, quoted }: PackedRows, at: number, seen: Seen) {
    const which = numbers[at + QUOTED] as number;
    super(
      numbers[at + LINE] as number,
      text,
      numbers[at + START] as number,
      numbers[at + END] as number,
      delimiter,
      which === 0 ? undefined : (quoted[which - 1] as QuotedRow).cells,
    );
    this.#at = at;
    this.#seen = seen;
  }

  get seen(): Glance | undefined {
    return this.#seen.of(this.#at);
  }
}
