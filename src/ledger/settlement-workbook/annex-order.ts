import type { Policy } from "../../index.js";

/** Townships in the order of annex 1, in which offices list them; behind them, those that it doesn't name. */
export function inAnnexOrder<Place extends { readonly township: string }>(
  places: readonly Place[],
  { pension }: Policy,
): readonly Place[] {
  const named = pension.townships.flatMap(({ name }) => places.filter(({ township }) => township === name));
  return [...named, ...places.filter((place) => !named.includes(place))];
}
