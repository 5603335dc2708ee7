import { expect, test } from "vitest";
import { IdNumberIndex } from "../../src/foundation/id-number-index.js";
import { agrees, numbers } from "../support/indexed-numbers.js";

test.each([1, 997, 1_024, 99_999_999, 1_048_576_000])(
  "an index agrees with the language's own, at steps of %i",
  (step) => {
    const index = new IdNumberIndex();
    const all = [...numbers(40_000, step), ...numbers(60_000, step), ...numbers(10, step)];
    expect(agrees(index, all)).toBe(true);
    expect(index.size).toBe(100_010);
    expect(all.filter((text, at) => index.idNumberOf(at) === text)).toHaveLength(100_010);
  },
);

test("half a million near neighbours, in a mixed order, are all told apart and all found again", () => {
  const count = 2 ** 19;
  const all = numbers(count, 3);
  const mixed = all.map((_, at) => all[(at * 700_001) % count] as string);
  expect(agrees(new IdNumberIndex(), [...mixed, ...all])).toBe(true);
});
