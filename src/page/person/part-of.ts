import type { AnswerPart, PersonCell, PersonLine } from "../../index.js";

/** An amount of a person as a part of an answer, to be shown as those are. */
export function partOf({ text, bounds, label = "" }: PersonCell & Partial<PersonLine>): AnswerPart {
  return { path: "", label, text, bounds, parts: [] };
}
