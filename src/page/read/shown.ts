import {
  type ClauseId,
  type DocumentId,
  type NoticeSection,
  type ReadingName,
  readings,
  sections,
} from "../../index.js";
import { clausePlace, type Place, readingPlace, sectionPlace } from "./place.js";
import { clauseHolds, readingHolds } from "./search.js";

/** A section of a notice, and those of its clauses that are shown; in the register the readings that begin with it. */
export interface ShownSection<Id = ClauseId> {
  readonly section: NoticeSection;
  readonly ids: readonly Id[];
}

/** The sections of a notice with the clauses that hold what is searched for, and the one that is gone to. */
export function shownClauses(
  document: DocumentId,
  words: readonly string[],
  { target }: Place,
): readonly ShownSection[] {
  return sections
    .filter((section) => section.document === document)
    .map((section) => ({
      section,
      ids: section.clauses.filter((id) => clauseHolds(id, words) || clausePlace(id) === target),
    }))
    .filter(({ ids }) => ids.length > 0);
}

/** The readings that hold what is searched for, by the section of the first clause that each is about. */
export function shownReadings(words: readonly string[], { target }: Place): readonly ShownSection<ReadingName>[] {
  const names = Object.keys(readings) as ReadingName[];
  return sections
    .map((section) => ({
      section,
      ids: names.filter(
        (name) =>
          section.clauses.some((id) => id === readings[name].clauses[0]) &&
          (readingHolds(name, words) || readingPlace(name) === target),
      ),
    }))
    .filter(({ ids }) => ids.length > 0);
}

export function countOf(shown: readonly ShownSection<unknown>[]): number {
  return shown.reduce((sum, { ids }) => sum + ids.length, 0);
}

/** Found readings are unfolded where they are not more. */
const FEW = 10;

/** What stands open unless the reader folds it: what is gone to, what was found, and on a wide window the notice. */
export function openAtFirst(place: Place, shown: readonly ShownSection<string>[], isSearched: boolean): Set<string> {
  const { shelf, target } = place;
  const isNotice = shelf === "pension" || shelf === "medical";
  const isWide = matchMedia("(min-width: 1001px)").matches;
  const places = isNotice ? clausePlace : readingPlace;
  const open = new Set<string>();
  for (const { section, ids } of shown) {
    const goneTo = ids.filter((id) => places(id as never) === target);
    const isGoneTo = goneTo.length > 0 || sectionPlace(section.id) === target;
    if (isGoneTo || isSearched || (isNotice && isWide)) open.add(section.id);
    const found = isSearched && !isNotice && countOf(shown) <= FEW ? ids : goneTo;
    for (const id of found) open.add(id);
  }
  return open;
}
