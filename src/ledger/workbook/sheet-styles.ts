import type { NumberLook, TextLook } from "./sheet.js";
import { XML_START } from "./xml-text.js";

/** How a cell can look. */
export type CellLook = TextLook | "date" | NumberLook | `total-${NumberLook}` | "unruled-text";

const [REGULAR, BOLD, TITLE] = [0, 1, 2];
const [UNRULED, RULED] = [0, 1];
const GREY = 2;
/** Excel's own numbers of formats, and one of ours. */
const [GENERAL, WHOLE, TWO_DECIMALS, WHOLE_THOUSANDS, THOUSANDS, TEXT, PERCENT, DAY] = [0, 1, 2, 3, 4, 49, 164, 165];

interface Style {
  readonly format: number;
  readonly font?: number;
  readonly fill?: number;
  readonly border?: number;
  readonly align?: "left" | "center" | "right";
  readonly isWrapped?: boolean;
}

const numbers: Readonly<Record<NumberLook, number>> = {
  plain: GENERAL,
  count: WHOLE,
  decimal: TWO_DECIMALS,
  yuan: THOUSANDS,
  "whole-yuan": WHOLE_THOUSANDS,
  percent: PERCENT,
  ordinal: WHOLE,
};

function numberStyles(prefix: "" | "total-", font: number): readonly (readonly [CellLook, Style])[] {
  return Object.entries(numbers).map(([look, format]) => [
    `${prefix}${look as NumberLook}`,
    { format, font, ...(look === "ordinal" && { align: "center" }) },
  ]);
}

const styles: ReadonlyMap<CellLook, Style> = new Map<CellLook, Style>([
  ["note", { format: TEXT, border: UNRULED, isWrapped: true }],
  ["note-right", { format: TEXT, border: UNRULED, align: "right" }],
  ["title", { format: TEXT, font: TITLE, border: UNRULED, align: "center" }],
  ["header", { format: TEXT, font: BOLD, fill: GREY, align: "center", isWrapped: true }],
  ["text", { format: TEXT }],
  ["wrapped", { format: TEXT, isWrapped: true }],
  ["range", { format: TEXT, align: "right", isWrapped: true }],
  ["total", { format: TEXT, font: BOLD }],
  ["total-range", { format: TEXT, font: BOLD, align: "right", isWrapped: true }],
  ["date", { format: DAY, align: "center" }],
  ["unruled-text", { format: TEXT, border: UNRULED }],
  ...numberStyles("", REGULAR),
  ...numberStyles("total-", BOLD),
]);

const order: readonly CellLook[] = [...styles.keys()];

/** The number of a look among the styles; 0 is what cells have that nothing is said of. */
export const styleOf: Readonly<Record<CellLook, number>> = Object.fromEntries(
  order.map((look, index) => [look, index + 1]),
) as Record<CellLook, number>;

function styleXml({ format, font = REGULAR, fill = 0, border = RULED, align, isWrapped }: Style): string {
  const horizontal = align === undefined ? "" : ` horizontal="${align}"`;
  const wrap = isWrapped === true ? ' wrapText="1"' : "";
  return (
    `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" ` +
    `applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
    `<alignment vertical="center"${horizontal}${wrap}/></xf>`
  );
}

const plainXml = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
const fontXml = (size: number, isBold: boolean): string =>
  `<font>${isBold ? "<b/>" : ""}<sz val="${size}"/><name val="宋体"/><family val="3"/><charset val="134"/></font>`;
const side = (name: string): string => `<${name} style="thin"><color auto="1"/></${name}>`;

/** The part of a workbook that holds its styles. */
export const stylesXml: string = [
  XML_START,
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  `<numFmts count="2"><numFmt numFmtId="${PERCENT}" formatCode="0.0000%"/>`,
  `<numFmt numFmtId="${DAY}" formatCode="yyyy\\-mm\\-dd"/></numFmts>`,
  `<fonts count="3">${fontXml(11, false)}${fontXml(11, true)}${fontXml(18, true)}</fonts>`,
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/><bgColor indexed="64"/></patternFill></fill>',
  "</fills>",
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border></borders>`,
  `<cellStyleXfs count="1">${plainXml}</cellStyleXfs>`,
  `<cellXfs count="${order.length + 1}">${plainXml}${[...styles.values()].map(styleXml).join("")}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>',
  "</styleSheet>",
].join("");
