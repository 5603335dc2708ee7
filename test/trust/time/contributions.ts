import type { TimeRow } from "./through-the-days.js";

const open = (max: string, ...openReadings: readonly string[]) => ({
  status: "undetermined",
  min: "0",
  max,
  openReadings,
});
const yuan = (value: string) => ({ status: "determined", value });
const tier = (value: number) => ({ status: "determined", value });

/** 一: payment from 1 January to 10 October 2021, both included (P-1.b). */
const subsidyByDay = (rule: string, own: string, rest: object, max: string): TimeRow => ({
  rule,
  fact: "paidOn",
  facts: (paidOn) => ({ tier: 500, paidOn, ...rest }),
  answers: {
    "2020-07-01": { [own]: open(max, "paymentOutsideWindow") },
    "2021-01-01": { [own]: yuan(max) },
    "2021-10-11": { [own]: open(max, "paymentOutsideWindow") },
  },
});

/** Contribution, subsidy, tier and account: 一, 二（二）, 二（三）, 六（一）. */
export const contributionRows: readonly TimeRow[] = [
  {
    rule: "pension/contribution-window",
    fact: "date",
    facts: (date) => ({ date }),
    counts: [
      ...["daysBeforeWindow", "daysAfterWindow", "daysLeft"],
      ...["daysBeforeCollectionPeriod", "daysAfterCollectionPeriod", "daysLeftOfCollectionPeriod"],
    ],
    answers: {
      "2020-07-01": { window: "before", collectionPeriod: "before", daysLeft: 467 },
      "2021-01-01": { window: "in", collectionPeriod: "in", daysBeforeWindow: 0, daysAfterWindow: 0 },
      "2021-04-01": { window: "in", collectionPeriod: "after", daysAfterCollectionPeriod: 1, daysLeft: 193 },
      "2021-10-11": { window: "after", collectionPeriod: "after", daysAfterWindow: 1, daysLeft: 0 },
    },
  },
  subsidyByDay("pension/contribution-subsidy", "subsidy", {}, "70"),
  subsidyByDay("pension/account-credit", "creditedYuan", {}, "570"),
  {
    // Agency payment at the highest tier, which the window may not bind.
    rule: "pension/contribution-subsidy",
    fact: "paidOn",
    facts: (paidOn) => ({ tier: 6000, payment: "agency-paid", paidOn }),
    answers: {
      "2020-07-01": { subsidy: open("200", "lateAgencyPayment") },
      "2021-01-01": { subsidy: yuan("200") },
      "2021-10-11": { subsidy: open("200", "lateAgencyPayment") },
    },
  },
  {
    // A back payment is bound to no window and earns nothing on any day (P-2.3.d).
    rule: "pension/contribution-subsidy",
    fact: "paidOn",
    facts: (paidOn) => ({ tier: 500, payment: "back-payment-after-interruption", paidOn }),
    answers: { "2020-07-01": { subsidy: yuan("0") } },
  },
  {
    // A change before the payment of 1 February counts this year, one after it next year (P-2.2.i, P-2.2.k); one of
    // 2020 came after that year's payment; one of 2022 is that year's.
    rule: "pension/contribution-tier-for-year",
    fact: "changes[].registeredOn",
    facts: (registeredOn) => ({ priorTier: 200, changes: [{ registeredOn, tier: 1000 }], paidOn: "2021-02-01" }),
    answers: {
      "2020-07-01": { tier: tier(1000), nextYearTier: tier(1000), clauses: ["P-2.2.d", "P-2.2.k"] },
      "2021-01-01": { tier: tier(1000), nextYearTier: tier(1000), clauses: ["P-2.2.d", "P-2.2.i"] },
      "2021-02-01": { tierCandidates: [200, 1000], nextYearTier: tier(1000) },
      "2021-02-02": { tier: tier(200), nextYearTier: tier(1000) },
      "2022-01-01": { tier: tier(200), nextYearTierCandidates: [200, 1000] },
    },
  },
  {
    // A change of 2022 applies that year if it came before that year's payment.
    rule: "pension/contribution-tier-for-year",
    fact: "nextYearPaidOn",
    facts: (nextYearPaidOn) => ({
      priorTier: 200,
      changes: [{ registeredOn: "2022-03-01", tier: 1000 }],
      nextYearPaidOn,
    }),
    answers: {
      "2020-07-01": { refused: "nextYearPaidOn" },
      "2022-01-01": { tier: tier(200), nextYearTier: tier(200) },
      "2022-03-01": { tier: tier(200), nextYearTierCandidates: [200, 1000] },
      "2022-03-02": { tier: tier(200), nextYearTier: tier(1000) },
    },
  },
  {
    rule: "pension/contribution-tier-for-year",
    fact: "paidOn",
    facts: (paidOn) => ({ priorTier: 200, changes: [{ registeredOn: "2021-02-01", tier: 1000 }], paidOn }),
    answers: {
      "2020-07-01": { tier: tier(200), nextYearTier: tier(1000) },
      "2021-02-01": { tierCandidates: [200, 1000], nextYearTier: tier(1000) },
      "2021-02-02": { tier: tier(1000), nextYearTier: tier(1000) },
    },
  },
];
