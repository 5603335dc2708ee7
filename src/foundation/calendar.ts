import * as PlainDate from "temporal-polyfill/fns/PlainDate";

/** A calendar date, `YYYY-MM-DD`. Dates of this form compare as texts. */
export type CalendarDate = string;

/** Two calendar dates `YYYY-MM-DD`, both included. */
export interface Window {
  /** The first day. */
  readonly from: string;
  /** The last day. */
  readonly to: string;
}

/** Where a date or local time lies: before a window, in it, after it. */
export function positionIn(window: Window, date: string): "before" | "in" | "after" {
  if (date < window.from) return "before";
  return dayOf(date) > window.to ? "after" : "in";
}

const DATE_LENGTH = 10;

/** The calendar date of a date or local time. */
export function dayOf(dateOrTime: string): CalendarDate {
  return dateOrTime.slice(0, DATE_LENGTH);
}

/** The year of a date. */
export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** The whole days from one date to another; negative when the other is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return PlainDate.diffDays(plain(from), plain(to));
}

/** The days left from a day to a last one, both counted, whether work has begun or not; 0 once that is past. */
export function daysLeft(day: CalendarDate, last: CalendarDate): number {
  return Math.max(0, daysBetween(day, last) + 1);
}

/** The date so many days later. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return textOf(PlainDate.addDays(plain(date), days));
}

/** The same day-number so many months later, or that month's last day if it has none. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return textOf(PlainDate.addMonths(plain(date), months));
}

/** The last day of a month `YYYY-MM`. */
export function endOfMonth(month: string): CalendarDate {
  const first = plain(`${month}-01`);
  return `${month}-${PlainDate.daysInMonth(first)}`;
}

/** Whether a date is a Saturday or a Sunday: days of the week go from 1 for Monday to 7. */
export function isWeekend(date: CalendarDate): boolean {
  return PlainDate.dayOfWeek(plain(date)) > 5;
}

const MONTH_LENGTH = 7;

/** The month `YYYY-MM` of a date. */
export function monthOf(date: CalendarDate): string {
  return date.slice(0, MONTH_LENGTH);
}

/** A day of a month `YYYY-MM` that has it. */
export function dayOfMonth(month: string, day: number): CalendarDate {
  return `${month}-${String(day).padStart(2, "0")}`;
}

/** The month after a month. */
export function monthAfter(month: string): string {
  return monthOf(addMonths(`${month}-01`, 1));
}

const MONTHS_IN_QUARTER = 3;

/** The quarter `YYYY-Qn` of a month. */
export function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / MONTHS_IN_QUARTER)}`;
}

/** The twelve months of a year. */
export function monthsOf(year: number): readonly string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`);
}

/** No calendar date of four digits is in a later year. */
export const LATEST_YEAR = 9999;

/** The date of a year, month and day that are known to be one. */
export function dateOf(year: number, month: number, day: number): CalendarDate {
  return textOf(PlainDate.create(year, month, day));
}

function plain(date: CalendarDate): PlainDate.Record {
  return PlainDate.create(yearOf(date), Number(date.slice(5, 7)), Number(date.slice(8, DATE_LENGTH)));
}

function textOf(date: PlainDate.Record): CalendarDate {
  return date.toJSON();
}

/** The days of the longest month. */
export const LONGEST_MONTH = 31;
