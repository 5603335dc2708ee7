import { LedgerError } from "./ledger-error.js";

/**
 * Reads JSON, and refuses what `JSON.parse` would silently alter, or what can't be written again: a key given twice, a
 * number that no double holds, half a character.
 *
 * @param text - the JSON
 * @param where - what it was read from, for the error
 */
export function parseExactly(text: string, where: string): unknown {
  const value = parse(text, where);
  const keys: Set<string>[] = [];
  const tokens = new RegExp(TOKEN);
  for (let found = tokens.exec(text); found !== null; found = tokens.exec(text)) {
    const [token] = found;
    if (token === "{") keys.push(new Set());
    else if (token === "}") keys.pop();
    else if (token === '"') {
      tokens.lastIndex = endOfText(text, found.index);
      const own = text.slice(found.index, tokens.lastIndex);
      if (/\\u[dD]|\p{Surrogate}/u.test(own)) refuseHalf(JSON.parse(own) as string, where);
      if (isBeforeColon(text, tokens.lastIndex))
        refuseTwice(JSON.parse(own) as string, keys.at(-1) as Set<string>, where);
    } else refuseInexact(token, where);
  }
  return value;
}

/** The text is known to be JSON: an object's braces, the start of a text, a number. */
const TOKEN = /["{}]|-?\d[\d.eE+-]*/g;

/** Where a text ends; found without a pattern, whose memory a long text would use up. */
function endOfText(json: string, start: number): number {
  let quote = json.indexOf('"', start + 1);
  while (isEscaped(json, quote)) quote = json.indexOf('"', quote + 1);
  return quote + 1;
}

/** Whether a character has an odd number of backslashes before it. */
function isEscaped(json: string, at: number): boolean {
  let before = at;
  while (json[before - 1] === "\\") before -= 1;
  return (at - before) % 2 === 1;
}

function isBeforeColon(json: string, from: number): boolean {
  const colon = /\s*:/y;
  colon.lastIndex = from;
  return colon.test(json);
}

const LONGEST_SHOWN = 64;

function cut(token: string): string {
  return token.length > LONGEST_SHOWN ? `${token.slice(0, LONGEST_SHOWN)}…` : token;
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new LedgerError("JSON", `${where} 不是 JSON`, `${where} is not JSON: ${(error as Error).message}`);
  }
}

function refuseTwice(key: string, known: Set<string>, where: string): void {
  if (known.has(key)) {
    const name = JSON.stringify(cut(key));
    throw new LedgerError("JSON", `${where} 中字段 ${name} 重复`, `${where} holds the key ${name} twice`);
  }
  known.add(key);
}

/** Half of a character that takes two: no file and no receipt can hold it. */
function refuseHalf(text: string, where: string): void {
  const [half] = /\p{Surrogate}/u.exec(text) ?? [];
  if (half === undefined) return;
  const shown = JSON.stringify(half);
  throw new LedgerError("JSON", `${where} 中有半个字符 ${shown}`, `${where} holds ${shown}, half of a character`);
}

function refuseInexact(number: string, where: string): void {
  if (inDigits(number) === inDigits(String(Number(number)))) return;
  const shown = cut(number);
  throw new LedgerError(
    "JSON",
    `${where} 中的数 ${shown} 会失去精度，请写成文本 "${shown}"`,
    `${where} holds the number ${shown}, which would lose precision; write it as the text "${shown}"`,
  );
}

/** A number by its digits, zeros around them aside, and the power of ten that they are of; `1.50` is `15e-1`. */
function inDigits(number: string): string {
  const [mantissa, exponent = "0"] = number.toLowerCase().split("e") as [string, string?];
  const [whole, decimals = ""] = mantissa.replace("-", "").split(".") as [string, string?];
  const written = whole + decimals;
  const digits = withoutZeros(written);
  const power = Number(exponent) - decimals.length + written.length - digits.length;
  return digits === "" ? "0" : `${digits.replace(/^0+/, "")}e${power}`;
}

/** Found without a pattern, which would go over long runs of zeros again and again. */
function withoutZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === "0") end -= 1;
  return digits.slice(0, end);
}
