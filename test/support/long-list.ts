/** A list that is long without holding anything. */
export function longList(length: number): readonly unknown[] {
  const made: unknown[] = [];
  made.length = length;
  return made;
}
