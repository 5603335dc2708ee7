const LONGEST = 64;

/** The known names nearest to a misspelt one, best first; none that is far off. */
export function nearest(name: string, known: readonly string[]): readonly string[] {
  const wanted = name.slice(0, LONGEST).toLowerCase();
  const furthest = Math.max(2, Math.floor(wanted.length / 3));
  return (
    known
      .map((candidate) => ({
        candidate,
        distance: distanceOf(wanted, candidate.toLowerCase()),
        holds: wanted.length > 2 && candidate.toLowerCase().includes(wanted),
      }))
      .filter(({ distance, holds }) => holds || distance <= furthest)
      // A name that holds all that was written is nearer than one that shares some of it.
      .sort((a, b) => Number(b.holds) - Number(a.holds) || a.distance - b.distance)
      .slice(0, 3)
      .map(({ candidate }) => candidate)
  );
}

/** Levenshtein distance. */
function distanceOf(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let line = 1; line <= from.length; line++) {
    const next = [line];
    for (let column = 1; column <= to.length; column++) {
      const substitution = (row[column - 1] ?? 0) + (from[line - 1] === to[column - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
