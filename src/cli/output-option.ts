import type { Arguments } from "./command.js";
import { CommandError } from "./command-error.js";

/** Where a command writes that does so nowhere unless it is said. */
export function outputOf(given: Arguments): string {
  const output = given.option("output");
  if (output === undefined) throw new CommandError("USAGE", "请用 -o 指定输出", "say the output with -o");
  return output;
}
