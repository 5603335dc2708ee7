import { certifyingBodyRule } from "./medical/certifying-body.js";
import { enrolmentEligibilityRule } from "./medical/enrolment-eligibility.js";
import { enrolmentRateTargetRule } from "./medical/enrolment-rate-target.js";
import { householdCrossCheckRule } from "./medical/household-cross-check.js";
import { householdEnrolmentRule } from "./medical/household-enrolment.js";
import { listDeadlineRule } from "./medical/list-deadline.js";
import { listIdentityRule } from "./medical/list-identity.js";
import { newbornEnrolmentRule } from "./medical/newborn-enrolment.js";
import { paymentWindowRule } from "./medical/payment-window.js";
import { poorPopulationCoverageRule } from "./medical/poor-population-coverage.js";
import { premiumBudgetRule } from "./medical/premium-budget.js";
import { premiumChannelRule } from "./medical/premium-channel.js";
import { premiumSubsidyRule } from "./medical/premium-subsidy.js";
import { workFundGrantRule } from "./medical/work-fund-grant.js";
import { accountCreditRule } from "./pension/account-credit.js";
import { agencyPaidContributionRule } from "./pension/agency-paid-contribution.js";
import { benefitScreeningRule } from "./pension/benefit-screening.js";
import { certificationRule } from "./pension/certification.js";
import { certificationBackPayRule } from "./pension/certification-back-pay.js";
import { certificationInspectionRule } from "./pension/certification-inspection.js";
import { certificationMethodRule } from "./pension/certification-method.js";
import { completionRule } from "./pension/completion.js";
import { contributionBudgetRule } from "./pension/contribution-budget.js";
import { contributionSubsidyRule } from "./pension/contribution-subsidy.js";
import { contributionTierRule } from "./pension/contribution-tier.js";
import { contributionTierForYearRule } from "./pension/contribution-tier-for-year.js";
import { contributionWindowRule } from "./pension/contribution-window.js";
import { dataComparisonRule } from "./pension/data-comparison.js";
import { deathRateCheckRule } from "./pension/death-rate-check.js";
import { deathReportRule } from "./pension/death-report.js";
import { departmentListsRule } from "./pension/department-lists.js";
import { districtViewRule } from "./pension/district-view.js";
import { evaluationRule } from "./pension/evaluation.js";
import { fullDepositRule } from "./pension/full-deposit.js";
import { monthlyLapsesRule } from "./pension/monthly-lapses.js";
import { monthlyMaterialRule } from "./pension/monthly-material.js";
import { noticeTablesRule } from "./pension/notice-tables.js";
import { paymentChannelRule } from "./pension/payment-channel.js";
import { phaseTargetRule } from "./pension/phase-target.js";
import { publicNoticeRule } from "./pension/public-notice.js";
import { publicNoticeYearRule } from "./pension/public-notice-year.js";
import { publicityAndTrainingRule } from "./pension/publicity-and-training.js";
import { remittanceArrearsRule } from "./pension/remittance-arrears.js";
import { renewalTargetRule } from "./pension/renewal-target.js";
import { reportPhonesRule } from "./pension/report-phones.js";
import { sharedAccountsRule } from "./pension/shared-accounts.js";
import { targetProgressRule } from "./pension/target-progress.js";
import { unpaidAtPensionAgeRule } from "./pension/unpaid-at-pension-age.js";
import { villagePublicityRule } from "./pension/village-publicity.js";
import { villageServicesRule } from "./pension/village-services.js";
import { workFundDeductionRule } from "./pension/work-fund-deduction.js";
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
  workFundDeductionRule,
  monthlyLapsesRule,
  monthlyMaterialRule,
  districtViewRule,
  evaluationRule,
  publicityAndTrainingRule,
  villagePublicityRule,
  paymentChannelRule,
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
  paymentWindowRule,
  premiumChannelRule,
  certifyingBodyRule,
  listDeadlineRule,
  listIdentityRule,
  enrolmentRateTargetRule,
  poorPopulationCoverageRule,
  workFundGrantRule,
] as readonly unknown[] as readonly Rule<unknown, Finding>[];
