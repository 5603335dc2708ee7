import { expect, test } from "vitest";
import { IdNumberIndex } from "../../src/foundation/id-number-index.js";

test("a million and a half ID numbers, each found again", () => {
  const index = new IdNumberIndex();
  const many = Array.from({ length: 1_500_000 }, (_, at) => `${34_120_219_500_101_000n + BigInt(at)}X`);
  expect(many.every((text) => index.push(text) === -1)).toBe(true);
  expect(many.every((text, at) => index.push(text) === at)).toBe(true);
});
