import type { Determination } from "../../rule/finding.js";

/** The ends of an amount that are above nothing, each once; none of an amount that is nothing for certain. */
export function positiveEnds(amount: Determination): readonly string[] {
  const ends = amount.status === "determined" ? [amount.value] : [amount.min, amount.max];
  return [...new Set(ends)].filter((end) => Number(end) > 0);
}
