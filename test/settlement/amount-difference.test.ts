import { expect, test } from "vitest";
import type { ReadingName } from "../../src/policy/reading-names.js";
import { amountDifference } from "../../src/settlement/amount-difference.js";
import type { AmountSum } from "../../src/settlement/amount-sum.js";

/** A sum of which so much is settled, and so much open for want of some readings and facts. */
function sum(
  settled: string,
  [openMin, openMax]: readonly [string, string] = ["0", "0"],
  openReadings: readonly ReadingName[] = [],
  missingFacts: readonly string[] = [],
  open = 1,
): AmountSum {
  return { settled, open, openMin, openMax, min: "-", max: "-", openReadings, missingFacts };
}

/** What a draft brings more: a figure, or its bounds and what would settle them. */
function more(base: AmountSum, draft: AmountSum): unknown {
  const { difference } = amountDifference(base, draft);
  if (difference.status === "determined") return difference.value;
  const { min, max, openReadings, missingFacts } = difference;
  return [min, max, ...openReadings, ...missingFacts];
}

const SCOPE = ["backPaymentScope"] as const;
const FIGURE = ["agencyTierSubsidy"] as const;

// By hand: draft less base, of what is settled and of what is open.
test.each<[string, base: AmountSum, draft: AmountSum, difference: unknown]>([
  ["what is settled", sum("100"), sum("70.5"), "-29.5"],
  [
    "open for want of different readings and facts: from 10 − 40 to 60 − 5, and 2 that are settled",
    sum("1", ["5", "40"], SCOPE, ["payment"]),
    sum("3", ["10", "60"], FIGURE, ["paidOn"]),
    ["-28", "57", "agencyTierSubsidy", "backPaymentScope", "paidOn", "payment"],
  ],
  [
    "all or nothing on both sides: nothing, or 70 − 40",
    sum("0", ["0", "40"], SCOPE),
    sum("0", ["0", "70"], SCOPE),
    ["0", "30", ...SCOPE],
  ],
  [
    "all or nothing on both sides, and the draft brings less: 40 − 70, or nothing",
    sum("0", ["0", "70"], SCOPE),
    sum("0", ["0", "40"], SCOPE),
    ["-30", "0", ...SCOPE],
  ],
  ["the same bounds of the same figure", sum("0", ["0", "40"], FIGURE), sum("0", ["0", "40"], FIGURE), "0"],
  ["the same bounds, something at least", sum("0", ["5", "40"], SCOPE), sum("0", ["5", "40"], SCOPE), "0"],
  [
    "a figure that is open may be anything: from 0 − 40 to 50 − 0",
    sum("0", ["0", "40"], FIGURE),
    sum("0", ["0", "50"], FIGURE),
    ["-40", "50", ...FIGURE],
  ],
  [
    "so may one among other readings",
    sum("0", ["0", "40"], [...FIGURE, ...SCOPE]),
    sum("0", ["0", "50"], [...FIGURE, ...SCOPE]),
    ["-40", "50", ...FIGURE, ...SCOPE],
  ],
  [
    "something at least under the base: from 0 − 40 to 70 − 5",
    sum("0", ["5", "40"], SCOPE),
    sum("0", ["0", "70"], SCOPE),
    ["-40", "65", ...SCOPE],
  ],
  [
    "something at least under the draft: from 5 − 40 to 70 − 0",
    sum("0", ["0", "40"], SCOPE),
    sum("0", ["5", "70"], SCOPE),
    ["-35", "70", ...SCOPE],
  ],
  [
    "the same at least, and another at most: from 5 − 40 to 70 − 5",
    sum("0", ["5", "40"], SCOPE),
    sum("0", ["5", "70"], SCOPE),
    ["-35", "65", ...SCOPE],
  ],
  [
    "the same at most, and another at least: from 5 − 40 to 40 − 0",
    sum("0", ["0", "40"], SCOPE),
    sum("0", ["5", "40"], SCOPE),
    ["-35", "40", ...SCOPE],
  ],
  [
    "one amount here and two there",
    sum("0", ["0", "40"], SCOPE, [], 1),
    sum("0", ["0", "80"], SCOPE, [], 2),
    ["-40", "80", ...SCOPE],
  ],
  [
    "a fact missing here and not there",
    sum("0", ["0", "40"], SCOPE, ["payment"]),
    sum("0", ["0", "70"], SCOPE),
    ["-40", "70", ...SCOPE, "payment"],
  ],
])("%s", (_, base, draft, difference) => {
  expect(more(base, draft)).toEqual(difference);
});
