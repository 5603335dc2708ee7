import { expect, test } from "vitest";
import { between, determined, sumOf } from "../../src/rule/finding.js";

test("settled amounts add up to a settled one", () => {
  expect(sumOf([determined("0.1"), determined("0.2")])).toEqual({ status: "determined", value: "0.3" });
});

test("a sum of nothing is nothing", () => {
  expect(sumOf([])).toEqual({ status: "determined", value: "0" });
});

test("what would settle a part would settle the sum, and is named once", () => {
  const parts = [
    determined("100"),
    between("0", "40", ["agencyTierSubsidy"], ["paidOn"]),
    between("10", "40", ["agencyTierSubsidy", "lateAgencyPayment"], ["paidOn", "tier"]),
  ];
  expect(sumOf(parts)).toEqual({
    status: "undetermined",
    min: "110",
    max: "180",
    openReadings: ["agencyTierSubsidy", "lateAgencyPayment"],
    missingFacts: ["paidOn", "tier"],
  });
});
