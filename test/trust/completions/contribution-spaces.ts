import type { FactSpace } from "./fact-space.js";

const tiers = [100, 200, 500, 2000, 6000];
const credit = {
  tier: [150, ...tiers],
  paidOn: ["2020-12-31", "2021-10-10", "2021-10-11", "2022-01-01"],
  year: [2021, 2022],
};
const scale = ["残疾证"];
const counts = [0, 1, 2];

/** What the facts of the rules of contributions, renewal and targets can be, beside what their schemas list. */
export const contributionSpaces: Readonly<Record<string, FactSpace>> = {
  "pension/contribution-window": {
    values: { date: ["2020-12-31", "2021-01-01", "2021-03-31", "2021-04-01", "2021-10-10", "2021-10-11"] },
  },
  "pension/contribution-tier": { values: { amount: [0, 100, 150, 200, "200.5", 1000, 1200, 6000, 6001] } },
  "pension/contribution-tier-for-year": {
    values: {
      priorTier: [100, 200, 6000],
      lastChosenTier: [100, 1000],
      changes: [
        [],
        [{ registeredOn: "2021-02-01", tier: 500 }],
        [{ registeredOn: "2022-01-05", tier: 800 }],
        [
          { registeredOn: "2021-02-01", tier: 500 },
          { registeredOn: "2021-02-01", tier: 800 },
        ],
        [
          { registeredOn: "2021-01-31", tier: 300 },
          { registeredOn: "2021-02-02", tier: 800 },
        ],
      ],
      paidOn: ["2021-02-01", "2021-10-11"],
      nextYearPaidOn: ["2022-01-04", "2022-01-06"],
      year: [2021, 2022],
    },
  },
  "pension/full-deposit": { values: { tier: [100, 150, 200, 500], balance: ["0", "199.99", "499.99", "500", "600"] } },
  "pension/completion": { values: {} },
  "pension/agency-paid-contribution": {
    values: {
      categories: [
        ...(["disability", "destitute", "only-child-died", "only-child-disabled", "complication"] as const).map(
          (one) => [one],
        ),
        ...(["registered-poor", "other-hardship"] as const).map((one) => [one]),
        [],
        ["disability", "complication"],
        ["subsistence-allowance", "only-child-disabled"],
        ["only-child-died", "other-hardship"],
        ["registered-poor", "disability"],
      ],
      disabilityGrade: [2, 3, 7],
      disabilityScale: scale,
      childDisabilityGrade: [3, 4, 7],
      childDisabilityScale: scale,
      complicationGrade: [3, 4, 7],
      complicationScale: scale,
      wifeBirthDate: ["1971-12-31", "1972-01-02"],
      ownBirthDate: ["1971-12-31", "1972-01-02"],
      asOf: ["2021-01-01", "2020-12-30", "2022-01-01"],
      chosenTier: tiers,
      paidTier: tiers,
    },
    mayBeNone: ["disabilityScale", "childDisabilityScale", "complicationScale"],
    // On the days before and after one of the births tells nothing: they are for births that are given.
    isImpossible: ({ asOf = "2021-01-01", wifeBirthDate, ownBirthDate }) =>
      asOf !== "2021-01-01" && (wifeBirthDate === undefined || ownBirthDate === undefined),
  },
  "pension/contribution-subsidy": { values: credit },
  "pension/account-credit": { values: { ...credit, collectiveYuan: [0, "0.01"], otherAidYuan: [0, 10] } },
  "pension/contribution-budget": {
    values: {
      "selfPaid[].tier": tiers,
      "selfPaid[].persons": counts,
      baseTierPersons: counts,
      highestTierPersons: counts,
      bothGroupsPersons: counts,
    },
  },
  "pension/renewal-target": {
    values: {
      birthDate: ["1951-06-30", "1951-07-01", "1961-03-31", "1961-04-01", "1976-03-31", "1976-04-01", "2020-05-01"],
      asOf: ["2021-03-31"],
      lastPaidOn: ["2011-06-30", "2011-07-01"],
    },
    taken: {
      cancelled: ({ facts }) => facts["joiningConditions"] === true,
      joiningConditions: ({ facts }) => facts["cancelled"] === false,
      drawing: ({ facts }) => facts["yearsSuffice"] === false,
    },
    // Standing on the roll settles it as well.
    namedAs: { joiningConditions: "cancelled" },
  },
  "pension/phase-target": { values: { township: ["鼓楼街道", "袁集镇"], task: [1, 7, 5100] } },
  "pension/target-progress": {
    values: {
      township: ["鼓楼街道"],
      task: [5100],
      date: ["2020-12-31", "2021-03-31", "2021-04-01", "2021-06-30", "2021-07-01", "2021-10-10", "2021-10-11"],
      paid: [0, 4334, 4335, 5100, 5200],
      paidByFirstPhaseEnd: [0, 1, 4334, 4335, 5100, 5200],
      paidBySecondPhaseEnd: [0, 1, 4334, 4335, 5100, 5200],
      paidByWindowEnd: [0, 1, 4334, 4335, 5100, 5200],
    },
  },
};
