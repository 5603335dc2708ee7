import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, expect, test } from "vitest";
import type { Streams } from "../../src/cli/command.js";
import { type LedgerSource, ledgerSource, ledgerSources } from "../../src/cli/ledger-source.js";
import { type FileBytes, piecesOf } from "../../src/ledger/file/file-bytes.js";
import type { LedgerFormat } from "../../src/ledger/ledger-use.js";

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

const rejects = join(folder, "退回.csv");
writeFileSync(rejects, `${["退回原因", "来源文件", "来源表", "来源行", "来源校验", "a"].join(",")}\nx,in.csv,,2,1,1\n`);

/** The files of these tests that are open: Linux alone tells them. */
function opened(): readonly string[] {
  const open = readdirSync("/proc/self/fd").flatMap((number) => {
    try {
      return [readlinkSync(`/proc/self/fd/${number}`)];
    } catch {
      // The folder that is just being read.
      return [];
    }
  });
  return open.filter((path) => path.startsWith(folder)).map((path) => basename(path));
}

const testOpened = test.skipIf(!existsSync("/proc/self/fd"));

test("a part of a file, from where it begins", async () => {
  const path = join(folder, "abcd.csv");
  writeFileSync(path, "abcd");
  const { file: bytes, close } = await ledgerSource(path, streamsOf(), new AbortController().signal);
  expect("size" in bytes && Buffer.from(await bytes.read(1, 2)).toString()).toBe("b");
  await close();
});

test("how many bytes a file will have been read by is known before", async () => {
  expect((await ledgerSource(file, streamsOf(), new AbortController().signal)).size).toBe(2);
});

testOpened("a file is opened when it is read, let go of, and opened again where it is read again", async () => {
  const { file: bytes, close } = await ledgerSource(file, streamsOf(), new AbortController().signal);
  expect(opened()).toEqual([]);
  for (const _ of ["once", "again"]) {
    for (let piece = 0; piece < 2; piece++) await (bytes as FileBytes).read(0, 1);
    expect(opened()).toEqual(["in.csv"]);
    await close();
    expect(opened()).toEqual([]);
  }
  await close();
});

test("a name that only begins like a workbook's is of a text", async () => {
  const path = join(folder, "a.xlsx.csv");
  writeFileSync(path, "a\n");
  expect((await ledgerSource(path, streamsOf(), new AbortController().signal)).size).toBe(2);
});

test("a pipe by its path is read, and breaks for who writes to it when it is let go of", async () => {
  const path = join(folder, "pipe");
  execFileSync("sh", ["-c", 'mkfifo "$0"', path]);
  const source = await ledgerSource(path, streamsOf(), new AbortController().signal);
  expect([source.size, "size" in source.file]).toEqual([undefined, false]);
  const pieces = (source.file as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  const [writer, first] = await Promise.all([
    open(path, "w").then(async (handle) => {
      await handle.write("a\n");
      return handle;
    }),
    pieces.next(),
  ]);
  expect(Buffer.from(first.value).toString()).toBe("a\n");
  await source.close();
  // What was asked for before still comes.
  await writer.write("b\n");
  await expect(writtenOnAndOn(writer)).rejects.toThrow("EPIPE");
  await writer.close();
});

/** Writes for some seconds: a pipe breaks soon after it was let go of, on a busy machine not at once. */
async function writtenOnAndOn(pipe: FileHandle): Promise<void> {
  for (let times = 0; times < 80; times++) {
    await pipe.write("c\n");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test("stopped while standard input is waited for, whoever reads it is told", async () => {
  const stop = new AbortController();
  const stdin = new Readable({ read: () => undefined });
  const source = await ledgerSource("-", { stdin } as unknown as Streams, stop.signal);
  const reason = new Error("stopped");
  setImmediate(() => stop.abort(reason));
  await expect(read(source)).rejects.toBe(reason);
});

const sourcesOf = (paths: readonly string[], format: LedgerFormat = "csv") =>
  ledgerSources(paths, format, streamsOf(), new AbortController().signal);

test("several files are one ledger: each by its name, their bytes together", async () => {
  const other = join(folder, "longer.csv");
  writeFileSync(other, "abc\n");
  const { files, mended, size } = await sourcesOf([file, other]);
  expect([files.map(({ name }) => name), size, String(mended)]).toEqual([["in.csv", "longer.csv"], 6, ""]);
  const alone = await sourcesOf([file]);
  expect([alone.files.map(({ name, source }) => [name, source]), alone.size]).toEqual([[[undefined, "in.csv"]], 2]);
  expect((await sourcesOf([file, "-"])).size).toBeUndefined();
});

testOpened("what was looked into is let go of, and all that was read", async () => {
  const other = join(folder, "looked-into.csv");
  writeFileSync(other, "a\n");
  const { files, close } = await sourcesOf([file, other]);
  expect(opened()).toEqual([]);
  for (const { file } of files) await (file as FileBytes).read(0, 1);
  expect(opened()).toEqual(["in.csv", "looked-into.csv"]);
  await close();
  expect(opened()).toEqual([]);
});

test("a file is not read twice, whatever it is called", async () => {
  const link = join(folder, "link.csv");
  symlinkSync(file, link);
  await expect(sourcesOf([file, link])).rejects.toMatchObject({
    code: "USAGE",
    text: { zh: `${link} 给了两次`, en: `${link} is given twice` },
  });
});

test("rejects among the files stand for rows of the others; alone they are a ledger like any", async () => {
  const { files, mended, size } = await sourcesOf([file, rejects]);
  expect([files.map(({ source }) => source), size]).toEqual([["in.csv"], 2]);
  expect(String(mended)).toBe("按退回的行改读 1 行 | read as in the rejects: 1 rows\n");
  const alone = await sourcesOf([rejects]);
  expect([alone.files.length, String(alone.mended)]).toEqual([1, ""]);
  const twice = join(folder, "退回2.csv");
  writeFileSync(twice, `${readFileSync(rejects, "utf8")}`);
  await expect(sourcesOf([rejects, twice])).rejects.toMatchObject({
    code: "USAGE",
    text: {
      zh: "只有退回的行，没有台账：请把它们所出的台账一并给出",
      en: "nothing but rejects: give the ledger that they came from too",
    },
  });
});

test("what is wrong with one of several files is told where it is read, not where rejects are looked for", async () => {
  const broken = join(folder, "broken.xlsx");
  writeFileSync(broken, "PK\u0003\u0004 and no more");
  expect((await sourcesOf([file, broken])).files).toHaveLength(2);
});

test("tables among NDJSON are refused by their names, where the names are what tells", async () => {
  const [lines, odd] = [join(folder, "a.ndjson"), join(folder, "b.csv.ndjson")];
  for (const path of [lines, odd]) writeFileSync(path, "{}\n");
  await expect(sourcesOf([lines, file], "ndjson")).rejects.toMatchObject({ code: "USAGE" });
  expect((await sourcesOf([lines, file])).files).toHaveLength(2);
  expect((await sourcesOf([lines, odd], "ndjson")).files).toHaveLength(2);
});
