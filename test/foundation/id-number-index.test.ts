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

test("one person's rows, however many, are found each from the next", () => {
  const [one, other] = numbers(2, 1) as readonly [string, string];
  const all = Array.from({ length: 5_000 }, (_, at) => (at % 1_000 === 7 ? other : one));
  expect(agrees(new IdNumberIndex(), all)).toBe(true);
});

test("numbers that differ in one digit alone are told apart", () => {
  const index = new IdNumberIndex();
  const base = "34120219500101000";
  const others = [...base].flatMap((_, at) =>
    [..."0123456789"].map((digit) => base.slice(0, at) + digit + base.slice(at + 1)),
  );
  const all = [...new Set([base, ...others])].filter((digits) => !digits.startsWith("0"));
  expect(all.map((digits) => index.push(`${digits}X`))).toEqual(all.map(() => -1));
  expect(all.map((digits) => index.push(`${digits}X`))).toEqual([...all.keys()]);
});

test("an ID number has its noughts and its right check character", () => {
  const index = new IdNumberIndex();
  const noughts = `11010519401010000${checkCharacter("11010519401010000")}`;
  const all = ["440524188001010014", noughts, "11010519491231002X"];
  for (const text of all) index.push(text);
  expect(all.map((_, at) => index.idNumberOf(at))).toEqual(all);
  expect(all.map((_, at) => index.endOf(at))).toEqual(["0014", noughts.slice(-4), "002X"]);
});
