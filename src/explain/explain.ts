import { bare, type Schema } from "../foundation/description.js";
import { once } from "../foundation/once.js";
import { flag, optional, record } from "../foundation/schema.js";
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
 * @param options - whether ids are printed, and the policy that gave the finding
 * @returns lines of plain text
 * @throws {@link RuleInputError} when the value is no finding of a rule, the language is another, or the policy is
 * not the one that gave it
 * @example
 * ```ts
 * explain(contributionSubsidy({ tier: 500 }), "en").split("\n")[3]; // => "  Contribution subsidy, yuan: 70"
 * ```
 */
export function explain(finding: Finding, locale: Locale = "zh-CN", options: ExplainOptions = {}): string {
  const { codes = false, policy = yingzhou2021 } = accept("explain", taken(), { options }).options;
  return printed(explained("explain", finding, locale, policy), codes);
}

const taken = /* @__PURE__ */ once((): Schema<{ readonly options: ExplainOptions }> => {
  const options = record(["写法", "Options"], {
    codes: optional(flag(["是否写出编号", "Print ids"])),
    // What is no policy is told by the one function that judges policies.
    policy: optional(bare({ type: "custom", fn: () => true })),
  });
  return bare({ type: "object", shape: { options } });
});
