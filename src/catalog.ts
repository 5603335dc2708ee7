import { contributionSubsidyRule } from "./pension/contribution-subsidy.js";
import type { Finding } from "./policy/finding.js";
import type { Rule } from "./policy/rule.js";

/** Every rule, in the order of the notices. */
export const rules: readonly Rule<unknown, Finding>[] = [
  contributionSubsidyRule,
] as readonly unknown[] as readonly Rule<unknown, Finding>[];
