/**
 * The readings that a rule branches on, each with its options, in the order of the rulebook's questions.
 * The first option is the one that the register recommends. What each means is in the policy's register of readings.
 */
export const choiceReadings = {
  handInDeadline: ["day-included", "day-excluded"],
  restDayDeadline: ["fixed", "next-working-day"],
  ageReached: ["birthday", "day-after"],
  leapDayBirthday: ["february-28", "march-1"],
  publicNoticeDays: ["posting-day-excluded", "inclusive"],
  rateComparison: ["exact", "two-decimals", "whole-percent"],
  policyValidity: ["policy-year-only", "until-replaced"],
  agencyPaidSubsidy: ["as-tier", "none"],
  bothAgencyGroups: ["highest", "lowest"],
  agencyHigherTier: ["undecided", "pays-difference", "pays-whole", "not-allowed"],
  agencyAfterOwnPayment: ["undecided", "refunded", "topped-up", "left"],
  otherHardshipGroups: ["review", "open", "closed"],
  loneBereavedParent: ["review", "own-age", "couples-only"],
  formerLowestTier: ["choose-anew", "lift-to-lowest", "keep"],
  noPriorTier: ["choose", "last-chosen"],
  sameDayChange: ["order-decides", "change-first", "payment-first"],
  shortBalance: ["not-paid", "partial", "lower-tier"],
  otherBankCard: ["review", "either"],
  backPaymentScope: ["back-paid-years", "current-year-too", "every-back-payment"],
  paymentOutsideWindow: ["undecided", "accepted", "back-payment", "refused"],
  districtPaidRenewal: ["counts", "does-not-count"],
  focusPersonScope: ["renewal-targets", "anyone-of-age"],
  focusAtLowerAge: ["included", "excluded"],
  secondPhaseTarget: ["cumulative", "incremental"],
  partialPercentagePoint: ["proportional", "whole", "started"],
  scoreDecimals: ["two", "one", "none"],
  everyVillage: ["each", "in-total"],
  fractionalTarget: ["up", "down", "nearest"],
  deathDeduction: ["additive-capped", "compound"],
  deathCasesCounted: ["sampled-only", "any"],
  partYearDeaths: ["review", "pro-rata"],
  lapseScope: ["any-class", "same-class", "all-classes"],
  lapseKinds: ["mixed", "same-kind"],
  lapsePenalty: ["once-a-year", "per-run"],
  rejectedMaterial: ["not-a-lapse", "lapse"],
  reportYear: ["due-in-year", "period-in-year"],
  nilReport: ["not-a-lapse", "lapse"],
  deathReportDay: ["as-monthly-material", "undecided"],
  certificationCycle: ["printed", "rolling-twelve-months", "calendar-year"],
  firstStoppedMonth: ["month-after-cycle", "month-of-cycle-end"],
  noticePeriod: ["start-date", "period-covered"],
  emptyMonthNotice: ["not-needed", "needed"],
  employerNeverEnrolled: ["review", "excluded", "included"],
  neverEnrolledUnderOtherHeads: ["as-written", "review"],
  fullTimeVocational: ["asked", "not-asked"],
  employeesChildHead: ["obstacle-removed", "own-head"],
  householdElsewhere: ["members-under-a-head", "not-bound"],
  divorcedMember: ["former-spouse", "any"],
  otherCustody: ["review", "exempt", "not-exempt"],
  employeesChild: ["household-rule", "optional"],
  newbornDeadline: ["calendar-months", "days"],
  newbornOfYearBefore: ["term-into-year", "birth-year-notice"],
  newbornBenefitYear: ["birth-year", "payment-year"],
  newbornNextYearTerm: ["undecided", "held-open", "window-only"],
  lateNewborn: ["undecided", "no-cover", "from-payment", "from-birth"],
  newbornDeadlineForce: ["flagged-exception", "refusal"],
  unknownAmountFloor: ["known-is-floor", "ignore-unknown"],
  registeredPoorScope: ["on-register-since", "current-only"],
  premiumOutsideWindow: ["undecided", "accepted", "refused"],
  rateOnTwoRows: ["better-row", "worse-row"],
  accuracyGap: ["step", "gap", "rounded"],
  thirdRowAccuracy: ["at-least", "exactly"],
  thirdRowHighAccuracy: ["granted", "nothing"],
  listedGroups: ["with-a-named-body", "with-other-departments"],
  identicalLists: ["content", "exact-text"],
  lastCertifiedEarlier: ["review", "stop"],
  emptyMonthInRun: ["neutral", "breaks-run"],
  leftRegisterOnCutoff: ["counts", "does-not-count"],
  lateAgencyPayment: ["undecided", "accepted"],
  borderlineNotices: ["counted", "not-counted"],
  personUnderNoHead: ["no", "review"],
  nonLocalNewborn: ["review", "yes"],
  duplicateMember: ["beside-conformity", "breaks-conformity"],
  listMatching: ["by-key", "by-position"],
  uninsuredFisher: ["listed", "breach"],
} as const;

