import { DATE_LENGTH } from "./date-text.js";
import { dayNumber, dayNumbered, daysIn, monthCounted } from "./day-number.js";

/** A calendar date, `YYYY-MM-DD`. Dates of this form compare as texts. */
export type CalendarDate = string;

/** Two calendar dates, both included. */
interface Window {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Where a date or local time lies: before a window, in it, after it. */
export function positionIn(window: Window, date: string): "before" | "in" | "after" {
  if (date < window.from) return "before";
  return dayOf(date) > window.to ? "after" : "in";
}

/** The calendar date of a date or local time. */
export function dayOf(dateOrTime: string): CalendarDate {
  return dateOrTime.length === DATE_LENGTH ? dateOrTime : dateOrTime.slice(0, DATE_LENGTH);
}

/** The year of a date. */
export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** The whole days from one date to another; negative when the other is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(...partsOf(to)) - dayNumber(...partsOf(from));
}

/** The date so many days later. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const { year, month, day } = dayNumbered(dayNumber(...partsOf(date)) + days);
  return dateOf(year, month, day);
}

/** The same day-number so many months later, or that month's last day if it has none. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [from, fromMonth, day] = partsOf(date);
  const { year, month } = monthCounted(from * 12 + fromMonth - 1 + months);
  return dateOf(year, month, Math.min(day, daysIn(year, month)));
}

/** The last day of a month `YYYY-MM`. */
export function endOfMonth(month: string): CalendarDate {
  return `${month}-${daysIn(yearOf(month), Number(month.slice(5)))}`;
}

const DAYS_IN_WEEK = 7;
const SATURDAY = 5;
// Day 0 is a Wednesday; whole weeks more, so that no day of the year 0 is below nothing.
const WEDNESDAY = 2 + 9 * DAYS_IN_WEEK;

/** Whether a date is a Saturday or a Sunday. */
export function isWeekend(date: CalendarDate): boolean {
  return (dayNumber(...partsOf(date)) + WEDNESDAY) % DAYS_IN_WEEK >= SATURDAY;
}

const MONTH_LENGTH = 7;

/** The month `YYYY-MM` of a date. */
export function monthOf(date: CalendarDate): string {
  return date.slice(0, MONTH_LENGTH);
}

/** A day of a month `YYYY-MM` that has it. */
export function dayOfMonth(month: string, day: number): CalendarDate {
  return `${month}-${twoDigits(day)}`;
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
  return Array.from({ length: 12 }, (_, index) => `${year}-${twoDigits(index + 1)}`);
}

/** No calendar date of four digits is in a later year. */
export const LATEST_YEAR = 9999;

/** The date of a year, month and day that are known to be one. */
export function dateOf(year: number, month: number, day: number): CalendarDate {
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}

function partsOf(date: CalendarDate): [year: number, month: number, day: number] {
  return [yearOf(date), Number(date.slice(5, MONTH_LENGTH)), Number(date.slice(MONTH_LENGTH + 1, DATE_LENGTH))];
}

function twoDigits(part: number): string {
  return String(part).padStart(2, "0");
}

/** The days of the longest month. */
export const LONGEST_MONTH = 31;
