import { expect, test } from "vitest";
import { examine } from "../../src/foundation/examine.js";
import { withReadings } from "../../src/policy/with-readings.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import { comparisonDecimals, leastCount, leastCountAbove, rate } from "../../src/rule/rate.js";
import { Trace } from "../../src/rule/trace.js";

test.each([
  ["exact", undefined],
  ["two-decimals", 2],
  ["whole-percent", 0],
] as const)("%s: the decimals to which a rate is rounded", (rateComparison, decimals) => {
  expect(comparisonDecimals(new Trace("test", withReadings(yingzhou2021, { rateComparison })))).toBe(decimals);
});

// Of 100,000: 90% are 90,000; 90.005% are rounded to 90.01%, and 89.995% to 90%; 90.5% to 91%, and 89.5% to 90%.
test.each([
  [undefined, 90_000, 90_001],
  [2, 89_995, 90_005],
  [0, 89_500, 90_500],
])("the least count that reaches 90%%, and the least above it, rounded to %s decimals", (decimals, reached, above) => {
  expect([leastCount(100_000, 90, decimals), leastCountAbove(100_000, 90, decimals)]).toEqual([reached, above]);
});

test("what is no rate is told the two forms of one", () => {
  const schema = rate({ title: ["率", "Rate"], count: ["人数", "Count"], base: ["基数", "Base"], synonyms: [] });
  expect(examine(schema, 99)).toMatchObject({
    issues: [{ expected: { zh: "{ count, base } 或 { percent }", en: "{ count, base } or { percent }" } }],
  });
});
