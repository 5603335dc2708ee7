import { decodedText } from "./decoded-text.js";
import { foundDelimiter } from "./found-delimiter.js";
import type { Table, TableRow } from "./table-row.js";
import type { Encoding } from "./text-encoding.js";
import { type Delimiter, RecordReader } from "./text-records.js";

/** How a text file is to be read, where it isn't left to be found. */
export interface TextOptions {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
  /** Reads large files aside; left out, they are read as all others. */
  readonly aside?: ((source: AsyncIterable<Uint8Array>, options: TextOptions) => Table) | undefined;
}

/** So much of a text is looked at for its delimiter. */
const START_LENGTH = 1 << 16;

/** The rows of a text file. */
export async function* textRows(
  source: AsyncIterable<Uint8Array>,
  { encoding, delimiter }: TextOptions,
): AsyncGenerator<readonly TableRow[]> {
  let start = "";
  let reader = delimiter && new RecordReader(delimiter);
  for await (const piece of decodedText(source, encoding)) {
    if (reader !== undefined) yield reader.feed(piece, false);
    else {
      start += piece;
      if (start.length < START_LENGTH) continue;
      reader = new RecordReader(foundDelimiter(start, false));
      yield reader.feed(start, false);
    }
  }
  if (reader === undefined) yield new RecordReader(foundDelimiter(start, true)).feed(start, true);
  else yield reader.feed("", true);
}
