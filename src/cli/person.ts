import { type PersonOverviewFacts, personExplanation, personOverview } from "../index.js";
import { personAnswer } from "../ledger/text/person-answer.js";
import type { Command } from "./command.js";
import { readJson } from "./facts-input.js";
import { localeHelp, localeOf, localeOption } from "./locale-option.js";
import { policyHelp, policyOf, policyOptions } from "./policy-option.js";

/** `person`: everything that the two notices give one person, or ask of them. */
export const personCommand: Command = {
  help: `yingzhou-insurance person [facts.json | - | '{...}']

一个人能享受什么、要做什么：先列金额，再列资格和期限、怎么办理、依据、还需补充的情况，最后列尚待谁答复。
What a person gets and has to do by both notices: amounts first, then standing and days, how to go about it, why, what
is still needed, and who must answer.

birthDate 和 asOf 必填；pension、medical 中的各项见 schema 各规则；medical.household 为全户成员。
birthDate and asOf are needed; for what goes into pension and medical see schema of the rules; medical.household is the
whole household.

  --json                         以 JSON 写出各规则的结果    each rule's finding, as JSON
${localeHelp}
${policyHelp}`,
  options: { ...localeOption, ...policyOptions },
  arguments: [0, 1],
  async run(given, streams) {
    const locale = localeOf(given);
    const policy = await policyOf(given, streams);
    const facts = (await readJson(given.positionals[0], streams)) as PersonOverviewFacts;
    if (given.has("json")) return JSON.stringify(personOverview(facts, policy), null, 2);
    return personAnswer(personExplanation(facts, locale, policy), policy);
  },
};
