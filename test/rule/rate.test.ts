import { expect, test } from "vitest";
import { Decimal } from "../../src/foundation/decimal.js";
import { hundredthsOf, type Rate } from "../../src/rule/rate.js";

/**
 * What answers are kept by: a rate that two numbers could stand for, or one without end, would be kept in vain or
 * astray.
 */
test.each<[given: Rate, hundredths: number | undefined]>([
  [{ percent: 0 }, 0],
  [{ percent: 99.5 }, 9950],
  [{ percent: "99.5" }, 9950],
  [{ percent: new Decimal("98.99") }, 9899],
  [{ percent: 100 }, 10_000],
  [{ percent: "100.01" }, undefined],
  [{ percent: 99.125 }, undefined],
  [{ percent: "99.125" }, undefined],
  [{ count: 1, base: 2 }, undefined],
])("%j is %s hundredths of a percent", (given, hundredths) => {
  expect(hundredthsOf(given)).toBe(hundredths);
});
