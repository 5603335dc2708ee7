import { flag, isPlain, optional, record } from "../foundation/schema.js";
import type { Policy } from "../policy/policy.js";
import { yingzhou2021 } from "../policy/yingzhou-2021/index.js";
import { accept } from "../rule/accept.js";
import type { Finding } from "../rule/finding.js";
import { explained } from "./explanation.js";
import type { Locale } from "./locale.js";
import { printed } from "./printed.js";

/** How an explanation is printed. */
export interface ExplainOptions {
  /** Whether the ids of the rule, clauses, readings, options and facts stand beside their words; else they don't. */
  readonly codes?: boolean;
  /** The policy that gave the finding; its notices are cited. Left out, the one of this package. */
  readonly policy?: Policy;
}

/**
 * Puts a finding into words: the answer, the steps with their figures, each clause with document and section, each
 * reading with what else it could have been, and what would settle what is open. It prints what `explanation` gives.
 *
 * @param finding - a finding of this package, as a rule gave it or read back from JSON
 * @param locale - the language
 * @param options - whether ids are printed
 * @returns lines of plain text
 * @throws {@link RuleInputError} when the value is no finding of a rule, or the language is another
 * @example
 * ```ts
 * explain(contributionSubsidy({ tier: 500 }), "en").split("\n")[3]; // => "  Contribution subsidy, yuan: 70"
 * ```
 */
export function explain(finding: Finding, locale: Locale = "zh-CN", options: ExplainOptions = {}): string {
  const { policy = yingzhou2021, ...others } = isPlain(options) ? options : { options };
  const taken = record(["写法", "Options"], { codes: optional(flag(["是否写出编号", "Print ids"])) });
  const { codes = false } = accept("explain", { options: taken }, { options: others }).options as ExplainOptions;
  return printed(explained("explain", finding, locale, policy), codes);
}
