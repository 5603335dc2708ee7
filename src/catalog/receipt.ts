import { deepFreeze, perPolicy } from "../foundation/per-policy.js";
import type { Policy } from "../policy/policy.js";
import { type ChoiceReading, choiceReadings } from "../policy/reading-names.js";
import type { ReadingChanges } from "../policy/with-readings.js";
import { yingzhou2021 } from "../policy/yingzhou-2021/index.js";
import { plainJson } from "../rule/accept.js";
import { askRule } from "./ask-rule.js";
import { digestOf, policyHash } from "./digest.js";
import type { AskedId, FactsOf, FindingOf } from "./rule-types.js";
import { version } from "./version.js";

/** An answer as a record that can be filed and checked later. Plain JSON. */
export interface Receipt<Id extends string = string> {
  /** Always `yingzhou-insurance`. */
  readonly package: "yingzhou-insurance";
  /** The version of the package that answered. */
  readonly version: string;
  /** The policy that the answer was given by. */
  readonly policy: {
    /** Its name. */
    readonly id: string;
    /** SHA-256 over the canonical JSON of the policy. */
    readonly hash: string;
  };
  /** The readings that are not the recommended ones, and the figures supplied, as `withReadings` takes them. */
  readonly readings: ReadingChanges;
  /** The rule that was asked. */
  readonly rule: Id;
  /** What it was asked. */
  readonly facts: FactsOf<Id>;
  /** What it answered. */
  readonly finding: FindingOf<Id>;
  /** SHA-256 over the canonical JSON (RFC 8785) of all the above. */
  readonly hash: string;
}

/**
 * Asks a rule, and records who answered what by which figures: to be filed, and checked later with {@link verify}.
 *
 * @param ruleId - the id of the rule
 * @param facts - what the rule takes
 * @param policy - the figures and readings to answer by
 * @returns the record, plain JSON
 * @throws {@link RuleInputError} when there is no such rule or the facts are not what it takes
 * @example
 * ```ts
 * const filed = receipt("pension/contribution-subsidy", { tier: 500 });
 * verify(filed).matches; // => true
 * ```
 */
export function receipt<Id extends string>(
  ruleId: AskedId<Id>,
  facts: FactsOf<Id>,
  policy: Policy = yingzhou2021,
): Receipt<Id> {
  askRule<Id>(ruleId, facts, policy);
  const content = contentOf(ruleId, plainJson(ruleId, facts), policy);
  return { ...content, hash: digestOf(content) } as Receipt<Id>;
}

/** What a receipt holds beside its hash, of facts that are plain JSON. */
export function contentOf(ruleId: string, facts: unknown, policy: Policy): Omit<Receipt, "hash"> {
  return {
    package: "yingzhou-insurance",
    version,
    policy: { id: policy.id, hash: policyHash(policy) },
    readings: readingChanges(policy),
    rule: ruleId,
    facts,
    finding: askRule(ruleId, facts, policy),
  };
}

/** What `withReadings` must be given to come from the recommended readings to a policy's own. */
const readingChanges = /* @__PURE__ */ perPolicy(({ readings, supplied }: Policy): ReadingChanges => {
  const changed = Object.entries(readings).filter(
    ([name, option]) => option !== choiceReadings[name as ChoiceReading][0],
  );
  return deepFreeze({ ...Object.fromEntries(changed), ...supplied });
});
