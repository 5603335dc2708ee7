import { TextDecoder } from "node:util";

/** The encodings that ledgers come in. */
export type Encoding = "utf-8" | "gb18030";

/** The bytes of a file are not the text that they were taken for. */
export class EncodingError extends Error {}

/**
 * Turns bytes into text. While all bytes are ASCII the encodings agree; the first piece with others in it decides
 * between UTF-8 and GB18030, unless one was said.
 */
export async function* decode(source: AsyncIterable<Uint8Array>, said: Encoding | undefined): AsyncGenerator<string> {
  let decoder = said === undefined ? undefined : strict(said);
  let isFirst = true;
  for await (const bytes of source) {
    if (isFirst) {
      refuseUtf16(bytes);
      isFirst = false;
    }
    decoder ??= isAscii(bytes) ? undefined : strict(isUtf8Start(bytes) ? "utf-8" : "gb18030");
    yield decoder === undefined ? Buffer.from(bytes).toString("latin1") : pieceOf(decoder, bytes);
  }
  if (decoder !== undefined) yield pieceOf(decoder, undefined);
}

function strict(encoding: Encoding): TextDecoder {
  return new TextDecoder(encoding, { fatal: true });
}

function pieceOf(decoder: TextDecoder, bytes: Uint8Array | undefined): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch {
    const other = decoder.encoding === "utf-8" ? "gb18030" : "utf-8";
    throw new EncodingError(
      `不是 ${decoder.encoding} 编码，可试 --encoding ${other} | not ${decoder.encoding}; try --encoding ${other}`,
    );
  }
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** Whether bytes are UTF-8; a character cut off at the end is none the worse. */
function isUtf8Start(bytes: Uint8Array): boolean {
  try {
    strict("utf-8").decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function refuseUtf16([first, second]: Uint8Array): void {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new EncodingError("是 UTF-16 编码，请在 Excel 中另存为“CSV UTF-8” | UTF-16; save it from Excel as CSV UTF-8");
  }
}
