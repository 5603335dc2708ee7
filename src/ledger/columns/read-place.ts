import { fold } from "./fold.js";

/** What a township's name ends with, longest first, and which kind that is. */
const ENDINGS: readonly (readonly [ending: string, kind: string])[] = [
  ["街道办事处", "街道"],
  ["街道办", "街道"],
  ["街道", "街道"],
  ["办事处", "街道"],
  ["镇人民政府", "镇"],
  ["乡人民政府", "乡"],
  ["人民政府", ""],
  ["镇政府", "镇"],
  ["乡政府", "乡"],
  ["镇", "镇"],
  ["乡", "乡"],
  ["办", "街道"],
];

/** What may stand before a township's name: province, city, district or county. */
const ABOVE = /^(?:[^省]{2,3}省)?(?:[^市]{1,4}市)?(?:[^区县]{1,3}[区县])?/;

function stemOf(name: string): readonly [stem: string, kind: string] {
  for (const [ending, kind] of ENDINGS) {
    if (name.endsWith(ending)) return [name.slice(0, -ending.length), kind];
  }
  return [name, ""];
}

/**
 * Reads a township's name: with the district before it, without its ending, or as an office. What may be two of the
 * known townships stays as it is, for whoever knows them to refuse.
 */
export function townshipReader(known: readonly string[]): (cell: string) => string {
  const stems = known.map((name) => [name, ...stemOf(name)] as const);
  const find = (text: string): string | undefined => {
    if (known.includes(text)) return text;
    const [stem, kind] = stemOf(text);
    if (stem.length < 2) return undefined;
    const [found, another] = stems.filter(([, own, of]) => own.startsWith(stem) && (kind === "" || kind === of));
    return another === undefined ? found?.[0] : undefined;
  };
  return (cell) => {
    const text = fold(cell).replaceAll(/\s/g, "");
    return find(text) ?? find(text.replace(ABOVE, "")) ?? text;
  };
}

/** Ways of saying a village's committee, longest first, and what the village is called. */
const COMMITTEES: readonly (readonly [ending: string, instead: string])[] = [
  ["社区居民委员会", "社区"],
  ["社区居委会", "社区"],
  ["居民委员会", "社区"],
  ["村民委员会", "村"],
  ["村委会", "村"],
  ["居委会", "社区"],
];

/** A group of a village behind its name. */
const GROUP = /^(.+(?:村|社区))(?:第?[一二三四五六七八九十\d]{1,4}(?:村民)?[组队])$/;

/** What names of places are written in; whatever else stands in a cell is left as it is. */
const NAME = /^[\p{Script=Han}\d\s()·]+$/u;

/** Reads a village's name: without its committee or its group. */
export function readVillage(cell: string): string {
  const folded = fold(cell);
  if (!NAME.test(folded)) return cell.trim();
  const text = folded.replaceAll(/\s/g, "");
  const village = GROUP.exec(text)?.[1] ?? text;
  for (const [ending, instead] of COMMITTEES) {
    if (village.length > ending.length && village.endsWith(ending)) {
      const stem = village.slice(0, -ending.length);
      return stem.endsWith(instead) ? stem : stem + instead;
    }
  }
  return village;
}

/** A place down to the village. */
export interface Place {
  readonly township: string;
  readonly village: string;
}

/** Reads a whole place, such as `颍州区王店镇大王村委会`; undefined where no known township stands in it. */
export function placeReader(known: readonly string[]): (cell: string) => Place | undefined {
  const forms = known
    .flatMap((name) => [[name, name] as const, [`${name}办事处`, name] as const])
    .sort(([one], [other]) => other.length - one.length);
  const find = (text: string): Place | undefined => {
    const found = forms.find(([name]) => text.startsWith(name) && text.length > name.length);
    return found && { township: found[1], village: readVillage(text.slice(found[0].length)) };
  };
  return (cell) => {
    const text = fold(cell).replaceAll(/[\s/\\>-]/g, "");
    return find(text) ?? find(text.replace(ABOVE, ""));
  };
}
