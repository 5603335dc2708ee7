import { Decimal } from "decimal.js";
import { expect, test } from "vitest";
import { fraction, fractionOf, fractionText } from "../../src/foundation/fraction.js";

test.each([
  [fractionOf("26.50"), "26.5"],
  [fractionOf(new Decimal("1e-10")), "0.0000000001"],
  [fractionOf(1e-10), "0.0000000001"],
  [fraction(-6, 3), "-2"],
  [fraction(9_999_999_999_999_999n), "9999999999999999"],
  [fraction(760, 27), "760/27"],
  [fraction(3, 7).mul(fraction(7, 3)), "1"],
  [fractionOf(0.1).sub(fractionOf("0.3")), "-0.2"],
  [fraction(1, 2 ** 40), "0.0000000000009094947017729282379150390625"],
])("%# is written in lowest terms, as a decimal where it ends", (value, text) => {
  expect(fractionText(value)).toBe(text);
});
