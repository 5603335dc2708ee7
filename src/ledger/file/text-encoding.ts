/** The encodings that ledgers come in. */
export type Encoding = "utf-8" | "gb18030" | "utf-16le" | "utf-16be";

/** How much of a file is looked at before it is taken to be ASCII so far. */
export const HEAD_BYTES: number = 1 << 16;

/** So many bytes beyond ASCII tell UTF-8 and GB18030 apart. */
const TELLING_BYTES = 64;

/** The encoding of a file that begins with a mark, or with the zeros that UTF-16 has beside its ASCII characters. */
export function markedEncoding(head: Uint8Array): Encoding | undefined {
  const [first, second, third] = head;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  const zeros: [even: number, odd: number] = [0, 0];
  for (let at = 0; at < head.length; at++) if (head[at] === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  const [even, odd] = zeros;
  // Every few characters of a table are a separator or a line end; a stray zero is no such sign.
  const fewest = Math.max(1, head.length / 64);
  if (even === 0 && odd >= fewest) return "utf-16le";
  return odd === 0 && even >= fewest ? "utf-16be" : undefined;
}

/**
 * The encoding of text without a mark: undefined where it is all ASCII or too little to tell, "unclear" where
 * it can be either. UTF-8 must be valid and hold characters such as Chinese has: the bytes of a few names in GB18030
 * can make up valid UTF-8, in Cyrillic, Greek or Arabic letters.
 */
export function unmarkedEncoding(head: Uint8Array, isAll: boolean): Encoding | "unclear" | undefined {
  let beyond = 0;
  for (const byte of head) if (byte >= 0x80) beyond += 1;
  if (beyond === 0 || (beyond < TELLING_BYTES && head.length < HEAD_BYTES && !isAll)) return undefined;
  const text = utf8Start(head);
  if (text === undefined) return "gb18030";
  return /[\u0800-\uffff]/.test(text) ? "utf-8" : "unclear";
}

/** The text of a beginning, which may end within a character. */
function utf8Start(head: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
  } catch {
    return undefined;
  }
}
