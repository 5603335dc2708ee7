import { askRule } from "../index.js";
import type { Command } from "./command.js";
import { readJson } from "./facts-input.js";
import { policyHelp, policyOf, policyOptions } from "./policy-option.js";

/** `run`: the finding, as JSON. */
export const runRuleCommand: Command = {
  help: `yingzhou-insurance run <规则 rule> [facts.json | - | '{...}']

求一条规则的结果，以 JSON 写出。 Prints the finding of a rule as JSON.

${policyHelp}`,
  options: policyOptions,
  arguments: [1, 2],
  async run(given, streams) {
    const [rule, facts] = given.positionals as readonly [string, string?];
    const policy = await policyOf(given, streams);
    return JSON.stringify(askRule(rule, await readJson(facts, streams), policy), null, 2);
  },
};
