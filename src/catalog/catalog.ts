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

/** Every rule, whatever it takes and gives, in the order of the notices. */
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
  workFundDeductionRule,
  monthlyLapsesRule,
  monthlyMaterialRule,
  districtViewRule,
  evaluationRule,
  publicityAndTrainingRule,
  villagePublicityRule,
  contributionChannelRule,
  dataComparisonRule,
  benefitScreeningRule,
  villageServicesRule,
  certificationRule,
  certificationMethodRule,
  certificationInspectionRule,
  certificationBackPayRule,
  deathReportRule,
  unpaidAtPensionAgeRule,
  publicNoticeRule,
  publicNoticeYearRule,
  reportPhonesRule,
  noticeTablesRule,
  remittanceArrearsRule,
  departmentListsRule,
  sharedAccountsRule,
  enrolmentEligibilityRule,
  newbornEnrolmentRule,
  householdEnrolmentRule,
  householdCrossCheckRule,
  premiumSubsidyRule,
  premiumBudgetRule,
  premiumWindowRule,
  premiumChannelRule,
  certifyingBodyRule,
  listDeadlineRule,
  listIdentityRule,
  enrolmentRateTargetRule,
  poorPopulationCoverageRule,
  workFundGrantRule,
];
