import { CellFault } from "./cell-fault.js";
import { fold } from "./fold.js";

const FORMS: readonly RegExp[] = [
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/,
  /^(\d{4})(年)(\d{1,2})月(\d{1,2})日$/,
  /^(\d{4})()(\d{2})(\d{2})$/,
];
const MONTH_FORMS: readonly RegExp[] = [/^(\d{4})[-/.](\d{1,2})$/, /^(\d{4})年(\d{1,2})月$/, /^(\d{4})(\d{2})$/];
const TIME = /^(.*?)(?:\s+|T)(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const SERIAL = /^\d{5}$/;
const MS_PER_DAY = 86_400_000;
/** The day that Excel counts from, as its serials run since March 1900. */
const SERIAL_ORIGIN = Date.UTC(1899, 11, 30);

function joined(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function dateIn(text: string, serials: boolean): string | undefined {
  if (serials && SERIAL.test(text))
    return new Date(SERIAL_ORIGIN + Number(text) * MS_PER_DAY).toISOString().slice(0, "YYYY-MM-DD".length);
  for (const form of FORMS) {
    const [, year, , month, day] = form.exec(text) ?? [];
    if (year !== undefined) return joined(year, month as string, day as string);
  }
  return undefined;
}

function fault(serials: boolean): CellFault {
  const zh = "不是日期，应如 2021-03-31、2021/3/31、2021.3.31、20210331、2021年3月31日";
  const en = "not a date such as 2021-03-31, 2021/3/31, 2021.3.31, 20210331 or 2021年3月31日";
  return serials
    ? new CellFault(zh, en)
    : new CellFault(
        `${zh}；若是 Excel 序列号，请加 --excel-dates`,
        `${en}; for Excel's serial numbers, say --excel-dates`,
      );
}

/**
 * `2021-03-31`, `2021/3/31`, `2021.3.31`, `20210331`, `2021年3月31日`, with midnight after it or not; a serial where
 * asked.
 */
export function readDate(cell: string, serials: boolean): string {
  const text = fold(cell);
  const found = dateIn(text.replace(/\s+0?0:00(?::00)?$/, ""), serials);
  if (found === undefined) throw fault(serials);
  return found;
}

/** The same, with a time of day kept. */
export function readDateOrTime(cell: string, serials: boolean): string {
  const [, day, hour, minute, second] = TIME.exec(fold(cell)) ?? [];
  if (day === undefined) return readDate(cell, serials);
  const time = `${(hour as string).padStart(2, "0")}:${minute}${second === undefined ? "" : `:${second}`}`;
  return `${readDate(day, serials)}T${time}`;
}

/** `2021-03`, `2021/3`, `2021.3`, `202103`, `2021年3月`. */
export function readMonth(cell: string): string {
  const text = fold(cell);
  for (const form of MONTH_FORMS) {
    const [, year, month] = form.exec(text) ?? [];
    if (year !== undefined) return `${year}-${(month as string).padStart(2, "0")}`;
  }
  throw new CellFault("不是月份，应如 2021-03、2021年3月", "not a month such as 2021-03 or 2021年3月");
}
