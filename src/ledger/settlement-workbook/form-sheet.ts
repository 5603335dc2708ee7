import type { Sheet, SheetCell, SheetColumn, SheetRow } from "../workbook/sheet.js";
import { type Figure, figureCell, figureText, isSum } from "./figure.js";

/** A column of a form. */
export interface FormColumn<Unit> {
  readonly title: string;
  /** What columns side by side have in common, over their titles. */
  readonly group?: string;
  readonly width: number;
  /** What it shows of a place; a text, or nothing. */
  readonly value: (unit: Unit) => Figure | string | undefined;
}

/** A place of a form, in a row. */
export interface FormRow<Unit> {
  /** What stands in the columns of places. */
  readonly places: readonly string[];
  readonly unit: Unit;
  /** Of a row of totals, how many rows above it are its parts, or the subtotals of these. */
  readonly totalOf?: number;
}

/** A form as offices hand it in. */
export interface Form<Unit> {
  readonly name: string;
  readonly title: string;
  /** The titles and widths of the columns of places. */
  readonly places: readonly (readonly [title: string, width: number])[];
  readonly columns: readonly FormColumn<Unit>[];
  readonly rows: readonly FormRow<Unit>[];
  readonly notes: readonly string[];
}

const NUMBER: readonly [string, number] = ["序号", 5];
const SIGNED = "制表人：　　　　　　　　　　审核人：　　　　　　　　　　日期：　　　　年　　月　　日";

/** The sheet of a form: a title, who reports and in what units, numbered rows, totals, and lines to sign on. */
export function formSheet<Unit>({ name, title, places, columns, rows, notes }: Form<Unit>): Sheet {
  const own = [NUMBER, ...places];
  const all: readonly SheetColumn[] = [...own.map(([, width]) => ({ width })), ...columns];
  const width = all.length;
  const widths = all.map((column, index) => widthFor(column.width, index - own.length, columns, rows));
  const half = Math.ceil(width / 2);
  return {
    name,
    isLandscape: true,
    fixedColumns: own.length,
    rowPoints: 20,
    columns: widths.map((each) => ({ width: each })),
    above: [
      [{ text: title, look: "title", across: width }],
      [
        { text: "填报单位：", look: "note", across: half },
        ...Array.from({ length: half - 1 }, () => ({ text: "", look: "note" as const })),
        { text: "单位：人、元", look: "note-right", across: width - half },
      ],
    ],
    header: headerOf(own, columns),
    rows: [...bodyOf(columns, rows), ...[...notes, SIGNED].map((text) => lineOf(text, width))],
  };
}

/** A column is as wide as its longest figure, and at least as said. */
function widthFor<Unit>(
  least: number,
  index: number,
  columns: readonly FormColumn<Unit>[],
  rows: readonly FormRow<Unit>[],
): number {
  const { value } = columns[index] ?? {};
  const longest = rows.map(({ unit }) => {
    const own = value?.(unit);
    return typeof own === "object"
      ? Math.max(
          ...figureText(own)
            .split("\n")
            .map((line) => line.length),
        )
      : 0;
  });
  return Math.max(least, ...longest.map((length) => length + 2));
}

/** A line below a table. */
export function lineOf(text: string, width: number): SheetRow {
  return [{ text, look: "note", across: width }];
}

function headerOf<Unit>(
  own: readonly (readonly [title: string, width: number])[],
  columns: readonly FormColumn<Unit>[],
): Sheet["header"] {
  const isGrouped = columns.some(({ group }) => group !== undefined);
  const head = (text: string): SheetCell => ({ text, look: "header" });
  if (!isGrouped) return [[...own, ...columns.map(({ title }) => [title] as const)].map(([title]) => head(title))];
  const tall = (text: string): SheetCell => ({ text, look: "header", down: 2 });
  const upper = columns.map(({ group, title }, index): SheetCell => {
    if (group === undefined) return tall(title);
    if (columns[index - 1]?.group === group) return head("");
    const end = columns.findIndex((column, at) => at > index && column.group !== group);
    return { text: group, look: "header", across: (end === -1 ? columns.length : end) - index };
  });
  const lower = columns.map(({ group, title }) => head(group === undefined ? "" : title));
  return [
    [...own.map(([title]) => tall(title)), ...upper],
    [...own.map(() => head("")), ...lower],
  ];
}

function bodyOf<Unit>(columns: readonly FormColumn<Unit>[], rows: readonly FormRow<Unit>[]): readonly SheetRow[] {
  let number = 0;
  const hasSubtotals = rows.filter(({ totalOf }) => totalOf !== undefined).length > 1;
  return rows.map(({ places, unit, totalOf }, index) => {
    const isTotal = totalOf !== undefined;
    if (!isTotal) number += 1;
    const above = isTotal ? rows.slice(index - totalOf, index) : [];
    const parts = above.filter((part) => part.totalOf === undefined);
    const summed = hasSubtotals ? { sumOf: above.length, isOfSubtotals: true } : { sumOf: above.length };
    const named = places.map((text): SheetCell => ({ text, look: isTotal ? "total" : "text" }));
    const figures = columns.map(({ value }): SheetCell => {
      const own = value(unit);
      if (own === undefined || typeof own === "string")
        return { text: own ?? "", look: isTotal ? "total-range" : "range" };
      const others = parts.map((part) => value(part.unit)).filter((each) => typeof each === "object");
      const isAdded = isTotal && others.length === parts.length && isSum(own, others);
      return figureCell(own, isTotal, isAdded && parts.length > 0 ? summed : {});
    });
    return [isTotal ? { text: "", look: "total" } : { number, as: "ordinal" }, ...named, ...figures];
  });
}
