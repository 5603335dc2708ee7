import type { Answers, TimeRow } from "./through-the-days.js";

/** Every month's material on the 5th of the next, but for January's. */
const kept = ["2020-12", ...Array.from({ length: 11 }, (_, index) => `2021-${String(index + 2).padStart(2, "0")}`)].map(
  (period) => ({ period, handedInOn: `${nextMonth(period)}-05` }),
);

function nextMonth(period: string): string {
  const [year, month] = period.split("-").map(Number) as [number, number];
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
}

const january = (report: object) => [...kept, { period: "2021-01", ...report }];
const none = { triggered: "no", deductionPercent: { status: "determined", value: 0 }, oneLapseAway: "no" };
const one = { triggered: "no", deductionPercent: { status: "determined", value: 0 }, oneLapseAway: "yes" };
const cut = { triggered: "yes", deductionPercent: { status: "determined", value: 10 }, oneLapseAway: "no" };

/** Nothing ever comes in: one lapse with the first day named, the cut with the second (连续2次以上, P-5.3). */
const everyMonth = ([first = "", ...rest]: readonly string[]): Answers => ({
  "2020-07-01": none,
  [first]: one,
  ...Object.fromEntries(rest.map((day) => [day, cut])),
});

/** An answer that says the same of the cut on every day: only last days, or the notes on them, change. */
const alike = (...days: readonly string[]): Answers =>
  Object.fromEntries(["2020-07-01", ...days].map((day) => [day, none]));

