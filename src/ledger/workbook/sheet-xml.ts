import { columnLetters, MOST_ROWS } from "../file/cell-reference.js";
import { cellXml } from "./cell-xml.js";
import type { SheetCell, SheetColumn, SheetRow, SheetSetup, TextCell, TextLook } from "./sheet.js";
import { styleOf } from "./sheet-styles.js";
import { XML_START, xmlText } from "./xml-text.js";

const LINE_POINTS = 15.75;
const TITLE_POINTS = 30;
/** No row is higher. */
const MOST_POINTS = 409;
/** The sides of a cell take up a character. */
const SIDES = 1;
/** What a line may leave empty at its end, as no mark begins the next and no wide character is cut. */
const RAGGED = 3;
const WRAPPED: ReadonlySet<TextLook> = new Set(["wrapped", "header", "note", "range", "total-range"]);

/** The cells of a row that span others, each as a `mergeCell` of XML. */
export function mergesOf(cells: SheetRow, row: number): readonly string[] {
  const merges: string[] = [];
  for (const [column, cell] of cells.entries()) {
    const { across = 1, down = 1 } = spanning(cell);
    if (across === 1 && down === 1) continue;
    const last = `${columnLetters(column + across - 1)}${row + down - 1}`;
    merges.push(`<mergeCell ref="${columnLetters(column)}${row}:${last}"/>`);
  }
  return merges;
}

/**
 * A row as XML, as high as its texts need.
 *
 * @param least - how high it is at least, in points
 */
export function rowXml(cells: SheetRow, row: number, columns: readonly SheetColumn[], least = 0): string {
  let xml = "";
  let points = least;
  for (const [column, cell] of cells.entries()) {
    xml += cellXml(cell, row, column);
    points = Math.max(points, pointsOf(spanning(cell), columns, column));
  }
  const height = Math.min(points, MOST_POINTS);
  return `<row r="${row}"${height === 0 ? "" : ` ht="${height}" customHeight="1"`}>${xml}</row>`;
}

/** Spreadsheets fit a row to its cells, but not all of them, and none to those that span others. */
function pointsOf(
  { text, look = "text", across = 1, down = 1 }: TextCell,
  columns: readonly SheetColumn[],
  at: number,
): number {
  if (look === "title") return TITLE_POINTS;
  if (!WRAPPED.has(look)) return 0;
  const width = columns.slice(at, at + across).reduce((sum, each) => sum + each.width, -SIDES);
  const lines = text
    .split("\n")
    .map(widthOf)
    .map((line) => (line <= width ? 1 : linesOf(line, width)));
  // The rows below that it spans hold a line each at least.
  const all = lines.reduce((sum, each) => sum + each, 1 - down);
  return all <= 1 ? 0 : all * LINE_POINTS;
}

function linesOf(line: number, width: number): number {
  return Math.ceil(line / Math.max(width - RAGGED, 1));
}

/** How wide a text is, in characters; one of Chinese takes two. */
function widthOf(text: string): number {
  return text.replace(/[^\0-\xff]/g, "xx").length;
}

const ALONE: TextCell = { text: "" };

function spanning(cell: SheetCell): TextCell {
  return typeof cell === "object" && "text" in cell ? cell : ALONE;
}

/** What stands before the rows of a sheet; `frozen` is how many rows stay in sight. */
export function sheetStart(
  { columns, fixedColumns = 0, pagesAcross }: SheetSetup,
  frozen: number,
  isFirst: boolean,
): string {
  const split = fixedColumns > 0 ? `xSplit="${fixedColumns}" ` : "";
  const pane =
    `<pane ${split}ySplit="${frozen}" topLeftCell="${columnLetters(fixedColumns)}${frozen + 1}" ` +
    `activePane="${fixedColumns > 0 ? "bottomRight" : "bottomLeft"}" state="frozen"/>`;
  const cols = columns.map(({ width, typed }, index) => {
    const style = typed === undefined ? "" : ` style="${styleOf[typed]}"`;
    return `<col min="${index + 1}" max="${index + 1}" width="${width}"${style} customWidth="1"/>`;
  });
  return [
    `${XML_START}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
    pagesAcross === undefined ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "",
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ""} workbookViewId="0">${pane}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/><cols>${cols.join("")}</cols><sheetData>`,
  ].join("");
}

/** What stands behind the rows: what spans cells, the words offered, and how it is printed. */
export function sheetEnd(setup: SheetSetup, merges: readonly string[], head: number): string {
  const { columns, isLandscape = false, pagesAcross } = setup;
  const merged = merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`;
  const offered = columns.flatMap(({ choices }, column) =>
    choices === undefined ? [] : [choicesXml(choices, columnLetters(column), head + 1)],
  );
  const validations =
    offered.length === 0 ? "" : `<dataValidations count="${offered.length}">${offered.join("")}</dataValidations>`;
  return [
    `</sheetData>${merged}${validations}<printOptions horizontalCentered="1"/>`,
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${isLandscape ? "landscape" : "portrait"}" `,
    pagesAcross === undefined ? 'fitToWidth="1" fitToHeight="0"/>' : `scale="${scaleOf(columns, pagesAcross)}"/>`,
    "<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>",
    pagesAcross === undefined ? "" : breaksXml(pagesAcross),
    "</worksheet>",
  ].join("");
}

/** How wide A4 across is within its margins, and a character at most, in points. */
const [PAGE_POINTS, CHARACTER_POINTS] = [784, 7];

/** In percent, such that the widest page is no wider than the paper. */
function scaleOf(columns: readonly SheetColumn[], pagesAcross: readonly number[]): number {
  let from = 0;
  const widths = pagesAcross.map((count) => {
    const own = columns.slice(from, from + count);
    from += count;
    return own.reduce((sum, { width }) => sum + width, 0);
  });
  return Math.min(Math.floor((100 * PAGE_POINTS) / (CHARACTER_POINTS * Math.max(...widths))), 100);
}

function breaksXml(pagesAcross: readonly number[]): string {
  let column = 0;
  const breaks = pagesAcross.slice(0, -1).map((count) => {
    column += count;
    return `<brk id="${column}" max="${MOST_ROWS - 1}" man="1"/>`;
  });
  return `<colBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join("")}</colBreaks>`;
}

/** A word that is not offered is asked about, and may be kept. */
function choicesXml(choices: readonly string[], letters: string, from: number): string {
  const cells = `${letters}${from}:${letters}${MOST_ROWS}`;
  return (
    `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${cells}">` +
    `<formula1>"${xmlText(choices.join(","))}"</formula1></dataValidation>`
  );
}
