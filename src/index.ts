export {
  isRuleInputError,
  PolicyError,
  type PolicyFault,
  RuleInputError,
  type RuleInputIssue,
} from "./foundation/errors.js";
export {
  type ContributionPayment,
  type ContributionSubsidyFacts,
  type ContributionSubsidyFinding,
  contributionSubsidy,
} from "./pension/contribution-subsidy.js";
export { yingzhou2021 } from "./policy/yingzhou-2021/index.js";
