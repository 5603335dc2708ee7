import { fileFault } from "./file-fault.js";

/** A file of which any part can be read: one on a disk, a browser's `Blob`, or bytes in memory. */
export interface FileBytes {
  /** Its length in bytes. */
  readonly size: number;
  /** The bytes from `start` up to `end`, both within the file. */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** What a table is read from: a file, or a pipe that gives its bytes once. */
export type FileSource = FileBytes | AsyncIterable<Uint8Array>;

const PIECE_BYTES = 1 << 16;
/** So much is read at a time: each reading is waited for. */
const READ_BYTES = 1 << 20;
/** A workbook out of a pipe is kept in memory, as its directory stands at its end. */
const MOST_BYTES_KEPT = 1 << 29;

/** Bytes in memory, as a file. */
export function bytesInMemory(bytes: Uint8Array): FileBytes {
  return { size: bytes.length, read: async (start, end) => bytes.subarray(start, end) };
}

/** The bytes of a file, piece by piece. */
export async function* piecesOf(file: FileBytes): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < file.size; start += READ_BYTES) {
    const read = await file.read(start, Math.min(start + READ_BYTES, file.size));
    for (let at = 0; at < read.length; at += PIECE_BYTES) yield read.subarray(at, at + PIECE_BYTES);
  }
}

/** All bytes of pieces, as one array. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Reads a pipe to its end. */
export async function readWhole(source: AsyncIterable<Uint8Array>): Promise<FileBytes> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of source) {
    pieces.push(piece);
    length += piece.length;
    if (length > MOST_BYTES_KEPT)
      throw fileFault(
        "从管道读入的工作簿过大，请改用文件路径",
        "a workbook from a pipe is too large; give the path of the file instead",
      );
  }
  return bytesInMemory(joined(pieces));
}
