import type { Text } from "../../index.js";
import { type Say, same } from "../text/in-locale.js";
import type { Sheet, SheetCell, SheetRow } from "../workbook/sheet.js";
import { type Figure, figureCell, figureText, hasFen, isSum } from "./figure.js";
import { type FormPage, formPages } from "./form-pages.js";

/** A column of a form. */
export interface FormColumn<Unit> {
  readonly title: Text;
  /** What columns side by side have in common, over their titles. */
  readonly group?: Text;
  readonly width: number;
  /** What it shows of a place; a text, or nothing. */
  readonly value: (unit: Unit) => Figure | string | undefined;
}

/** A place of a form, in a row. */
export interface FormRow<Unit> {
  /** What stands in the columns of places. */
  readonly places: readonly Text[];
  readonly unit: Unit;
  /** Of a row of totals, how many rows above it are its parts, or the subtotals of these. */
  readonly totalOf?: number;
}

/** A form as offices hand it in. */
export interface Form<Unit> {
  readonly name: Text;
  readonly title: Text;
  /** The titles and widths of the columns of places. */
  readonly places: readonly (readonly [title: Text, width: number])[];
  readonly columns: readonly FormColumn<Unit>[];
  readonly rows: readonly FormRow<Unit>[];
  readonly notes: readonly Text[];
}

type PlaceColumn = Form<unknown>["places"][number];

const NUMBER: PlaceColumn = [{ zh: "序号", en: "No." }, 5];
const BLANK = "　".repeat(10);
const SIGNED: Text = {
  zh: `制表人：${BLANK}审核人：${BLANK}日期：　　　　年　　月　　日`,
  en: `Prepared by:${BLANK}Checked by:${BLANK}Date:${BLANK}`,
};

/**
 * The sheet of a form: a title, who reports and in what units, numbered rows, totals, and lines to sign on. What is
 * wider than a page of paper goes on on the next, each with a title and the places of its own.
 */
export function formSheet<Unit>({ name, title, places, columns, rows, notes }: Form<Unit>, say: Say): Sheet {
  const own = [NUMBER, ...places];
  const least = columns.map((column) => widthFor(column, rows));
  const { pages, widths } = formPages(
    own.map(([, width]) => width),
    columns.map(({ group }) => group?.zh),
    least,
  );
  const isOne = pages.length === 1;
  const acrossOf = ({ from, to }: FormPage): number => own.length + to - from;
  const lineOn = (text: Text) => pages.flatMap((page, index) => spread(index === 0 ? say(text) : "", acrossOf(page)));
  return {
    name: say(name),
    isLandscape: true,
    ...(isOne ? { fixedColumns: own.length } : { pagesAcross: pages.map(acrossOf) }),
    rowPoints: 20,
    columns: pages.flatMap(({ from, to }) => [
      ...own.map(([, width]) => ({ width })),
      ...widths.slice(from, to).map((width) => ({ width })),
    ]),
    above: [
      pages.flatMap((page, index): readonly SheetCell[] => {
        const text = index === 0 ? say(title) : say({ zh: `${title.zh}（续）`, en: title.en });
        return spanned({ text, look: "title", across: acrossOf(page) });
      }),
      pages.flatMap((page): readonly SheetCell[] => {
        const half = Math.ceil(acrossOf(page) / 2);
        const units = say({ zh: "单位：人、元", en: "In persons and yuan" });
        return [
          ...spread(say({ zh: "填报单位：", en: "Reported by:" }), half),
          ...spanned({ text: units, look: "note-right", across: acrossOf(page) - half }),
        ];
      }),
    ],
    header: headerOf(pages, own, columns, say),
    rows: [
      ...bodyOf(pages, columns, rows, say),
      ...notes.map(lineOn),
      pages.flatMap((page) => spread(say(SIGNED), acrossOf(page))),
    ],
  };
}

const FEN = ".00";
/** What the sides of a cell take up, in characters. */
const SIDES = 1.5;

