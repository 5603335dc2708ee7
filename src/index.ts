export type { TownshipAccount, VillageAccount } from "./account-tree.js";
export type { AmountSum } from "./amount-sum.js";
export { type AlternativeReading, compareReadings, type ReadingComparison } from "./compare-readings.js";
export type { Difference } from "./differences.js";
export { evaluate } from "./evaluate.js";
export { explain } from "./explain.js";
export type { Window } from "./foundation/calendar.js";
export type { Amount, Decimal } from "./foundation/decimal.js";
export {
  isRuleInputError,
  PolicyError,
  type PolicyFault,
  RuleInputError,
  type RuleInputIssue,
} from "./foundation/errors.js";
export { isIdNumber } from "./foundation/id-number.js";
export type { Text } from "./foundation/text.js";
export { factsSchema, findingSchema, type JsonSchema, ledgerSchema } from "./json-schema.js";
export { type CertifyingBodyFacts, type CertifyingBodyFinding, certifyingBody } from "./medical/certifying-body.js";
export {
  type EligibilityHead,
  type EmployeeScheme,
  type EnrolmentEligibilityFacts,
  type EnrolmentEligibilityFinding,
  enrolmentEligibility,
  type HeadFinding,
} from "./medical/enrolment-eligibility.js";
export {
  type EnrolmentRateTargetFacts,
  type EnrolmentRateTargetFinding,
  enrolmentRateTarget,
} from "./medical/enrolment-rate-target.js";
export type { MemberClass } from "./medical/household-class.js";
export {
  type CrossedPerson,
  type HouseholdCrossCheckFacts,
  type HouseholdCrossCheckFinding,
  type HouseholdPlace,
  householdCrossCheck,
  type ListedHousehold,
  type ListedMember,
} from "./medical/household-cross-check.js";
export { householdEnrolment } from "./medical/household-enrolment.js";
export type { HouseholdEnrolmentFinding, HouseholdMemberFinding } from "./medical/household-finding.js";
export type {
  HouseholdEnrolmentFacts,
  HouseholdExemption,
  HouseholdMember,
  HouseholdTie,
  OtherInsurance,
} from "./medical/household-members.js";
export type { MemberEnrolment } from "./medical/household-standing.js";
export type { ListDifference, ListRow } from "./medical/list-comparison.js";
export { type ListDeadlineFacts, type ListDeadlineFinding, listDeadline } from "./medical/list-deadline.js";
export { type ListIdentityFacts, type ListIdentityFinding, listIdentity } from "./medical/list-identity.js";
export {
  type NewbornEnrolmentFacts,
  type NewbornEnrolmentFinding,
  type NewbornPremium,
  newbornEnrolment,
} from "./medical/newborn-enrolment.js";
export { type PaymentWindowFacts, type PaymentWindowFinding, paymentWindow } from "./medical/payment-window.js";
export {
  type FollowedGroup,
  type FollowedPerson,
  type InsuredPerson,
  type PoorPopulationCoverageFacts,
  type PoorPopulationCoverageFinding,
  poorPopulationCoverage,
} from "./medical/poor-population-coverage.js";
export {
  type PremiumBudgetFacts,
  type PremiumBudgetFinding,
  type PremiumBudgetRow,
  type PremiumBudgetRowFinding,
  premiumBudget,
} from "./medical/premium-budget.js";
export {
  type OfflinePlace,
  type PremiumChannel,
  type PremiumChannelFacts,
  type PremiumChannelFinding,
  premiumChannel,
} from "./medical/premium-channel.js";
export type { PremiumSubsidyFinding } from "./medical/premium-share.js";
export { type PremiumSubsidyFacts, premiumSubsidy } from "./medical/premium-subsidy.js";
export {
  type GrantAlternative,
  type GrantRowAbove,
  type WorkFundGrantFacts,
  type WorkFundGrantFinding,
  workFundGrant,
} from "./medical/work-fund-grant.js";
export type { MedicalAccount, MedicalLine } from "./medical-account.js";
export type { MedicalRecord } from "./medical-record.js";
export { type AccountCreditFacts, type AccountCreditFinding, accountCredit } from "./pension/account-credit.js";
export type { AgencyCategory, AgencyPaidContributionFacts, ParentMarriage } from "./pension/agency-facts.js";
export { type AgencyPaidContributionFinding, agencyPaidContribution } from "./pension/agency-paid-contribution.js";
export {
  type BenefitScreeningFacts,
  type BenefitScreeningFinding,
  type BenefitSuspicion,
  benefitScreening,
} from "./pension/benefit-screening.js";
export {
  type CertificationFacts,
  type CertificationFinding,
  type CertifiedPayment,
  certification,
} from "./pension/certification.js";
export {
  type CertificationBackPayFacts,
  type CertificationBackPayFinding,
  certificationBackPay,
} from "./pension/certification-back-pay.js";
export {
  type CertificationInspectionFacts,
  type CertificationInspectionFinding,
  certificationInspection,
} from "./pension/certification-inspection.js";
export {
  type CertificationMethod,
  type CertificationMethodFacts,
  type CertificationMethodFinding,
  certificationMethod,
} from "./pension/certification-method.js";
export { type CompletionFacts, type CompletionFinding, completion } from "./pension/completion.js";
export {
  type ContributionBudgetFacts,
  type ContributionBudgetFinding,
  contributionBudget,
  type TierCount,
  type TierTotal,
} from "./pension/contribution-budget.js";
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
  type ComparedBody,
  type DataComparisonFacts,
  type DataComparisonFinding,
  dataComparison,
} from "./pension/data-comparison.js";
export { type DeathRateCheckFacts, type DeathRateCheckFinding, deathRateCheck } from "./pension/death-rate-check.js";
export {
  type DeathReportFacts,
  type DeathReportFinding,
  type DeathReportStatus,
  deathReport,
  type MonthlyDeathReport,
} from "./pension/death-report.js";
export {
  type DepartmentList,
  type DepartmentListsFacts,
  type DepartmentListsFinding,
  departmentLists,
  type ListingBody,
} from "./pension/department-lists.js";
export {
  type DistrictViewFacts,
  type DistrictViewFinding,
  districtView,
  type TownshipCount,
} from "./pension/district-view.js";
export { type EvaluationFinding, evaluation } from "./pension/evaluation.js";
export type { EvaluationFacts, EvaluationItemName } from "./pension/evaluation-facts.js";
export type { EvaluationItem, NextPoints } from "./pension/evaluation-item.js";
export {
  type DepositCard,
  type FullDepositFacts,
  type FullDepositFinding,
  fullDeposit,
} from "./pension/full-deposit.js";
export type { LapseRun } from "./pension/lapse-runs.js";
export type { ClassReport, ClassStanding, ClassState, MaterialClass } from "./pension/material-class.js";
export type { MonthStanding } from "./pension/material-month.js";
export type { Milestone } from "./pension/milestones.js";
export {
  type LapseMonth,
  type MaterialReport,
  type MonthlyLapsesFacts,
  type MonthlyLapsesFinding,
  monthlyLapses,
} from "./pension/monthly-lapses.js";
export { type MonthlyMaterialFacts, type MonthlyMaterialFinding, monthlyMaterial } from "./pension/monthly-material.js";
export type { NoticeOutcome } from "./pension/notice-days.js";
export type { NoticeDuty, NoticeTopic } from "./pension/notice-periods.js";
export {
  type NoticeTable,
  type NoticeTablesFacts,
  type NoticeTablesFinding,
  type NoticeTablesVillage,
  noticeTables,
} from "./pension/notice-tables.js";
export {
  type PaymentChannel,
  type PaymentChannelFacts,
  type PaymentChannelFinding,
  paymentChannel,
} from "./pension/payment-channel.js";
export { type PhaseTargetFinding, phaseTarget } from "./pension/phase-target.js";
export type { PhaseTarget, Targets, TaskFacts } from "./pension/phase-targets.js";
export {
  type PublicNoticeFacts,
  type PublicNoticeFinding,
  publicNotice,
} from "./pension/public-notice.js";
export { publicNoticeYear } from "./pension/public-notice-year.js";
export type {
  NoticePosting,
  PublicNoticeYearFacts,
  PublicNoticeYearFinding,
} from "./pension/public-notice-year-facts.js";
export {
  type PublicityAndTrainingFacts,
  type PublicityAndTrainingFinding,
  type PublicityEvent,
  publicityAndTraining,
} from "./pension/publicity-and-training.js";
export type { RankedTownship } from "./pension/ranking.js";
export {
  type RemittanceArrearsFacts,
  type RemittanceArrearsFinding,
  remittanceArrears,
} from "./pension/remittance-arrears.js";
export { type RenewalTargetFacts, type RenewalTargetFinding, renewalTarget } from "./pension/renewal-target.js";
export {
  type ReportPhone,
  type ReportPhonesFacts,
  type ReportPhonesFinding,
  reportPhones,
} from "./pension/report-phones.js";
export type { ExactNumber, Score } from "./pension/score.js";
export {
  type AccountUse,
  type SharedAccountsFacts,
  type SharedAccountsFinding,
  sharedAccounts,
} from "./pension/shared-accounts.js";
export type { ContributionSubsidyFinding } from "./pension/subsidy-decision.js";
export { type TargetProgressFacts, type TargetProgressFinding, targetProgress } from "./pension/target-progress.js";
export type { TierChange } from "./pension/tier-changes.js";
export {
  type PersonOfPensionAge,
  type UnpaidAtPensionAgeFacts,
  type UnpaidAtPensionAgeFinding,
  type UnpaidCause,
  unpaidAtPensionAge,
} from "./pension/unpaid-at-pension-age.js";
export {
  type KnowingResidents,
  type ResidentAnswers,
  type VillageAssessment,
  type VillagePublicityFacts,
  type VillagePublicityFinding,
  villagePublicity,
} from "./pension/village-publicity.js";
export {
  type VillageService,
  type VillageServicesFacts,
  type VillageServicesFinding,
  villageServices,
} from "./pension/village-services.js";
export {
  type DeductionPart,
  type WorkFundDeductionFacts,
  type WorkFundDeductionFinding,
  workFundDeduction,
} from "./pension/work-fund-deduction.js";
export type { PensionAccount, PensionLine } from "./pension-account.js";
export type { PensionProgress } from "./pension-progress.js";
export type { AgencyPaidLabel, PensionRecord } from "./pension-record.js";
export type { Settled } from "./person-book.js";
export type { ClauseId } from "./policy/clause-ids.js";
export { definePolicy } from "./policy/define-policy.js";
export type {
  AppliedReading,
  Decision,
  Determination,
  Determined,
  Finding,
  Reason,
  ReasonValue,
  Undetermined,
} from "./policy/finding.js";
export type { WorkCalendarFacts } from "./policy/hand-in.js";
export type {
  Certifier,
  GrantStep,
  GroupCertifier,
  GroupSubsidy,
  MedicalFigures,
  PercentRange,
  PremiumGroup,
} from "./policy/medical-figures.js";
export type {
  EvaluationSheet,
  LadderStep,
  PensionFigures,
  Phase,
  RateItem,
  SheetItem,
  TownshipTask,
} from "./policy/pension-figures.js";
export type { Policy, PolicyData, SuppliedFigure } from "./policy/policy.js";
export type { Rate } from "./policy/rate.js";
export type {
  ChoiceReading,
  FactReading,
  OpenReading,
  ReadingChoices,
  ReadingName,
  ReadingOption,
  UndecidedReading,
} from "./policy/reading-names.js";
export type {
  ChoiceEntry,
  Clause,
  ClauseRegister,
  DocumentId,
  FactEntry,
  NoticeDocument,
  OpenEntry,
  Parameter,
  ReadingRegister,
  UndecidedEntry,
} from "./policy/registers.js";
export { type ReadingChanges, withReadings } from "./policy/with-readings.js";
export { clauses } from "./policy/yingzhou-2021/clauses.js";
export { yingzhou2021 } from "./policy/yingzhou-2021/index.js";
export { parameters } from "./policy/yingzhou-2021/parameters.js";
export { readings } from "./policy/yingzhou-2021/readings.js";
export { type Receipt, receipt } from "./receipt.js";
export { type RuleDescription, rules } from "./rule-descriptions.js";
export type { FactsOf, FindingOf, RuleId, RuleTypes } from "./rule-types.js";
export { type MedicalAccounts, type MedicalSettlement, medicalSettlement, settleMedical } from "./settle-medical.js";
export {
  type PensionAccounts,
  type PensionSettlement,
  type PensionUnitAccount,
  pensionSettlement,
  settlePension,
} from "./settle-pension.js";
export { type ReceiptDifference, type Verification, verify } from "./verify.js";
export { version } from "./version.js";
export type { Locale } from "./words.js";
