import { Worker } from "node:worker_threads";
import { tableAside } from "../ledger/aside/table-aside.js";
import type { TextOptions } from "../ledger/file/text-table.js";

/** Reads a large text on a thread of its own. */
export const readAside: NonNullable<TextOptions["aside"]> = (source, options) =>
  tableAside(source, () => readerOf(options));

/** What a reader makes is soon handed over: it needs little room for what may die young. */
const YOUNG_MEGABYTES = 12;

function readerOf({ encoding, delimiter }: TextOptions): Worker {
  return new Worker(new URL("./reader.mjs", import.meta.url), {
    workerData: { encoding, delimiter },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
}
