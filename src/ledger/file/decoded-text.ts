import { joined } from "./file-bytes.js";
import { fileFault } from "./file-fault.js";
import { type Encoding, HEAD_BYTES, markedEncoding, unmarkedEncoding } from "./text-encoding.js";
import { firstUtf8Line, lineEndsIn } from "./text-line-ends.js";

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** A line is judged whole, unless it is longer. */
const LONGEST_HELD = 1 << 16;

/**
 * The text of a file piece by piece, in the encoding that is said, or the one that it is found to be in. A file that
 * goes on in another encoding is refused: names would be others.
 */
export async function* decodedText(
  source: AsyncIterable<Uint8Array>,
  said: Encoding | undefined,
): AsyncGenerator<string> {
  const decoding = new Decoding(said);
  for await (const bytes of source) {
    const text = decoding.take(bytes, false);
    if (text !== "") yield text;
  }
  const rest = decoding.take(new Uint8Array(0), true);
  if (rest !== "") yield rest;
}

class Decoding {
  #decoder: InstanceType<typeof TextDecoder> | undefined;
  readonly #isSaid: boolean;
  #isStart = true;
  /** What was not decoded yet: too little to tell the encoding by, or the start of a line. */
  #held: Uint8Array = new Uint8Array(0);
  /** The line that `#held` begins on. */
  #line = 1;

  constructor(said: Encoding | undefined) {
    this.#isSaid = said !== undefined;
    if (said !== undefined) this.#decoder = strict(said);
  }

  take(piece: Uint8Array, isLast: boolean): string {
    const bytes = joined([this.#held, piece]);
    this.#decoder ??= this.#found(bytes, isLast);
    const isTold = isLast || this.#decoder !== undefined || bytes.length >= HEAD_BYTES;
    const end = isTold ? wholeLines(bytes, isLast) : 0;
    this.#held = bytes.slice(end);
    if (end === 0 && !isLast) return "";
    this.#isStart = false;
    const text = this.#decoded(bytes.subarray(0, end), isLast);
    this.#line += lineEndsIn(text);
    return text;
  }

  #found(bytes: Uint8Array, isLast: boolean): InstanceType<typeof TextDecoder> | undefined {
    if (bytes.length < HEAD_BYTES && this.#isStart && !isLast) return undefined;
    const encoding = (this.#isStart && markedEncoding(bytes)) || unmarkedEncoding(bytes, isLast);
    if (encoding === "unclear")
      throw fileFault(
        "分不清是 UTF-8 还是 GB18030 编码，请以 --encoding 指明",
        "UTF-8 or GB18030, there is no telling; say which with --encoding",
      );
    return encoding && strict(encoding);
  }

  #decoded(bytes: Uint8Array, isLast: boolean): string {
    // As long as all is ASCII, the encodings agree.
    const decoder = this.#decoder ?? strict("utf-8");
    if (decoder.encoding === "gb18030" && !this.#isSaid) this.#refuseUtf8(bytes);
    try {
      return decoder.decode(bytes, { stream: !isLast });
    } catch {
      throw this.#notIn(decoder.encoding, bytes);
    }
  }

  #refuseUtf8(bytes: Uint8Array): void {
    const place = firstUtf8Line(bytes);
    if (place === undefined) return;
    const line = this.#line + place;
    throw fileFault(
      `第 ${line} 行是 UTF-8 编码，另有行不是；由几种编码的文件拼成的，请分开读入`,
      `line ${line} is UTF-8, and others are not; read files of several encodings one by one`,
    );
  }

  #notIn(encoding: string, bytes: Uint8Array): Error {
    const [before = ""] = new TextDecoder(encoding).decode(bytes).split("\ufffd", 1);
    const line = this.#line + lineEndsIn(before);
    const other = encoding === "utf-8" ? "gb18030" : "utf-8";
    return fileFault(
      `第 ${line} 行不是 ${encoding} 编码，可试 --encoding ${other}；由几种编码的文件拼成的，请分开读入`,
      `line ${line} is not ${encoding}; try --encoding ${other}, and read files of several encodings one by one`,
    );
  }
}

function strict(encoding: Encoding): InstanceType<typeof TextDecoder> {
  return new TextDecoder(encoding, { fatal: true });
}

/** Where the last whole line ends; the pair CR LF stays together. */
function wholeLines(bytes: Uint8Array, isLast: boolean): number {
  const end = Math.max(bytes.lastIndexOf(LINE_FEED), bytes.subarray(0, -1).lastIndexOf(CARRIAGE_RETURN)) + 1;
  return isLast || bytes.length - end > LONGEST_HELD ? bytes.length : end;
}
