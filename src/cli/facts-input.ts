import { readFile } from "node:fs/promises";
import { parseExactly } from "../ledger/exact-json.js";
import type { Streams } from "./command.js";
import { CommandError } from "./command-error.js";

/** The JSON that an argument stands for: itself, a file, or standard input for `-` and for none. */
export async function readJson(argument: string | undefined, streams: Streams): Promise<unknown> {
  if (argument === undefined && streams.stdin.isTTY === true)
    throw new CommandError("USAGE", "缺少输入：文件名、- 或 '{...}'", "no input: give a file, - or '{...}'");
  if (argument === undefined || argument === "-") return parseExactly(await readAll(streams.stdin), "stdin");
  if (/^\s*[{["]/.test(argument)) return parseExactly(argument, "argument");
  return parseExactly(await readText(argument), argument);
}

async function readText(path: string): Promise<string> {
  try {
    return decode([await readFile(path)]);
  } catch (error) {
    throw new CommandError("FILE", `无法读取 ${path}`, `can't read ${path}: ${(error as Error).message}`);
  }
}

async function readAll(stdin: Streams["stdin"]): Promise<string> {
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
    return decode(chunks);
  } catch (error) {
    throw new CommandError("FILE", "无法读取标准输入", `can't read standard input: ${(error as Error).message}`);
  }
}

function decode(chunks: readonly Uint8Array[]): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
}
