import { Inflate } from "fflate";
import { crc32 } from "./crc32.js";
import type { FileBytes } from "./file-bytes.js";
import { damaged, fileFault, oversized } from "./file-fault.js";
import { viewOf, type ZipEntry } from "./zip-directory.js";

const HEADER_SIGNATURE = 0x04034b50;
const HEADER_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
/** Deflate expands by 1,032 at most: what comes out at a time stays small. */
const PACKED_PIECE_BYTES = 1 << 12;
const READ_BYTES = 1 << 18;

/** 1,048,576 rows of a hundred columns stay below. */
const LARGEST_PART = 2 ** 32;
/** Sheets expand by 10 to 30; what expands more was made to, once it is as large as to matter. */
const MOST_EXPANSION = 200;
const EXPANSION_MATTERS_FROM = 1 << 24;

/** Unpacks a part piece by piece, checked against its size and check sum; what doesn't agree is refused at its end. */
export async function* unpack(file: FileBytes, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const { name, size, packedSize } = entry;
  const isBomb = size > EXPANSION_MATTERS_FROM && size > packedSize * MOST_EXPANSION;
  if (size > LARGEST_PART || isBomb) throw oversized(name, `展开后 ${size} 字节`, `${size} bytes unpacked`);
  let length = 0;
  let crc = 0;
  for await (const piece of expanded(entry, packedPieces(file, entry))) {
    length += piece.length;
    if (length > size) throw damaged(name, "比目录所载更长", "longer than the directory says");
    crc = crc32(piece, crc);
    yield piece;
  }
  if (length !== size || crc !== entry.crc) throw damaged(name, "校验不符", "its check sum does not fit");
}

async function* packedPieces(file: FileBytes, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const start = await contentStart(file, entry);
  const end = start + entry.packedSize;
  if (end > file.size) throw damaged(entry.name, "不完整", "incomplete");
  for (let at = start; at < end; at += READ_BYTES) yield await file.read(at, Math.min(at + READ_BYTES, end));
}

async function contentStart(file: FileBytes, { name, at }: ZipEntry): Promise<number> {
  const nameBytes = new TextEncoder().encode(name).length;
  if (at + HEADER_BYTES > file.size) throw damaged(name, "不完整", "incomplete");
  const view = viewOf(await file.read(at, at + HEADER_BYTES));
  if (view.getUint32(0, true) !== HEADER_SIGNATURE || view.getUint16(26, true) !== nameBytes)
    throw damaged(name, "与目录不符", "not as in the directory");
  return at + HEADER_BYTES + nameBytes + view.getUint16(28, true);
}

async function* expanded({ name, method }: ZipEntry, packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (method === STORED) yield* packed;
  else if (method === DEFLATED) yield* inflated(name, packed);
  else throw fileFault(`压缩方法 ${method} 不支持（${name}）`, `compression method ${method} is not taken (${name})`);
}

async function* inflated(name: string, packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const out: Uint8Array[] = [];
  const inflate = new Inflate((piece) => out.push(piece));
  const push = (bytes: Uint8Array, isLast: boolean): readonly Uint8Array[] => {
    try {
      inflate.push(bytes, isLast);
    } catch {
      throw damaged(name, "压缩数据有误", "its packed data is broken");
    }
    return out.splice(0);
  };
  for await (const bytes of packed) {
    for (let at = 0; at < bytes.length; at += PACKED_PIECE_BYTES) {
      yield* push(bytes.subarray(at, at + PACKED_PIECE_BYTES), false);
    }
  }
  yield* push(new Uint8Array(0), true);
}
