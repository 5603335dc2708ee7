import type { CellSpan, TableRow } from "./table-row.js";

/** A record of a text. Its cells are made when they are asked for: most rows say what others said, and need none. */
export class TextRow implements TableRow {
  readonly number: number;
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  readonly #delimiter: string;
  #cells: readonly string[] | undefined;
  readonly #hasQuotes: boolean;

  /** @param cells - those of a record with quotes */
  constructor(
    number: number,
    text: string,
    start: number,
    end: number,
    delimiter: string,
    cells: readonly string[] | undefined,
  ) {
    this.number = number;
    this.#text = text;
    this.#start = start;
    this.#end = end;
    this.#delimiter = delimiter;
    this.#cells = cells;
    this.#hasQuotes = cells !== undefined;
  }

  get cells(): readonly string[] {
    this.#cells ??= this.#record.split(this.#delimiter);
    return this.#cells;
  }

  get raw(): string | undefined {
    return this.#delimiter === "," ? this.#record : undefined;
  }

  get span(): CellSpan {
    const [delimiter, text] = [this.#delimiter, this.#text];
    if (!this.#hasQuotes) return { text, start: this.#start, end: this.#end, delimiter };
    const bare = this.cells.join(delimiter);
    return { text: bare, start: 0, end: bare.length, delimiter };
  }

  get #record(): string {
    return this.#text.slice(this.#start, this.#end);
  }
}
