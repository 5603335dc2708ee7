import { householdEnrolmentRule } from "./medical/household-enrolment.js";
import { premiumSubsidyRule } from "./medical/premium-subsidy.js";
import { accountCreditRule } from "./pension/account-credit.js";
import { agencyPaidContributionRule } from "./pension/agency-paid-contribution.js";
import { completionRule } from "./pension/completion.js";
import { contributionBudgetRule } from "./pension/contribution-budget.js";
import { contributionSubsidyRule } from "./pension/contribution-subsidy.js";
import { contributionTierRule } from "./pension/contribution-tier.js";
import { contributionTierForYearRule } from "./pension/contribution-tier-for-year.js";
import { contributionWindowRule } from "./pension/contribution-window.js";
import { deathRateCheckRule } from "./pension/death-rate-check.js";
import { fullDepositRule } from "./pension/full-deposit.js";
import { phaseTargetRule } from "./pension/phase-target.js";
import { renewalTargetRule } from "./pension/renewal-target.js";
import { targetProgressRule } from "./pension/target-progress.js";
import type { Finding } from "./policy/finding.js";
import type { Rule } from "./policy/rule.js";

/** Every rule, in the order of the notices. */
export const rules: readonly Rule<unknown, Finding>[] = [
  contributionWindowRule,
  contributionTierRule,
  contributionTierForYearRule,
  fullDepositRule,
  completionRule,
  agencyPaidContributionRule,
  contributionSubsidyRule,
  accountCreditRule,
  contributionBudgetRule,
  renewalTargetRule,
  phaseTargetRule,
  targetProgressRule,
  deathRateCheckRule,
  householdEnrolmentRule,
  premiumSubsidyRule,
] as readonly unknown[] as readonly Rule<unknown, Finding>[];
