import { expect, test } from "vitest";
import { checkCharacter } from "../../src/foundation/id-number.js";
import { IdNumberIndex } from "../../src/foundation/id-number-index.js";

function numbers(count: number, step: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const digits = `${34_120_219_500_101_000n + BigInt(index) * BigInt(step)}`;
    return digits + checkCharacter(digits);
  });
}

test.each([1, 997, 1_024, 99_999_999, 1_048_576_000])(
  "an index agrees with the language's own, at steps of %i",
  (step) => {
    const index = new IdNumberIndex();
    const plain = new Map<string, number>();
    const all = [...numbers(40_000, step), ...numbers(60_000, step)];
    for (const text of all) if (!plain.has(text)) plain.set(text, plain.size);
    expect(all.filter((text) => index.personOf(text) === plain.get(text))).toHaveLength(100_000);
    expect(index.size).toBe(60_000);
    expect(
      [...plain].filter(([text, person]) => text.endsWith(index.endOf(person)) && index.endOf(person).length === 4),
    ).toHaveLength(60_000);
  },
);

test("half a million near neighbours, in a mixed order, are all told apart and all found again", () => {
  const count = 2 ** 19;
  const all = numbers(count, 3);
  const index = new IdNumberIndex();
  const found = (): number =>
    all.filter((_, at) => index.personOf(all[(at * 700_001) % count] as string) === at).length;
  expect([found(), found(), index.size]).toEqual([count, count, count]);
});

test("numbers that differ in one digit alone are told apart", () => {
  const index = new IdNumberIndex();
  const base = "34120219500101000";
  const others = [...base].flatMap((_, at) =>
    [..."0123456789"].map((digit) => base.slice(0, at) + digit + base.slice(at + 1)),
  );
  const all = [...new Set([base, ...others])].filter((digits) => !digits.startsWith("0"));
  expect(all.map((digits) => index.personOf(`${digits}X`))).toEqual([...all.keys()]);
});

test("the end of an ID number has its noughts and its right check character", () => {
  const index = new IdNumberIndex();
  const ends = ["440524188001010014", "11010519401010000X", "11010519491231002X"].map((text) =>
    index.endOf(index.personOf(text)),
  );
  expect(ends).toEqual(["0014", `000${checkCharacter("11010519401010000")}`, "002X"]);
});
