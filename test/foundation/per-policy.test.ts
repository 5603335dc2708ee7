import { expect, test } from "vitest";
import { keptUnder } from "../../src/foundation/per-policy.js";

test("a store that is full is begun anew", () => {
  const kept = new Map<number, number>();
  for (let key = 0; key < 2 ** 16; key++) keptUnder(kept, key, () => key);
  expect(kept.size).toBe(2 ** 16);
  expect(keptUnder(kept, -1, () => 7)).toBe(7);
  expect([...kept]).toEqual([[-1, 7]]);
});
