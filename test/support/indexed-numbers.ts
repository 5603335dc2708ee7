import { checkCharacter } from "../../src/foundation/id-number.js";
import type { IdNumberColumn } from "../../src/foundation/id-number-column.js";

/** ID numbers so many apart. */
export function numbers(count: number, step: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const digits = `${34_120_219_500_101_000n + BigInt(index) * BigInt(step)}`;
    return digits + checkCharacter(digits);
  });
}

/** The places of each number, as a column that is told all of them groups them; each group in its order. */
export function groups(column: IdNumberColumn, all: readonly string[]): readonly (readonly number[])[] {
  for (const text of all) column.push(text);
  const found: (readonly number[])[] = [];
  column.each(
    (place) => found.push([place]),
    (places) => found.push(places),
  );
  return found.sort(([one = 0], [other = 0]) => one - other);
}

/** The same as the language's own groups them. */
export function groupsOf(all: readonly string[]): readonly (readonly number[])[] {
  const places = new Map<string, number[]>();
  for (const [place, text] of all.entries()) places.set(text, [...(places.get(text) ?? []), place]);
  return [...places.values()];
}
