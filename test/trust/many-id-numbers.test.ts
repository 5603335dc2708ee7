import { expect, test } from "vitest";
import { IdNumberSet } from "../../src/foundation/id-number-set.js";

test("a million and a half ID numbers, each met once", () => {
  const set = new IdNumberSet();
  const many = Array.from({ length: 1_500_000 }, (_, index) => `${34_120_219_500_101_000n + BigInt(index)}X`);
  expect(many.every((text) => set.add(text))).toBe(true);
  expect(many.some((text) => set.add(text))).toBe(false);
});
