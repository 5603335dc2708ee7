import { receipt } from "../index.js";
import type { Command } from "./command.js";
import { readJson } from "./facts-input.js";
import { policyOf, readingHelp, readingOption } from "./reading-option.js";

/** `receipt`: a record that can be filed. */
export const receiptCommand: Command = {
  help: `yingzhou-insurance receipt <规则 rule> [facts.json | - | '{...}']

求结果，并写成可存档、可核对的回执。 Answers with a record that can be filed and checked.

${readingHelp}`,
  options: readingOption,
  arguments: [1, 2],
  async run(given, streams) {
    const [rule = "", facts] = given.positionals;
    const policy = policyOf(given);
    return JSON.stringify(receipt(rule, await readJson(facts, streams), policy), null, 2);
  },
};
