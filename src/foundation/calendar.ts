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

/** How long a date is, its month, and its day with the hyphen before it. */
const [DATE_LENGTH, MONTH_LENGTH, DAY_LENGTH] = [10, 7, 3];

const MILLISECONDS_A_DAY = 86_400_000;

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
  return (dated(to).getTime() - dated(from).getTime()) / MILLISECONDS_A_DAY;
}

/** The days left from a day to a last one, both counted, whether work has begun or not; 0 once that is past. */
export function daysLeft(day: CalendarDate, last: CalendarDate): number {
  return Math.max(0, daysBetween(day, last) + 1);
}

/** The date so many days later. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const day = dated(date);
  day.setUTCDate(day.getUTCDate() + days);
  return textOf(day);
}

/** The same day-number so many months later, or that month's last day if it has none. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const first = dated(dayOfMonth(monthOf(date), 1));
  first.setUTCMonth(first.getUTCMonth() + months);
  const month = textOf(first).slice(0, -DAY_LENGTH);
  const [earlier] = [month + date.slice(MONTH_LENGTH, DATE_LENGTH), lastOfMonth(first)].sort();
  return earlier as CalendarDate;
}

/** The last day of a month `YYYY-MM`. */
export function endOfMonth(month: string): CalendarDate {
  return lastOfMonth(dated(dayOfMonth(month, 1)));
}

const SATURDAY = 6;

/** Whether a date is a Saturday or a Sunday. */
export function isWeekend(date: CalendarDate): boolean {
  return dated(date).getUTCDay() % SATURDAY === 0;
}

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
  return dayOfMonth(`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`, day);
}

/** A date as the engine's own calendar reckons with it, in universal time: no clock is read, and no time zone. */
function dated(date: CalendarDate) {
  // biome-ignore lint/style/noRestrictedGlobals: told a day, it is a calendar and no clock
  return new Date(dayOf(date));
}

type Day = ReturnType<typeof dated>;

/** The last day of the month of a day, which goes there. */
function lastOfMonth(day: Day): CalendarDate {
  day.setUTCMonth(day.getUTCMonth() + 1, 0);
  return textOf(day);
}

const TIME_LENGTH = "T00:00:00.000Z".length;

function textOf(day: Day): CalendarDate {
  return day.toISOString().slice(0, -TIME_LENGTH);
}

/** The days of the longest month. */
export const LONGEST_MONTH = 31;
