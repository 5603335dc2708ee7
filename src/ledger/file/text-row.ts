import type { CellSpan, TableRow } from "./table-row.js";

/** Cells as a text. */
export function spanOf(cells: readonly string[], delimiter: string): CellSpan {
  const text = cells.join(delimiter);
  return { text, start: 0, end: text.length, delimiter, cells: cells.length };
}

/** A record of a text. Its cells are made when they are asked for: most rows say what others said, and need none. */
export class TextRow implements TableRow {
  readonly number: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly delimiter: string;
  #cells: readonly string[] | undefined;
  readonly hasQuotes: boolean;

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
    this.text = text;
    this.start = start;
    this.end = end;
    this.delimiter = delimiter;
    this.#cells = cells;
    this.hasQuotes = cells !== undefined;
  }

  get cells(): readonly string[] {
    this.#cells ??= this.#record.split(this.delimiter);
    return this.#cells;
  }

  get raw(): string | undefined {
    return this.delimiter === "," ? this.#record : undefined;
  }

  get span(): CellSpan {
    const { delimiter, text, start, end } = this;
    return this.hasQuotes ? spanOf(this.cells, delimiter) : { text, start, end, delimiter };
  }

  get #record(): string {
    return this.text.slice(this.start, this.end);
  }
}
