import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Streams } from "./command.js";
import { CommandError } from "./command-error.js";

/** What a ledger is read from. */
export interface LedgerSource {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** How many bytes there are; not known of a stream. */
  readonly size?: number;
}

/** What is made of twice as much outlives a collection of garbage, and V8 then holds 16 MB more. */
const PIECE = 1 << 15;

/** A file, or standard input for `-`; neither is waited for once work is to stop. */
export async function ledgerSource(path: string, { stdin }: Streams, signal: AbortSignal): Promise<LedgerSource> {
  if (path === "-") return { bytes: until(signal, () => stdin) };
  const there = await stat(path).catch(() => undefined);
  if (there?.isFile() !== true) throw new CommandError("FILE", `无法读取 ${path}`, `can't read ${path}`);
  return { bytes: until(signal, () => createReadStream(path, { highWaterMark: PIECE })), size: there.size };
}

/**
 * Opened when it is first read: a stream that is stopped before anyone reads it has nobody to tell, and ends the
 * process.
 */
async function* until(signal: AbortSignal, open: () => Streams["stdin"]): AsyncGenerator<Uint8Array> {
  signal.throwIfAborted();
  const stream = open();
  signal.addEventListener("abort", () => stream.destroy?.(signal.reason));
  yield* stream as AsyncIterable<Uint8Array>;
}
