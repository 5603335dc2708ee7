import { Worker } from "node:worker_threads";
import { tableAside } from "../ledger/aside/table-aside.js";
import type { TextOptions } from "../ledger/file/text-table.js";
import type { Arguments, Command } from "./command.js";
import { CommandError } from "./command-error.js";

/** The option that says how many threads take part. */
export const workersOption: Command["options"] = { workers: { type: "string" } };

/** What a help says of it. */
export const workersHelp = `  --workers 1|2                  大的 CSV 由几个线程读，缺省为 2，结果相同
                                 how many threads read a large CSV, 2 if not said; the results are the same`;

/** What reads large texts aside; undefined where one thread is to do it all. */
export function asideOf(given: Arguments): TextOptions["aside"] {
  const said = given.option("workers") ?? "2";
  if (!/^[12]$/.test(said))
    throw new CommandError("USAGE", `--workers 应为 1 或 2：${said}`, `--workers takes 1 or 2: ${said}`);
  return said === "1" ? undefined : (source, options) => tableAside(source, () => readerOf(options));
}

/** What a reader makes is soon handed over: it needs little room for what may die young. */
const YOUNG_MEGABYTES = 12;

function readerOf({ encoding, delimiter }: TextOptions): Worker {
  return new Worker(new URL("./reader.mjs", import.meta.url), {
    workerData: { encoding, delimiter },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
}
