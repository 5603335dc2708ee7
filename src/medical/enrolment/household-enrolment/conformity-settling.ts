import type { Settling } from "../../terms/premium-sum.js";
import { type CountedMember, REGISTERED_HERE } from "./household-totals.js";

/**
 * What would settle whether a household conforms. A member's facts do so only as far as the others leave it open:
 * beside one that breaks it whatever its facts, nobody's matter; beside one that a question leaves open, only those
 * that would break it for certain. Where nobody is listed, who its members are.
 */
export function conformitySettling(members: readonly CountedMember[]): Settling {
  const missingFacts = new Set(members.length === 0 ? ["members"] : []);
  const open = members.map(({ settling }) => settling("breaks"));
  if (open.some((settling) => settling.missingFacts.includes(REGISTERED_HERE))) missingFacts.add(REGISTERED_HERE);
  for (const where of [0, 1] as const) {
    if (members.some(({ standing }) => standing.breaking[where].certain)) continue;
    const isLeftOpen = members.some(({ standing }) => standing.breaking[where].atLeastOpen);
    for (const { standing, paths } of members) {
      const { changing, changingCertainty } = standing.breaking[where];
      for (const path of paths(isLeftOpen ? changingCertainty : changing)) missingFacts.add(path);
    }
  }
  const openReadings = new Set(open.flatMap((settling) => settling.openReadings));
  return { openReadings: [...openReadings], missingFacts: [...missingFacts] };
}
