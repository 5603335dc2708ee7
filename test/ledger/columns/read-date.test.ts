import { expect, test } from "vitest";
import { readDate, readDateOrTime, readMonth } from "../../../src/ledger/columns/read-date.js";
import { readEach } from "../../support/read-each.js";

const noDate = expect.stringContaining("not a date");
const noMonth = expect.stringContaining("not a month");

test("days in every form, and what only looks like one", () => {
  const days = {
    "2021-3-1": "2021-03-01",
    "2021/10/11": "2021-10-11",
    "2021.3.31": "2021-03-31",
    "2021.10.11": "2021-10-11",
    "2021年10月11日": "2021-10-11",
    "2021年3月1号": "2021-03-01",
    "20210331": "2021-03-31",
    "2021-03-31  9:05:07.25": "2021-03-31",
    "2021-02-30": "there is no such day",
    "2021-13-01": "there is no such day",
    "2021-3/1": noDate,
    "x2021-3-1": noDate,
    "2021-3-1x": noDate,
    "x2021/3/1": noDate,
    "2021/3/1x": noDate,
    "x2021.3.1": noDate,
    "2021.3.1x": noDate,
    x2021年3月1日: noDate,
    "2021年3月1日x": noDate,
    x20210331: noDate,
    "20210331x": noDate,
    "x 2021-03-31 9:05": noDate,
    "2021-03-31 9:05x": noDate,
    "21-10-1": expect.stringContaining("fewer than four digits"),
    "1.10.2021": expect.stringContaining("fewer than four digits"),
    "21-3-1x": noDate,
    "x21-3-1": noDate,
    "2021-10": "a month and no day",
    "2021年10月": "a month and no day",
    "202110": "a month and no day",
    "44286": noDate,
  };
  expect(readEach((cell) => readDate(cell, false), days)).toEqual(days);
  const serials = { "44286": "2021-03-31", "44286.25": "2021-03-31", "144286": "a month and no day", "44286x": noDate };
  expect(readEach((cell) => readDate(cell, true), serials)).toEqual(serials);
});

test("a day with the time of day, to the second where it is said", () => {
  const times = {
    "2021/3/31 9:05": "2021-03-31T09:05",
    "2021/3/31 19:05:07.5": "2021-03-31T19:05:07",
    "2021/3/31": "2021-03-31",
  };
  expect(readEach((cell) => readDateOrTime(cell, false), times)).toEqual(times);
});

test("months in every form, and what only looks like one", () => {
  const months = {
    "2021-3": "2021-03",
    "2021/10": "2021-10",
    "2021.10": "2021-10",
    "2021年3月": "2021-03",
    "2021年10月": "2021-10",
    "202110": "2021-10",
    "x2021-10": noMonth,
    "2021-10x": noMonth,
    x2021年3月: noMonth,
    "2021年3月x": noMonth,
    x202110: noMonth,
    "202110x": noMonth,
  };
  expect(readEach(readMonth, months)).toEqual(months);
});
