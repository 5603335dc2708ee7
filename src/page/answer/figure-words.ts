import type { AnswerPart, Locale } from "../../index.js";
import { splitUnit } from "../form/split-unit.js";

/** A number as it is printed, its thousands set apart. */
export function grouped(figure: string): string {
  const [whole = "", places] = figure.split(".");
  const set = reversed(reversed(whole).replaceAll(/\d{3}(?=\d)/g, "$&,"));
  return places === undefined ? set : `${set}.${places}`;
}

const reversed = (text: string): string => [...text].reverse().join("");

/** A part's figures for print: `¥` or a unit about them, a range where they are open. */
export interface FigureWords {
  readonly before: string;
  readonly min: string;
  /** The same as the least where it is settled. */
  readonly max: string;
  readonly unit: string;
}

/** The figures of a part of an answer; none where it is told in words. */
export function figureWords({ bounds, label }: AnswerPart, locale: Locale): FigureWords | undefined {
  if (bounds === null) return undefined;
  const { unit } = splitUnit(label, locale);
  const isYuan = locale === "en" && unit.startsWith("yuan");
  // A number without a unit may be a year.
  const print = (figure: string): string => (unit === "" ? figure : grouped(figure));
  return {
    before: isYuan ? "¥" : "",
    min: print(bounds.min),
    max: print(bounds.max),
    unit: isYuan ? unit.replace(/^yuan ?/, "") : unit,
  };
}

/** A part of an answer on one line: 0 至 40 元, ¥0–40, or its words. */
export function partInWords(part: AnswerPart, locale: Locale): string {
  const figures = figureWords(part, locale);
  if (figures === undefined) return part.text;
  const { before, min, max, unit } = figures;
  const range = min === max ? min : locale === "en" ? `${min}–${max}` : `${min} 至 ${max}`;
  const gap = unit === "" || unit === "%" || unit === "‰" ? "" : " ";
  return `${before}${range}${gap}${unit}`;
}

/** The title of a part, its unit left to its figures. */
export function titleOfPart({ label, bounds }: AnswerPart, locale: Locale): string {
  return bounds === null ? label : splitUnit(label, locale).title;
}
