import { isRuleInputError } from "../../src/foundation/errors.js";
import type { Policy } from "../../src/policy/policy.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import type { Finding } from "../../src/rule/finding.js";
import { ask } from "../../src/rule/rule.js";
import { ruleNamed } from "../support/rule-named.js";

/** How often each property is tried; more where it is asked for: `PROPERTY_RUNS=50000`. */
export const RUNS: number = Number(process.env["PROPERTY_RUNS"] ?? 500);

/** A rule's answer; none where it refuses the facts. */
export function answer(rule: string, facts: unknown, policy: Policy = yingzhou2021): Finding | undefined {
  try {
    return ask(ruleNamed(rule), facts, policy);
  } catch (error) {
    if (!isRuleInputError(error)) throw error;
    return undefined;
  }
}
