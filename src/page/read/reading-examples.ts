import type { ReadingName, RuleId } from "../../index.js";

/** Facts on which a question turns, for the rule that they are given to. */
export interface ReadingExample {
  readonly rule: RuleId;
  readonly facts: Readonly<Record<string, unknown>>;
}

const noScheme = { localRegistration: false, newborn: false, localRoll: "none" } as const;
const reached = { activation: { percent: 50 }, persons: 10_000 } as const;

/**
 * An example of each question that is a choice or open: invented facts for which its ways of reading part. Whether
 * 2021's policy holds for later years has none: as it is read, a rule refuses facts of another year.
 */
export const readingExamples: Readonly<Partial<Record<ReadingName, ReadingExample>>> = {
  handInDeadline: of("medical/list-deadline", { group: "orphan", handedInOn: "2020-11-10" }),
  restDayDeadline: of("medical/list-deadline", {
    group: "orphan",
    handedInOn: "2020-11-11",
    holidays: ["2020-11-10"],
  }),
  ageReached: renewal({ birthDate: "1951-06-30", lastPaidOn: "2011-07-10", cancelled: false }),
  leapDayBirthday: renewal({ birthDate: "1976-02-29", lastPaidOn: "2020-05-01", cancelled: false }, "2021-02-28"),
  publicNoticeDays: of("pension/public-notice", { startOn: "2021-03-01", endOn: "2021-03-07" }),
  rateComparison: of("medical/enrolment-rate-target", { insured: 985, base: 1000 }),
  agencyPaidSubsidy: of("pension/contribution-subsidy", { tier: 6000, payment: "agency-paid" }),
  bothAgencyGroups: of("pension/contribution-budget", {
    selfPaid: [],
    baseTierPersons: 0,
    highestTierPersons: 0,
    bothGroupsPersons: 1,
  }),
  agencyHigherTier: paidFor({ categories: ["subsistence-allowance"], chosenTier: 500 }),
  agencyAfterOwnPayment: paidFor({ categories: ["complication"], complicationGrade: 3, paidTier: 500 }),
  otherHardshipGroups: paidFor({ categories: ["other-hardship"] }),
  loneBereavedParent: paidFor({
    categories: ["only-child-died"],
    laterChild: false,
    marriage: "single",
    asOf: "2021-06-01",
    ownBirthDate: "1966-01-01",
  }),
  formerLowestTier: of("pension/contribution-tier-for-year", { priorTier: 100 }),
  noPriorTier: of("pension/contribution-tier-for-year", { lastChosenTier: 500 }),
  sameDayChange: of("pension/contribution-tier-for-year", {
    priorTier: 200,
    changes: [{ registeredOn: "2021-02-01", tier: 500 }],
    paidOn: "2021-02-01",
  }),
  shortBalance: of("pension/full-deposit", { tier: 500, balance: 480, isOwnAccount: true, card: "bank-card" }),
  otherBankCard: of("pension/full-deposit", { tier: 500, balance: 500, isOwnAccount: true }),
  backPaymentScope: of("pension/contribution-subsidy", { tier: 500, interrupted: true }),
  paymentOutsideWindow: of("pension/account-credit", { tier: 500, paidOn: "2021-10-11" }),
  districtPaidRenewal: renewal({
    birthDate: "1970-05-05",
    lastPaidOn: "2020-05-01",
    cancelled: false,
    districtPaidOnly: true,
  }),
  focusPersonScope: renewal({ birthDate: "1970-05-05", lastPaidOn: "2012-05-05", cancelled: true }),
  focusAtLowerAge: renewal({ birthDate: "1976-03-31", lastPaidOn: "2020-05-01", cancelled: false }),
  secondPhaseTarget: of("pension/target-progress", {
    township: "清河街道",
    date: "2021-06-01",
    paid: 10_000,
    paidByFirstPhaseEnd: 9000,
  }),
  partialPercentagePoint: of("pension/evaluation", { enrolmentRate: { percent: 98.5 } }),
  scoreDecimals: of("pension/evaluation", { enrolmentRate: { count: 26_500, base: 27_000 } }),
  everyVillage: of("pension/publicity-and-training", {
    villages: ["甲村", "乙村"],
    events: [
      { kind: "campaign", heldOn: "2021-05-10" },
      { kind: "cadre-training", heldOn: "2021-05-10" },
      { kind: "village-publicity", heldOn: "2021-05-11", village: "甲村" },
    ],
  }),
  fractionalTarget: of("pension/phase-target", { task: 9 }),
  deathDeduction: cut({ casesInSpotCheck: 2, lapseRuns: 0 }),
  deathCasesCounted: cut({ casesInSpotCheck: 1, lapseRuns: 0, casesOtherwise: 3 }),
  partYearDeaths: of("pension/death-rate-check", {
    partOfYear: { deaths: 9, from: "2021-01-01", to: "2021-06-30" },
    base: 5000,
  }),
  lapseKinds: lapses("2021-03-31", [
    { period: "2020-12", handedInOn: "2021-01-05" },
    { period: "2021-01", handedInOn: "2021-02-11" },
  ]),
  emptyMonthInRun: lapses("2021-04-30", [
    { period: "2020-12", handedInOn: "2021-01-11" },
    { period: "2021-01", nothingToReport: true },
    { period: "2021-02", handedInOn: "2021-03-11" },
    { period: "2021-03", handedInOn: "2021-04-05" },
  ]),
  reportYear: lapses("2021-03-31", [
    { period: "2020-12", handedInOn: "2021-01-11" },
    { period: "2021-01", handedInOn: "2021-02-11" },
    { period: "2021-02", handedInOn: "2021-03-05" },
  ]),
  lapseScope: lapses("2021-03-31", [
    { period: "2020-12", handedInOn: "2021-01-05" },
    { period: "2021-01", material: "new-enrolment", handedInOn: "2021-02-11" },
    { period: "2021-01", material: "benefit-claim", handedInOn: "2021-02-05" },
    { period: "2021-02", material: "new-enrolment", handedInOn: "2021-03-05" },
    { period: "2021-02", material: "benefit-claim", handedInOn: "2021-03-11" },
  ]),
  lapsePenalty: cut({ casesInSpotCheck: 0, lapseRuns: 2 }),
  rejectedMaterial: of("pension/monthly-material", {
    period: "2021-05",
    asOf: "2021-06-15",
    reports: [{ handedInOn: "2021-06-08", rejected: true }],
    complete: true,
  }),
  nilReport: of("pension/death-report", {
    reports: [{ month: "2021-05", nothingToReport: true }],
    asOf: "2021-06-30",
  }),
  deathReportDay: of("pension/death-report", { reports: [{ month: "2021-01" }], asOf: "2021-12-31" }),
  certificationCycle: of("pension/certification", { asOf: "2021-12-11", certifiedOn: "2021-07-01" }),
  firstStoppedMonth: of("pension/certification", { asOf: "2021-12-11", previousCertifiedOn: "2020-05-20" }),
  lastCertifiedEarlier: of("pension/certification", { asOf: "2021-06-01", previousCertifiedOn: "2019-12-31" }),
  noticePeriod: of("pension/public-notice-year", {
    postings: [{ key: "1", topic: "recipients", startOn: "2021-04-02", endOn: "2021-04-09" }],
    asOf: "2021-04-10",
  }),
  emptyMonthNotice: of("pension/public-notice-year", {
    postings: [],
    asOf: "2021-02-01",
    monthsWithoutNewRecipients: ["2021-01"],
  }),
  borderlineNotices: of("pension/public-notice-year", {
    postings: [{ key: "1", topic: "recipients", startOn: "2021-03-01", endOn: "2021-03-07" }],
    asOf: "2021-04-01",
  }),
  employerNeverEnrolled: eligible({ localRegistration: true, employeeScheme: "never-enrolled", otherScheme: false }),
  neverEnrolledUnderOtherHeads: eligible({
    longTermResident: true,
    employeeScheme: "never-enrolled",
    otherScheme: false,
  }),
  employeesChildHead: eligible({ longTermResident: false, employeesChild: true, otherScheme: false }),
  nonLocalNewborn: eligible({
    longTermResident: false,
    employeeScheme: "out-of-scope",
    otherScheme: false,
    newborn: true,
  }),
  personUnderNoHead: eligible({ longTermResident: false, employeeScheme: "out-of-scope", otherScheme: false }),
  fullTimeVocational: household({ longTermResident: false, localRoll: "vocational" }, false),
  householdElsewhere: household({ longTermResident: true, localRoll: "none" }, false),
  divorcedMember: household({ exemption: "divorced", formerSpousesRegister: false }),
  otherCustody: household({ exemption: "other-custody" }),
  employeesChild: household({ employeesChild: true }),
  duplicateMember: household({ insurance: "employees", enrolled: true }),
  newbornDeadline: of("medical/newborn-enrolment", { bornOn: "2020-10-05" }),
  newbornOfYearBefore: of("medical/newborn-enrolment", {
    bornOn: "2020-10-05",
    paidOn: "2020-12-20",
    paidFor: "birth-year",
  }),
  newbornBenefitYear: of("medical/newborn-enrolment", { bornOn: "2020-11-20", paidOn: "2021-01-10" }),
  newbornNextYearTerm: of("medical/newborn-enrolment", { bornOn: "2020-11-20", asOf: "2021-01-01" }),
  lateNewborn: of("medical/newborn-enrolment", { bornOn: "2021-02-10", paidOn: "2021-05-11" }),
  newbornDeadlineForce: of("medical/newborn-enrolment", { bornOn: "2020-11-20", asOf: "2021-02-21" }),
  unknownAmountFloor: subsidised("subsistence-allowance", "orphan"),
  registeredPoorScope: of("medical/premium-subsidy", { groups: ["registered-poor"], leftRegisterOn: "2019-12-31" }),
  leftRegisterOnCutoff: of("medical/premium-subsidy", { groups: ["registered-poor"], leftRegisterOn: "2015-12-31" }),
  premiumOutsideWindow: of("medical/premium-window", { paidOn: "2021-01-05" }),
  rateOnTwoRows: granted(99, 92),
  accuracyGap: granted(99, 94.5),
  thirdRowAccuracy: granted(98, 92),
  thirdRowHighAccuracy: granted(98, 95),
  listedGroups: of("medical/list-deadline", { group: "fisher", handedInOn: "2020-11-11" }),
  identicalLists: lists([["A1", "280"]], [["A1", "２８０"]]),
  listMatching: lists(
    [
      ["A1", "280"],
      ["B2", "250"],
    ],
    [
      ["B2", "250"],
      ["A1", "280"],
    ],
  ),
  lateAgencyPayment: of("pension/account-credit", { tier: 6000, payment: "agency-paid", paidOn: "2021-10-11" }),
  uninsuredFisher: of("medical/poor-population-coverage", { targets: [{ key: "f", group: "fisher" }], insured: [] }),
  agencyTierSubsidy: of("pension/contribution-subsidy", { tier: 100, payment: "agency-paid" }),
  incompleteCertificationRecords: of("pension/evaluation", { certification: { done: true, recordsComplete: false } }),
  subsidyForOrphan: subsidised("orphan"),
  subsidyForSevereDisability: subsidised("severe-disability"),
  subsidyForOneChildFamily: subsidised("one-child-family"),
  subsidyForTwoDaughterFamily: subsidised("two-daughter-family"),
  subsidyForFisher: subsidised("fisher"),
  subsidyForOther: subsidised("other"),
};

