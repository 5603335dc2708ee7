export {
  isRuleInputError,
  PolicyError,
  type PolicyFault,
  RuleInputError,
  type RuleInputIssue,
} from "./foundation/errors.js";
export type { ContributionPayment, ContributionSubsidyFacts } from "./pension/contribution-facts.js";
export { contributionSubsidy } from "./pension/contribution-subsidy.js";
export {
  type ContributionTierFacts,
  type ContributionTierFinding,
  contributionTier,
} from "./pension/contribution-tier.js";
export {
  type ContributionTierForYearFacts,
  type ContributionTierForYearFinding,
  contributionTierForYear,
} from "./pension/contribution-tier-for-year.js";
export {
  type ContributionWindowFacts,
  type ContributionWindowFinding,
  contributionWindow,
  type WindowPosition,
} from "./pension/contribution-window.js";
export {
  type DepositCard,
  type FullDepositFacts,
  type FullDepositFinding,
  fullDeposit,
} from "./pension/full-deposit.js";
export type { ContributionSubsidyFinding } from "./pension/subsidy-decision.js";
export type { TierChange } from "./pension/tier-changes.js";
export { yingzhou2021 } from "./policy/yingzhou-2021/index.js";
