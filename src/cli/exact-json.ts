import { Decimal } from "decimal.js";
import { CommandError } from "./command-error.js";

/**
 * Reads JSON, and refuses what `JSON.parse` would silently alter: a key given twice, a number that no double holds.
 *
 * @param text - the JSON
 * @param where - what it was read from, for the error
 */
export function parseExactly(text: string, where: string): unknown {
  const value = parse(text, where);
  const keys: Set<string>[] = [];
  for (const [token, key, number] of text.matchAll(TOKENS)) {
    if (token === "{") keys.push(new Set());
    else if (token === "}") keys.pop();
    else if (key !== undefined) refuseTwice(JSON.parse(key) as string, keys.at(-1) as Set<string>, where);
    else if (number !== undefined) refuseInexact(number, where);
  }
  return value;
}

/** The text is known to be JSON: an object's braces, its keys (with their colon), numbers; other strings are skipped. */
const TOKENS = /("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|(-?\d[\d.eE+-]*)|[{}]/g;

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError("JSON", `${where} 不是 JSON`, `${where} is not JSON: ${(error as Error).message}`);
  }
}

function refuseTwice(key: string, known: Set<string>, where: string): void {
  if (known.has(key)) {
    const name = JSON.stringify(key);
    throw new CommandError("JSON", `${where} 中字段 ${name} 重复`, `${where} holds the key ${name} twice`);
  }
  known.add(key);
}

function refuseInexact(number: string, where: string): void {
  if (new Decimal(number).equals(Number(number))) return;
  throw new CommandError(
    "JSON",
    `${where} 中的数 ${number} 会失去精度，请写成文本 "${number}"`,
    `${where} holds the number ${number}, which would lose precision; write it as the text "${number}"`,
  );
}
