import type { FileBytes } from "./file-bytes.js";
import { damaged, oversized } from "./file-fault.js";
import type { ZipEntry } from "./zip-directory.js";
import { unpack } from "./zip-part.js";

/** Parts beside the sheets and their texts: as large as 64,000 cell formats make them, Excel's limit. */
const LARGEST_SMALL_PART = 1 << 25;

/** The text of a part piece by piece, in UTF-8 or UTF-16. */
export async function* partText(file: FileBytes, entry: ZipEntry): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  const decode = (bytes?: Uint8Array): string => {
    try {
      decoder ??= new TextDecoder(encodingOf(bytes ?? new Uint8Array()), { fatal: true });
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      throw damaged(entry.name, "不是 UTF-8 或 UTF-16 编码", "neither UTF-8 nor UTF-16");
    }
  };
  for await (const bytes of unpack(file, entry)) if (bytes.length > 0) yield decode(bytes);
  yield decode();
}

/** A part begins with a byte order mark or with "<". */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || second === 0) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || first === 0) return "utf-16be";
  return "utf-8";
}

/** The whole text of a part that is small in every workbook. */
export async function smallPart(file: FileBytes, entry: ZipEntry): Promise<string> {
  if (entry.size > LARGEST_SMALL_PART) throw oversized(entry.name, "过大", "too large");
  const pieces: string[] = [];
  for await (const piece of partText(file, entry)) pieces.push(piece);
  return pieces.join("");
}
