import { expect, test } from "vitest";
import type { Writer } from "../../../src/cli/command.js";
import { Progress } from "../../../src/cli/progress.js";
import { progressLine } from "../../../src/cli/progress-line.js";
import { bytesInMemory, type FileBytes } from "../../../src/ledger/file/file-bytes.js";

test.each([
  ["nothing yet", { rows: 0, seconds: 0, bytes: 0, size: 100 }, "0 行 rows  0/s"],
  [
    "a quarter after half a minute: a minute and a half to go",
    { rows: 55_825, seconds: 30, bytes: 25, size: 100 },
    "[#####...............] 25%  55,825 行 rows  1,861/s  余 left 1:30",
  ],
  [
    "a part of a second counts as one",
    { rows: 999, seconds: 1, bytes: 99, size: 100 },
    "[###################.] 99%  999 行 rows  999/s  余 left 0:01",
  ],
  [
    "the end",
    { rows: 5_580_000, seconds: 60, bytes: 100, size: 100 },
    "[####################] 100%  5,580,000 行 rows  93,000/s  余 left 0:00",
  ],
  [
    "a file that grew while it was read",
    { rows: 1000, seconds: 1, bytes: 300, size: 100 },
    "[####################] 100%  1,000 行 rows  1,000/s  余 left 0:00",
  ],
  ["a stream", { rows: 1234, seconds: 2, bytes: 300, size: undefined }, "1,234 行 rows  617/s"],
])("%s", (_, figures, line) => {
  expect(progressLine(figures)).toBe(line);
});

async function* pieces(count: number): AsyncGenerator<Uint8Array> {
  for (let piece = 0; piece < count; piece++) yield new Uint8Array(10);
}

async function* inTens(file: FileBytes): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < file.size; start += 10) yield await file.read(start, start + 10);
}

const CLEAR = "\r\u001b[K";

/** What a terminal is told while a source of 40 bytes is read in four pieces, 60 milliseconds each. */
async function shown(terminal: Partial<Writer>, isFile = false): Promise<readonly string[]> {
  const written: string[] = [];
  let now = 1000;
  const stderr = { ...terminal, write: (text: string) => written.push(text) };
  const progress = new Progress(stderr, { size: 40 }, () => now);
  let rows = 0;
  const source = progress.counting(isFile ? bytesInMemory(new Uint8Array(40)) : pieces(4));
  const read = "size" in source ? inTens(source) : source;
  for await (const _ of read) {
    now += 60;
    rows += 1000;
    progress.show(rows);
  }
  progress.clear();
  return written;
}

test("a terminal is told ten times a second at most, over the same line, which is empty at the end", async () => {
  expect(await shown({ isTTY: true })).toEqual([
    `${CLEAR}[##########..........] 50%  2,000 行 rows  16,667/s  余 left 0:01`,
    `${CLEAR}[####################] 100%  4,000 行 rows  16,667/s  余 left 0:00`,
    CLEAR,
  ]);
});

test("what is read of a file counts as what comes from a stream does", async () => {
  expect(await shown({ isTTY: true }, true)).toEqual(await shown({ isTTY: true }));
});

test("a narrow terminal is told as much as fits", async () => {
  expect(await shown({ isTTY: true, columns: 30 })).toContain(`${CLEAR}[##########..........] 50% `);
});

test("a terminal that does not know its width", async () => {
  expect(await shown({ isTTY: true, columns: 0 })).toEqual(await shown({ isTTY: true, columns: 80 }));
});

test("no terminal is told nothing", async () => {
  expect(await shown({})).toEqual([]);
});

test("work that was over at once leaves the terminal alone", () => {
  const written: string[] = [];
  const progress = new Progress({ isTTY: true, write: (text) => written.push(text) }, {});
  progress.show(1);
  progress.clear();
  expect(written).toEqual([]);
});
