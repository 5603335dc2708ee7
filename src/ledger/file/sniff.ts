/** What a file is, by its first bytes. */
export type FileKind =
  | "empty"
  | "zip"
  | "ole2"
  | "old-workbook"
  | "pdf"
  | "picture"
  | "archive"
  | "html"
  | "xml"
  | "web-archive"
  | "rtf"
  | "text";

/** How many of a file's first bytes are enough. */
export const SNIFFED_BYTES = 4096;

/** How files begin that are not text, in hexadecimal. */
const BEGINNINGS: readonly (readonly [kind: FileKind, start: RegExp])[] = [
  ["zip", /^504b0304|^504b0506/],
  ["ole2", /^d0cf11e0a1b11ae1/],
  ["old-workbook", /^09(?:00|02|04|08)(?:04|06|08|10)00/],
  ["pdf", /^(?:efbbbf)?25504446/],
  ["picture", /^89504e47|^ffd8ff|^47494638|^49492a00|^4d4d002a|^52494646.{8}57454250|^424d.{8}00000000/],
  ["archive", /^526172211a07|^377abcaf271c|^1f8b08|^425a68|^fd377a585a/],
  ["rtf", /^7b5c727466/],
];

/** How text begins that is no table, in lower case. */
const MARKUP: readonly (readonly [kind: FileKind, start: RegExp])[] = [
  ["html", /^<(?:!doctype html|html|head|meta|body|table|style|div)\b/],
  ["xml", /^<(?:\?xml|workbook|!--)/],
  ["web-archive", /^mime-version:/],
];

/** Tells what a file is from its first `SNIFFED_BYTES`, or all of them where it has no more. */
export function sniff(head: Uint8Array): FileKind {
  const start = Array.from(head.subarray(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const binary = BEGINNINGS.find(([, beginning]) => beginning.test(start))?.[0];
  if (binary !== undefined) return binary;
  const unmarked = head.subarray(/^efbbbf/.test(start) ? 3 : /^(?:fffe|feff)/.test(start) ? 2 : 0);
  const text = asciiOf(unmarked).trimStart();
  if (text === "" && !unmarked.some((byte) => byte >= 0x80)) return "empty";
  const markup = MARKUP.find(([, beginning]) => beginning.test(text))?.[0];
  return markup === "xml" && /<html[\s>]/.test(text) ? "html" : (markup ?? "text");
}

/** The ASCII characters of a text in any encoding, in lower case: the zeros of UTF-16 fall out. */
function asciiOf(head: Uint8Array): string {
  return String.fromCharCode(...head.filter((byte) => byte > 0 && byte < 0x80)).toLowerCase();
}
