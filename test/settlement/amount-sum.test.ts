import { expect, test } from "vitest";
import { between, determined } from "../../src/rule/finding.js";
import { AmountAdder } from "../../src/settlement/amount-sum.js";

test("so many amounts alike come to so many times one, settled or open", () => {
  const adder = new AmountAdder();
  adder.add(determined("70"), 3);
  adder.add(between("5", "40", ["backPaymentScope"], ["payment"]), 4);
  // 3 × 70 = 210; 4 × 5 = 20 and 4 × 40 = 160.
  expect(adder.sum()).toEqual({
    settled: "210",
    open: 4,
    openMin: "20",
    openMax: "160",
    min: "230",
    max: "370",
    openReadings: ["backPaymentScope"],
    missingFacts: ["payment"],
  });
});
