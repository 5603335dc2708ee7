import { TextDecoder } from "node:util";

const bytesOfCharacter = new Map<string, readonly number[]>();
const decoder = new TextDecoder("gb18030");
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const character = decoder.decode(Uint8Array.of(lead, trail));
    if (character.length === 1 && !bytesOfCharacter.has(character)) bytesOfCharacter.set(character, [lead, trail]);
  }
}

/** A text as Excel on a Chinese Windows saves it. */
export function gb18030(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((character) =>
      character.charCodeAt(0) < 0x80 ? [character.charCodeAt(0)] : (bytesOfCharacter.get(character) ?? []),
    ),
  );
}
