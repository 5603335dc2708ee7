import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, expect, test } from "vitest";
import type { Streams } from "../../../src/cli/command.js";
import { ledgerSource } from "../../../src/cli/ledger-source.js";

const folder = mkdtempSync(join(tmpdir(), "source-"));
const file = join(folder, "in.csv");
writeFileSync(file, "a\n");
afterAll(() => rmSync(folder, { recursive: true }));

const streamsOf = (): Streams => ({ stdin: Readable.from([Buffer.from("a\n")]) }) as unknown as Streams;

async function read(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  let text = "";
  for await (const piece of bytes) text += Buffer.from(piece);
  return text;
}

for (const path of [file, "-"]) {
  test(`${path === "-" ? "standard input" : "a file"}: read whole`, async () => {
    const { bytes } = await ledgerSource(path, streamsOf(), new AbortController().signal);
    expect(await read(bytes)).toBe("a\n");
  });

  // A stream that fails while nobody listens ends the process with a stack: the run fails where that happens.
  const source = path === "-" ? "standard input" : "a file";
  test(`${source}: stopped before it is read, whoever reads it is told`, async () => {
    const stop = new AbortController();
    const { bytes } = await ledgerSource(path, streamsOf(), stop.signal);
    stop.abort();
    await new Promise(setImmediate);
    await expect(read(bytes)).rejects.toBe(stop.signal.reason);
  });

  test(`${path === "-" ? "standard input" : "a file"}: stopped after it was read, nobody is told`, async () => {
    const stop = new AbortController();
    const { bytes } = await ledgerSource(path, streamsOf(), stop.signal);
    await read(bytes);
    stop.abort();
    await new Promise(setImmediate);
  });
}
