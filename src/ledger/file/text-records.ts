import { fileFault } from "./file-fault.js";
import { placeOf } from "./place-of.js";
import type { TableRow } from "./table-row.js";
import { lineEndsIn } from "./text-line-ends.js";
import { TextRow } from "./text-row.js";

/** What parts the cells of a record. */
export const DELIMITERS = [",", "\t", ";", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** The longest record, in characters: a quote that never closes must not keep a whole file waiting. */
const LONGEST_RECORD = 1 << 20;
/** Fewer cells, and text in quotes may hold as many delimiters as the row itself. */
const FEWEST_CELLS_SWALLOWED = 3;

const BYTE_ORDER_MARK = "\ufeff";

/**
 * Parts text that comes in pieces into records. Lines end with LF, CR or both, whichever comes; cells in quotes hold
 * any of them, and give line feeds. A quote begins a cell, alone or after `=`, by which spreadsheets keep a number as
 * text; elsewhere it stands for itself. Libraries of CSV settle on one line end for a whole file: the rows of files
 * joined together would be swallowed.
 */
export class RecordReader {
  readonly #delimiter: Delimiter;
  #text = "";
  #line = 1;

  constructor(delimiter: Delimiter) {
    this.#delimiter = delimiter;
  }

  /**
   * The records that end within the text so far.
   * @param isLast - whether nothing follows, so that what is left is a record
   */
  feed(piece: string, isLast: boolean): readonly TableRow[] {
    const rows: TableRow[] = [];
    const text = this.#text + piece;
    const ends = new LineEnds(text, isLast);
    const hasZeros = text.includes("\0");
    let quote = text.indexOf('"');
    let at = 0;
    while (at < text.length) {
      const start = text.startsWith(BYTE_ORDER_MARK, at) ? at + 1 : at;
      const plainEnd = ends.from(start);
      if (quote >= 0 && quote < start) quote = text.indexOf('"', start);
      const isPlain = quote < 0 || quote > plainEnd;
      const record = isPlain ? undefined : this.#quoted(text, start, ends);
      const end = record?.end ?? plainEnd;
      if (end === OPEN) break;
      if (hasZeros) this.#refuseZeros(text.slice(start, end));
      if (!this.#isComment(text, start))
        rows.push(new TextRow(this.#line, text, start, end, this.#delimiter, record?.cells));
      this.#line += 1 + (record === undefined ? 0 : lineEndsIn(text.slice(start, end)));
      at = ends.after(end);
    }
    this.#text = text.slice(at);
    if (this.#text.length > LONGEST_RECORD || (isLast && this.#text !== "")) throw this.#unclosed();
    return rows;
  }

  /** A record with quotes in it; `OPEN` where the text ends within it. */
  #quoted(text: string, start: number, ends: LineEnds): { readonly cells: readonly string[]; readonly end: number } {
    const cells: string[] = [];
    let mostSwallowed = 0;
    for (let at = start; ; at += 1) {
      const opening = text.startsWith('="', at) ? at + 1 : at;
      if (text[opening] === '"') {
        const closing = closingQuote(text, opening);
        if (closing === OPEN) return { cells, end: OPEN };
        const inner = text.slice(opening + 1, closing);
        cells.push(quotedText(inner));
        mostSwallowed = Math.max(mostSwallowed, /[\r\n]/.test(inner) ? inner.split(this.#delimiter).length : 0);
        at = closing + 1;
        const isEnd = at === text.length || isLineEnd(text, at);
        if (isEnd && ends.from(at) === OPEN) return { cells, end: OPEN };
        if (!isEnd && text[at] !== this.#delimiter) throw this.#unclosed();
      } else {
        const lineEnd = ends.from(at);
        const delimiter = text.indexOf(this.#delimiter, at);
        const end = delimiter >= 0 && (lineEnd === OPEN || delimiter < lineEnd) ? delimiter : lineEnd;
        if (end === OPEN) return { cells, end: OPEN };
        cells.push(text.slice(at, end));
        at = end;
      }
      if (text[at] !== this.#delimiter) {
        if (cells.length >= FEWEST_CELLS_SWALLOWED && mostSwallowed >= cells.length) throw this.#unclosed();
        return { cells, end: at };
      }
    }
  }

  #isComment(text: string, start: number): boolean {
    return this.#delimiter === "|" && text[start] === "#";
  }

  #refuseZeros(raw: string): void {
    if (raw.includes("\0"))
      throw fileFault(`第 ${this.#line} 行有空字节，文件已损坏`, `line ${this.#line} holds a NUL; the file is damaged`);
  }

  #unclosed(): Error {
    return fileFault(`自第 ${this.#line} 行起引号不成对`, `from line ${this.#line} on a quote is without its pair`);
  }
}

/** No end within the text so far. */
const OPEN = -1;

/** Where lines end in a text, looked for from left to right. */
class LineEnds {
  readonly #text: string;
  readonly #isLast: boolean;
  #feed = -1;
  #return = -1;

  constructor(text: string, isLast: boolean) {
    this.#text = text;
    this.#isLast = isLast;
  }

  /** Where the line ends that goes on at a place. A CR that ends the text so far may be half of a CR LF. */
  from(at: number): number {
    const text = this.#text;
    if (this.#feed < at) this.#feed = placeOf(text, "\n", at);
    if (this.#return < at) this.#return = placeOf(text, "\r", at);
    const end = Math.min(this.#feed, this.#return);
    const isCertain = this.#isLast || end < text.length - (end === this.#return ? 1 : 0);
    return isCertain ? end : OPEN;
  }

  /** Where the line after the end at a place begins. */
  after(end: number): number {
    return end + (this.#text.startsWith("\r\n", end) ? 2 : 1);
  }
}

function isLineEnd(text: string, at: number): boolean {
  return text[at] === "\n" || text[at] === "\r";
}

/** Where a cell's quote closes; a doubled one stands for itself. */
function closingQuote(text: string, opening: number): number {
  for (let at = opening + 1; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0 || text[at + 1] !== '"') return at;
  }
}

/** The text of a cell in quotes; one written `="0123"` was to be kept as text, what else begins so is a formula. */
function quotedText(inner: string): string {
  const cell = inner.replaceAll('""', '"').replace(/\r\n?/g, "\n");
  return /^="([^"]*)"$/.exec(cell)?.[1] ?? cell;
}
