import type { TimeRow } from "./through-the-days.js";

const death = (status: string, lastDay = "2021-02-10") => ({ reports: [{ status, lastDay }] });

/** Monthly reports of deaths (二（八）). */
export const deathRows: readonly TimeRow[] = [
  {
    rule: "pension/death-report",
    fact: "asOf",
    facts: (asOf) => ({ reports: [{ month: "2021-01" }], asOf }),
    counts: ["daysLate"],
    answers: { "2020-07-01": death("not-due"), "2021-02-11": death("missing") },
    moved: {
      "handInDeadline=day-excluded": {
        "2020-07-01": death("not-due", "2021-02-09"),
        "2021-02-10": death("missing", "2021-02-09"),
      },
      "deathReportDay=undecided": { "2020-07-01": { reports: [{ status: "not-reported" }], atFault: [] } },
    },
  },
  {
    // 10 April 2021 is a Saturday.
    rule: "pension/death-report",
    fact: "reports[].reportedOn",
    facts: (reportedOn) => ({ reports: [{ month: "2021-03", reportedOn }], asOf: "2022-06-30" }),
    counts: ["daysLate"],
    answers: {
      "2020-07-01": { refused: "reports[0].reportedOn" },
      "2021-03-01": death("on-time", "2021-04-10"),
      "2021-04-11": death("late", "2021-04-10"),
    },
    moved: {
      "handInDeadline=day-excluded": {
        "2020-07-01": { refused: "reports[0].reportedOn" },
        "2021-03-01": death("on-time", "2021-04-09"),
        "2021-04-10": death("late", "2021-04-09"),
      },
      "restDayDeadline=next-working-day": {
        "2020-07-01": { refused: "reports[0].reportedOn" },
        "2021-03-01": death("on-time", "2021-04-12"),
        "2021-04-13": death("late", "2021-04-12"),
      },
      "deathReportDay=undecided": {
        "2020-07-01": { refused: "reports[0].reportedOn" },
        "2021-03-01": { reports: [{ status: "reported" }] },
      },
    },
  },
  {
    // The months that the plan speaks of: those due in 2021, and its own; the 10th is a rest day as for the material.
    rule: "pension/death-report",
    fact: "reports[].month",
    facts: (day) => ({ reports: [{ month: day.slice(0, 7) }], asOf: "2022-06-30" }),
    echo: ["month", "lastDay", "daysLate", "atFault"],
    answers: {
      "2020-07-01": { refused: "reports[0].month" },
      "2020-12-01": death("missing", "2021-01-10"),
      "2021-01-01": death("missing", "2021-02-10"),
      "2021-03-01": death("missing", "2021-04-10"),
      "2021-04-01": death("missing", "2021-05-10"),
      "2021-06-01": death("missing", "2021-07-10"),
      "2021-07-01": death("missing", "2021-08-10"),
      "2021-09-01": death("missing", "2021-10-10"),
      "2021-10-01": death("missing", "2021-11-10"),
      "2022-01-01": { refused: "reports[0].month" },
    },
    moved: {
      "handInDeadline=day-excluded": {
        "2020-07-01": { refused: "reports[0].month" },
        "2020-12-01": death("missing", "2021-01-09"),
        "2021-01-01": death("missing", "2021-02-09"),
        "2021-04-01": death("missing", "2021-05-09"),
        "2021-05-01": death("missing", "2021-06-09"),
        "2021-09-01": death("missing", "2021-10-09"),
        "2021-10-01": death("missing", "2021-11-09"),
        "2021-12-01": death("missing", "2022-01-09"),
        "2022-01-01": { refused: "reports[0].month" },
      },
      "deathReportDay=undecided": {
        "2020-07-01": { refused: "reports[0].month" },
        "2020-12-01": { reports: [{ status: "not-reported" }] },
        "2022-01-01": { refused: "reports[0].month" },
      },
    },
  },
  {
    rule: "pension/death-report",
    fact: "holidays[]",
    facts: (holiday) => ({
      reports: [{ month: "2021-01", reportedOn: "2021-02-11" }],
      asOf: "2022-06-30",
      holidays: [holiday],
    }),
    answers: { "2020-07-01": death("late"), "2021-02-10": death("late"), "2021-02-11": death("late") },
    moved: {
      "handInDeadline=day-excluded": {
        "2020-07-01": death("late", "2021-02-09"),
        "2021-02-09": death("late", "2021-02-09"),
        "2021-02-10": death("late", "2021-02-09"),
      },
      "deathReportDay=undecided": { "2020-07-01": { reports: [{ status: "reported" }] } },
    },
  },
  {
    rule: "pension/death-report",
    fact: "workingDays[]",
    facts: (day) => ({
      reports: [{ month: "2021-03", reportedOn: "2021-04-12" }],
      asOf: "2022-06-30",
      workingDays: [day],
    }),
    echo: ["daysLate"],
    answers: {
      "2020-07-01": death("late", "2021-04-10"),
      "2021-04-10": death("late", "2021-04-10"),
      "2021-04-11": death("late", "2021-04-10"),
    },
    moved: {
      "handInDeadline=day-excluded": { "2020-07-01": death("late", "2021-04-09") },
      "restDayDeadline=next-working-day": {
        "2020-07-01": death("on-time", "2021-04-12"),
        "2021-04-10": death("late", "2021-04-10"),
        "2021-04-11": death("late", "2021-04-11"),
        "2021-04-12": death("on-time", "2021-04-12"),
      },
      "deathReportDay=undecided": { "2020-07-01": { reports: [{ status: "reported" }] } },
    },
  },
  {
    // 9 deaths of 5000 persons are below the year's 20; pro rata 164 days ask for 9, 165 for 10.
    rule: "pension/death-rate-check",
    fact: "partOfYear.from",
    facts: (from) => ({ partOfYear: { deaths: 9, from, to: "2021-06-30" }, base: 5000 }),
    echo: ["ratePerMille", "clearedFrom", "deathsShort"],
    answers: {
      "2020-07-01": { refused: "partOfYear.to" },
      "2021-01-01": { sampled: "review" },
      "2021-07-01": { refused: "partOfYear.to" },
    },
    moved: {
      "partYearDeaths=pro-rata": {
        "2020-07-01": { refused: "partOfYear.to" },
        "2021-01-01": { sampled: "yes" },
        "2021-01-18": { sampled: "no" },
        "2021-07-01": { refused: "partOfYear.to" },
      },
    },
  },
  {
    // 14 June is the year's 165th day; with 31 December the part is the year.
    rule: "pension/death-rate-check",
    fact: "partOfYear.to",
    facts: (to) => ({ partOfYear: { deaths: 9, from: "2021-01-01", to }, base: 5000 }),
    echo: ["ratePerMille", "clearedFrom", "deathsShort"],
    answers: {
      "2020-07-01": { refused: "partOfYear.to" },
      "2021-01-01": { sampled: "review" },
      "2021-12-31": { sampled: "yes" },
      "2022-01-01": { refused: "partOfYear.to" },
    },
    moved: {
      "partYearDeaths=pro-rata": {
        "2020-07-01": { refused: "partOfYear.to" },
        "2021-01-01": { sampled: "no" },
        "2021-06-14": { sampled: "yes" },
        "2021-12-31": { sampled: "yes" },
        "2022-01-01": { refused: "partOfYear.to" },
      },
    },
  },
];
