import type { Settling } from "../../terms/premium-sum.js";
import { type CountedMember, REGISTERED_HERE } from "./household-totals.js";
import type { Breaking, Sure } from "./member-standing.js";

/**
 * What would settle whether a household conforms. A member's facts do so only as far as the others leave it open:
 * beside one that breaks it whatever its facts, nobody's matter; beside one that a question leaves open, only those
 * that would break it for certain.
 */
export function conformitySettling(members: readonly CountedMember[], registeredHere: boolean | undefined): Settling {
  const missingFacts = new Set<string>();
  const open = members.filter(({ sure }) => sure("breaks") === "open").map(({ settling }) => settling("breaks"));
  if (open.some((settling) => settling.missingFacts.includes(REGISTERED_HERE))) missingFacts.add(REGISTERED_HERE);
  for (const where of registeredHere === undefined ? ([0, 1] as const) : ([0] as const)) {
    const least = (level: Sure) => members.filter(({ standing }) => standing.breaking[where].least === level).length;
    const [breaking, leftOpen] = [least("yes"), least("open")];
    if (breaking > 0) continue;
    for (const { standing, paths } of members)
      for (const path of paths(factsBeside(standing.breaking[where], leftOpen))) missingFacts.add(path);
  }
  const openReadings = new Set(open.flatMap((settling) => settling.openReadings));
  return { openReadings: [...openReadings], missingFacts: [...missingFacts] };
}

function factsBeside(own: Breaking, leftOpen: number): Breaking["changing"] {
  const others = own.least === "open" ? leftOpen - 1 : leftOpen;
  return others > 0 ? own.changingCertainty : own.changing;
}
