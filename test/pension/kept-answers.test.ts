import { expect, test } from "vitest";
import {
  type AgencyPaidContributionFacts,
  accountCredit,
  agencyPaidContribution,
  type ContributionSubsidyFacts,
  type ContributionTierForYearFacts,
  contributionSubsidy,
  contributionTierForYear,
  definePolicy,
  type FullDepositFacts,
  fullDeposit,
  type RenewalTargetFacts,
  renewalTarget,
  withReadings,
  yingzhou2021,
} from "../../src/index.js";
import { score } from "../../src/pension/assessment/evaluation/item.js";
import { decideAgencyPayment } from "../../src/pension/contributions/agency-paid-contribution/agency-decision.js";
import { decideTierForYear } from "../../src/pension/contributions/contribution-tier-for-year/tier-for-year-decision.js";
import { decideDeposit } from "../../src/pension/contributions/deposit-decision.js";
import { decideSubsidy } from "../../src/pension/contributions/subsidy-decision.js";
import { decideRenewal } from "../../src/pension/renewal/renewal-decision.js";
import { Trace } from "../../src/rule/trace.js";
import { everyChoice, expectKept } from "../support/kept-answers.js";

// A lone parent's own age counts, so that every age that may be asked about is.
const ownAge = withReadings(yingzhou2021, { loneBereavedParent: "own-age" });

const OLD = "1960-05-01";
const YOUNG = "1990-05-01";
const OLD_LEAP = "1960-02-29";
const YOUNG_LEAP = "1992-02-29";

const bereavement = {
  joiningConditions: [true],
  laterChild: [undefined, true, false],
  adoptedChild: [undefined, true],
  childGradeChanged: [undefined, true],
  marriage: [undefined, "married", "remarried", "single", "widowed", "divorced"],
  wifeBirthDate: [OLD, YOUNG],
  ownBirthDate: [undefined, OLD, OLD_LEAP, YOUNG_LEAP],
  asOf: ["2021-06-01"],
  chosenTier: [200],
} as const;

const persons: readonly AgencyPaidContributionFacts[] = [
  ...everyChoice<AgencyPaidContributionFacts>({
    categories: [[], ["destitute"], ["subsistence-allowance"], ["registered-poor"], ["other-hardship"]],
    disabilityGrade: [undefined, 2],
    joiningConditions: [undefined, true, false],
    chosenTier: [undefined, 150, 200, 300, 6000],
  }),
  ...everyChoice<AgencyPaidContributionFacts>({
    categories: [["disability"], ["complication"], ["complication", "disability"]],
    disabilityGrade: [undefined, 2, 3],
    complicationGrade: [undefined, 3, 4],
    joiningConditions: [undefined, true],
    chosenTier: [undefined, 200],
  }),
  ...everyChoice<AgencyPaidContributionFacts>({ categories: [["only-child-died"]], ...bereavement }),
  ...everyChoice<AgencyPaidContributionFacts>({
    categories: [["only-child-disabled"]],
    childDisabilityGrade: [undefined, 3, 4],
    ...bereavement,
  }),
  // Tiers next to none and at the end of the list, beside neighbouring states of a couple.
  ...everyChoice<AgencyPaidContributionFacts>({
    categories: [["only-child-disabled"]],
    childDisabilityGrade: [3],
    joiningConditions: [true],
    laterChild: [false],
    childGradeChanged: [undefined, true],
    marriage: [undefined, "married", "remarried"],
    wifeBirthDate: [OLD],
    ownBirthDate: [OLD],
    asOf: ["2021-06-01"],
    chosenTier: [undefined, 200, 6000],
  }),
];

test("what the district pays is made once where every grade and birth is known", () => {
  expectKept(
    persons,
    (facts) => agencyPaidContribution(facts, ownAge),
    (facts) => decideAgencyPayment(facts, ownAge),
    ({ categories, chosenTier, ...facts }) =>
      chosenTier !== 150 &&
      categories.includes("disability") === (facts.disabilityGrade !== undefined) &&
      categories.includes("complication") === (facts.complicationGrade !== undefined) &&
      categories.includes("only-child-disabled") === (facts.childDisabilityGrade !== undefined) &&
      // Who is named in the first list has no births: they matter for an only child alone.
      (facts.wifeBirthDate === undefined
        ? !categories.includes("only-child-disabled")
        : facts.marriage === "married" || facts.ownBirthDate !== undefined),
  );
});

