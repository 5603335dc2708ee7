import { expect, test } from "vitest";
import { deepFreeze, keptUnder, perPolicy } from "../../src/foundation/per-policy.js";

test("what is made of a policy is made once, whichever was asked for in between", () => {
  const made: object[] = [];
  const of = perPolicy((policy: object) => ({ number: made.push(policy) }));
  const [one, other] = [{}, {}];
  expect([one, one, other, one, other].map((policy) => of(policy).number)).toEqual([1, 1, 2, 1, 2]);
});

test("what is kept under a key is made once, and frozen to its leaves", () => {
  const kept = new Map<string, { readonly list: readonly object[] }>();
  const first = keptUnder(kept, "key", () => ({ list: [{}] }));
  expect(keptUnder(kept, "key", () => ({ list: [] }))).toBe(first);
  expect([first, first.list, first.list[0]].map((value) => Object.isFrozen(value))).toEqual([true, true, true]);
});

test.each([7, "x", null, undefined])("%s has nothing to freeze", (value) => {
  expect(deepFreeze(value)).toBe(value);
});

test("a store that is full is begun anew", () => {
  const full = 2 ** 16;
  const kept = new Map(Array.from({ length: full - 1 }, (_, key) => [key, key]));
  expect(keptUnder(kept, -1, () => 7)).toBe(7);
  expect(kept.size).toBe(full);
  expect(keptUnder(kept, -2, () => 8)).toBe(8);
  expect([...kept]).toEqual([[-2, 8]]);
});
