import { contributionSubsidyRule } from "./pension/contribution-subsidy.js";
import { contributionTierRule } from "./pension/contribution-tier.js";
import { contributionTierForYearRule } from "./pension/contribution-tier-for-year.js";
import { contributionWindowRule } from "./pension/contribution-window.js";
import { fullDepositRule } from "./pension/full-deposit.js";
import type { Finding } from "./policy/finding.js";
import type { Rule } from "./policy/rule.js";

/** Every rule, in the order of the notices. */
export const rules: readonly Rule<unknown, Finding>[] = [
  contributionWindowRule,
  contributionTierRule,
  contributionTierForYearRule,
  fullDepositRule,
  contributionSubsidyRule,
] as readonly unknown[] as readonly Rule<unknown, Finding>[];
