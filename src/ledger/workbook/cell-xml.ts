import { columnLetters } from "../file/cell-reference.js";
import { shifted } from "../file/decimal-text.js";
import { fileFault } from "../file/file-fault.js";
import type { DateCell, NumberCell, SheetCell, TextCell } from "./sheet.js";
import { type CellLook, styleOf } from "./sheet-styles.js";
import { xmlText } from "./xml-text.js";

const LONGEST_TEXT = 32_767;
/** A spreadsheet keeps fifteen digits of a number, and would alter the others. */
const NUMBER = /^-?(?=(?:\D?\d){1,15}$)\d+(?:\.\d+)?$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const DAY_MS = 86_400_000;
/** Serials of days run on from here since March 1900; those before, spreadsheets disagree about. */
const DAY_0 = Date.UTC(1899, 11, 30);
const FIRST_DAY = "1900-03-01";

/** A cell as XML; `row` is counted from 1, `column` from 0. */
export function cellXml(cell: SheetCell, row: number, column: number): string {
  const at = `${columnLetters(column)}${row}`;
  if (cell === undefined) return `<c r="${at}" s="${styleOf.text}"/>`;
  if (typeof cell === "string") return textXml({ text: cell }, at);
  if (typeof cell === "number") return numberXml({ number: cell }, at, row, column);
  if ("text" in cell) return textXml(cell, at);
  return "date" in cell ? dateXml(cell, at) : numberXml(cell, at, row, column);
}

function textXml({ text, look = "text" }: TextCell, at: string): string {
  if (text.length > LONGEST_TEXT)
    throw refused(at, text, `文字超过 ${LONGEST_TEXT} 个字符`, `a text of more than ${LONGEST_TEXT} characters`);
  if (text === "") return `<c r="${at}" s="${styleOf[look]}"/>`;
  return `<c r="${at}" s="${styleOf[look]}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

function numberXml(cell: NumberCell, at: string, row: number, column: number): string {
  const { number, as = "plain", isTotal = false, sumOf, isOfSubtotals = false } = cell;
  const text = String(number);
  if (!NUMBER.test(text)) throw refused(at, text, "不是至多 15 位的数", "not a number of up to 15 digits");
  const value = as === "percent" ? shifted(text, -2) : text;
  const letters = columnLetters(column);
  const sum = isOfSubtotals ? "SUBTOTAL(9," : "SUM(";
  const formula = sumOf === undefined ? "" : `<f>${sum}${letters}${row - sumOf}:${letters}${row - 1})</f>`;
  const look: CellLook = isTotal ? `total-${as}` : as;
  return `<c r="${at}" s="${styleOf[look]}">${formula}<v>${value}</v></c>`;
}

function dateXml({ date }: DateCell, at: string): string {
  const time = Date.parse(date);
  const isDay = DAY.test(date) && date >= FIRST_DAY && new Date(time || 0).toISOString().startsWith(date);
  if (!isDay) throw refused(at, date, "不是日期", "not a date");
  return `<c r="${at}" s="${styleOf.date}"><v>${(time - DAY_0) / DAY_MS}</v></c>`;
}

function refused(at: string, text: string, zh: string, en: string): Error {
  const shown = text.slice(0, 40);
  return fileFault(`单元格 ${at} 写不下：${zh}（${shown}）`, `the cell ${at} can't be written: ${en} (${shown})`);
}
