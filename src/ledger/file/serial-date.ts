const DAY_SECONDS = 86_400;
/** Day 1 is 1900-01-01, and day 60 the 29th of February that 1900 did not have. */
const NO_SUCH_DAY = 60;
/** Days from day 0 to 1970-01-01, for the days after `NO_SUCH_DAY`. */
const DAYS_TO_1970 = 25_569;
/** 9999-12-31, the last day that Excel shows. */
const LAST_DAY = 2_958_465;
/** From day 0 of the count from 1900 to that of the count from 1904. */
const DAYS_TO_1904 = 1462;

/**
 * A serial number as its date, `YYYY-MM-DD`, with ` HH:mm:ss` where it has a time of day; undefined where
 * Excel shows no date for it either. Days 0 and 60 of 1900 are written as Excel shows them, though there are none.
 */
export function serialDate(serial: number, is1904: boolean): string | undefined {
  const seconds = Math.round(serial * DAY_SECONDS) + (is1904 ? DAYS_TO_1904 * DAY_SECONDS : 0);
  const day = Math.floor(seconds / DAY_SECONDS);
  if (!(serial >= 0 && day <= LAST_DAY)) return undefined;
  const time = seconds % DAY_SECONDS;
  return time === 0 ? dayText(day) : `${dayText(day)} ${clockText(time)}`;
}

function dayText(day: number): string {
  if (day === 0) return "1900-01-00";
  if (day === NO_SUCH_DAY) return "1900-02-29";
  const sinceEpoch = day - DAYS_TO_1970 + (day < NO_SUCH_DAY ? 1 : 0);
  return new Date(sinceEpoch * DAY_SECONDS * 1000).toISOString().slice(0, 10);
}

/** A part of a day, or a duration, as `HH:mm:ss`, the hours counted on past 24; undefined below 0. */
export function serialClock(serial: number): string | undefined {
  return serial >= 0 && serial <= LAST_DAY ? clockText(Math.round(serial * DAY_SECONDS)) : undefined;
}

function clockText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
