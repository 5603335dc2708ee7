/** What the quarters of a year are called. */
export const QUARTERS = [
  ["一", "first"],
  ["二", "second"],
  ["三", "third"],
  ["四", "fourth"],
] as const;

/** What the months are called in English. */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
