import type { AnswerPart, Explanation } from "../../index.js";

/** What points are made of, as they are written. */
export interface ToldPoints {
  readonly earned: string;
  readonly open: string;
  readonly lost: string;
}

/** The points of a whole sheet, or of one of its items by its place: what is lost is raised where the rest is cut. */
export function toldPoints({ answer }: Explanation, index?: number): ToldPoints {
  const items = answer.find(({ path }) => path === "items")?.parts ?? [];
  const parts = index === undefined ? answer : (items[index]?.parts ?? []);
  const written = (name: string): string => textAt(parts, index === undefined ? name : `items[${index}].${name}`);
  return { earned: written("earned"), open: written("open"), lost: written("lost") };
}

function textAt(parts: readonly AnswerPart[], path: string): string {
  return parts.find((part) => part.path === path)?.text ?? "";
}
