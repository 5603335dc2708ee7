import { expect, test } from "vitest";
import { daysLeft, endOfMonth, isWeekend, monthAfter, positionIn, quarterOf } from "../../src/foundation/calendar.js";

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