/** Late or missing material in a row (五（三）). */
export const monthlyLapsesRows: readonly TimeRow[] = [
  {
    // The months due in 2021, December 2020 to November 2021, each missing from the 11th on.
    rule: "pension/monthly-lapses",
    fact: "asOf",
    facts: (asOf) => ({ asOf, reports: [], complete: true }),
    counts: ["daysLate"],
    answers: everyMonth([
      "2021-01-11",
      "2021-02-11",
      "2021-03-11",
      "2021-04-11",
      "2021-05-11",
      "2021-06-11",
      "2021-07-11",
      "2021-08-11",
      "2021-09-11",
      "2021-10-11",
      "2021-11-11",
      "2021-12-11",
    ]),
    moved: {
      "handInDeadline=day-excluded": everyMonth([
        "2021-01-10",
        "2021-02-10",
        "2021-03-10",
        "2021-04-10",
        "2021-05-10",
        "2021-06-10",
        "2021-07-10",
        "2021-08-10",
        "2021-09-10",
        "2021-10-10",
        "2021-11-10",
        "2021-12-10",
      ]),
      // The 10th is a Sunday in January, a Saturday in April and July, a Sunday in October.
      "restDayDeadline=next-working-day": everyMonth([
        "2021-01-12",
        "2021-02-11",
        "2021-03-11",
        "2021-04-13",
        "2021-05-11",
        "2021-06-11",
        "2021-07-13",
        "2021-08-11",
        "2021-09-11",
        "2021-10-12",
        "2021-11-11",
        "2021-12-11",
      ]),
      // January to December 2021.
      "reportYear=period-in-year": everyMonth([
        "2021-02-11",
        "2021-03-11",
        "2021-04-11",
        "2021-05-11",
        "2021-06-11",
        "2021-07-11",
        "2021-08-11",
        "2021-09-11",
        "2021-10-11",
        "2021-11-11",
        "2021-12-11",
        "2022-01-11",
      ]),
    },
  },
  {
    rule: "pension/monthly-lapses",
    fact: "reports[].handedInOn",
    facts: (handedInOn) => ({ asOf: "2022-06-30", reports: january({ handedInOn }) }),
    counts: ["daysLate"],
    answers: {
      "2020-07-01": { refused: "reports[12].handedInOn" },
      "2021-01-01": none,
      "2021-02-11": none,
    },
    moved: {
      "handInDeadline=day-excluded": {
        "2020-07-01": { refused: "reports[12].handedInOn" },
        "2021-01-01": none,
        "2021-02-10": none,
      },
    },
  },
  {
    rule: "pension/monthly-lapses",
    fact: "reports[].refiledOn",
    facts: (refiledOn) => ({
      asOf: "2022-06-30",
      reports: january({ handedInOn: "2021-02-05", rejected: true, refiledOn }),
    }),
    counts: ["daysLate"],
    answers: { "2020-07-01": { refused: "reports[12].refiledOn" }, "2021-02-05": none },
    moved: {
      "rejectedMaterial=lapse": {
        "2020-07-01": { refused: "reports[12].refiledOn" },
        "2021-02-05": none,
        "2021-02-11": none,
      },
    },
  },
  {
    // A report of a month and of no other: it is late, all others are missing; December 2021 is due in 2022.
    rule: "pension/monthly-lapses",
    fact: "reports[].period",
    facts: (day) => ({
      asOf: "2022-06-30",
      reports: [{ period: day.slice(0, 7), handedInOn: "2022-06-30" }],
      complete: true,
    }),
    answers: {
      "2020-07-01": { refused: "reports[0].period" },
      ...Object.fromEntries(
        [
          "2020-12-01",
          ...Array.from({ length: 12 }, (_, index) => `2021-${String(index + 1).padStart(2, "0")}-01`),
        ].map((first) => [first, cut]),
      ),
      "2022-01-01": { refused: "reports[0].period" },
    },
  },
  {
    // A holiday on the 10th is noted in the eight months where that is no weekend, and moves the last day only as read.
    rule: "pension/monthly-lapses",
    fact: "holidays[]",
    facts: (holiday) => ({ asOf: "2022-06-30", reports: january({ handedInOn: "2021-02-11" }), holidays: [holiday] }),
    answers: alike(...daysAfter(["02-10", "03-10", "05-10", "06-10", "08-10", "09-10", "11-10", "12-10"])),
    moved: {
      "handInDeadline=day-excluded": alike(
        ...daysAfter(["02-09", "03-09", "04-09", "06-09", "07-09", "08-09", "09-09", "11-09", "12-09"]),
      ),
      "restDayDeadline=next-working-day": alike(
        ...daysAfter(["01-11", "02-10", "03-10", "04-12", "05-10", "06-10"]),
        ...daysAfter(["07-12", "08-10", "09-10", "10-11", "11-10", "12-10"]),
      ),
      "reportYear=period-in-year": alike(
        ...daysAfter(["02-10", "03-10", "05-10", "06-10", "08-10", "09-10", "11-10", "12-10"]),
        "2022-01-10",
        "2022-01-11",
      ),
    },
  },
  {
    // A weekend worked instead: the 10th in January, April, July and October, and as read also the Sunday after it.
    rule: "pension/monthly-lapses",
    fact: "workingDays[]",
    facts: (day) => ({ asOf: "2022-06-30", reports: january({ handedInOn: "2021-02-11" }), workingDays: [day] }),
    answers: alike(...daysAfter(["01-10", "04-10", "07-10", "10-10"])),
    moved: {
      "handInDeadline=day-excluded": alike(...daysAfter(["01-09", "05-09", "10-09"])),
      "restDayDeadline=next-working-day": alike(
        ...daysAfter(["01-10", "04-10"]),
        "2021-04-12",
        ...daysAfter(["07-10"]),
        "2021-07-12",
        ...daysAfter(["10-10"]),
      ),
      "reportYear=period-in-year": alike(...daysAfter(["04-10", "07-10", "10-10"])),
    },
  },
];

/** Days of 2021, each with the day after it. */
function daysAfter(days: readonly string[]): readonly string[] {
  return days.flatMap((day) => {
    const [month, date] = day.split("-") as [string, string];
    return [`2021-${day}`, `2021-${month}-${String(Number(date) + 1).padStart(2, "0")}`];
  });
}
