import * as PlainDate from "temporal-polyfill/fns/PlainDate";
import { expect, test } from "vitest";
import { addDays, addMonths, daysBetween, endOfMonth, isWeekend } from "../../src/foundation/calendar.js";
import { startsWithDate } from "../../src/foundation/date-text.js";

/** Every day of six decades, and the days about the end of February of every year that a date can name. */
function* days(): Generator<string> {
  let day = PlainDate.create(1979, 12, 1);
  for (; day.year < 2041; day = PlainDate.addDays(day, 1)) yield PlainDate.toString(day);
  for (let year = 0; year < 9999; year++) {
    const start = PlainDate.create(year, 2, 27);
    for (let later = 0; later < 4; later++) yield PlainDate.toString(PlainDate.addDays(start, later));
  }
}

function plain(date: string): PlainDate.Record {
  return PlainDate.create(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)));
}

test("the calendar agrees with Temporal", () => {
  const origin = "2021-01-31";
  const wrong = [...days()].filter((date) => {
    const day = plain(date);
    return !(
      startsWithDate(date) &&
      addDays(date, 1) === PlainDate.toString(PlainDate.addDays(day, 1)) &&
      addDays(date, 100) === PlainDate.toString(PlainDate.addDays(day, 100)) &&
      (day.year === 0 || addDays(date, -100) === PlainDate.toString(PlainDate.addDays(day, -100))) &&
      (day.year === 0 || addMonths(date, -11) === PlainDate.toString(PlainDate.addMonths(day, -11))) &&
      addMonths(date, 13) === PlainDate.toString(PlainDate.addMonths(day, 13)) &&
      daysBetween(origin, date) === PlainDate.diffDays(plain(origin), day) &&
      isWeekend(date) === PlainDate.dayOfWeek(day) > 5 &&
      endOfMonth(date.slice(0, 7)).slice(8) === String(PlainDate.daysInMonth(day))
    );
  });
  expect(wrong).toEqual([]);
});
