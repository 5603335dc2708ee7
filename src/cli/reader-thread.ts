import type { TextOptions } from "../ledger/file/text-table.js";
import type { Arguments, Command } from "./command.js";
import { CommandError } from "./command-error.js";
import { readAside } from "./reader-worker.js";

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
  return said === "1" ? undefined : readAside;
}
