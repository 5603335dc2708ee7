import type { AmountSum, Determination } from "../../index.js";
import { withThousands } from "../with-thousands.js";
import type { NumberCell, NumberLook, SheetCell } from "../workbook/sheet.js";

/** What a form shows of a place: a number, or from where to where it may lie. */
export interface Figure {
  readonly as: Extract<NumberLook, "count" | "yuan" | "percent">;
  readonly least: string;
  readonly most: string;
}

export function persons(least: number, open: number = 0): Figure {
  return { as: "count", least: String(least), most: String(least + open) };
}

export function personsOf(amount: Determination<number>): Figure {
  const { min, max } = amount.status === "determined" ? { min: amount.value, max: amount.value } : amount;
  return { as: "count", least: String(min), most: String(max) };
}

export function yuan(least: string, most: string = least): Figure {
  return { as: "yuan", least, most };
}

/** What is settled of a sum. */
export function settledYuan({ settled }: AmountSum): Figure {
  return yuan(settled);
}

/** What is open of a sum. */
export function openYuan({ openMin, openMax }: AmountSum): Figure {
  return yuan(openMin, openMax);
}

export function wholeYuan({ min, max }: AmountSum): Figure {
  return yuan(min, max);
}

const PARTS_OF_A_PERCENT = 10_000;

/** A rate in percent with four decimals, further ones cut off: what is not all is never shown as 100. */
export function rate(least: number, most: number, base: number): Figure {
  const cut = (count: number): string =>
    String(Number((BigInt(count) * 100n * BigInt(PARTS_OF_A_PERCENT)) / BigInt(base)) / PARTS_OF_A_PERCENT);
  return { as: "percent", least: cut(least), most: cut(most) };
}

/** Figures of one kind added up, each end by itself. */
export function added(figures: readonly Figure[], as: Figure["as"]): Figure {
  const sum = (end: "least" | "most"): string =>
    String(figures.reduce((whole, figure) => whole + fen(figure[end]), 0) / 100);
  return { as, least: sum("least"), most: sum("most") };
}

/** Of which rows above it a figure is the sum, if of any. */
export type SummedRows = Pick<NumberCell, "sumOf" | "isOfSubtotals">;

/** Whether an amount has fen. */
export function hasFen({ as, least, most }: Figure): boolean {
  return as === "yuan" && [least, most].some((yuan) => /\.\d*[1-9]/.test(yuan));
}

/**
 * A figure as a cell.
 *
 * @param areWhole - whether no amount beside it has fen
 */
export function figureCell(
  { as, least, most }: Figure,
  isTotal: boolean = false,
  summed: SummedRows = {},
  areWhole: boolean = false,
): SheetCell {
  const look = as === "yuan" && areWhole ? "whole-yuan" : as;
  if (least === most) return { number: least, as: look, isTotal, ...summed };
  return { text: figureText({ as, least, most }), look: isTotal ? "total-range" : "range" };
}

/** A range that is longer stands on two lines, or its column would be wide for that alone. */
const LONGEST_LINE = 7;

/** A figure as it is shown, or nearly: how wide its column is to be follows from it. */
export function figureText({ as, least, most }: Figure): string {
  const shown = as === "yuan" ? [least, most].map(withThousands) : [least, most];
  const sign = as === "percent" ? "%" : "";
  if (least === most) return `${shown[0]}${sign}`;
  const line = shown.join("–");
  return `${line.length > LONGEST_LINE ? shown.join("–\n") : line}${sign}`;
}

/** A figure as it is written in a text: as exact as it is, with thousands parted; a rate has two decimals at least. */
export function figureInText({ as, least, most }: Figure): string {
  const ends = [...new Set([least, most])];
  return as === "percent" ? `${ends.map(withDecimals).join("–")}%` : ends.map(withThousands).join("–");
}

function withDecimals(rate: string): string {
  const [whole, decimals = ""] = rate.split(".");
  return `${whole}.${decimals.padEnd(2, "0")}`;
}

/** Whether a figure is the sum of others, none of them open. */
export function isSum(sum: Figure, parts: readonly Figure[]): boolean {
  const isCertain = [sum, ...parts].every(({ as, least, most }) => as !== "percent" && least === most);
  return isCertain && fen(sum.least) === parts.reduce((whole, { least }) => whole + fen(least), 0);
}

function fen(number: string): number {
  return Math.round(Number(number) * 100);
}
