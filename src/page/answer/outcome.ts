import {
  askRule,
  type Explanation,
  explanation,
  type Finding,
  isRuleInputError,
  type Locale,
  type Policy,
  type RuleId,
  type RuleInputIssue,
} from "../../index.js";

/** What a rule makes of the facts in a form. */
export type Outcome =
  | { readonly kind: "answered"; readonly answer: Answered }
  /** Facts are missing without which there is no answer at all; nothing else is wrong. */
  | { readonly kind: "incomplete"; readonly issues: readonly RuleInputIssue[] }
  | { readonly kind: "refused"; readonly issues: readonly RuleInputIssue[] };

/** An answer with what it rests on. */
export interface Answered {
  readonly rule: RuleId;
  readonly facts: object;
  readonly policy: Policy;
  readonly finding: Finding;
  /** The finding in the words of the page's language. */
  readonly words: Explanation;
}

/** What a rule makes of facts. */
export function outcomeOf(rule: RuleId, facts: object, policy: Policy, locale: Locale): Outcome {
  try {
    const finding: Finding = askRule(rule, facts as never, policy);
    const words = explanation(finding, locale, policy);
    return { kind: "answered", answer: { rule, facts, policy, finding, words } };
  } catch (error) {
    if (!isRuleInputError(error)) throw error;
    const { issues } = error;
    return { kind: issues.every(({ code }) => code === "missing") ? "incomplete" : "refused", issues };
  }
}
