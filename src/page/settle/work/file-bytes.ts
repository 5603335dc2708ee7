import type { FileBytes } from "../../../ledger/file/file-bytes.js";

const BLOCK = 1 << 20;

/** A file of the browser, read a large block at a time, as each reading takes a while however little it asks for. */
export function fileBytes(file: Blob): FileBytes {
  let start = 0;
  let block = new Uint8Array();
  return {
    size: file.size,
    async read(from, end) {
      if (end - from >= BLOCK) return bytesOf(file, from, end);
      if (from < start || end > start + block.length) {
        block = await bytesOf(file, from, Math.min(from + BLOCK, file.size));
        start = from;
      }
      return block.subarray(from - start, end - start);
    },
  };
}

async function bytesOf(file: Blob, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.slice(start, end).arrayBuffer());
}
