import { expect, test } from "vitest";
import { IdNumberIndex } from "../../src/foundation/id-number-index.js";

test("a million and a half ID numbers, each numbered once", () => {
  const index = new IdNumberIndex();
  const many = Array.from({ length: 1_500_000 }, (_, at) => `${34_120_219_500_101_000n + BigInt(at)}X`);
  expect(many.every((text, at) => index.personOf(text) === at)).toBe(true);
  expect(many.every((text, at) => index.personOf(text) === at)).toBe(true);
});
