export type DataPath = readonly (string | number)[];

/** A copy of data as JSON holds it, with one value put in the place of another, or for `undefined` taken out. */
export function forged(data: unknown, path: DataPath, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(data));
  const last = path.at(-1) as string;
  const holder = path.slice(0, -1).reduce((inner, key) => inner[key], copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

/** The places of all values in a value. */
export function* pathsIn(value: unknown, path: DataPath = []): Generator<DataPath> {
  if (path.length > 0) yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* pathsIn(inner, [...path, key]);
}
