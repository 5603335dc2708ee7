import { CellFault } from "./cell-fault.js";
import { fold } from "./fold.js";

const FORMS: readonly RegExp[] = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];
const MONTH_FORMS: readonly RegExp[] = [/^(\d{4})[-/.](\d{1,2})$/, /^(\d{4})年(\d{1,2})月$/, /^(\d{4})(\d{2})$/];
const TIME = /^(\S+)(?:\s+|T)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/;
const SERIAL = /^(\d{5})(?:\.\d+)?$/;
const SHORT_YEAR = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{1,4}$/;
const MS_PER_DAY = 86_400_000;
/** The day that Excel counts from, as its serials run since March 1900. */
const SERIAL_ORIGIN = Date.UTC(1899, 11, 30);

function joined(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function dateIn(text: string, serials: boolean): string | undefined {
  const serial = serials ? SERIAL.exec(text)?.[1] : undefined;
  if (serial !== undefined)
    return new Date(SERIAL_ORIGIN + Number(serial) * MS_PER_DAY).toISOString().slice(0, "YYYY-MM-DD".length);
  for (const form of FORMS) {
    const found = form.exec(text);
    if (found !== null) return joined(...(found.slice(1) as [string, string, string]));
  }
  return undefined;
}

/** Whether a calendar has the day; `Date` takes the 30th of February for a day of March. */
function exists(date: string): boolean {
  const at = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date);
}

function fault(text: string, serials: boolean): CellFault {
  if (SHORT_YEAR.test(text)) {
    return new CellFault(
      "年份不足四位，分不清年、月、日：请写成 2021-03-01 的样子",
      "a year of fewer than four digits: which is the year, the month, the day? Write it as 2021-03-01",
    );
  }
  if (MONTH_FORMS.some((form) => form.test(text))) return new CellFault("只有年月，没有日", "a month and no day");
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
 * `2021-03-31`, `2021/3/31`, `2021.3.31`, `20210331`, `2021年3月31日`, with a time of day behind it or not; a serial
 * where asked.
 */
export function readDate(cell: string, serials: boolean): string {
  const text = fold(cell);
  const day = TIME.exec(text)?.[1] ?? text;
  const found = dateIn(day, serials);
  if (found === undefined) throw fault(day, serials);
  if (!exists(found)) throw new CellFault("没有这一天", "there is no such day");
  return found;
}

/** The same, with a time of day kept. */
export function readDateOrTime(cell: string, serials: boolean): string {
  const found = TIME.exec(fold(cell));
  if (found === null) return readDate(cell, serials);
  const [, day, hour, minute, second] = found;
  const time = `${(hour as string).padStart(2, "0")}:${minute}${second === undefined ? "" : `:${second}`}`;
  return `${readDate(day as string, serials)}T${time}`;
}

/** `2021-03`, `2021/3`, `2021.3`, `202103`, `2021年3月`. */
export function readMonth(cell: string): string {
  const text = fold(cell);
  for (const form of MONTH_FORMS) {
    const found = form.exec(text);
    if (found !== null) return `${found[1]}-${(found[2] as string).padStart(2, "0")}`;
  }
  throw new CellFault("不是月份，应如 2021-03、2021年3月", "not a month such as 2021-03 or 2021年3月");
}
