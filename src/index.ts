export {
  isRuleInputError,
  PolicyError,
  type PolicyFault,
  RuleInputError,
  type RuleInputIssue,
} from "./foundation/errors.js";
export type { AgencyCategory, AgencyPaidContributionFacts, ParentMarriage } from "./pension/agency-facts.js";
export { type AgencyPaidContributionFinding, agencyPaidContribution } from "./pension/agency-paid-contribution.js";
export { type CompletionFacts, type CompletionFinding, completion } from "./pension/completion.js";
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
export { type DeathRateCheckFacts, type DeathRateCheckFinding, deathRateCheck } from "./pension/death-rate-check.js";
export {
  type DepositCard,
  type FullDepositFacts,
  type FullDepositFinding,
  fullDeposit,
} from "./pension/full-deposit.js";
export type { Milestone } from "./pension/milestones.js";
export { type PhaseTargetFinding, phaseTarget } from "./pension/phase-target.js";
export type { PhaseTarget, Targets, TaskFacts } from "./pension/phase-targets.js";
export { type RenewalTargetFacts, type RenewalTargetFinding, renewalTarget } from "./pension/renewal-target.js";
export type { ExactNumber } from "./pension/score.js";
export type { ContributionSubsidyFinding } from "./pension/subsidy-decision.js";
export { type TargetProgressFacts, type TargetProgressFinding, targetProgress } from "./pension/target-progress.js";
export type { TierChange } from "./pension/tier-changes.js";
export type { Rate } from "./policy/rate.js";
export { yingzhou2021 } from "./policy/yingzhou-2021/index.js";
