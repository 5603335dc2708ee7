import { expect, test } from "vitest";
import { calendarWords } from "../../src/explain/calendar-words.js";

test.each([
  ["2021-06-30", "2021年6月30日", "30 June 2021"],
  ["2021-06", "2021年6月", "June 2021"],
  ["2021-Q1", "2021年第一季度", "the first quarter of 2021"],
  ["2021-06-03T09:30", "2021年6月3日09:30", "3 June 2021 09:30"],
])("%s", (text, zh, en) => {
  expect([calendarWords(text, "zh-CN"), calendarWords(text, "en")]).toEqual([zh, en]);
});

test.each(["12021-06-30", "2021-06-301", "2021-Q5", "2021", "六月"])("%s is no day, month or quarter", (text) => {
  expect([calendarWords(text, "zh-CN"), calendarWords(text, "en")]).toEqual([undefined, undefined]);
});
