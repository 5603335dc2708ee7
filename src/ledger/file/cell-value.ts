import { decimalText, shifted } from "./decimal-text.js";
import type { NumberKind } from "./number-format.js";
import { serialClock, serialDate } from "./serial-date.js";

/** Excel keeps no more digits of a number. */
const MOST_DIGITS = 1e15;

/** The text of a number cell by its format; undefined where it holds no number. */
export function numberCell(text: string, kind: NumberKind, is1904: boolean): string | undefined {
  const plain = decimalText(text);
  if (plain === undefined || kind === "number") return plain;
  if (kind === "percent") return `${shifted(plain, 2)}%`;
  const serial = Number(plain);
  const isTimeOfDay = kind === "time" && serial < 1;
  const shown = kind === "duration" || isTimeOfDay ? serialClock(serial) : serialDate(serial, is1904);
  return shown ?? plain;
}

/** Whether the digits of a number cell can't all be what was typed. */
export function hasLostDigits(plain: string): boolean {
  return plain.length > 15 && Math.abs(Number(plain)) >= MOST_DIGITS;
}

const ISO_DATE = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.\d+)?Z?)?$/;

/** A date cell that holds its date as a text; what has another form stays as it is. */
export function isoDateCell(text: string): string {
  const [, day, time] = ISO_DATE.exec(text) ?? [];
  if (day === undefined) return text;
  return time === undefined || time === "00:00:00" ? day : `${day} ${time}`;
}

/** Characters that XML can't hold are written `_xHHHH_`; line ends come out as line feeds. */
export function cellText(text: string): string {
  const plain = text.includes("_x")
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return plain.includes("\r") ? plain.replace(/\r\n?/g, "\n") : plain;
}
