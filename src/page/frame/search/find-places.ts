import { type Place, places } from "./places.js";

/**
 * The places that a question in plain words means, the best first. A place has points for each word of the question:
 * for the characters that a name or title of it shares with the word, and more where they are the same; a word that
 * only a sentence of it holds gives the least. Of equals the order of the places stands.
 */
export function findPlaces(question: string): readonly Place[] {
  const words = wordsIn(question);
  const counts = new Map<Place["kind"], number>();
  return places
    .map((place, order) => ({ place, order, points: words.reduce((sum, word) => sum + pointsOf(order, word), 0) }))
    .filter(({ points }) => points > 0)
    .sort((one, other) => other.points - one.points || one.order - other.order)
    .map(({ place }) => place)
    .filter(({ kind }) => {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      return Number(counts.get(kind)) <= MOST[kind];
    });
}

/** Clauses and readings are many: the others are found by a word more. */
const MOST: Readonly<Record<Place["kind"], number>> = { rule: 8, person: 1, view: 4, reading: 4, clause: 4 };

const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

const wordsIn = (text: string): readonly string[] =>
  plain(text)
    .split(/[\s,;:!?、。“”"']+|\.(?=\s|$)/)
    .filter((word) => word !== "");

/** What people call either notice. */
const NOTICES = { pension: ["养老", "pension"], medical: ["医保", "医疗", "medical"] } as const;

/** The texts of each place as they are compared, in the order of the places. */
const compared = places.map(({ codes, names, notice, title, texts }) => ({
  codes: codes.map(plain),
  names: [...names, ...(notice === undefined ? [] : NOTICES[notice])].map(plain),
  titles: texts.length > 0 ? [] : [title.zh, title.en].map(plain),
  texts: texts.map(plain),
}));

/** What the ways of a match add to ten points a character, the surest most. */
const EQUAL = 4;
const INSIDE = 3;
const BEGUN = 2;
const IN_TITLE = 1;

function pointsOf(order: number, word: string): number {
  const { codes, names, titles, texts } = compared[order] as (typeof compared)[number];
  return Math.max(
    codes.includes(word) || names.includes(word) ? points(word, EQUAL) : 0,
    insidePoints(names, word),
    names.some((name) => beginsOrHolds(name, word)) ? points(word, BEGUN) : 0,
    titles.some((title) => title.includes(word)) ? points(word, IN_TITLE) : 0,
    texts.some((text) => text.includes(word)) ? word.length : 0,
  );
}

/** Chinese words stand in a row without spaces: each name in it counts. Of another word a name is the beginning. */
function insidePoints(names: readonly string[], word: string): number {
  const inside = names.filter((name) => name.length > 1 && beginsOrHolds(word, name));
  const longest = inside.filter((name) => !inside.some((other) => other !== name && other.includes(name)));
  if (isLatin(word)) return inside.length > 0 ? points(word, INSIDE) : 0;
  return longest.reduce((sum, name) => sum + points(name, INSIDE), 0);
}

const points = (shared: string, more: number): number => shared.length * 10 + more;

const isLatin = (text: string): boolean => !/[^ -~]/.test(text);

const beginsOrHolds = (whole: string, part: string): boolean =>
  isLatin(part) ? whole.startsWith(part) : whole.includes(part);
