import { identifierOf } from "../../../foundation/content.js";
import { madeIn } from "../../../foundation/once.js";

/** Whoever stands in a list, by the caller's key. */
interface Keyed {
  readonly key: string;
}

/** An item of a list, with its place. */
export interface Placed<Item> {
  readonly item: Item;
  readonly place: number;
}

/** The items of a list by person. */
export function byPerson<Item extends Keyed>(items: readonly Item[]): (person: string) => readonly Placed<Item>[] {
  const found = new Map<string, Placed<Item>[]>();
  for (const [place, item] of items.entries())
    madeIn(found, identifierOf(item.key), (): Placed<Item>[] => []).push({ item, place });
  return (person) => found.get(person) ?? [];
}

/** The keys in some rows by person: who stands in several is one person. */
export function personsIn(rows: readonly Keyed[]): ReadonlyMap<string, string> {
  return new Map(rows.map(({ key }) => [identifierOf(key), key]));
}
