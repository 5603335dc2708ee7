import { type Receipt, verify } from "../index.js";
import type { Command } from "./command.js";
import { readJson } from "./facts-input.js";
import { policyIn } from "./policy-option.js";

/** `verify`: checks such a record. */
export const verifyCommand: Command = {
  help: `yingzhou-insurance verify [receipt.json | - | '{...}']

核对回执：重新计算，列出不符之处。不符时退出码为 1。
Recomputes a receipt and lists what differs. Exit code 1 when something does.

  -p, --policy 文件              回执所据的政策            the policy that it was given by`,
  options: { policy: { type: "string", short: "p" } },
  arguments: [0, 1],
  async run(given, streams) {
    const policy = await policyIn(given.option("policy"), streams);
    const verification = verify((await readJson(given.positionals[0], streams)) as Receipt, policy);
    return { text: JSON.stringify(verification, null, 2), failed: !verification.matches };
  },
};
