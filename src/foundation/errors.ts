import type { Text } from "./text.js";

/** What is wrong with one fact. */
export interface RuleInputIssue {
  /** Where: `tier`, `members[2].groups[0]`; empty for the facts as a whole. */
  readonly path: string;
  /**
   * A stable code to branch on: left out; of another type; of the type and no value that is taken; a member that the
   * rule does not know; right by itself and impossible with the rest; or not to be read at all.
   */
  readonly code: "missing" | "type" | "value" | "unknown-key" | "inconsistent" | "unreadable";
  /** For people, in Chinese and English. */
  readonly message: Text;
  /** What would have been right. */
  readonly expected: Text;
  /** What was there, in short; never the whole of a large value. */
  readonly received: string;
}

/**
 * What was not as it should be, so that a server can tell whose fault it is: facts (`RULE_INPUT`) and receipts
 * (`BAD_RECEIPT`) come from who asks, and so does a rule that there is none of (`UNKNOWN_RULE`); a policy that is none
 * (`NOT_A_POLICY`) and a call with more than a function takes (`SURPLUS_ARGUMENTS`) come from the program itself.
 */
export type RuleInputErrorCode = "RULE_INPUT" | "UNKNOWN_RULE" | "NOT_A_POLICY" | "BAD_RECEIPT" | "SURPLUS_ARGUMENTS";

/**
 * The one error of the rules: what was given is not what is taken.
 *
 * Recognise it with {@link isRuleInputError}, not with `instanceof`: a program may hold two copies of this package.
 */
export class RuleInputError extends Error {
  /** Always `RuleInputError`. */
  override readonly name = "RuleInputError";
  /** What was wrong: facts, the id of a rule, a policy, a receipt, or the call itself. */
  readonly code: RuleInputErrorCode;
  /** The rule that was asked, such as `pension/contribution-subsidy`. */
  readonly rule: string;
  /** Every fault found, in the order of the facts. */
  readonly issues: readonly RuleInputIssue[];

  /** @internal */
  constructor(rule: string, issues: readonly RuleInputIssue[], code: RuleInputErrorCode = "RULE_INPUT") {
    super(messageOf(rule, issues));
    this.code = code;
    this.rule = rule;
    this.issues = issues;
  }

  /** The error as data, for logs and other programs. */
  toJSON(): Pick<RuleInputError, "name" | "code" | "rule" | "issues"> {
    return { name: this.name, code: this.code, rule: this.rule, issues: this.issues };
  }
}

/**
 * Whether an error says that what was given is not what is taken, whichever copy of this package threw it.
 *
 * @param error - anything caught
 * @returns true for a {@link RuleInputError}
 * @example
 * ```ts
 * isRuleInputError(new TypeError("other")); // => false
 * ```
 */
export function isRuleInputError(error: unknown): error is RuleInputError {
  return error instanceof Error && error.name === "RuleInputError";
}

/**
 * The refusal that was caught; any other error is thrown on, for it is no fault of the facts.
 *
 * @internal
 */
export function refusalOf(error: unknown): RuleInputError {
  if (isRuleInputError(error)) return error;
  throw error;
}

/** One fault of a policy. */
export interface PolicyFault {
  /** Where in the policy: `pension.tiers[3]`. */
  readonly path: string;
  /** What is wrong, in Chinese and English. */
  readonly message: Text;
}

/**
 * The data given to `definePolicy` or `withReadings` is not a policy; every fault found is listed.
 */
export class PolicyError extends Error {
  /** Always `PolicyError`. */
  override readonly name = "PolicyError";
  /** A stable code to recognise it by. */
  readonly code = "POLICY";
  /** Every fault found. */
  readonly faults: readonly PolicyFault[];

  /** @internal */
  constructor(faults: readonly PolicyFault[]) {
    super(faults.map((fault) => `${fault.path}: ${fault.message.zh} | ${fault.message.en}`).join("\n"));
    this.faults = faults;
  }

  /** The error as data, for logs and other programs. */
  toJSON(): Pick<PolicyError, "name" | "code" | "faults"> {
    return { name: this.name, code: this.code, faults: this.faults };
  }
}

/**
 * Whether an error says that data is no policy, whichever copy of this package threw it.
 *
 * @param error - anything caught
 * @returns true for a {@link PolicyError}
 * @example
 * ```ts
 * isPolicyError(new TypeError("other")); // => false
 * ```
 */
export function isPolicyError(error: unknown): error is PolicyError {
  return error instanceof Error && error.name === "PolicyError";
}

const ISSUES_IN_MESSAGE = 5;

function messageOf(rule: string, issues: readonly RuleInputIssue[]): string {
  const lines = issues
    .slice(0, ISSUES_IN_MESSAGE)
    .map(({ path, message }) => `  ${path || "facts"}: ${message.zh} | ${message.en}`);
  const more = issues.length - lines.length;
  if (more > 0) lines.push(`  (+${more})`);
  return `${rule}: 输入有误 | invalid facts\n${lines.join("\n")}`;
}
