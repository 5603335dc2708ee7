import type { Answers, TimeRow } from "./through-the-days.js";

const MONTHS = ["02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].map((month) => `2021-${month}-01`);
const QUARTERS = ["2021-04-01", "2021-07-01", "2021-10-01"];

/** A notice of a quarter, or month: outside 2021 it counts for none; within, each period is another answer. */
const period = (
  outside: readonly string[],
  first: string,
  others: readonly string[],
  after: readonly string[],
): Answers => ({
  "2020-07-01": { met: 0, notCounted: ["1"] },
  ...Object.fromEntries(outside.map((day) => [day, { met: 0, notCounted: ["1"] }])),
  [first]: { met: 1, notCounted: [] },
  ...Object.fromEntries(others.map((day) => [day, { met: 1, notCounted: [] }])),
  ...Object.fromEntries(after.map((day) => [day, { met: 0, notCounted: ["1"] }])),
});

/** Public notices (二（十一）). */
export const noticeRows: readonly TimeRow[] = [
  {
    // Not fewer than 7 days, the posting day left out: up to 30 June, from 23 June on too few.
    rule: "pension/public-notice",
    fact: "startOn",
    facts: (startOn) => ({ startOn, endOn: "2021-06-30" }),
    echo: ["days"],
    counts: ["daysInclusive"],
    answers: {
      "2020-07-01": { outcome: "pass" },
      "2021-06-24": { outcome: "borderline", days: 6, daysInclusive: 7 },
      "2021-06-25": { outcome: "fail", days: 5 },
      "2021-07-01": { refused: "endOn" },
    },
    moved: {
      "publicNoticeDays=inclusive": {
        "2020-07-01": { outcome: "pass" },
        "2021-06-25": { outcome: "fail", daysInclusive: 6 },
        "2021-07-01": { refused: "endOn" },
      },
    },
  },
  {
    rule: "pension/public-notice",
    fact: "endOn",
    facts: (endOn) => ({ startOn: "2021-03-01", endOn }),
    echo: ["days"],
    counts: ["daysInclusive"],
    answers: {
      "2020-07-01": { refused: "endOn" },
      "2021-03-01": { outcome: "fail", days: 0, daysInclusive: 1 },
      "2021-03-07": { outcome: "borderline", days: 6 },
      "2021-03-08": { outcome: "pass", days: 7 },
    },
    moved: {
      "publicNoticeDays=inclusive": {
        "2020-07-01": { refused: "endOn" },
        "2021-03-01": { outcome: "fail" },
        "2021-03-07": { outcome: "pass", daysInclusive: 7 },
      },
    },
  },
  {
    rule: "pension/public-notice",
    fact: "asOf",
    facts: (asOf) => ({ startOn: "2021-03-01", asOf }),
    echo: ["days"],
    counts: ["daysInclusive"],
    answers: {
      "2020-07-01": { refused: "asOf" },
      "2021-03-01": { outcome: "open" },
      "2021-03-08": { outcome: "pass" },
    },
    moved: {
      "publicNoticeDays=inclusive": {
        "2020-07-01": { refused: "asOf" },
        "2021-03-01": { outcome: "open" },
        "2021-03-07": { outcome: "pass" },
      },
    },
  },
  {
    // Nothing is posted: a month's notice lacks from the first of the next month, a quarter's from that of the next
    // quarter.
    rule: "pension/public-notice-year",
    fact: "asOf",
    facts: (asOf) => ({ postings: [], asOf }),
    answers: {
      "2020-07-01": { due: 20, met: 0, lacking: [] },
      ...Object.fromEntries(MONTHS.map((day) => [day, { due: 20, met: 0 }])),
      "2021-02-01": { lacking: ["new-recipients 2021-01"] },
      "2021-04-01": {
        lacking: [
          "contributions 2021-Q1",
          "recipients 2021-Q1",
          "new-recipients 2021-01",
          "new-recipients 2021-02",
          "new-recipients 2021-03",
        ],
      },
      "2022-01-01": { due: 20, met: 0 },
    },
  },
  {
    rule: "pension/public-notice-year",
    fact: "postings[].startOn",
    facts: (startOn) => ({ postings: [{ key: "1", topic: "recipients", startOn }], asOf: "2022-12-31" }),
    echo: ["days"],
    answers: period(["2020-10-01"], "2021-01-01", QUARTERS, ["2022-01-01", "2022-04-01"]),
    moved: { "noticePeriod=period-covered": { "2020-07-01": { met: 0, notCounted: ["1"] } } },
  },
  {
    // Posted on 1 March 2021 and the only notice: long enough with the 8th.
    rule: "pension/public-notice-year",
    fact: "postings[].endOn",
    facts: (endOn) => ({
      postings: [{ key: "1", topic: "recipients", startOn: "2021-03-01", endOn }],
      asOf: "2022-06-30",
    }),
    echo: ["days"],
    answers: {
      "2020-07-01": { refused: "postings[0].endOn" },
      "2021-03-01": { met: 0, tooShort: ["1"] },
      "2021-03-07": { met: 1, borderline: 1 },
      "2021-03-08": { met: 1, borderline: 0 },
    },
    moved: {
      "publicNoticeDays=inclusive": {
        "2020-07-01": { refused: "postings[0].endOn" },
        "2021-03-01": { met: 0, tooShort: ["1"] },
        "2021-03-07": { met: 1, borderline: 0 },
      },
    },
  },
  {
    // The month that a notice says it covers counts only where the reading asks for it.
    rule: "pension/public-notice-year",
    fact: "postings[].covers",
    facts: (day) => ({
      postings: [
        { key: "1", topic: "new-recipients", startOn: "2021-03-01", endOn: "2021-03-08", covers: day.slice(0, 7) },
      ],
      asOf: "2022-06-30",
    }),
    answers: { "2020-07-01": { met: 1 } },
    moved: {
      "noticePeriod=period-covered": period(
        ["2020-08-01", "2020-09-01", "2020-10-01", "2020-11-01", "2020-12-01"],
        "2021-01-01",
        MONTHS,
        ["2022-01-01", "2022-02-01", "2022-03-01", "2022-04-01", "2022-05-01", "2022-06-01"],
      ),
    },
  },
  {
    // A month of 2021 without new recipients needs no notice.
    rule: "pension/public-notice-year",
    fact: "monthsWithoutNewRecipients[]",
    facts: (day) => ({ postings: [], monthsWithoutNewRecipients: [day.slice(0, 7)], asOf: "2022-06-30" }),
    answers: {
      "2020-07-01": { due: 20 },
      "2021-01-01": { due: 19 },
      ...Object.fromEntries(MONTHS.map((day) => [day, { due: 19 }])),
      "2022-01-01": { due: 20 },
    },
    moved: {
      "emptyMonthNotice=needed": {
        "2020-07-01": { due: 20 },
        "2021-01-01": { due: 20 },
        "2022-01-01": { due: 20 },
      },
    },
  },
];
