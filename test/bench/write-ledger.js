/** The ledger that `settle pension --sample` settles, of as many rows as asked for. */
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fromSources } from "./from-sources.js";

const SEED = 2021;
const PIECE = 1 << 18;

export async function writeLedger(rows, path) {
  const { sampleLedger } = await fromSources("src/ledger/sample/sample-ledger.ts");
  await pipeline(Readable.from(inPieces(sampleLedger(rows, SEED))), createWriteStream(path));
}

/** The same as a workbook. */
export async function writeBook(rows, path) {
  const { sampleLedgerRows } = await fromSources("src/ledger/sample/sample-ledger.ts");
  const { workbookTables } = await fromSources("src/ledger/table-sink.ts");
  await pipeline(Readable.from(bookOf(sampleLedgerRows(rows, SEED), workbookTables)), createWriteStream(path));
}

function* inPieces(texts) {
  let piece = "";
  for (const text of texts) {
    piece += text;
    if (piece.length > PIECE) {
      yield piece;
      piece = "";
    }
  }
  yield piece;
}

function* bookOf(rows, workbookTables) {
  const bytes = [];
  const sheet = workbookTables("台账", (piece) => bytes.push(piece));
  sheet.begin(rows.next().value, { widths: [8, 18, 18, 12, 24] });
  for (const cells of rows) {
    sheet.add(cells);
    yield* bytes.splice(0);
  }
  sheet.end();
  yield* bytes;
}
