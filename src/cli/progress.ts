import type { FileSource } from "../ledger/file/file-bytes.js";
import type { Writer } from "./command.js";
import type { LedgerSource } from "./ledger-source.js";
import { progressLine } from "./progress-line.js";
import { CLEAR_LINE } from "./terminal.js";

const BETWEEN_LINES = 0.1;
const COLUMNS = 80;
/**
 * A line that wraps can't be cleared: its two Chinese characters take two columns each, and the last column stays free.
 */
const SPARED = 3;

/** Shows on a terminal how far a ledger has been read; elsewhere it is quiet. */
export class Progress {
  readonly #terminal: Writer | undefined;
  readonly #size: number | undefined;
  readonly #now: () => number;
  readonly #start: number;
  #bytes = 0;
  #shownAt = 0;

  /**
   * @param stderr - undefined where standard output takes the results: that is a pipe
   * @param now - a clock, in milliseconds
   */
  constructor(
    stderr: Writer | undefined,
    { size }: Pick<LedgerSource, "size">,
    now: () => number = () => performance.now(),
  ) {
    this.#terminal = stderr?.isTTY === true ? stderr : undefined;
    this.#size = size;
    this.#now = now;
    this.#start = now();
  }

  /** The same source, its bytes counted as they are read. */
  counting(source: FileSource): FileSource {
    if (!("size" in source)) return this.#countingPieces(source);
    return { size: source.size, read: async (start, end) => this.#counted(await source.read(start, end)) };
  }

  async *#countingPieces(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of source) yield this.#counted(piece);
  }

  #counted(piece: Uint8Array): Uint8Array {
    this.#bytes += piece.length;
    return piece;
  }

  show(rows: number): void {
    const seconds = (this.#now() - this.#start) / 1000;
    if (this.#terminal === undefined || seconds - this.#shownAt < BETWEEN_LINES) return;
    this.#shownAt = seconds;
    const line = progressLine({ rows, seconds, bytes: this.#bytes, size: this.#size });
    // Some terminals say 0.
    const columns = this.#terminal.columns || COLUMNS;
    this.#terminal.write(CLEAR_LINE + line.slice(0, columns - SPARED));
  }

  /** Leaves the line as it was before. */
  clear(): void {
    if (this.#shownAt > 0) this.#terminal?.write(CLEAR_LINE);
  }
}
