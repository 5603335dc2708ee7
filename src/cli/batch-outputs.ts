import type { Arguments } from "./command.js";
import { CommandError } from "./command-error.js";

/** Where `batch` writes its results. */
export function outputOf(given: Arguments): string {
  const output = given.option("output");
  if (output === undefined) throw new CommandError("USAGE", "请用 -o 指定输出", "say the output with -o");
  return output;
}

/** Where it writes what it rejects: as said, else beside the results, `out.csv` → `out.rejects.csv`. */
export function rejectsOf(given: Arguments, output: string): string {
  const beside = `${output.replace(/\.(?:csv|ndjson|jsonl)$/i, "")}.rejects.csv`;
  return given.option("rejects") ?? (output === "-" ? "-" : beside);
}
