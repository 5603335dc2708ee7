const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** How many line ends a text holds: LF, CR, or both as one. */
export function lineEndsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1;
  for (let at = text.indexOf("\r"); at >= 0; at = text.indexOf("\r", at + 1)) if (text[at + 1] !== "\n") count += 1;
  return count;
}

/**
 * The place, from 0, of the first line that is UTF-8 and holds characters such as Chinese has. Lines of GB18030 are
 * not: of the pairs that its characters are made of, hardly any follow each other so.
 */
export function firstUtf8Line(bytes: Uint8Array): number | undefined {
  let line = 0;
  let isUtf8 = true;
  let isWide = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte === LINE_FEED || (byte === CARRIAGE_RETURN && bytes[at + 1] !== LINE_FEED)) {
      if (isUtf8 && isWide) return line;
      line += 1;
      isUtf8 = true;
      isWide = false;
    } else if (byte >= 0x80 && isUtf8) {
      const following = followingBytes(bytes, at);
      isUtf8 = following !== undefined;
      isWide ||= (following ?? 0) >= 2;
      at += following ?? 0;
    }
  }
  return isUtf8 && isWide ? line : undefined;
}

/** How many bytes of a character follow its first in UTF-8; undefined where they don't. */
function followingBytes(bytes: Uint8Array, at: number): number | undefined {
  const lead = bytes[at] as number;
  if (lead < 0xc2 || lead > 0xf4) return undefined;
  const count = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
  for (let next = 1; next <= count; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return undefined;
  return count;
}
