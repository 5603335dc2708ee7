import { fileFault } from "./file-fault.js";

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Characters as XML means them: line ends are line feeds, references are what they stand for. */
export function charactersOf(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  return lines.includes("&") ? lines.replace(/&([^;&]*);?/g, referred) : lines;
}

/** Only what XML itself defines: a document that defines more is refused, and nothing is ever expanded. */
function referred(reference: string, name: string): string {
  const number = /^#(?:(\d{1,7})|x([\da-fA-F]{1,6}))$/.exec(name);
  const code = number?.[1] === undefined ? Number.parseInt(number?.[2] ?? "", 16) : Number(number[1]);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  const character = isCharacter ? String.fromCodePoint(code) : NAMED.get(name);
  if (character === undefined || !reference.endsWith(";"))
    throw fileFault(
      `工作簿的 XML 有不明的字符引用 ${reference.slice(0, 20)}`,
      `the workbook's XML holds an unknown reference ${reference.slice(0, 20)}`,
    );
  return character;
}
