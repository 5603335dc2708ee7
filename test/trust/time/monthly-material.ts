import type { TimeRow } from "./through-the-days.js";

/** The material of January 2021, due by 10 February (P-2.7.a). */
const january = (rest: (day: string) => object): Pick<TimeRow, "facts"> => ({
  facts: (day) => ({
    period: "2021-01",
    asOf: "2022-06-30",
    complete: true,
    reports: [{ handedInOn: "2021-02-11" }],
    ...rest(day),
  }),
});
const on = (state: string, lastDay = "2021-02-10") => ({ state, lastDay });

/** A month's material by the 10th of the next (二（七）), and the monthly report of deaths, due with it (二（八）). */
export const monthlyMaterialRows: readonly TimeRow[] = [
  {
    rule: "pension/monthly-material",
    fact: "asOf",
    facts: (asOf) => ({ period: "2021-01", asOf, reports: [], complete: true }),
    counts: ["daysLate"],
    answers: { "2020-07-01": on("not-due"), "2021-02-11": on("missing") },
    moved: {
      "handInDeadline=day-excluded": {
        "2020-07-01": on("not-due", "2021-02-09"),
        "2021-02-10": on("missing", "2021-02-09"),
      },
    },
  },
  {
    // 10 April 2021 is a Saturday.
    rule: "pension/monthly-material",
    fact: "asOf",
    facts: (asOf) => ({ period: "2021-03", asOf, reports: [], complete: true }),
    counts: ["daysLate"],
    answers: { "2020-07-01": on("not-due", "2021-04-10"), "2021-04-11": on("missing", "2021-04-10") },
    moved: {
      "handInDeadline=day-excluded": {
        "2020-07-01": on("not-due", "2021-04-09"),
        "2021-04-10": on("missing", "2021-04-09"),
      },
      "restDayDeadline=next-working-day": {
        "2020-07-01": on("not-due", "2021-04-12"),
        "2021-04-13": on("missing", "2021-04-12"),
      },
    },
  },
  {
    // Nothing of January can come in before its first day.
    rule: "pension/monthly-material",
    fact: "reports[].handedInOn",
    ...january((handedInOn) => ({ reports: [{ handedInOn }] })),
    counts: ["daysLate"],
    answers: {
      "2020-07-01": { refused: "reports[0].handedInOn" },
      "2021-01-01": on("on-time"),
      "2021-02-11": on("late"),
    },
    moved: {
      "handInDeadline=day-excluded": {
        "2020-07-01": { refused: "reports[0].handedInOn" },
        "2021-01-01": on("on-time", "2021-02-09"),
        "2021-02-10": on("late", "2021-02-09"),
      },
    },
  },
  {
    // Sent back after the 5th; the day of coming in again decides only as the other option reads it.
    rule: "pension/monthly-material",
    fact: "reports[].refiledOn",
    ...january((refiledOn) => ({ reports: [{ handedInOn: "2021-02-05", rejected: true, refiledOn }] })),
    counts: ["daysLate"],
    answers: { "2020-07-01": { refused: "reports[0].refiledOn" }, "2021-02-05": on("on-time") },
    moved: {
      "rejectedMaterial=lapse": {
        "2020-07-01": { refused: "reports[0].refiledOn" },
        "2021-02-05": on("on-time"),
        "2021-02-11": on("late"),
      },
    },
  },
  {
    // The months due in 2021 and December's; the 10th is a rest day in January, April, July and October 2021.
    rule: "pension/monthly-material",
    fact: "period",
    ...january((day) => ({ period: day.slice(0, 7), reports: [] })),
    echo: ["period", "lastDay", "daysLate"],
    answers: {
      "2020-07-01": { refused: "period" },
      "2020-12-01": on("missing", "2021-01-10"),
      "2021-01-01": on("missing", "2021-02-10"),
      "2021-03-01": on("missing", "2021-04-10"),
      "2021-04-01": on("missing", "2021-05-10"),
      "2021-06-01": on("missing", "2021-07-10"),
      "2021-07-01": on("missing", "2021-08-10"),
      "2021-09-01": on("missing", "2021-10-10"),
      "2021-10-01": on("missing", "2021-11-10"),
      "2022-01-01": { refused: "period" },
    },
    moved: {
      // The 9th is a rest day in January, May and October 2021, and in January 2022.
      "handInDeadline=day-excluded": {
        "2020-07-01": { refused: "period" },
        "2020-12-01": on("missing", "2021-01-09"),
        "2021-01-01": on("missing", "2021-02-09"),
        "2021-04-01": on("missing", "2021-05-09"),
        "2021-05-01": on("missing", "2021-06-09"),
        "2021-09-01": on("missing", "2021-10-09"),
        "2021-10-01": on("missing", "2021-11-09"),
        "2021-12-01": on("missing", "2022-01-09"),
        "2022-01-01": { refused: "period" },
      },
    },
  },
  {
    // A holiday moves a deadline only where it is the last day and rest days move it.
    rule: "pension/monthly-material",
    fact: "holidays[]",
    ...january((holiday) => ({ holidays: [holiday] })),
    answers: { "2020-07-01": on("late"), "2021-02-10": on("late"), "2021-02-11": on("late") },
    moved: {
      "restDayDeadline=next-working-day": {
        "2020-07-01": on("late"),
        "2021-02-10": on("on-time", "2021-02-11"),
        "2021-02-11": on("late"),
      },
      "handInDeadline=day-excluded": {
        "2020-07-01": on("late", "2021-02-09"),
        "2021-02-09": on("late", "2021-02-09"),
        "2021-02-10": on("late", "2021-02-09"),
      },
    },
  },
  {
    // Saturday the 10th and Sunday the 11th of April, each worked instead.
    rule: "pension/monthly-material",
    fact: "workingDays[]",
    ...january((day) => ({ period: "2021-03", reports: [{ handedInOn: "2021-04-12" }], workingDays: [day] })),
    echo: ["daysLate"],
    answers: {
      "2020-07-01": on("late", "2021-04-10"),
      "2021-04-10": on("late", "2021-04-10"),
      "2021-04-11": on("late", "2021-04-10"),
    },
    moved: {
      "handInDeadline=day-excluded": { "2020-07-01": on("late", "2021-04-09") },
      "restDayDeadline=next-working-day": {
        "2020-07-01": on("on-time", "2021-04-12"),
        "2021-04-10": on("late", "2021-04-10"),
        "2021-04-11": on("late", "2021-04-11"),
        "2021-04-12": on("on-time", "2021-04-12"),
      },
    },
  },
];
