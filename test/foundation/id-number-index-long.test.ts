import { expect, test } from "vitest";
import { checkCharacter } from "../../src/foundation/id-number.js";
import { IdNumberIndex } from "../../src/foundation/id-number-index.js";

function numbers(count: number, step: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const digits = `${34_120_219_500_101_000n + BigInt(index) * BigInt(step)}`;
    return digits + checkCharacter(digits);
  });
}

/** Whether an index answers for each number as the language's own would; it is told all of them. */
function agrees(index: IdNumberIndex, all: readonly string[]): boolean {
  const last = new Map<string, number>();
  return all.every((text, at) => {
    const before = last.get(text) ?? -1;
    last.set(text, at);
    return index.push(text) === before;
  });
}

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
