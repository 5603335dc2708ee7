import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { gb18030 } from "../support/gb18030.js";
import { runCli } from "../support/run-cli.js";

const root = mkdtempSync(join(tmpdir(), "hostile-"));
let folder = root;

beforeEach(() => {
  folder = mkdtempSync(join(root, "work-"));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const RULE = "pension/contribution-subsidy";
const at = (name: string): string => join(folder, name);

function given(content: string | Uint8Array): string {
  writeFileSync(at("in.csv"), content);
  return at("in.csv");
}

const bytes = (...parts: readonly (string | Uint8Array)[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

test.each<[string, Uint8Array, readonly string[]]>([
  ["a byte that UTF-8 never has", bytes("档次,姓名\n500,张", Uint8Array.of(0xff), "\n"), ["--encoding", "utf-8"]],
  ["a character of UTF-8 cut off at the end", bytes("档次,姓名\n500,", Uint8Array.of(0xe5, 0xbc)), []],
  ["half a surrogate in UTF-8", bytes("档次\n500", Uint8Array.of(0xed, 0xa0, 0x80), "\n"), ["--encoding", "utf-8"]],
  ["an overlong form in UTF-8", bytes("档次\n500", Uint8Array.of(0xc0, 0xaf), "\n"), ["--encoding", "utf-8"]],
  ["a pair that GB18030 has not", bytes(gb18030("档次,姓名\n500,"), Uint8Array.of(0x81, 0x20), "\n"), []],
  ["a character of GB18030 cut off at the end", bytes(gb18030("档次,姓名\n500,张"), Uint8Array.of(0xd5)), []],
])("%s: exit 2, and nothing is left", async (_, content, options) => {
  const { exit, stderr } = await runCli(["batch", RULE, given(content), "-o", at("out.csv"), ...options]);
  expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining("--encoding") });
  expect(readdirSync(folder)).toEqual(["in.csv"]);
});

test("NUL bytes: the file is damaged, and refused", async () => {
  const content = `备注,档次\n${"一,500\n".repeat(99)}a\0b,500\n`;
  const { exit, stderr } = await runCli(["batch", RULE, given(content), "-o", at("out.csv")]);
  expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining("line 101 holds a NUL") });
  expect(readdirSync(folder)).toEqual(["in.csv"]);
});

/** A hundred million letters without a line end, a million at a time; tells how many were asked for. */
function* endless(start: string, taken: { count: number }): Generator<Uint8Array> {
  yield Buffer.from(start);
  const piece = Buffer.alloc(1_000_000, "x");
  for (; taken.count < 100; taken.count++) yield piece;
}

test.each([
  ["a cell", "姓名,档次\n"],
  ["a header", ""],
  ["a quote that is never closed", '姓名,档次\n"'],
])("100 MB in one line of CSV, in %s: given up after the first few megabytes", async (_, start) => {
  const taken = { count: 0 };
  const { exit, stderr } = await runCli(["batch", RULE, "-", "-o", at("out.csv")], endless(start, taken));
  expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining("on a quote is without its pair") });
  expect(taken.count).toBeLessThan(4);
  expect(readdirSync(folder)).toEqual([]);
});

test("100 MB in one line of NDJSON: given up at the longest line allowed", async () => {
  const taken = { count: 0 };
  const args = ["batch", RULE, "-", "-o", at("out.ndjson"), "--format", "ndjson"];
  const { exit, stderr } = await runCli(args, endless('{"tier":500}\n{"note":"', taken));
  expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining("line 2 is too long") });
  expect(taken.count).toBeLessThan(70);
  expect(readdirSync(folder)).toEqual([]);
});
