import fc from "fast-check";
import * as PlainDate from "temporal-polyfill/fns/PlainDate";
import { expect, test } from "vitest";
import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  daysLeft,
  endOfMonth,
  isWeekend,
  monthAfter,
  monthOf,
  positionIn,
  quarterOf,
} from "../../src/foundation/calendar.js";

test.each([
  ["2021-02-28", "before"],
  ["2021-03-01", "in"],
  ["2021-03-01T00:00", "in"],
  ["2021-03-31", "in"],
  ["2021-03-31T23:59", "in"],
  ["2021-04-01", "after"],
  ["2021-04-01T00:00", "after"],
])("%s and the window of March: %s", (date, position) => {
  expect(positionIn({ from: "2021-03-01", to: "2021-03-31" }, date)).toBe(position);
});

test("the first of January of 2021 was a Friday", () => {
  const days = Array.from({ length: 9 }, (_, day) => `2021-01-0${day + 1}`);
  expect(days.filter(isWeekend)).toEqual(["2021-01-02", "2021-01-03", "2021-01-09"]);
});

test("the day itself and the last one are days left, and past the last one there are none", () => {
  const days = ["2021-02-27", "2021-02-28", "2021-03-01", "2021-03-02", "2021-03-03"];
  expect(days.map((day) => daysLeft(day, "2021-03-01"))).toEqual([3, 2, 1, 0, 0]);
});

test("months end, and are followed by another, as the calendar says", () => {
  expect(["2020-02", "2021-02", "2021-04", "2021-12"].map(endOfMonth)).toEqual([
    "2020-02-29",
    "2021-02-28",
    "2021-04-30",
    "2021-12-31",
  ]);
  expect(["2021-09", "2021-12"].map(monthAfter)).toEqual(["2021-10", "2022-01"]);
  const months = ["2021-01", "2021-03", "2021-04", "2021-06", "2021-07", "2021-10", "2021-12"];
  expect(months.map(quarterOf).join(" ")).toBe("2021-Q1 2021-Q1 2021-Q2 2021-Q2 2021-Q3 2021-Q4 2021-Q4");
});

/** Days of any year that a date can name, most of them about a month's end. */
const days = fc
  .record({ year: fc.integer({ min: 1, max: 9998 }), month: fc.integer({ min: 1, max: 12 }), past: fc.nat(31) })
  .map(({ year, month, past }) => PlainDate.subtractDays(PlainDate.create(year, month, 28), past - 4));

test("dates are reckoned with as Temporal does", () => {
  fc.assert(
    fc.property(days, days, fc.integer({ min: -400, max: 400 }), (one, other, many) => {
      const [date, later] = [one, other].map((day) => PlainDate.toString(day)) as [string, string];
      expect(dateOf(one.year, one.month, one.day)).toBe(date);
      expect(daysBetween(date, later)).toBe(PlainDate.diffDays(one, other));
      expect(addDays(date, many)).toBe(PlainDate.toString(PlainDate.addDays(one, many)));
      expect(addMonths(date, many)).toBe(PlainDate.toString(PlainDate.addMonths(one, many)));
      expect(endOfMonth(monthOf(date))).toBe(`${monthOf(date)}-${PlainDate.daysInMonth(one)}`);
      expect(isWeekend(date)).toBe(PlainDate.dayOfWeek(one) > 5);
    }),
    { numRuns: 2000 },
  );
});

test("the last month that a date can name ends, and a day after it has a year of five digits", () => {
  expect(endOfMonth("9999-12")).toBe("9999-12-31");
  expect([addDays("9999-12-31", 1), addMonths("9999-12-31", 2)]).toEqual(["+010000-01-01", "+010000-02-29"]);
});
