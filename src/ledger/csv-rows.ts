import { CsvError, Parser } from "csv-parse";
import type { LedgerRow } from "./row-book.js";

/** The file is not CSV from some line on. */
export class CsvFormatError extends Error {}

const LONGEST_RECORD = 1 << 20;

/** Hands over each record of a text that comes in pieces, and waits after each piece for what it set going. */
export async function readCsv(
  pieces: AsyncIterable<string>,
  onRow: (row: LedgerRow) => void,
  afterPiece: () => Promise<void>,
): Promise<void> {
  const parser = new RowParser(onRow);
  try {
    for await (const piece of pieces) {
      await parser.feed(Buffer.from(piece));
      await afterPiece();
    }
    await parser.finish();
    await afterPiece();
  } catch (error) {
    throw error instanceof CsvError ? formatError(error, parser.line) : error;
  }
}

/**
 * A parser that hands over each record where others queue it: rows never wait in memory. Where a record ended in the
 * bytes is read off the parser itself, which is far cheaper than the context that it would make for each record.
 */
class RowParser extends Parser {
  line = 1;
  readonly #onRow: (row: LedgerRow) => void;
  /** The bytes from the record that is being read on. */
  #kept: Buffer = Buffer.alloc(0);
  #keptFrom = 0;
  #recordFrom = 0;
  /** The first error of whoever takes the rows; the rest of the piece is then passed over. */
  #failures: unknown[] = [];

  constructor(onRow: (row: LedgerRow) => void) {
    super({ relax_column_count: true, max_record_size: LONGEST_RECORD });
    this.#onRow = onRow;
    // What a write fails with is told to its own callback.
    this.on("error", () => undefined);
    this.resume();
  }

  feed(bytes: Buffer): Promise<void> {
    this.#kept = Buffer.concat([this.#kept.subarray(this.#recordFrom - this.#keptFrom), bytes]);
    this.#keptFrom = this.#recordFrom;
    return this.#step((done) => this.write(bytes, done));
  }

  finish(): Promise<void> {
    return this.#step((done) => this.end(done));
  }

  override push(cells: readonly string[] | null): boolean {
    if (cells === null) return super.push(null);
    const { bytes } = this.info;
    if (this.#failures.length === 0) this.#handOver(cells, bytes);
    this.#recordFrom = bytes;
    return true;
  }

  #handOver(cells: readonly string[], bytes: number): void {
    const piece = this.#kept.toString("utf8", this.#recordFrom - this.#keptFrom, bytes - this.#keptFrom);
    const raw = piece.replace(/[\r\n]+$/, "");
    try {
      this.#onRow({ cells, raw, line: this.line });
    } catch (error) {
      this.#failures.push(error);
    }
    this.line += 1 + lineEndsIn(raw);
  }

  async #step(act: (done: (error?: Error | null) => void) => void): Promise<void> {
    await new Promise<void>((resolve, reject) => act((error) => (error ? reject(error) : resolve())));
    for (const failure of this.#failures) throw failure;
  }
}

function lineEndsIn(raw: string): number {
  return raw.includes("\n") ? raw.split("\n").length - 1 : 0;
}

function formatError({ code }: CsvError, line: number): CsvFormatError {
  return new CsvFormatError(
    `自第 ${line} 行起不是 CSV（${code}），多为引号不成对 | ` +
      `not CSV from line ${line} on (${code}); a quote without its pair, as a rule`,
  );
}