/** A column is as wide as its longest figure, and at least as said. */
function widthFor<Unit>({ width, value }: FormColumn<Unit>, rows: readonly FormRow<Unit>[]): number {
  const longest = rows.map(({ unit }) => {
    const own = value(unit);
    const lines = typeof own === "object" ? figureText(own).split("\n") : [""];
    return Math.max(...lines.map((line) => line.length));
  });
  const fen = rows.some(({ unit }) => hasFenIn(value(unit))) ? FEN.length : 0;
  return Math.max(width, ...longest.map((length) => length + fen + SIDES));
}

/** A line below a table. */
export function lineOf(text: string, width: number): SheetRow {
  return [{ text, look: "note", across: width }];
}

/** A line across columns, beside which others may stand. */
function spread(text: string, across: number): readonly SheetCell[] {
  return spanned({ text, look: "note", across });
}

type Spanning = Extract<SheetCell, { readonly text: string }>;

function spanned(cell: Spanning & { readonly across: number }): readonly SheetCell[] {
  const { look } = cell as Required<Spanning>;
  return [cell, ...Array.from({ length: cell.across - 1 }, () => ({ text: "", look }))];
}

function headerOf<Unit>(
  pages: readonly FormPage[],
  own: readonly PlaceColumn[],
  columns: readonly FormColumn<Unit>[],
  say: Say,
): Sheet["header"] {
  const head = (text: Text): SheetCell => ({ text: say(text), look: "header" });
  const onEach = (places: readonly SheetCell[], others: readonly SheetCell[]): SheetRow =>
    pages.flatMap(({ from, to }) => [...places, ...others.slice(from, to)]);
  const titles = own.map(([title]) => title);
  if (columns.every(({ group }) => group === undefined)) {
    const single = columns.map(({ title }) => head(title));
    return [onEach(titles.map(head), single)];
  }
  const tall = (text: Text): SheetCell => ({ text: say(text), look: "header", down: 2 });
  const upper = columns.map(({ group, title }, index): SheetCell => {
    if (group === undefined) return tall(title);
    if (columns[index - 1]?.group === group) return head(same(""));
    const end = columns.findIndex((column, at) => at > index && column.group !== group);
    return { text: say(group), look: "header", across: (end === -1 ? columns.length : end) - index };
  });
  const lower = columns.map(({ group, title }) => head(group === undefined ? same("") : title));
  return [
    onEach(titles.map(tall), upper),
    onEach(
      titles.map(() => head(same(""))),
      lower,
    ),
  ];
}

function bodyOf<Unit>(
  pages: readonly FormPage[],
  columns: readonly FormColumn<Unit>[],
  rows: readonly FormRow<Unit>[],
  say: Say,
): readonly SheetRow[] {
  let number = 0;
  const areWhole = columns.map(({ value }) => rows.every(({ unit }) => !hasFenIn(value(unit))));
  const hasSubtotals = rows.filter(({ totalOf }) => totalOf !== undefined).length > 1;
  return rows.map(({ places, unit, totalOf }, index) => {
    const isTotal = totalOf !== undefined;
    if (!isTotal) number += 1;
    const above = isTotal ? rows.slice(index - totalOf, index) : [];
    const parts = above.filter((part) => part.totalOf === undefined);
    const summed = hasSubtotals ? { sumOf: above.length, isOfSubtotals: true } : { sumOf: above.length };
    const named = places.map((text): SheetCell => ({ text: say(text), look: isTotal ? "total" : "text" }));
    const figures = columns.map(({ value }, column): SheetCell => {
      const own = value(unit);
      if (own === undefined || typeof own === "string")
        return { text: own ?? "", look: isTotal ? "total-range" : "range" };
      const others = parts.map((part) => value(part.unit)).filter((each) => typeof each === "object");
      const isAdded = isTotal && others.length === parts.length && isSum(own, others);
      return figureCell(own, isTotal, isAdded && parts.length > 0 ? summed : {}, areWhole[column]);
    });
    const numbered: SheetCell = isTotal ? { text: "", look: "total" } : { number, as: "ordinal" };
    return pages.flatMap(({ from, to }) => [numbered, ...named, ...figures.slice(from, to)]);
  });
}

function hasFenIn(figure: Figure | string | undefined): boolean {
  return typeof figure === "object" && hasFen(figure);
}
