import { contributionWindow } from "../../index.js";

/** The first and the last day on which someone was born who is of an age on a day; none of a day that is no day. */
export function birthsOfAge(age: number, day: string): readonly string[] {
  if (!isDay(day)) return [];
  const [year = "", month = "", date = ""] = day.split("-");
  const years = Number(year) - age;
  return [dayAfter(dayIn(years - 1, month, date)), dayIn(years, month, date)];
}

/** The library says what is a day. */
export function isDay(day: string): boolean {
  try {
    contributionWindow({ date: day });
    return true;
  } catch {
    return false;
  }
}

/** The same day of another year; of a leap day the one before it. */
function dayIn(year: number, month: string, date: string): string {
  const day = `${year}-${month}-${date}`;
  return isDay(day) ? day : `${year}-${month}-${Number(date) - 1}`;
}

function dayAfter(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  const next = [
    `${year}-${month}-${inTwo(Number(date) + 1)}`,
    `${year}-${inTwo(Number(month) + 1)}-01`,
    `${Number(year) + 1}-01-01`,
  ];
  return next.find(isDay) ?? day;
}

const inTwo = (number: number): string => String(number).padStart(2, "0");
