import { enrolmentEligibilityRule } from "../medical/enrolment/enrolment-eligibility.js";
import { householdCrossCheckRule } from "../medical/enrolment/household-cross-check.js";
import { householdEnrolmentRule } from "../medical/enrolment/household-enrolment.js";
import { newbornEnrolmentRule } from "../medical/enrolment/newborn-enrolment.js";
import { certifyingBodyRule } from "../medical/lists/certifying-body.js";
import { enrolmentRateTargetRule } from "../medical/lists/enrolment-rate-target.js";
import { listDeadlineRule } from "../medical/lists/list-deadline.js";
import { listIdentityRule } from "../medical/lists/list-identity.js";
import { poorPopulationCoverageRule } from "../medical/lists/poor-population-coverage.js";
import { premiumChannelRule } from "../medical/payment/premium-channel.js";
import { premiumWindowRule } from "../medical/payment/premium-window.js";
import { premiumBudgetRule } from "../medical/premium/premium-budget.js";
import { premiumSubsidyRule } from "../medical/premium/premium-subsidy.js";
import { workFundGrantRule } from "../medical/work-fund/work-fund-grant.js";
import { deathRateCheckRule } from "../pension/assessment/death-rate-check.js";
import { evaluationRule } from "../pension/assessment/evaluation.js";
import { workFundDeductionRule } from "../pension/assessment/work-fund-deduction.js";
import { benefitScreeningRule } from "../pension/benefits/benefit-screening.js";
import { certificationRule } from "../pension/benefits/certification.js";
import { certificationBackPayRule } from "../pension/benefits/certification-back-pay.js";
import { certificationInspectionRule } from "../pension/benefits/certification-inspection.js";
import { certificationMethodRule } from "../pension/benefits/certification-method.js";
import { dataComparisonRule } from "../pension/benefits/data-comparison.js";
import { deathReportRule } from "../pension/benefits/death-report.js";
import { unpaidAtPensionAgeRule } from "../pension/benefits/unpaid-at-pension-age.js";
import { accountCreditRule } from "../pension/contributions/account-credit.js";
import { agencyPaidContributionRule } from "../pension/contributions/agency-paid-contribution.js";
import { contributionBudgetRule } from "../pension/contributions/contribution-budget.js";
import { contributionChannelRule } from "../pension/contributions/contribution-channel.js";
import { contributionSubsidyRule } from "../pension/contributions/contribution-subsidy.js";
import { contributionTierRule } from "../pension/contributions/contribution-tier.js";
import { contributionTierForYearRule } from "../pension/contributions/contribution-tier-for-year.js";
import { contributionWindowRule } from "../pension/contributions/contribution-window.js";
import { fullDepositRule } from "../pension/contributions/full-deposit.js";
import { departmentListsRule } from "../pension/duties/department-lists.js";
import { monthlyLapsesRule } from "../pension/duties/monthly-lapses.js";
import { monthlyMaterialRule } from "../pension/duties/monthly-material.js";
import { noticeTablesRule } from "../pension/duties/notice-tables.js";
import { publicNoticeRule } from "../pension/duties/public-notice.js";
import { publicNoticeYearRule } from "../pension/duties/public-notice-year.js";
import { publicityAndTrainingRule } from "../pension/duties/publicity-and-training.js";
import { remittanceArrearsRule } from "../pension/duties/remittance-arrears.js";
import { reportPhonesRule } from "../pension/duties/report-phones.js";
import { sharedAccountsRule } from "../pension/duties/shared-accounts.js";
import { villagePublicityRule } from "../pension/duties/village-publicity.js";
import { villageServicesRule } from "../pension/duties/village-services.js";
import { renewalTargetRule } from "../pension/renewal/renewal-target.js";
import { completionRule } from "../pension/targets/completion.js";
import { districtViewRule } from "../pension/targets/district-view.js";
import { phaseTargetRule } from "../pension/targets/phase-target.js";
import { targetProgressRule } from "../pension/targets/target-progress.js";
import type { Finding } from "../rule/finding.js";
import type { Rule } from "../rule/rule.js";
import type { FactsOf, FindingOf, RuleId } from "./rule-types.js";

/**
 * Every rule by its id, in the order of the notices; the compiler holds each to the facts and the finding of its id.
 */
export const catalog: { readonly [Id in RuleId]: Rule<FactsOf<Id>, FindingOf<Id>> } = {
  "pension/contribution-window": contributionWindowRule,
  "pension/contribution-tier": contributionTierRule,
  "pension/contribution-tier-for-year": contributionTierForYearRule,
  "pension/full-deposit": fullDepositRule,
  "pension/completion": completionRule,
  "pension/agency-paid-contribution": agencyPaidContributionRule,
  "pension/contribution-subsidy": contributionSubsidyRule,
  "pension/account-credit": accountCreditRule,
  "pension/contribution-budget": contributionBudgetRule,
  "pension/renewal-target": renewalTargetRule,
  "pension/phase-target": phaseTargetRule,
  "pension/target-progress": targetProgressRule,
  "pension/death-rate-check": deathRateCheckRule,
  "pension/work-fund-deduction": workFundDeductionRule,
  "pension/monthly-lapses": monthlyLapsesRule,
  "pension/monthly-material": monthlyMaterialRule,
  "pension/district-view": districtViewRule,
  "pension/evaluation": evaluationRule,
  "pension/publicity-and-training": publicityAndTrainingRule,
  "pension/village-publicity": villagePublicityRule,
  "pension/contribution-channel": contributionChannelRule,
  "pension/data-comparison": dataComparisonRule,
  "pension/benefit-screening": benefitScreeningRule,
  "pension/village-services": villageServicesRule,
  "pension/certification": certificationRule,
  "pension/certification-method": certificationMethodRule,
  "pension/certification-inspection": certificationInspectionRule,
  "pension/certification-back-pay": certificationBackPayRule,
  "pension/death-report": deathReportRule,
  "pension/unpaid-at-pension-age": unpaidAtPensionAgeRule,
  "pension/public-notice": publicNoticeRule,
  "pension/public-notice-year": publicNoticeYearRule,
  "pension/report-phones": reportPhonesRule,
  "pension/notice-tables": noticeTablesRule,
  "pension/remittance-arrears": remittanceArrearsRule,
  "pension/department-lists": departmentListsRule,
  "pension/shared-accounts": sharedAccountsRule,
  "medical/enrolment-eligibility": enrolmentEligibilityRule,
  "medical/newborn-enrolment": newbornEnrolmentRule,
  "medical/household-enrolment": householdEnrolmentRule,
  "medical/household-cross-check": householdCrossCheckRule,
  "medical/premium-subsidy": premiumSubsidyRule,
  "medical/premium-budget": premiumBudgetRule,
  "medical/premium-window": premiumWindowRule,
  "medical/premium-channel": premiumChannelRule,
  "medical/certifying-body": certifyingBodyRule,
  "medical/list-deadline": listDeadlineRule,
  "medical/list-identity": listIdentityRule,
  "medical/enrolment-rate-target": enrolmentRateTargetRule,
  "medical/poor-population-coverage": poorPopulationCoverageRule,
  "medical/work-fund-grant": workFundGrantRule,
};

/** Every rule, whatever it takes and gives. */
export const rules: readonly Rule<unknown, Finding>[] = Object.values(catalog);
