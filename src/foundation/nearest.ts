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
      .filter(
        ({ candidate, distance, holds }) => holds || (distance <= furthest && distance < longer(wanted, candidate)),
      )
      // A name that holds all that was written is nearer than one that shares some of it.
      .sort((a, b) => Number(b.holds) - Number(a.holds) || a.distance - b.distance)
      .slice(0, 3)
      .map(({ candidate }) => candidate)
  );
}

/** How far off a name is that shares nothing with another. */
const longer = (one: string, other: string): number => Math.max(one.length, other.length);

/** Levenshtein distance. */
function distanceOf(from: string, to: string): number {
  const letters = to.split("");
  let distance = letters.length;
  /** From the letters of the one that were gone through, to each beginning of the other. */
  let row = letters.map((_, index) => index + 1);
  for (const [gone, letter] of from.split("").entries()) {
    let diagonal = gone;
    distance = gone + 1;
    row = row.map((above, index) => {
      const substitution = diagonal + (letter === letters[index] ? 0 : 1);
      diagonal = above;
      distance = Math.min(substitution, above + 1, distance + 1);
      return distance;
    });
  }
  return distance;
}