/** The readings that stay undetermined until someone in authority supplies a figure, in yuan or points. */
export const openReadings = [
  "agencyTierSubsidy",
  "incompleteCertificationRecords",
  "subsidyForOrphan",
  "subsidyForSevereDisability",
  "subsidyForOneChildFamily",
  "subsidyForTwoDaughterFamily",
  "subsidyForFisher",
  "subsidyForOther",
] as const;

/** Questions that a fact of the caller settles. */
export const factReadings = [
  "statusDate",
  "joiningConditions",
  "gradeScale",
  "changedBereavedFamily",
  "renewalSet",
  "pensionRateCount",
  "annualRateDate",
  "paymentRateBase",
  "assessorDeduction",
  "satisfactionAnswers",
  "deathRateBase",
  "longTermResidence",
  "marriedMember",
  "studentRoute",
  "statusChangeAfterPayment",
  "medicalRateBase",
  "grantHeadcount",
  "grantRateBases",
] as const;

/** Questions that a rule has settled; the register says how and why. */
export const fixedReadings = [
  "civilLawCounting",
  "departmentDataFirstDue",
  "gradeDirection",
  "highestTierFigure",
  "otherSchemeMember",
  "exemptMember",
  "changeAfterLastPayment",
  "leftAfterPaying",
  "backPayExtent",
  "certifiedBeforeStop",
  "everyYearDeadline",
  "premiumsNotRemitted",
  "registerBeforePaying",
  "returningWorkerDeadline",
  "rateItemFloor",
] as const;

/** Questions that no rule decides; the register says why. */
export const undecidedReadings = [
  "subsidyFunding",
  "focusVillages",
  "twoDeadlines",
  "compoundItems",
  "otherDailyWork",
  "gradesAndRewards",
  "undefinedTimeliness",
  "onePenaltyOrTwo",
  "abolishedCustody",
  "householdBreach",
  "disasterStrickenCertifier",
  "windowBeforeIssue",
  "offlineReason",
  "targetAfterPhases",
] as const;

/** A question that the policy answers by choosing one of its options. */
export type ChoiceReading = keyof typeof choiceReadings;
/** A question that stays undetermined until a figure is supplied. */
export type OpenReading = (typeof openReadings)[number];
/** A question that the caller's facts settle. */
export type FactReading = (typeof factReadings)[number];
/** A question that a rule has settled. */
export type FixedReading = (typeof fixedReadings)[number];
/** A question that is registered and that no rule decides by. */
export type UndecidedReading = (typeof undecidedReadings)[number];
/** A question that the notices leave open. */
export type ReadingName = ChoiceReading | OpenReading | FactReading | FixedReading | UndecidedReading;
/** The options of a choice reading. */
export type ReadingOption<Name extends ChoiceReading> = (typeof choiceReadings)[Name][number];

/** The option chosen of every choice reading. */
export type ReadingChoices = { readonly [Name in ChoiceReading]: ReadingOption<Name> };

/** Every choice reading by its first option, the one that the register recommends. */
export function recommendedReadings(): ReadingChoices {
  return Object.fromEntries(
    Object.entries(choiceReadings).map(([name, options]) => [name, options[0]]),
  ) as ReadingChoices;
}
