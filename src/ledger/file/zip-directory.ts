import type { FileBytes } from "./file-bytes.js";
import { damaged, fileFault, oversized } from "./file-fault.js";

/** An entry of an archive, as its directory tells. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header stands. */
  readonly at: number;
}

/** The entries of an archive by their names in lower case, as part names don't differ by case. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_BYTES = 20;
const ZIP64_END_BYTES = 56;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const IN_ZIP64 = 0xffffffff;
const LARGEST_DIRECTORY = 1 << 24;

const DIRECTORY = "目录 directory";

/** The name under which a part is looked for. */
export function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}

/** Reads the directory of an archive; two entries of one name are refused, as programs differ in which they take. */
export async function readZipDirectory(file: FileBytes): Promise<ZipDirectory> {
  const { start, size } = await findDirectory(file);
  if (size > LARGEST_DIRECTORY) throw oversized(DIRECTORY, "条目过多", "too many entries");
  if (start + size > file.size) throw cutOff();
  const view = viewOf(await file.read(start, start + size));
  const entries = new Map<string, ZipEntry>();
  for (let at = 0; at < size; ) {
    if (at + ENTRY_BYTES > size || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw cutOff();
    const end = at + ENTRY_BYTES + lengthsAt(view, at + 28);
    if (end > size) throw cutOff();
    const entry = entryAt(view, at);
    const key = partKey(entry.name);
    if (entries.has(key)) throw damaged(entry.name, "压缩包内有两份", "twice in the archive");
    entries.set(key, entry);
    at = end;
  }
  return entries;
}

async function findDirectory(file: FileBytes): Promise<{ readonly start: number; readonly size: number }> {
  const from = Math.max(0, file.size - END_BYTES - LONGEST_COMMENT - ZIP64_LOCATOR_BYTES);
  const view = viewOf(await file.read(from, file.size));
  for (let at = view.byteLength - END_BYTES; at >= 0; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const locator = at - ZIP64_LOCATOR_BYTES;
    if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR_SIGNATURE) {
      const end = bigAt(view, locator + 8);
      if (end + ZIP64_END_BYTES > file.size) throw cutOff();
      const wide = viewOf(await file.read(end, end + ZIP64_END_BYTES));
      return { size: bigAt(wide, 40), start: bigAt(wide, 48) };
    }
    return { size: view.getUint32(at + 12, true), start: view.getUint32(at + 16, true) };
  }
  throw cutOff();
}

function entryAt(view: DataView, at: number): ZipEntry {
  const nameEnd = at + ENTRY_BYTES + view.getUint16(at + 28, true);
  const name = textAt(view, at + ENTRY_BYTES, nameEnd);
  if (view.getUint16(at + 8, true) & 1)
    throw fileFault("压缩包有密码，请解密后再试", "the archive has a password; take it off first");
  const wide = zip64Fields(view, nameEnd, nameEnd + view.getUint16(at + 30, true));
  const field = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === IN_ZIP64 ? wide() : value;
  };
  const [size, packedSize, start] = [field(24), field(20), field(42)];
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    at: start,
  };
}

/** The 64-bit fields of an entry, one after another. */
function zip64Fields(view: DataView, from: number, end: number): () => number {
  let at = from;
  while (at + 4 <= end && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  return () => {
    if (at + 8 > end) throw cutOff();
    const value = bigAt(view, at);
    at += 8;
    return value;
  };
}

function lengthsAt(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint16(at + 2, true) + view.getUint16(at + 4, true);
}

function bigAt(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function textAt(view: DataView, start: number, end: number): string {
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + start, end - start));
}

/** A view of bytes for their numbers. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function cutOff(): Error {
  return damaged(DIRECTORY, "不完整", "incomplete");
}
