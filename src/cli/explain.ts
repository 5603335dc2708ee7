import { askRule, explain } from "../index.js";
import type { Command } from "./command.js";
import { readJson } from "./facts-input.js";
import { localeHelp, localeOf, localeOption } from "./locale-option.js";
import { policyHelp, policyOf, policyOptions } from "./policy-option.js";

/** `explain`: the finding, in words. */
export const explainCommand: Command = {
  help: `yingzhou-insurance explain <规则 rule> [facts.json | - | '{...}']

用文字说明一条规则的结果。 Puts the finding of a rule into words.

  --codes                        并写出条款、解释等的编号  with the ids of clauses, readings and fields
${localeHelp}
${policyHelp}`,
  options: { codes: { type: "boolean" }, ...policyOptions, ...localeOption },
  arguments: [1, 2],
  async run(given, streams) {
    const [rule, facts] = given.positionals as readonly [string, string?];
    const locale = localeOf(given);
    const policy = await policyOf(given, streams);
    return explain(askRule(rule, await readJson(facts, streams), policy), locale, {
      codes: given.has("codes"),
      policy,
    });
  },
};
