import { type Place, places } from "./places.js";

/** Of clauses and readings, which are many, so many are shown: the others are found by a word more. */
const MOST_OF_A_KIND = 4;

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
      return Number(counts.get(kind)) <= (kind === "rule" ? 10 : MOST_OF_A_KIND);
    });
}

/** A number of years is an age, whichever it is. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\d{1,3} ?岁/g, "岁数");

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

/** The ways of a match, the surest last: each adds more to the points of the characters. */
const ways = ["in-title", "begun", "inside", "equal"] as const;

function pointsOf(order: number, word: string): number {
  const { codes, names, titles, texts } = compared[order] as (typeof compared)[number];
  return Math.max(
    codes.includes(word) || names.includes(word) ? points(word, "equal") : 0,
    insidePoints(names, word),
    names.some((name) => beginsOrHolds(name, word)) ? points(word, "begun") : 0,
    titles.some((title) => title.includes(word)) ? points(word, "in-title") : 0,
    texts.some((text) => text.includes(word)) ? word.length : 0,
  );
}

/** Chinese words stand in a row without spaces: each name in it counts. Of another word a name is the beginning. */
function insidePoints(names: readonly string[], word: string): number {
  const inside = names.filter((name) => name.length > 1 && beginsOrHolds(word, name));
  const longest = inside.filter((name) => !inside.some((other) => other !== name && other.includes(name)));
  if (isLatin(word)) return inside.length > 0 ? points(word, "inside") : 0;
  return longest.reduce((sum, name) => sum + points(name, "inside"), 0);
}

const points = (shared: string, way: (typeof ways)[number]): number => shared.length * 10 + ways.indexOf(way) + 1;

const isLatin = (text: string): boolean => !/[^ -~]/.test(text);

const beginsOrHolds = (whole: string, part: string): boolean =>
  isLatin(part) ? whole.startsWith(part) : whole.includes(part);
