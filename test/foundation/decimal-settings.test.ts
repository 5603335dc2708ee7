import { Decimal } from "decimal.js";
import { expect, test } from "vitest";

test("a program's own settings of decimal.js, made before ours is loaded, change no amount", async () => {
  Decimal.set({ precision: 2, rounding: Decimal.ROUND_UP, toExpPos: 1, maxE: 2 });
  try {
    const { fenOf, yuanOf } = await import("../../src/foundation/decimal.js");
    expect(String(new Decimal(123_456))).toBe("Infinity");
    expect(String(yuanOf(12_345_678))).toBe("123456.78");
    expect(fenOf(yuanOf(12_345_678))).toBe(12_345_678);
  } finally {
    Decimal.set({ defaults: true });
  }
});
