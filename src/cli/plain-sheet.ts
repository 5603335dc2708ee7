import { widthOf } from "../ledger/text/table.js";
import type { Sheet, SheetCell, SheetRow } from "../ledger/workbook/sheet.js";
import type { PlainCell, PlainColumn, PlainTable } from "./plain-table.js";

/** What a sheet says beside its table. */
export interface SheetWords {
  readonly name: string;
  readonly title: string;
  /** Lines below the table. */
  readonly below?: readonly string[];
}

const SIDES = 2;
const WIDEST = 48;
const ROW_POINTS = 20;
const DAY = /^\d{4}-\d\d-\d\d$/;
/** What a spreadsheet holds as a number, each of its digits. */
const NUMBER = /^-?(?=(?:\D?\d){1,15}$)\d+(?:\.\d+)?$/;

/** A table as a sheet, its columns as wide as their cells need. */
export function plainSheet({ columns, rows }: PlainTable, { name, title, below = [] }: SheetWords): Sheet {
  const across = columns.length;
  return {
    name,
    isLandscape: true,
    rowPoints: ROW_POINTS,
    columns: columns.map((column, index) => ({ width: widthFor(column, rows, index) })),
    above: [[{ text: title, look: "title", across }]],
    header: [columns.map((column) => ({ text: column.title, look: "header" }))],
    rows: [
      ...rows.map((row): SheetRow => row.map((cell, index) => cellOf(cell, columns[index] as PlainColumn))),
      ...below.map((text): SheetRow => [{ text, look: "note", across }]),
    ],
  };
}

function widthFor({ title }: PlainColumn, rows: PlainTable["rows"], index: number): number {
  const widths = [title, ...rows.map((row) => String(row[index] ?? ""))].map(widthOf);
  return Math.min(WIDEST, Math.max(...widths)) + SIDES;
}

function cellOf(cell: PlainCell, { isFigure }: PlainColumn): SheetCell {
  const text = String(cell ?? "");
  if (!isFigure) return DAY.test(text) ? { date: text } : { text, look: "wrapped" };
  return NUMBER.test(text) ? { number: text } : { text, look: "range" };
}