function tierHistories(tiers: readonly number[], others: readonly number[]): readonly ContributionTierForYearFacts[] {
  const changesTo = (to: readonly number[], moments: readonly string[]) =>
    moments.flatMap((registeredOn) => to.map((tier) => ({ registeredOn, tier })));
  const plain = changesTo(tiers, ["2020-01-01", "2021-01-15", "2021-02-01", "2021-12-31T23:59"]);
  const odd = [...plain, ...changesTo([...tiers, ...others], ["2019-12-31", "2021-03-01", "2022-01-01"])];
  const pairs = plain.flatMap((first) => plain.map((second) => [first, second]));
  return [
    ...everyChoice<ContributionTierForYearFacts>({
      priorTier: [undefined, ...tiers],
      changes: [undefined, [], ...pairs],
      paidOn: [undefined, "2021-02-01"],
    }),
    ...everyChoice<ContributionTierForYearFacts>({
      priorTier: [undefined, ...tiers, ...others],
      lastChosenTier: [undefined, ...tiers, ...others],
      changes: [undefined, ...odd.map((change) => [change])],
      paidOn: [undefined, "2021-02-01"],
      year: [2021, 2022],
    }),
  ];
}

/** Whether every tier is one that can be chosen, and no two of the events coincide. */
function isPlain(
  { priorTier, lastChosenTier, changes = [], paidOn, year }: ContributionTierForYearFacts,
  tiers: readonly number[],
): boolean {
  const days = changes.map(({ registeredOn }) => registeredOn);
  const isKnown = priorTier !== undefined || days.some((day) => paidOn === undefined || day < paidOn);
  return (
    year !== 2022 &&
    lastChosenTier === undefined &&
    isKnown &&
    [priorTier, ...changes.map(({ tier }) => tier)].every(
      (tier) => tier === undefined || tiers.includes(Number(tier)),
    ) &&
    days.every((day) => day >= "2020" && day < "2022" && day !== paidOn) &&
    new Set(days).size === days.length
  );
}

// Tiers next to each other, so that two of them can't be told from others by size.
const close = definePolicy({
  ...yingzhou2021,
  pension: {
    ...yingzhou2021.pension,
    tiers: [1, 2, 3],
    subsidyLadder: [{ tier: 1, subsidy: 0 }],
    agencyPaid: { ...yingzhou2021.pension.agencyPaid, baseTier: 0 },
  },
});

test.each([
  ["the notice", yingzhou2021, [200, 6000], [100, 150]],
  ["tiers close together", close, [1, 2, 3], []],
] as const)(
  "the tier for the year is made once where the order of events is plain: %s",
  (_name, policy, tiers, others) => {
    expectKept(
      tierHistories(tiers, others),
      (facts) => contributionTierForYear(facts, policy),
      (facts) => decideTierForYear(facts, policy),
      (facts) => isPlain(facts, tiers),
    );
  },
);

test("who is renewed is made once", () => {
  const lives = everyChoice<RenewalTargetFacts>({
    birthDate: [
      "1940-01-01",
      "1955-03-31",
      "1956-02-29",
      "1970-01-01",
      "1976-02-29",
      "1976-03-31",
      "1990-01-01",
      "1992-02-29",
    ],
    asOf: ["2021-03-31"],
    everPaid: [undefined, true, false],
    lastPaidOn: [undefined, "2009-01-01", "2020-05-01"],
    cancelled: [undefined, true, false],
  });
  expectKept(
    [...lives].filter(({ everPaid, lastPaidOn }) => everPaid !== false || lastPaidOn === undefined),
    (facts) => renewalTarget(facts),
    (facts) => decideRenewal(facts, yingzhou2021),
    () => true,
  );
});

const contributions: readonly ContributionSubsidyFacts[] = [
  ...everyChoice<ContributionSubsidyFacts>({
    tier: [100, 200, 250, "500.00", 6000],
    payment: [undefined, "self-paid", "agency-paid", "back-payment-after-interruption", "back-payment-for-short-years"],
    paidOn: [undefined, "2020-12-31", "2021-02-01", "2021-12-31"],
    year: [undefined, 2021, 2022],
    interrupted: [undefined, true, false],
  }),
];

test("a subsidy is made once for a payment within the year and the window", () => {
  expectKept(
    contributions,
    (facts) => contributionSubsidy(facts),
    (facts) => decideSubsidy(facts, yingzhou2021),
    ({ tier, payment, paidOn, year }) =>
      year !== 2022 &&
      (paidOn === undefined || paidOn === "2021-02-01") &&
      (payment === "agency-paid" ? tier === 6000 : tier === 200 || tier === "500.00"),
  );
});

test("a deposit that is enough is made once by card and tier", () => {
  expectKept(
    everyChoice<FullDepositFacts>({
      tier: [100, 200, 500, "500.00"],
      balance: [0, "199.99", 200, 500, 9000],
      isOwnAccount: [undefined, true, false],
      card: [undefined, "social-security-card", "bank-card", "other-bank-card"],
    }),
    (facts) => fullDeposit(facts),
    (facts) => decideDeposit(facts, yingzhou2021),
    ({ tier, balance, isOwnAccount }) => isOwnAccount === true && tier !== 100 && Number(balance) >= Number(tier),
  );
});

test("a credit without aid is made once", () => {
  expect(accountCredit({ tier: 500 })).toBe(accountCredit({ tier: "500.00" }));
});

test("whole points are made once", () => {
  const trace = new Trace("pension/evaluation", yingzhou2021);
  expect(score(2, trace)).toBe(score(2, trace));
});
