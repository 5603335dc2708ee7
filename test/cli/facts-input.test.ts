import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Streams } from "../../src/cli/command.js";
import { readJson } from "../../src/cli/facts-input.js";

const folder = mkdtempSync(join(tmpdir(), "facts-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Streams of which standard input holds a text, or breaks. */
function streamsOf(text: string | Error, isTTY: boolean): Streams {
  const stdin = (async function* () {
    if (text instanceof Error) throw text;
    for (const byte of Buffer.from(text)) yield Uint8Array.of(byte);
  })();
  return { stdin: Object.assign(stdin, { isTTY }) } as unknown as Streams;
}

test.each(['{"a":"甲"}', ' \n{"a":"甲"}'])("%j is the JSON itself", async (argument) => {
  expect(await readJson(argument, streamsOf("", false))).toEqual({ a: "甲" });
});

test.each(["[1]", '"a"'])("%s is the JSON itself too", async (argument) => {
  expect(await readJson(argument, streamsOf("", false))).toEqual(JSON.parse(argument));
});

test.each(["{ 1 }.json", "x{.json"])("a file called %s is a file where a folder stands before it", async (name) => {
  const path = join(folder, name);
  writeFileSync(path, '{"a":"甲"}');
  expect(await readJson(path, streamsOf("", false))).toEqual({ a: "甲" });
});

test.each([undefined, "-"])("%s is standard input, and what is wrong there is told as such", async (argument) => {
  expect(await readJson(argument, streamsOf('{"a":"甲"}', false))).toEqual({ a: "甲" });
  await expect(readJson(argument, streamsOf("{", false))).rejects.toMatchObject({
    code: "JSON",
    text: { zh: "stdin 不是 JSON", en: expect.stringMatching(/^stdin is not JSON: /) },
  });
});

test("at a terminal nothing is waited for that was not asked for", async () => {
  await expect(readJson(undefined, streamsOf("{}", true))).rejects.toMatchObject({
    code: "USAGE",
    text: { zh: "缺少输入：文件名、- 或 '{...}'", en: "no input: give a file, - or '{...}'" },
  });
  expect(await readJson("-", streamsOf("{}", true))).toEqual({});
});

test("a standard input that breaks", async () => {
  await expect(readJson("-", streamsOf(new Error("gone"), false))).rejects.toMatchObject({
    code: "FILE",
    text: { zh: "无法读取标准输入", en: "can't read standard input: gone" },
  });
});
