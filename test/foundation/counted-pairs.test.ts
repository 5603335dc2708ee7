import { expect, test } from "vitest";
import { CountedPairs } from "../../src/foundation/counted-pairs.js";
import { fc } from "../support/properties.js";

/** What is counted of pairs, put together again, and in how many parts it came. */
function counted(most: number, pairs: readonly (readonly [number, number])[]) {
  const found = new Map<string, number>();
  let parts = 0;
  const counting = new CountedPairs(most, (one, other, times) => {
    parts += 1;
    found.set(`${one} ${other}`, (found.get(`${one} ${other}`) ?? 0) + times);
  });
  for (const [one, other] of pairs) counting.add(one, other);
  counting.end();
  return { found, parts };
}

test("pairs that come over and over are handed on once, by how often they came", () => {
  const pairs = [
    [0, 0],
    [1, 0],
    [0, 0],
    [0, 1],
    [0, 0],
  ] as const;
  const { found, parts } = counted(pairs.length, pairs);
  expect(Object.fromEntries(found)).toEqual({ "0 0": 3, "1 0": 1, "0 1": 1 });
  expect(parts).toBe(3);
  expect(counted(0, []).parts).toBe(0);
});

test("none is lost and none counted twice, however few slots there are", () => {
  const number = fc.integer({ min: 0, max: 20 });
  const pairs = fc.array(fc.tuple(number, number), { maxLength: 100 });
  fc.assert(
    fc.property(pairs, fc.integer({ min: 0, max: 8 }), (all, most) => {
      const own = new Map<string, number>();
      for (const [one, other] of all) own.set(`${one} ${other}`, (own.get(`${one} ${other}`) ?? 0) + 1);
      expect(counted(most, all).found).toEqual(own);
    }),
  );
});
