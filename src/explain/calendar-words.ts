import type { Locale } from "./locale.js";
import { MONTHS, QUARTERS } from "./sentences/calendar-names.js";

const CALENDAR = /^(\d{4})-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?)(?:T(.+))?$/;

/** A day, month or quarter as it is written: 2021年6月30日, 30 June 2021; undefined for any other text. */
export function calendarWords(text: string, locale: Locale): string | undefined {
  const [whole, year, quarter, month, day, time] = CALENDAR.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const english = locale === "en";
  if (quarter !== undefined) {
    const [zh, en] = QUARTERS[Number(quarter) - 1] as (typeof QUARTERS)[number];
    return english ? `the ${en} quarter of ${year}` : `${year}年第${zh}季度`;
  }
  const number = Number(month);
  const ofMonth = english ? `${MONTHS[number - 1]} ${year}` : `${year}年${number}月`;
  if (day === undefined) return ofMonth;
  const date = english ? `${Number(day)} ${ofMonth}` : `${ofMonth}${Number(day)}日`;
  if (time === undefined) return date;
  return english ? `${date} ${time}` : `${date}${time}`;
}
