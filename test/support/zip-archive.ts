import { deflateSync } from "fflate";
import { crc32 } from "../../src/ledger/file/crc32.js";

/** What an archive says of an entry, where it isn't the truth. */
export interface ZipLies {
  readonly crc?: number;
  readonly size?: number;
  readonly packedSize?: number;
  readonly method?: number;
  readonly flags?: number;
  /** The name in the entry's own header. */
  readonly ownName?: string;
  /** Whether sizes and place stand in a field of 64 bits, as archives beyond 4 GB have them. */
  readonly isWide?: boolean;
  /** What stands there instead of the compressed content. */
  readonly packed?: Uint8Array;
}

export interface ZipContent {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly lies?: ZipLies;
}

/** Of the archive as a whole. */
export interface ZipForm {
  readonly isWide?: boolean;
  readonly comment?: string;
}

/** Writes an archive, entry by entry as told. */
export function zipArchive(contents: readonly ZipContent[], form: ZipForm = {}): Uint8Array {
  const { isWide = false, comment = "" } = form;
  const local: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, content, lies = {} } of contents) {
    const bytes = typeof content === "string" ? utf8(content) : content;
    const method = lies.method ?? 8;
    const packed = lies.packed ?? (method === 8 ? deflateSync(bytes) : bytes);
    const sizes = [lies.packedSize ?? packed.length, lies.size ?? bytes.length] as const;
    const crc = lies.crc ?? crc32(bytes, 0);
    const own = utf8(lies.ownName ?? name);
    const head = [...u32(0x04034b50), ...u16(20, lies.flags ?? 0, method, 0, 0), ...u32(crc, ...sizes)];
    const start = Uint8Array.from([...head, ...u16(own.length, 0), ...own]);
    const extra = lies.isWide ? [...u16(0x5455, 1), 0, ...u16(1, 24), ...u64(sizes[1], sizes[0], at)] : [];
    const known = lies.isWide ? [0xffffffff, 0xffffffff] : sizes;
    directory.push(
      Uint8Array.from([
        ...u32(0x02014b50),
        ...u16(20, 20, lies.flags ?? 0, method, 0, 0),
        ...u32(crc, ...known),
        ...u16(utf8(name).length, extra.length, 0, 0, 0),
        ...u32(0, lies.isWide ? 0xffffffff : at),
        ...utf8(name),
        ...extra,
      ]),
    );
    local.push(start, packed);
    at += start.length + packed.length;
  }
  const size = directory.reduce((length, { length: more }) => length + more, 0);
  const wide = isWide
    ? [
        ...[...u32(0x06064b50), ...u64(44), ...u16(45, 45), ...u32(0, 0), ...u64(1, 1, size, at)],
        ...[...u32(0x07064b50, 0), ...u64(at + size), ...u32(1)],
      ]
    : [];
  const known = isWide ? [0xffffffff, 0xffffffff] : [size, at];
  const end = [...u32(0x06054b50), ...u16(0, 0, contents.length, contents.length), ...u32(...known)];
  return joined([...local, ...directory, Uint8Array.from([...wide, ...end, ...u16(comment.length), ...utf8(comment)])]);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const little = (bytes: number, values: readonly number[]): readonly number[] =>
  values.flatMap((value) => Array.from({ length: bytes }, (_, place) => Math.floor(value / 256 ** place) & 0xff));
const u16 = (...values: readonly number[]): readonly number[] => little(2, values);
const u32 = (...values: readonly number[]): readonly number[] => little(4, values);
const u64 = (...values: readonly number[]): readonly number[] => little(8, values);
