import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, expect, test } from "vitest";
import type { Streams } from "../../../src/cli/command.js";
import { type LedgerSource, ledgerSource, ledgerSources } from "../../../src/cli/ledger-source.js";
import { piecesOf } from "../../../src/ledger/file/file-bytes.js";

const folder = mkdtempSync(join(tmpdir(), "source-"));
const file = join(folder, "in.csv");
writeFileSync(file, "a\n");
afterAll(() => rmSync(folder, { recursive: true }));

const streamsOf = (): Streams => ({ stdin: Readable.from([Buffer.from("a\n")]) }) as unknown as Streams;

async function read({ file, close }: LedgerSource): Promise<string> {
  let text = "";
  for await (const piece of "size" in file ? piecesOf(file) : file) text += Buffer.from(piece);
  await close();
  return text;
}

for (const path of [file, "-"]) {
  test(`${path === "-" ? "standard input" : "a file"}: read whole`, async () => {
    const source = await ledgerSource(path, streamsOf(), new AbortController().signal);
    expect(await read(source)).toBe("a\n");
  });

  // A stream that fails while nobody listens ends the process with a stack: the run fails where that happens.
  const name = path === "-" ? "standard input" : "a file";
  test(`${name}: stopped before it is read, whoever reads it is told`, async () => {
    const stop = new AbortController();
    const source = await ledgerSource(path, streamsOf(), stop.signal);
    stop.abort();
    await new Promise(setImmediate);
    await expect(read(source)).rejects.toBe(stop.signal.reason);
  });

  test(`${path === "-" ? "standard input" : "a file"}: stopped after it was read, nobody is told`, async () => {
    const stop = new AbortController();
    const source = await ledgerSource(path, streamsOf(), stop.signal);
    await read(source);
    stop.abort();
    await new Promise(setImmediate);
  });
}

test("a file that is cut while it is read gives what is left of it", async () => {
  const { file: bytes, close } = await ledgerSource(file, streamsOf(), new AbortController().signal);
  expect("size" in bytes && Buffer.from(await bytes.read(0, 9)).toString()).toBe("a\n");
  await close();
});

test("how far a workbook has been read is not told by its bytes", async () => {
  const { size } = await ledgerSource("test/ledgers/book.xlsx", streamsOf(), new AbortController().signal);
  expect(size).toBeUndefined();
});

test("stopped while several files are looked into, whoever asked is told", async () => {
  const other = join(folder, "other.csv");
  writeFileSync(other, "a\n");
  const stop = new AbortController();
  stop.abort();
  await expect(ledgerSources([file, other], "csv", streamsOf(), stop.signal)).rejects.toBe(stop.signal.reason);
});
