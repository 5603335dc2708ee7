import { expect, test } from "vitest";
import { openFigures } from "../../src/policy/open-figures.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";

test("each figure that the notices leave open: its unit, the clause that does, and the most that it can be", () => {
  const open = Object.entries(openFigures).map(([name, { unit, clause, most }]) => [
    name,
    unit,
    clause,
    most(yingzhou2021),
  ]);
  expect(open).toEqual([
    // The least subsidy that 二（三） prints: 40 yuan at 200 yuan a year.
    ["agencyTierSubsidy", "yuan", "P-2.3.b", 40],
    // All the points of the item.
    ["incompleteCertificationRecords", "points", "PA2-3.4", 2],
    // The whole premium of 280 yuan.
    ["subsidyForOrphan", "yuan", "M-2.d", 280],
    ["subsidyForSevereDisability", "yuan", "M-2.d", 280],
    ["subsidyForOneChildFamily", "yuan", "M-2.d", 280],
    ["subsidyForTwoDaughterFamily", "yuan", "M-2.d", 280],
    ["subsidyForFisher", "yuan", "M-2.d", 280],
    ["subsidyForOther", "yuan", "M-2.d", 280],
  ]);
});
