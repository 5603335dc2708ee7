import { widthOf } from "../text/table.js";
import { html } from "./html.js";

/** A township in a chart; lengths are in the unit of the chart. */
interface ChartRow {
  readonly name: string;
  /** What is certain. */
  readonly solid: number;
  /** What may come on top of it. */
  readonly open: number;
  /** What was asked for; nothing where nothing was. */
  readonly mark?: number;
  /** The figures, in words, at most two lines. */
  readonly label: string;
}

/** A bar for each township. */
export interface TownshipChart {
  /** What the drawing shows, for those who can't see it. */
  readonly title: string;
  readonly rows: readonly ChartRow[];
  /** What the axis reaches at least, and the sign behind its numbers; without one they are left out. */
  readonly axis: { readonly most: number; readonly unit: string };
}

const WIDTH = 352;
const NAMES = 92;
const LABELS = 104;
const ROW = 28;
const TOP = 4;
const AXIS = 24;
const GAP = 8;
/** The longest name that fits, in half characters. */
const LONGEST_NAME = 14;
const INK = "#14201f";
const ACCENT = "#0b5a63";
const TINT = "#e4f0f0";
const LINE = "#d5dcdb";

/**
 * The chart as an SVG for a page. Solid is certain, hatched is open, a bar across is what was asked for, so that it can
 * be read without colours.
 *
 * @param id - tells its pattern from those of other charts of the page
 */
export function townshipChart({ title, rows, axis }: TownshipChart, id: string): string {
  const foot = TOP + rows.length * ROW;
  const most = Math.max(axis.most, ...rows.map(({ solid, open, mark = 0 }) => Math.max(solid + open, mark)));
  const span = WIDTH - NAMES - LABELS;
  const length = (value: number): number => rounded((value / most) * span);
  const steps = Array.from({ length: Math.floor(most / (axis.most / 2)) + 1 }, (_, step) => (step * axis.most) / 2);
  const drawn = [
    `<pattern id="${id}-open" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
      `<path fill="${TINT}" d="M0 0h6v6H0z"/><path stroke="${ACCENT}" stroke-width="4" d="M0 0v6"/></pattern>`,
    ...steps.map((step) => `<path stroke="${LINE}" d="M${NAMES + length(step)} ${TOP}V${foot}"/>`),
    ...(axis.unit === "" ? [] : steps.map((step) => axisText(step, NAMES + length(step), foot, axis.unit))),
    ...rows.map((row, index) => rowOf(row, TOP + index * ROW + ROW / 2, length, id)),
  ];
  const height = foot + AXIS;
  const opening =
    `<svg role="img" aria-label="${html(title)}" xmlns="http://www.w3.org/2000/svg" ` +
    `width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" fill="${INK}">`;
  return [opening, ...drawn, "</svg>"].join("\n");
}

function axisText(step: number, x: number, foot: number, unit: string): string {
  return `<text x="${x}" y="${foot + GAP * 2}" text-anchor="middle">${html(`${step}${unit}`)}</text>`;
}

/** A row around the height of its middle. */
function rowOf(
  { name, solid, open, mark, label }: ChartRow,
  middle: number,
  length: (value: number) => number,
  id: string,
): string {
  const [settled, added] = [length(solid), length(open)];
  const lines = label.split("\n");
  const texts = lines.map((line, index) => {
    const height = middle + (index - (lines.length - 1) / 2) * 12;
    return textOf(line, WIDTH - LABELS + GAP, height, "start");
  });
  return [
    textOf(cut(name), NAMES - GAP, middle, "end"),
    bar(NAMES, middle, settled, `fill="${ACCENT}"`),
    bar(NAMES + settled, middle, added, `fill="url(#${id}-open)" stroke="${ACCENT}"`),
    mark === undefined ? "" : `<path d="M${rounded(NAMES + length(mark) - 1.5)} ${middle - 11}h3v22h-3z"/>`,
    ...texts,
  ].join("");
}

function bar(x: number, middle: number, length: number, look: string): string {
  return length === 0 ? "" : `<path ${look} d="M${x} ${middle - 7}h${length}v14h-${length}z"/>`;
}

function textOf(text: string, x: number, y: number, anchor: "start" | "end"): string {
  return `<text x="${x}" y="${y}" dominant-baseline="central" text-anchor="${anchor}">${html(text)}</text>`;
}

function cut(name: string): string {
  if (widthOf(name) <= LONGEST_NAME) return name;
  const characters = [...name];
  while (widthOf(characters.join("")) >= LONGEST_NAME) characters.pop();
  return `${characters.join("")}…`;
}

/** Tenths of a pixel are enough to draw with. */
const rounded = (length: number): number => Math.round(length * 10) / 10;
