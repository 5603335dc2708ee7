/*
 * The Gregorian calendar as a count of days, the first of March of the year 0 being day 0. A year taken to begin in March
 * has its leap day at its very end, and no month before it needs an exception.
 */

const MONTHS_IN_YEAR = 12;
const MARCH = 3;
const DAYS_IN_YEAR = 365;

/** The number of a day. */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * MONTHS_IN_YEAR + month - MARCH;
  const marchYear = Math.floor(months / MONTHS_IN_YEAR);
  return daysBeforeYear(marchYear) + daysBeforeMonth(months - marchYear * MONTHS_IN_YEAR) + day - 1;
}

/** The day of a number. */
export function dayNumbered(number: number): { readonly year: number; readonly month: number; readonly day: number } {
  let marchYear = Math.floor(number / DAYS_IN_YEAR);
  while (daysBeforeYear(marchYear) > number) marchYear--;
  const dayOfYear = number - daysBeforeYear(marchYear);
  // The inverse of daysBeforeMonth: from March on, every five months have 153 days.
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  return {
    ...monthCounted(marchYear * MONTHS_IN_YEAR + month + MARCH - 1),
    day: dayOfYear - daysBeforeMonth(month) + 1,
  };
}

/** The year and month after so many months since January of the year 0. */
export function monthCounted(months: number): { readonly year: number; readonly month: number } {
  const year = Math.floor(months / MONTHS_IN_YEAR);
  return { year, month: months - year * MONTHS_IN_YEAR + 1 };
}

/** The number of days that a month has. */
export function daysIn(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

function daysBeforeYear(year: number): number {
  const centuries = Math.floor(year / 100);
  return year * DAYS_IN_YEAR + Math.floor(year / 4) - centuries + Math.floor(centuries / 4);
}

function daysBeforeMonth(month: number): number {
  return Math.floor((153 * month + 2) / 5);
}
