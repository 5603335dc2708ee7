import { Decimal } from "decimal.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fenOf, isAmount, plainText } from "../../src/foundation/decimal.js";

beforeAll(() => {
  Decimal.set({ precision: 2, rounding: Decimal.ROUND_UP, toExpPos: 1, toExpNeg: 0, maxE: 9 });
});

afterAll(() => {
  Decimal.set({ defaults: true });
});

test("a program's own settings of decimal.js change no amount", () => {
  const given = new Decimal("123456.78");
  expect(String(given)).toBe("1.2345678e+5");
  expect(isAmount(given) && [fenOf(given), plainText(given)]).toEqual([12_345_678, "123456.78"]);
});
