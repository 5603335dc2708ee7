import { type Receipt, verify } from "../index.js";
import type { Command } from "./command.js";
import { readJson } from "./facts-input.js";

/** `verify`: checks such a record. */
export const verifyCommand: Command = {
  help: `yingzhou-insurance verify [receipt.json | - | '{...}']

核对回执：重新计算，列出不符之处。不符时退出码为 1。
Recomputes a receipt and lists what differs. Exit code 1 when something does.`,
  options: {},
  arguments: [0, 1],
  async run(given, streams) {
    const verification = verify((await readJson(given.positionals[0], streams)) as Receipt);
    return { text: JSON.stringify(verification, null, 2), failed: !verification.matches };
  },
};
