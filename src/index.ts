export { askRule } from "./catalog/ask-rule.js";
export {
  comparePolicies,
  type PolicyBounds,
  type PolicyDifference,
  type PolicyValue,
} from "./catalog/compare-policies.js";
export { type AlternativeReading, compareReadings, type ReadingComparison } from "./catalog/compare-readings.js";
export type { Difference } from "./catalog/differences.js";
export {
  type DeadlineOutlook,
  type DistrictRow,
  type DistrictTable,
  type DistrictTableFacts,
  districtTable,
  type TownshipFacts,
} from "./catalog/district-table.js";
export {
  type CalendarDuty,
  type DutyCalendarFacts,
  type DutyCalendarFinding,
  dutyBearers,
  dutyCalendar,
} from "./catalog/duty-calendar.js";
export { factsSchema, findingSchema, type JsonSchema } from "./catalog/json-schema.js";
export type {
  PersonMedicalFacts,
  PersonOverviewFacts,
  PersonPart,
  PersonPensionFacts,
  PersonRuleId,
} from "./catalog/person-overview/person-facts.js";
export { type PersonOverview, personOverview } from "./catalog/person-overview.js";
export { personSchema } from "./catalog/person-schema.js";
export { type PolicySchema, policySchema } from "./catalog/policy-schema.js";
export { type Receipt, receipt } from "./catalog/receipt.js";
export { type RuleDescription, rules } from "./catalog/rule-descriptions.js";
export type { AskedId, FactsOf, FindingOf, RuleId, RuleTypes } from "./catalog/rule-types.js";
export { type ReceiptDifference, type Verification, verify } from "./catalog/verify.js";
export { version } from "./catalog/version.js";
export type { AnswerBounds, AnswerPart } from "./explain/answer-part.js";
export { type CitedClause, citedClause, citedText } from "./explain/cited.js";
export { type ExplainOptions, explain } from "./explain/explain.js";
export { type Explanation, explanation } from "./explain/explanation.js";
export type { ExplainedClause, ExplainedReading, ExplainedStep, ReadingChoice } from "./explain/grounds.js";
export type { Locale } from "./explain/locale.js";
export type { MissingFact, OpenPoints, OpenQuestion } from "./explain/open-points.js";
export type { PersonAmount } from "./explain/person-explanation/amounts.js";
export type { PersonCell, PersonLine, PersonTable } from "./explain/person-explanation/spoken-part.js";
export {
  type NoticeForPerson,
  type PersonExplanation,
  type PersonStep,
  personExplanation,
} from "./explain/person-explanation.js";
export type { Window } from "./foundation/calendar.js";
export type { Amount, ExactDecimal as Decimal } from "./foundation/decimal.js";
export {
  isPolicyError,
  isRuleInputError,
  PolicyError,
  type PolicyFault,
  RuleInputError,
  type RuleInputErrorCode,
  type RuleInputIssue,
} from "./foundation/errors.js";
export { isIdNumber } from "./foundation/id-number.js";
export type { Text } from "./foundation/text.js";
export {
  type EnrolmentEligibilityFacts,
  type EnrolmentEligibilityFinding,
  enrolmentEligibility,
} from "./medical/enrolment/enrolment-eligibility.js";
export type {
  EligibilityHead,
  EmployeeScheme,
  HeadFinding,
  LocalRoll,
  PersonFacts,
} from "./medical/enrolment/enrolment-heads.js";
export type {
  HouseholdPlace,
  ListedHousehold,
  ListedMember,
} from "./medical/enrolment/household-cross-check/listed-household.js";
export {
  type CrossedPerson,
  type HouseholdCrossCheckFacts,
  type HouseholdCrossCheckFinding,
  householdCrossCheck,
} from "./medical/enrolment/household-cross-check.js";
export type {
  HouseholdExemption,
  HouseholdMember,
  HouseholdTie,
  OtherInsurance,
  RosterFact,
} from "./medical/enrolment/household-enrolment/member.js";
export type { MemberClass, MemberEnrolment } from "./medical/enrolment/household-enrolment/member-case.js";
export {
  type HouseholdEnrolmentFacts,
  type HouseholdEnrolmentFinding,
  type HouseholdMemberFinding,
  type HouseholdTotals,
  householdEnrolment,
} from "./medical/enrolment/household-enrolment.js";
export {
  type NewbornEnrolmentFacts,
  type NewbornEnrolmentFinding,
  type NewbornPremium,
  newbornEnrolment,
} from "./medical/enrolment/newborn-enrolment.js";
export type { CertifierName } from "./medical/lists/certifier-name.js";
export {
  type CertifyingBodyFacts,
  type CertifyingBodyFinding,
  certifyingBody,
} from "./medical/lists/certifying-body.js";
export {
  type EnrolmentRateTargetFacts,
  type EnrolmentRateTargetFinding,
  enrolmentRateTarget,
} from "./medical/lists/enrolment-rate-target.js";
export { type ListDeadlineFacts, type ListDeadlineFinding, listDeadline } from "./medical/lists/list-deadline.js";
export type { ListDifference, ListRow } from "./medical/lists/list-identity/list-comparison.js";
export { type ListIdentityFacts, type ListIdentityFinding, listIdentity } from "./medical/lists/list-identity.js";
export {
  type FollowedGroup,
  type FollowedPerson,
  type InsuredPerson,
  type PoorPopulationCoverageFacts,
  type PoorPopulationCoverageFinding,
  poorPopulationCoverage,
} from "./medical/lists/poor-population-coverage.js";
export {
  type OfflinePlace,
  type PremiumChannel,
  type PremiumChannelFacts,
  type PremiumChannelFinding,
  type PremiumWay,
  premiumChannel,
} from "./medical/payment/premium-channel.js";
export { type PremiumWindowFacts, type PremiumWindowFinding, premiumWindow } from "./medical/payment/premium-window.js";
export {
  type PremiumBudgetFacts,
  type PremiumBudgetFinding,
  type PremiumBudgetRow,
  type PremiumBudgetRowFinding,
  premiumBudget,
} from "./medical/premium/premium-budget.js";
export {
  type PremiumSubsidyFacts,
  type PremiumSubsidyFinding,
  premiumSubsidy,
} from "./medical/premium/premium-subsidy.js";
export {
  type GrantRowAbove,
  type NextGrantStep,
  type WorkFundGrantFacts,
  type WorkFundGrantFinding,
  workFundGrant,
} from "./medical/work-fund/work-fund-grant.js";
export {
  type DeathRateCheckFacts,
  type DeathRateCheckFinding,
  deathRateCheck,
} from "./pension/assessment/death-rate-check.js";
export type { EvaluationFacts, EvaluationItemName } from "./pension/assessment/evaluation/facts.js";
export type { EvaluationItem, NextPoints } from "./pension/assessment/evaluation/item.js";
export { type EvaluationFinding, evaluation } from "./pension/assessment/evaluation.js";
export {
  type DeductionPart,
  type WorkFundDeductionFacts,
  type WorkFundDeductionFinding,
  workFundDeduction,
} from "./pension/assessment/work-fund-deduction.js";
export type { BenefitScreeningFacts } from "./pension/benefits/benefit-screening/screening-facts.js";
export {
  type BenefitScreeningFinding,
  type BenefitSuspicion,
  benefitScreening,
  type ScreeningBoundary,
  type SuspectedBenefit,
} from "./pension/benefits/benefit-screening.js";
export {
  type CertificationFacts,
  type CertificationFinding,
  type CertifiedPayment,
  certification,
} from "./pension/benefits/certification.js";
export {
  type CertificationBackPayFacts,
  type CertificationBackPayFinding,
  certificationBackPay,
} from "./pension/benefits/certification-back-pay.js";
export {
  type CertificationInspectionFacts,
  type CertificationInspectionFinding,
  certificationInspection,
} from "./pension/benefits/certification-inspection.js";
export {
  type CertificationMethod,
  type CertificationMethodFacts,
  type CertificationMethodFinding,
  certificationMethod,
} from "./pension/benefits/certification-method.js";
export {
  type ComparedBody,
  type DataComparisonFacts,
  type DataComparisonFinding,
  dataComparison,
} from "./pension/benefits/data-comparison.js";
export {
  type DeathReportFacts,
  type DeathReportFinding,
  type DeathReportStatus,
  deathReport,
  type MonthlyDeathReport,
} from "./pension/benefits/death-report.js";
export {
  type PersonOfPensionAge,
  type UnpaidAtPensionAgeFacts,
  type UnpaidAtPensionAgeFinding,
  type UnpaidCause,
  unpaidAtPensionAge,
} from "./pension/benefits/unpaid-at-pension-age.js";
export {
  type AccountCreditFacts,
  type AccountCreditFinding,
  accountCredit,
} from "./pension/contributions/account-credit.js";
export type {
  AgencyCategory,
  AgencyPaidContributionFacts,
  ParentMarriage,
} from "./pension/contributions/agency-paid-contribution/agency-facts.js";
export {
  type AgencyPaidContributionFinding,
  agencyPaidContribution,
} from "./pension/contributions/agency-paid-contribution.js";
export { type AgencyPaidTogether, agencyPaidTogether } from "./pension/contributions/agency-paid-together.js";
export {
  type ContributionBudgetFacts,
  type ContributionBudgetFinding,
  contributionBudget,
  type TierCount,
  type TierTotal,
} from "./pension/contributions/contribution-budget.js";
export {
  type ContributionChannel,
  type ContributionChannelFacts,
  type ContributionChannelFinding,
  contributionChannel,
} from "./pension/contributions/contribution-channel.js";
export type { ContributionPayment, ContributionSubsidyFacts } from "./pension/contributions/contribution-facts.js";
export { type ContributionSubsidyFinding, contributionSubsidy } from "./pension/contributions/contribution-subsidy.js";
export {
  type ContributionTierFacts,
  type ContributionTierFinding,
  contributionTier,
} from "./pension/contributions/contribution-tier.js";
export type { TierChange } from "./pension/contributions/contribution-tier-for-year/tier-changes.js";
export {
  type ContributionTierForYearFacts,
  type ContributionTierForYearFinding,
  contributionTierForYear,
} from "./pension/contributions/contribution-tier-for-year.js";
export {
  type ContributionWindowFacts,
  type ContributionWindowFinding,
  contributionWindow,
  type WindowPosition,
} from "./pension/contributions/contribution-window.js";
export {
  type DepositCard,
  type FullDepositFacts,
  type FullDepositFinding,
  fullDeposit,
} from "./pension/contributions/full-deposit.js";
export {
  type DepartmentList,
  type DepartmentListsFacts,
  type DepartmentListsFinding,
  departmentLists,
  type ListingBody,
} from "./pension/duties/department-lists.js";
export type { ClassReport, ClassStanding, ClassState, MaterialClass } from "./pension/duties/material-class.js";
export type { MonthStanding } from "./pension/duties/material-month.js";
export type { LapseRun } from "./pension/duties/monthly-lapses/lapse-runs.js";
export {
  type LapseMonth,
  type MaterialReport,
  type MonthlyLapsesFacts,
  type MonthlyLapsesFinding,
  monthlyLapses,
} from "./pension/duties/monthly-lapses.js";
export {
  type MonthlyMaterialFacts,
  type MonthlyMaterialFinding,
  monthlyMaterial,
} from "./pension/duties/monthly-material.js";
export type { NoticeOutcome } from "./pension/duties/notice-days.js";
export {
  type NoticeTable,
  type NoticeTablesFacts,
  type NoticeTablesFinding,
  type NoticeTablesVillage,
  noticeTables,
} from "./pension/duties/notice-tables.js";
export {
  type PublicNoticeFacts,
  type PublicNoticeFinding,
  publicNotice,
} from "./pension/duties/public-notice.js";
export type { NoticeDuty, NoticeTopic } from "./pension/duties/public-notice-year/notice-periods.js";
export type {
  NoticePosting,
  PublicNoticeYearFacts,
  PublicNoticeYearFinding,
} from "./pension/duties/public-notice-year.js";
export { publicNoticeYear } from "./pension/duties/public-notice-year.js";
export {
  type PublicityAndTrainingFacts,
  type PublicityAndTrainingFinding,
  type PublicityEvent,
  publicityAndTraining,
} from "./pension/duties/publicity-and-training.js";
export {
  type RemittanceArrearsFacts,
  type RemittanceArrearsFinding,
  remittanceArrears,
} from "./pension/duties/remittance-arrears.js";
export {
  type ReportPhone,
  type ReportPhonesFacts,
  type ReportPhonesFinding,
  reportPhones,
} from "./pension/duties/report-phones.js";
export {
  type AccountUse,
  type SharedAccountsFacts,
  type SharedAccountsFinding,
  sharedAccounts,
} from "./pension/duties/shared-accounts.js";
export {
  type KnowingResidents,
  type ResidentAnswers,
  type VillageAssessment,
  type VillagePublicityFacts,
  type VillagePublicityFinding,
  villagePublicity,
} from "./pension/duties/village-publicity.js";
export {
  type VillageService,
  type VillageServicesFacts,
  type VillageServicesFinding,
  villageServices,
} from "./pension/duties/village-services.js";
export { type RenewalTargetFacts, type RenewalTargetFinding, renewalTarget } from "./pension/renewal/renewal-target.js";
export { type CompletionFacts, type CompletionFinding, completion } from "./pension/targets/completion.js";
export type { RankedTownship } from "./pension/targets/district-view.js";
export {
  type DistrictViewFacts,
  type DistrictViewFinding,
  districtView,
  type TownshipCount,
} from "./pension/targets/district-view.js";
export { type PhaseTargetFinding, phaseTarget } from "./pension/targets/phase-target.js";
export type { Pace } from "./pension/targets/target-progress/pace.js";
export type { PhaseResult, TargetResult } from "./pension/targets/target-progress/phase-results.js";
export type { Milestone } from "./pension/targets/target-progress.js";
export {
  type TargetProgressFacts,
  type TargetProgressFinding,
  targetProgress,
} from "./pension/targets/target-progress.js";
export type { PhaseTarget, Targets, TaskFacts } from "./pension/targets/task-targets.js";
export type { ExactNumber, Score } from "./pension/terms/score.js";
export type { ClauseId } from "./policy/clause-ids.js";
export { definePolicy } from "./policy/define-policy.js";
export type {
  Certifier,
  GrantStep,
  GroupCertifier,
  GroupSubsidy,
  MedicalFigures,
  NamedOnlineChannel,
  NamedPlace,
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
export type { MergePatch, PatchedMember, PolicyDraft } from "./policy/policy-draft.js";
export type {
  ChoiceReading,
  FactReading,
  FixedReading,
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
  ClauseWords,
  DocumentId,
  FactEntry,
  FixedEntry,
  NoticeDocument,
  NoticeSection,
  OpenEntry,
  Parameter,
  ReadingRegister,
  SectionPart,
  UndecidedEntry,
} from "./policy/registers.js";
export { documentOf } from "./policy/registers.js";
export { type ReadingChanges, withReadings } from "./policy/with-readings.js";
export { clauses } from "./policy/yingzhou-2021/clauses.js";
export { yingzhou2021 } from "./policy/yingzhou-2021/index.js";
export { parameters } from "./policy/yingzhou-2021/parameters.js";
export { readings } from "./policy/yingzhou-2021/readings.js";
export { sections } from "./policy/yingzhou-2021/sections.js";
export type { DatedDuty, DutyBearer } from "./rule/duty.js";
export type {
  AppliedReading,
  Decision,
  Determination,
  Determined,
  Finding,
  Reason,
  ReasonValue,
  Undetermined,
} from "./rule/finding.js";
export type { WorkCalendarFacts } from "./rule/hand-in.js";
export type { Rate } from "./rule/rate.js";
export type {
  AccountDifferences,
  MedicalDifference,
  MedicalLineDifference,
  PensionDifference,
  PensionLineDifference,
  TownshipDifference,
} from "./settlement/account-differences.js";
export type { TownshipAccount, VillageAccount } from "./settlement/account-tree.js";
export type { AmountDifference, CountDifference } from "./settlement/amount-difference.js";
export type { AmountParts, AmountSum } from "./settlement/amount-sum.js";
export { compareAccounts } from "./settlement/compare-accounts.js";
export type { Comparison, TownshipComparison } from "./settlement/comparison.js";
export { ledgerSchema } from "./settlement/ledger-schema.js";
export type { MedicalAccount, MedicalLine } from "./settlement/medical-account.js";
export type { MedicalAccounts, MedicalPlaces, PaidOtherwise } from "./settlement/medical-accounts.js";
export type {
  MedicalComparison,
  MedicalLineComparison,
  MedicalUnitComparison,
} from "./settlement/medical-comparison.js";
export type { MedicalRecord } from "./settlement/medical-record.js";
export type { MedicalFacts } from "./settlement/medical-said.js";
export type { MedicalSettlement } from "./settlement/medical-settlement.js";
export type { MedicalState } from "./settlement/medical-state.js";
export type { MedicalLineSums, MedicalSums, MedicalVillageSums } from "./settlement/medical-sums.js";
export { mergeSettlements } from "./settlement/merge-settlements.js";
export { mergeSums } from "./settlement/merge-sums.js";
export type { OutsideWindow, PensionAccount, PensionLine } from "./settlement/pension-account.js";
export type { PensionAccounts, PensionPlaces, PensionUnitAccount } from "./settlement/pension-accounts.js";
export type {
  PensionComparison,
  PensionLineComparison,
  PensionUnitComparison,
} from "./settlement/pension-comparison.js";
export type { WithoutTier } from "./settlement/pension-pair.js";
export type { PensionProgress } from "./settlement/pension-progress.js";
export type { AgencyPaidLabel, LedgerPayment, PensionRecord, PensionStanding } from "./settlement/pension-record.js";
export type { PensionFacts } from "./settlement/pension-row.js";
export type { PensionAgainst, PensionSettlement } from "./settlement/pension-settlement.js";
export type { ContributionShift, PensionShift, ShiftAccount } from "./settlement/pension-shift.js";
export type { PensionState } from "./settlement/pension-state.js";
export type { PaidDaysSums, PensionLineSums, PensionSums, PensionVillageSums } from "./settlement/pension-sums.js";
export type { PersonsOfSources, PlaceSaid, RowParts } from "./settlement/person-book.js";
export type { PersonChanges } from "./settlement/person-changes.js";
export type { LedgerRowOf, PersonRowCounts, PersonRows, PersonTold, SeveralCounts } from "./settlement/person-rows.js";
export type { PersonsState, StateRows } from "./settlement/person-state.js";
export { medicalSettlement, settleMedical } from "./settlement/settle-medical.js";
export { pensionSettlement, settlePension } from "./settlement/settle-pension.js";
export { type PensionUnderPolicies, settleUnder, type UnderPolicies } from "./settlement/settle-under.js";
export { settlementSchema } from "./settlement/settlement-schema.js";
export type { StateHead } from "./settlement/state-head.js";
export type { MergedSums, SumsState, VillageSums } from "./settlement/sums-state.js";
