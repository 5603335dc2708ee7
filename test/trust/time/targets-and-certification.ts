import type { TimeRow } from "./through-the-days.js";

const count = (value: number) => ({ status: "determined", value });

const before2021 = { "2020-07-01": { payment: "continues", cyclePosition: "before" } };

/** Phases (三), and the certification of recipients (二（八）). */
export const targetAndCertificationRows: readonly TimeRow[] = [
  {
    // 85% by 31 March, all by 30 June, and the year's window ends on 10 October; the task is done, so nothing is short.
    rule: "pension/target-progress",
    fact: "date",
    facts: (date) => ({ township: "王店镇", date, paid: 27_000 }),
    counts: ["daysLeft"],
    echo: ["personsPerDay", "projected"],
    answers: {
      "2020-07-01": { phase: null, milestones: [{ phase: 1, daysLeft: 274 }, { phase: 2 }, { phase: null }] },
      "2021-01-01": { phase: 1, milestones: [{ phase: 1, daysLeft: 90 }, { phase: 2 }, { phase: null }] },
      "2021-04-01": { phase: 2, pastPhases: [{ phase: 1 }], milestones: [{ phase: 2, daysLeft: 91 }, { phase: null }] },
      "2021-07-01": {
        phase: null,
        pastPhases: [{ phase: 1 }, { phase: 2 }],
        milestones: [{ phase: null, daysLeft: 102 }],
      },
      "2021-10-11": { phase: null, yearResult: { met: "review" }, milestones: [] },
    },
  },
  {
    // Certified last year and not yet this year: the cycle ends on 10 December 2021.
    rule: "pension/certification",
    fact: "asOf",
    facts: (asOf) => ({ previousCertifiedOn: "2020-05-20", asOf }),
    answers: {
      ...before2021,
      "2021-01-01": { payment: "continues", cyclePosition: "in" },
      "2021-12-11": { payment: "stop-due", cyclePosition: "after", firstWithheldMonth: "2022-01" },
    },
    moved: {
      "certificationCycle=rolling-twelve-months": {
        ...before2021,
        "2021-01-01": { payment: "continues", cyclePosition: "in" },
        "2021-05-21": { payment: "stop-due", lastDay: "2021-05-20", firstWithheldMonth: "2021-06" },
        "2021-12-11": { payment: "stop-due", cyclePosition: "after" },
      },
      "certificationCycle=calendar-year": {
        ...before2021,
        "2021-01-01": { payment: "continues", cyclePosition: "in" },
        "2021-12-11": { payment: "continues", cyclePosition: "after" },
        "2022-01-01": { payment: "stop-due", lastDay: "2021-12-31", firstWithheldMonth: "2022-01" },
      },
    },
  },
  {
    // Certified after 10 December and before January's pension nothing stops, yet of 2022's cycle nothing is printed;
    // from January it is taken up again.
    rule: "pension/certification",
    fact: "certifiedOn",
    facts: (certifiedOn) => ({ previousCertifiedOn: "2020-05-20", certifiedOn, asOf: "2022-06-30" }),
    echo: ["lastDay", "firstWithheldMonth"],
    answers: {
      "2020-07-01": { refused: "certifiedOn" },
      "2021-01-01": { payment: "review" },
      "2021-12-11": { payment: "review" },
      "2022-01-01": { payment: "resumes", firstWithheldMonth: "2022-01" },
    },
    moved: {
      // Twelve months from 20 May 2020, and then from each certification on: one by 29 June 2021 has run out again.
      "certificationCycle=rolling-twelve-months": {
        "2020-07-01": { refused: "certifiedOn" },
        "2021-01-01": { payment: "stop-due" },
        "2021-06-30": { payment: "resumes", firstWithheldMonth: "2021-06" },
      },
      "certificationCycle=calendar-year": {
        "2020-07-01": { refused: "certifiedOn" },
        "2021-01-01": { payment: "review" },
        "2022-01-01": { payment: "resumes" },
      },
      "policyValidity=until-replaced": {
        "2020-07-01": { refused: "certifiedOn" },
        "2021-01-01": { payment: "continues", lastDay: "2022-12-10" },
        "2021-12-11": { payment: "continues", lastDay: "2022-12-10" },
        "2022-01-01": { payment: "resumes" },
      },
      "firstStoppedMonth=month-of-cycle-end": {
        "2020-07-01": { refused: "certifiedOn" },
        "2021-01-01": { payment: "review" },
        "2021-12-11": { payment: "resumes", firstWithheldMonth: "2021-12" },
      },
    },
  },
  {
    // Whoever was last certified in an earlier year than 2020 was due to stop before.
    rule: "pension/certification",
    fact: "previousCertifiedOn",
    facts: (previousCertifiedOn) => ({ previousCertifiedOn, asOf: "2021-12-11" }),
    days: ["2019-07-01", "2021-06-30"],
    echo: ["lastDay", "firstWithheldMonth"],
    answers: {
      "2019-07-01": { payment: "review" },
      "2020-01-01": { payment: "stop-due" },
      "2021-01-01": { refused: "previousCertifiedOn" },
    },
    moved: {
      // On 11 December 2021 twelve months have run out for who was certified by 10 December 2020.
      "certificationCycle=rolling-twelve-months": {
        "2019-07-01": { payment: "review" },
        "2020-01-01": { payment: "stop-due" },
        "2020-12-11": { payment: "continues" },
        "2021-01-01": { refused: "previousCertifiedOn" },
      },
    },
  },
  {
    // To certify anew doesn't close what was open before: whether a stop was due in an earlier year.
    rule: "pension/certification",
    fact: "previousCertifiedOn",
    facts: (previousCertifiedOn) => ({ previousCertifiedOn, certifiedOn: "2021-03-15", asOf: "2021-12-11" }),
    days: ["2019-07-01", "2021-06-30"],
    echo: ["lastDay", "firstWithheldMonth"],
    answers: {
      "2019-07-01": { payment: "review" },
      "2020-01-01": { payment: "continues" },
      "2021-01-01": { refused: "previousCertifiedOn" },
    },
    moved: {
      "lastCertifiedEarlier=stop": {
        "2019-07-01": { payment: "resumes" },
        "2020-01-01": { payment: "continues" },
        "2021-01-01": { refused: "previousCertifiedOn" },
      },
      // Twelve months that end in March 2021 or later leave no month to be withheld before 15 March.
      "certificationCycle=rolling-twelve-months": {
        "2019-07-01": { payment: "resumes" },
        "2020-03-01": { payment: "continues" },
        "2020-03-15": { payment: "continues" },
        "2021-01-01": { refused: "previousCertifiedOn" },
      },
    },
  },
  {
    // In the second half of 2021 (P-2.8.d).
    rule: "pension/certification-inspection",
    fact: "inspectedOn",
    facts: (inspectedOn) => ({ inspectedOn }),
    answers: { "2020-07-01": { inTime: "no" }, "2021-07-01": { inTime: "yes" }, "2022-01-01": { inTime: "no" } },
  },
  {
    // Every month withheld is paid back up to that of the certification (P-2.8.f); later ones are ordinary payments.
    rule: "pension/certification-back-pay",
    fact: "certifiedOn",
    facts: (certifiedOn) => ({ certifiedOn, withheld: [{ month: "2022-01", pension: "165.50" }] }),
    answers: {
      "2020-07-01": { refused: "certifiedOn" },
      "2021-01-01": { months: count(0), ordinaryPayments: ["2022-01"] },
      // After the cycle it is for review what was due, though nothing is owed yet.
      "2021-12-11": { months: count(0), ordinaryPayments: ["2022-01"] },
      "2022-01-01": { months: count(1), ordinaryPayments: [], missingFacts: ["previousCertifiedOn"] },
    },
    moved: Object.fromEntries(
      ["rolling-twelve-months", "calendar-year"].map((cycle) => [
        `certificationCycle=${cycle}`,
        {
          "2020-07-01": { refused: "certifiedOn" },
          "2021-01-01": { months: count(0), ordinaryPayments: ["2022-01"] },
          "2022-01-01": { months: count(1), missingFacts: ["previousCertifiedOn"] },
        },
      ]),
    ),
  },
  {
    rule: "pension/certification-back-pay",
    fact: "withheld[].month",
    facts: (day) => ({
      certifiedOn: "2022-05-30",
      withheld: ["2022-01", day.slice(0, 7)].map((month) => ({ month, pension: "165.50" })),
    }),
    echo: ["ordinaryPayments"],
    answers: {
      "2020-07-01": { months: count(2), backPay: { status: "determined", value: "331" } },
      "2022-01-01": { refused: "withheld[1].month" },
      "2022-02-01": { months: count(2), ordinaryPayments: [] },
      "2022-06-01": { months: count(1), ordinaryPayments: ["2022-06"] },
    },
  },
  {
    // Withheld from January 2022 for want of certification in 2021, whenever it was last certified in 2020 (P-2.8.e).
    rule: "pension/certification-back-pay",
    fact: "previousCertifiedOn",
    facts: (previousCertifiedOn) => ({
      previousCertifiedOn,
      certifiedOn: "2022-03-15",
      certificationMonthWithheld: false,
      monthlyPension: 100,
    }),
    answers: { "2020-07-01": { months: count(2) }, "2021-01-01": { refused: "previousCertifiedOn" } },
    moved: {
      // Twelve months from July 2020 end in July 2021: withheld from August on, seven months to February 2022.
      "certificationCycle=rolling-twelve-months": {
        "2020-07-01": { months: count(7) },
        "2020-08-01": { months: count(6) },
        "2020-09-01": { months: count(5) },
        "2020-10-01": { months: count(4) },
        "2020-11-01": { months: count(3) },
        "2020-12-01": { months: count(2) },
        "2021-01-01": { refused: "previousCertifiedOn" },
      },
    },
  },
];
