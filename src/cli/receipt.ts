import { receipt } from "../index.js";
import type { Command } from "./command.js";
import { readJson } from "./facts-input.js";
import { policyHelp, policyOf, policyOptions } from "./policy-option.js";

/** `receipt`: a record that can be filed. */
export const receiptCommand: Command = {
  help: `yingzhou-insurance receipt <规则 rule> [facts.json | - | '{...}']

求结果，并写成可存档、可核对的回执。 Answers with a record that can be filed and checked.

${policyHelp}`,
  options: policyOptions,
  arguments: [1, 2],
  async run(given, streams) {
    const [rule, facts] = given.positionals as readonly [string, string?];
    const policy = await policyOf(given, streams);
    return JSON.stringify(receipt(rule, await readJson(facts, streams), policy), null, 2);
  },
};
