import type { TimeRow } from "./through-the-days.js";

const missing = (lastDay: string) => ({ lastDay, missing: ["health", "disabled-persons-federation"], awaited: [] });
const awaited = (lastDay: string) => ({ lastDay, missing: [], awaited: ["health", "disabled-persons-federation"] });

/** Lists that departments hand over by a printed day (六（二）; 医保 五). */
export const listRows: readonly TimeRow[] = [
  {
    // Each year by 10 December, first in 2021 (P-6.2.b).
    rule: "pension/department-lists",
    fact: "asOf",
    facts: (asOf) => ({ year: 2021, lists: [], asOf }),
    answers: { "2020-07-01": awaited("2021-12-10"), "2021-12-11": missing("2021-12-10") },
    moved: {
      "handInDeadline=day-excluded": { "2020-07-01": awaited("2021-12-09"), "2021-12-10": missing("2021-12-09") },
    },
  },
  {
    rule: "pension/department-lists",
    fact: "lists[].handedInOn",
    facts: (handedInOn) => ({ year: 2021, lists: [{ body: "health", handedInOn }], asOf: "2022-06-30" }),
    counts: ["daysLate"],
    // What is of before the year is none of its data.
    answers: {
      "2020-07-01": { refused: "lists[0].handedInOn" },
      "2021-01-01": { lists: [{ daysLate: 0 }] },
      "2021-12-11": { lists: [{ daysLate: 1 }] },
    },
    moved: {
      "handInDeadline=day-excluded": {
        "2020-07-01": { refused: "lists[0].handedInOn" },
        "2021-01-01": { lists: [{ daysLate: 0 }] },
        "2021-12-10": { lists: [{ daysLate: 1 }] },
      },
    },
  },
  {
    // 10 December 2021 is a Friday: as a holiday it moves the last day to Monday the 13th, where rest days do.
    rule: "pension/department-lists",
    fact: "holidays[]",
    facts: (holiday) => ({ year: 2021, lists: [], asOf: "2021-12-12", holidays: [holiday] }),
    answers: {
      "2020-07-01": missing("2021-12-10"),
      "2021-12-10": missing("2021-12-10"),
      "2021-12-11": missing("2021-12-10"),
    },
    moved: {
      "handInDeadline=day-excluded": {
        "2020-07-01": missing("2021-12-09"),
        "2021-12-09": missing("2021-12-09"),
        "2021-12-10": missing("2021-12-09"),
      },
    },
  },
  {
    // With that holiday, the Saturday or the Sunday worked instead is the last day.
    rule: "pension/department-lists",
    fact: "workingDays[]",
    facts: (day) => ({
      year: 2021,
      lists: [],
      asOf: "2021-12-12",
      holidays: ["2021-12-10"],
      workingDays: [day],
    }),
    answers: { "2020-07-01": missing("2021-12-10") },
    moved: {
      "restDayDeadline=next-working-day": {
        "2020-07-01": awaited("2021-12-13"),
        "2021-12-11": missing("2021-12-11"),
        "2021-12-12": awaited("2021-12-12"),
        "2021-12-13": awaited("2021-12-13"),
      },
    },
  },
  {
    // By 10 November 2020, a Tuesday (M-5.T).
    rule: "medical/list-deadline",
    fact: "handedInOn",
    facts: (handedInOn) => ({ group: "orphan", handedInOn }),
    counts: ["daysLate"],
    answers: { "2020-07-01": { onTime: "yes", lastDay: "2020-11-10" }, "2020-11-11": { onTime: "no", daysLate: 1 } },
    moved: { "handInDeadline=day-excluded": { "2020-07-01": { onTime: "yes" }, "2020-11-10": { onTime: "no" } } },
  },
  {
    rule: "medical/list-deadline",
    fact: "holidays[]",
    facts: (holiday) => ({ group: "orphan", handedInOn: "2020-11-11", holidays: [holiday] }),
    answers: { "2020-07-01": { onTime: "no" }, "2020-11-10": { onTime: "no" }, "2020-11-11": { onTime: "no" } },
    moved: {
      "handInDeadline=day-excluded": {
        "2020-07-01": { onTime: "no" },
        "2020-11-09": { onTime: "no" },
        "2020-11-10": { onTime: "no" },
      },
    },
  },
  {
    // A week of holidays from the 10th to Friday the 13th, and the Saturday or the Sunday after it worked.
    rule: "medical/list-deadline",
    fact: "workingDays[]",
    facts: (day) => ({
      group: "orphan",
      handedInOn: "2020-11-15",
      holidays: ["2020-11-10", "2020-11-11", "2020-11-12", "2020-11-13"],
      workingDays: [day],
    }),
    answers: { "2020-07-01": { onTime: "no", lastDay: "2020-11-10" } },
    moved: {
      "restDayDeadline=next-working-day": {
        "2020-07-01": { onTime: "yes", lastDay: "2020-11-16" },
        "2020-11-14": { onTime: "no", lastDay: "2020-11-14" },
        "2020-11-15": { onTime: "yes", lastDay: "2020-11-15" },
        "2020-11-16": { onTime: "yes", lastDay: "2020-11-16" },
      },
    },
  },
];
