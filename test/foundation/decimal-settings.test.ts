// First of all, as a program does that sets up decimal.js for its own use.
import "../support/odd-decimal-settings.js";

import { Decimal } from "decimal.js";
import { afterAll, expect, test } from "vitest";
import { fenOf, yuanOf } from "../../src/foundation/decimal.js";

afterAll(() => Decimal.set({ defaults: true }));

test("a program's own settings of decimal.js change no amount", () => {
  expect(String(new Decimal(123_456))).toBe("Infinity");
  expect(String(yuanOf(12_345_678))).toBe("123456.78");
  expect(fenOf(yuanOf(12_345_678))).toBe(12_345_678);
});
