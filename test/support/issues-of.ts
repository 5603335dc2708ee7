import { isRuleInputError, type RuleInputIssue } from "../../src/foundation/errors.js";

/** What an act is refused for; nothing where it isn't. */
export function issuesOf(act: () => unknown): readonly RuleInputIssue[] {
  try {
    act();
  } catch (error) {
    if (isRuleInputError(error)) return error.issues;
    throw error;
  }
  return [];
}
