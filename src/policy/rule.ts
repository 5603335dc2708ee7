import { isRuleInputError, RuleInputError, type RuleInputIssue } from "../foundation/errors.js";
import { type Guard, guardOf } from "../foundation/guard.js";
import { examine, shortly } from "../foundation/input-issues.js";
import type { Schema } from "../foundation/schema.js";
import type { Text } from "../foundation/text.js";
import type { ClauseId } from "./clause-ids.js";
import type { Finding } from "./finding.js";
import { isPolicy, type Policy } from "./policy.js";
import type { ReadingName } from "./reading-names.js";

/** What a rule is, takes, gives and rests on, and how it decides. */
export interface RuleDefinition<Facts, Result extends Finding> {
  /** The path of its file: `pension/contribution-subsidy`. */
  readonly id: string;
  readonly title: Text;
  /** Every clause that an answer of this rule may rest on. */
  readonly clauses: readonly ClauseId[];
  /** Every reading that an answer of this rule may rely on. */
  readonly readings: readonly ReadingName[];
  /** The schema of its facts; made when first needed. */
  readonly facts: () => Schema<Facts>;
  /** The schemas of the fields of its finding that are its own; made when first needed. */
  readonly finding: () => Readonly<Record<string, Schema>>;
  /** Decides on facts that the schema has accepted. */
  readonly decide: (facts: Facts, policy: Policy) => Result;
}

/** A rule, ready to be asked. */
export interface Rule<Facts, Result extends Finding> extends RuleDefinition<Facts, Result> {
  /** Made of the schema when the rule is first asked. */
  guard: Guard | undefined;
}

/** Makes a rule of its definition. */
export function rule<Facts, Result extends Finding>(definition: RuleDefinition<Facts, Result>): Rule<Facts, Result> {
  return { ...definition, guard: undefined };
}

let latestPolicy: Policy | undefined;

/**
 * Asks a rule.
 *
 * @throws {@link RuleInputError} and nothing else, whatever is passed in
 */
export function ask<Facts, Result extends Finding>(asked: Rule<Facts, Result>, facts: Facts, policy: Policy): Result {
  if (policy !== latestPolicy) latestPolicy = known(asked, policy);
  try {
    asked.guard ??= guardOf(asked.facts());
    if (asked.guard(facts)) return asked.decide(facts, policy);
  } catch (error) {
    if (isRuleInputError(error)) throw error;
  }
  return askAgain(asked, facts, policy);
}

/** Slow and careful: for facts that the guard refused, and for facts that read differently each time. */
function askAgain<Facts, Result extends Finding>(asked: Rule<Facts, Result>, facts: Facts, policy: Policy): Result {
  const examined = examineReadable(asked, facts);
  if (!examined.right) throw new RuleInputError(asked.id, examined.issues);
  return asked.decide(examined.value, policy);
}

function examineReadable<Facts, Result extends Finding>(
  asked: Rule<Facts, Result>,
  facts: Facts,
): ReturnType<typeof examine<Facts>> {
  try {
    return examine(asked.facts(), facts);
  } catch {
    return { right: false, issues: [UNREADABLE] };
  }
}

const PLAIN_FACTS: Text = { zh: "普通对象", en: "a plain object" };
const UNREADABLE: RuleInputIssue = {
  path: "",
  code: "unreadable",
  message: { zh: "无法读取输入", en: "the facts can't be read" },
  expected: PLAIN_FACTS,
  received: "{…}",
};

function known<Facts, Result extends Finding>(asked: Rule<Facts, Result>, policy: Policy): Policy {
  if (isPolicy(policy)) return policy;
  const expected = {
    zh: "由 definePolicy 或 withReadings 给出的政策",
    en: "a policy made by definePolicy or withReadings",
  };
  return refuse(
    asked.id,
    "policy",
    policy,
    { zh: `政策应为${expected.zh}`, en: `policy: expected ${expected.en}` },
    expected,
  );
}

/**
 * Refuses facts that have the right shape and can't be so: a tier that does not exist, a date before another.
 *
 * @throws {@link RuleInputError} always
 */
export function refuse(ruleId: string, path: string, received: unknown, message: Text, expected: Text): never {
  throw new RuleInputError(ruleId, [{ path, code: "inconsistent", message, expected, received: shortly(received) }]);
}
