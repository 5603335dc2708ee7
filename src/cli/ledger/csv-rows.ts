import { CsvError, Parser } from "csv-parse";

/** One record of a CSV file. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** The record as it stands in the file, without its line end. */
  readonly raw: string;
  /** The line that it begins on, from 1. */
  readonly line: number;
}

/** The file is not CSV from some line on. */
export class CsvFormatError extends Error {}

const LONGEST_RECORD = 1 << 20;

/** Hands over each record of a text that comes in pieces, and waits after each piece for what it set going. */
export async function readCsv(
  pieces: AsyncIterable<string>,
  onRow: (row: CsvRow) => void,
  afterPiece: () => Promise<void>,
): Promise<void> {
  let kept = Buffer.alloc(0);
  let keptFrom = 0;
  let recordFrom = 0;
  let line = 1;
  const parser = new Parser({
    relax_column_count: true,
    max_record_size: LONGEST_RECORD,
    // Handing back nothing keeps the parser from queueing the record: rows never wait in memory.
    on_record: (cells: string[], { bytes }) => {
      const raw = kept.toString("utf8", recordFrom - keptFrom, bytes - keptFrom).replace(/[\r\n]+$/, "");
      onRow({ cells, raw, line });
      line += 1 + lineEndsIn(raw);
      recordFrom = bytes;
      return null;
    },
  });
  parser.resume();
  const failed = new Promise<never>((_, reject) => parser.once("error", reject));
  failed.catch(() => undefined);
  const step = (act: (done: (error?: Error | null) => void) => void): Promise<void> =>
    Promise.race([failed, new Promise<void>((resolve, reject) => act((error) => (error ? reject(error) : resolve())))]);
  try {
    for await (const piece of pieces) {
      const bytes = Buffer.from(piece);
      kept = Buffer.concat([kept.subarray(recordFrom - keptFrom), bytes]);
      keptFrom = recordFrom;
      await step((done) => parser.write(bytes, done));
      await afterPiece();
    }
    await step((done) => parser.end(done));
    await afterPiece();
  } catch (error) {
    throw error instanceof CsvError ? formatError(error, line) : error;
  }
}

function lineEndsIn(raw: string): number {
  return raw.includes("\n") ? raw.split("\n").length - 1 : 0;
}

function formatError({ code }: CsvError, line: number): CsvFormatError {
  return new CsvFormatError(
    `自第 ${line} 行起不是 CSV（${code}），多为引号不成对 | not CSV from line ${line} on (${code}); a quote without its pair, as a rule`,
  );
}
