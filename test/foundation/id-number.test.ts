import { expect, test } from "vitest";
import { isIdNumber } from "../../src/foundation/id-number.js";
import { IdNumberSet } from "../../src/foundation/id-number-set.js";

// The example numbers of GB 11643-1999.
test.each(["11010519491231002X", "440524188001010014"])("%s is an ID number", (text) => {
  expect(isIdNumber(text)).toBe(true);
});

test.each([
  ["another check digit", "110105194912310021"],
  ["two digits swapped", "11010519491321002X"],
  ["a small x", "11010519491231002x"],
  ["fifteen digits", "110105491231002"],
  ["nineteen digits", "4405241880010100140"],
  ["nineteen digits with a right check", "4405241880010100158"],
  ["a list with one in it", ["11010519491231002X"]],
  ["a leading zero", "040524188001010014"],
  ["a number", 123456789012345],
  ["nothing", undefined],
])("%s is none", (_, value) => {
  expect(isIdNumber(value)).toBe(false);
});

test("every single wrong digit is seen", () => {
  const right = "440524188001010014";
  for (let index = 0; index < right.length; index++) {
    for (let digit = 0; digit < 10; digit++) {
      const text = right.slice(0, index) + digit + right.slice(index + 1);
      expect(isIdNumber(text)).toBe(text === right);
    }
  }
});

/** ID numbers without regard to their check: the set does not look at it. */
function numbers(count: number, step: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${34_120_219_500_101_000n + BigInt(index) * BigInt(step)}X`);
}

test.each([1, 997, 1_024, 99_999_999, 1_048_576_000])(
  "a set agrees with the language's own, at steps of %i",
  (step) => {
    const set = new IdNumberSet();
    const plain = new Set<string>();
    const wrong = [...numbers(40_000, step), ...numbers(60_000, step)].filter((text) => {
      const isNew = !plain.has(text);
      plain.add(text);
      return set.add(text) !== isNew;
    });
    expect(wrong).toEqual([]);
  },
);

test("half a million near neighbours, in a mixed order, are all told apart and all found again", () => {
  const count = 2 ** 19;
  const all = numbers(count, 3);
  const set = new IdNumberSet();
  const added = (): number => all.filter((_, index) => set.add(all[(index * 700_001) % count] as string)).length;
  expect([added(), added()]).toEqual([count, 0]);
});

test("numbers that differ in one digit alone are told apart", () => {
  const set = new IdNumberSet();
  const base = "34120219500101000";
  expect(set.add(`${base}X`)).toBe(true);
  for (let index = 0; index < base.length; index++) {
    for (let digit = 0; digit < 10; digit++) {
      const text = `${base.slice(0, index)}${digit}${base.slice(index + 1)}X`;
      expect(set.add(text)).toBe(text !== `${base}X`);
    }
  }
});