function of(rule: RuleId, facts: ReadingExample["facts"]): ReadingExample {
  return { rule, facts };
}

function renewal(facts: object, asOf = "2021-03-31"): ReadingExample {
  return of("pension/renewal-target", { ...facts, asOf });
}

function paidFor(facts: object): ReadingExample {
  return of("pension/agency-paid-contribution", { joiningConditions: true, ...facts });
}

function cut(facts: ReadingExample["facts"]): ReadingExample {
  return of("pension/work-fund-deduction", facts);
}

function lapses(asOf: string, reports: readonly object[]): ReadingExample {
  return of("pension/monthly-lapses", { asOf, reports, complete: true });
}

function eligible(facts: object): ReadingExample {
  return of("medical/enrolment-eligibility", { ...noScheme, ...facts });
}

function household(member: object, registeredHere = true): ReadingExample {
  const members = [{ key: "a", insurance: "none", enrolled: false, ...member }];
  return of("medical/household-enrolment", { registeredHere, members });
}

function subsidised(...groups: readonly string[]): ReadingExample {
  return of("medical/premium-subsidy", { groups });
}

function granted(enrolment: number, accuracy: number): ReadingExample {
  return of("medical/work-fund-grant", {
    enrolment: { percent: enrolment },
    accuracy: { percent: accuracy },
    ...reached,
  });
}

type Row = readonly [key: string, subsidy: string];

function lists(paper: readonly Row[], electronic: readonly Row[]): ReadingExample {
  const rowsOf = (rows: readonly Row[]) => rows.map(([key, subsidy]) => ({ key, cells: [subsidy] }));
  return of("medical/list-identity", { columns: ["资助标准"], paper: rowsOf(paper), electronic: rowsOf(electronic) });
}
