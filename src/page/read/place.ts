import {
  type ClauseId,
  clauses,
  type DocumentId,
  documentOf,
  type ReadingName,
  readings,
  sections,
} from "../../index.js";

/** Where a reader is: in a notice, in the register of readings, or among the tables. */
export interface Place {
  readonly shelf: DocumentId | "readings" | "tables";
  /** The element that the address leads to; none where it names no part. */
  readonly target: string | undefined;
}

/** The name of a clause's, a section's or a reading's place on the page. */
export const clausePlace = (id: ClauseId): string => `clause-${id}`;
export const sectionPlace = (id: string): string => `section-${id}`;
export const readingPlace = (name: ReadingName): string => `reading-${name}`;

/** The place that the path of an address names: a clause, a section, a notice, a reading; the first notice else. */
export function placeOf(path: string): Place {
  const [first = "", rest = ""] = path.split("/");
  if (Object.hasOwn(clauses, first))
    return { shelf: documentOf(first as ClauseId), target: clausePlace(first as ClauseId) };
  const section = sections.find(({ id }) => id === first);
  if (section !== undefined) return { shelf: section.document, target: sectionPlace(first) };
  if (first === "readings") return { shelf: first, target: targetInRegister(rest) };
  return { shelf: first === "medical" || first === "tables" ? first : "pension", target: undefined };
}

/** Of the register a reading, or the readings of a section. */
function targetInRegister(rest: string): string | undefined {
  if (Object.hasOwn(readings, rest)) return readingPlace(rest as ReadingName);
  return sections.some(({ id }) => id === rest) ? sectionPlace(rest) : undefined;
}
