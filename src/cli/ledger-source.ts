import { createReadStream } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { FileSource } from "../ledger/file/file-bytes.js";
import type { LedgerFormat, NamedFile } from "../ledger/ledger-use.js";
import { holdsRejects, MendedRows } from "../ledger/mended-rows.js";
import type { Streams } from "./command.js";
import { CommandError } from "./command-error.js";
import { formsDiffer, isNdjson } from "./ledger-options.js";
import { identityOf } from "./safe-file.js";

/** What a ledger is read from. */
export interface LedgerSource {
  readonly file: FileSource;
  /** How many bytes will have been read at its end; not known of a stream, nor of a workbook, read here and there. */
  readonly size?: number | undefined;
  /** Lets go of the file once it has been read. */
  readonly close: () => Promise<void>;
}

/** A file, a pipe by its path, or standard input for `-`; none is waited for once work is to stop. */
export async function ledgerSource(path: string, { stdin }: Streams, signal: AbortSignal): Promise<LedgerSource> {
  if (path === "-") return { file: until(signal, stdin), close: async () => undefined };
  const there = await stat(path).catch(() => undefined);
  if (there === undefined || there.isDirectory())
    throw new CommandError("FILE", `无法读取 ${path}`, `can't read ${path}`);
  if (!there.isFile()) {
    const pipe = createReadStream(path);
    return { file: until(signal, pipe), close: async () => void pipe.destroy() };
  }
  const { size } = there;
  let handle: FileHandle | undefined;
  return {
    file: {
      size,
      async read(start, end) {
        signal.throwIfAborted();
        handle ??= await open(path);
        return whole(handle, start, end - start);
      },
    },
    size: /\.xlsx$/i.test(path) ? undefined : size,
    async close() {
      await handle?.close();
      handle = undefined;
    },
  };
}

interface NamedSource extends LedgerSource {
  readonly source: string;
}

/** Files that are one ledger. */
export interface LedgerSources {
  readonly files: readonly NamedFile[];
  /** The rejects among the files, by the rows that they are read in the place of. */
  readonly mended: MendedRows;
  /** How many bytes will have been read at their end, where that is known of all. */
  readonly size: number | undefined;
  readonly close: () => Promise<void>;
}

/**
 * Several files as one ledger; none of them twice, as that would count its persons twice. Rejects that were mended are
 * told by their header, and stand for rows of the others.
 */
export async function ledgerSources(
  paths: readonly string[],
  format: LedgerFormat,
  streams: Streams,
  signal: AbortSignal,
): Promise<LedgerSources> {
  const met = new Set<string>();
  const mended = new MendedRows();
  const files: NamedSource[] = [];
  for (const path of paths) {
    const identity = (await identityOf(path)) ?? path;
    if (met.has(identity)) throw new CommandError("USAGE", `${path} 给了两次`, `${path} is given twice`);
    met.add(identity);
    const file = { source: basename(path), ...(await ledgerSource(path, streams, signal)) };
    const mayBeRejects = paths.length > 1 && !isNdjson(path) && "size" in file.file;
    if (mayBeRejects && (await isTaken(file, mended))) continue;
    if (format === "ndjson" && /\.(?:csv|xlsx)$/i.test(path) && paths.some(isNdjson)) throw formsDiffer();
    files.push(file);
  }
  if (files.length === 0) throw onlyRejects();
  const sizes = files.map(({ size }) => size ?? Number.NaN);
  const size = sizes.reduce((sum, each) => sum + each, 0);
  return {
    files: files.map((file) => ({ ...file, name: files.length > 1 ? file.source : undefined })),
    mended,
    size: Number.isNaN(size) ? undefined : size,
    async close() {
      for (const file of files) await file.close();
    },
  };
}

/** Takes in rejects that were mended, if a file holds some. What was looked into is opened again where it is read. */
async function isTaken({ source, file, close }: NamedSource, mended: MendedRows): Promise<boolean> {
  try {
    const isOfRejects = await holdsRejects(file);
    if (isOfRejects) await mended.take(source, file);
    return isOfRejects;
  } finally {
    await close();
  }
}

function onlyRejects(): CommandError {
  return new CommandError(
    "USAGE",
    "只有退回的行，没有台账：请把它们所出的台账一并给出",
    "nothing but rejects: give the ledger that they came from too",
  );
}

/** As many bytes as are asked for, or those that are left of a file that was cut meanwhile. */
async function whole(handle: FileHandle, start: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(bytes, filled, length - filled, start + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

/** Read only when it is asked for: a stream that is stopped before that has nobody to tell, and ends the process. */
async function* until(signal: AbortSignal, stream: Streams["stdin"]): AsyncGenerator<Uint8Array> {
  signal.throwIfAborted();
  signal.addEventListener("abort", () => stream.destroy?.(signal.reason));
  yield* stream as AsyncIterable<Uint8Array>;
}
