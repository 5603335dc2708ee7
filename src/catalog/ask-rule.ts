import { RuleInputError } from "../foundation/errors.js";
import { nearest } from "../foundation/nearest.js";
import { shortly } from "../foundation/shortly.js";
import type { Policy } from "../policy/policy.js";
import { yingzhou2021 } from "../policy/yingzhou-2021/index.js";
import type { Finding } from "../rule/finding.js";
import { ask, type Rule } from "../rule/rule.js";
import { rules } from "./catalog.js";
import type { AskedId, FactsOf, FindingOf } from "./rule-types.js";

/**
 * Asks any rule by its id: the same answer as by its function.
 *
 * @param ruleId - the id of the rule, such as `pension/contribution-subsidy`; misspelt, it does not compile
 * @param facts - what the rule takes
 * @param policy - the figures and readings to answer by
 * @returns the rule's finding
 * @throws {@link RuleInputError} when there is no such rule, naming the nearest ones, or the facts are not what it
 * takes
 * @example
 * ```ts
 * askRule("pension/contribution-subsidy", { tier: 500 }).subsidy; // => { status: "determined", value: "70" }
 * ```
 */
export function askRule<Id extends string>(
  ruleId: AskedId<Id>,
  facts: FactsOf<Id>,
  policy: Policy = yingzhou2021,
): FindingOf<Id> {
  return ask(ruleOf(ruleId), facts, policy) as FindingOf<Id>;
}

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/**
 * The rule of an id.
 *
 * @throws {@link RuleInputError} when there is none, naming the nearest ones
 */
export function ruleOf(ruleId: string): Rule<unknown, Finding> {
  const found = byId.get(ruleId);
  if (found !== undefined) return found;
  const near = nearestRules(ruleId);
  const shown = shortly(ruleId);
  const issue = {
    path: "ruleId",
    code: "value",
    message: {
      zh: `没有规则 ${shown}${near.length > 0 ? `，是否为 ${near.join("、")}？` : ""}`,
      en: `there is no rule ${shown}${near.length > 0 ? `; did you mean ${near.join(", ")}?` : ""}`,
    },
    expected: { zh: "rules 所列的规则编号之一", en: "one of the ids that `rules` lists" },
    received: shown,
  } as const;
  throw new RuleInputError(shortly(ruleId, ""), [issue], "UNKNOWN_RULE");
}

/** The ids nearest to a misspelt one, written with its folder or without. */
function nearestRules(ruleId: unknown): readonly string[] {
  if (typeof ruleId !== "string") return [];
  const ids = new Map(rules.flatMap(({ id }) => [id, id.slice(id.indexOf("/") + 1)].map((name) => [name, id])));
  return [...new Set(nearest(ruleId, [...ids.keys()]).map((name) => ids.get(name) as string))];
}
