import fc from "fast-check";
import { Fraction as Reference } from "fraction.js";
import { expect, test } from "vitest";
import { cutToUnits, type Fraction, fraction, fractionOf, fractionText } from "../../src/foundation/fraction.js";

type Ratio = readonly [numerator: number, denominator: number];

const MOST = Number.MAX_SAFE_INTEGER;
/** Small ones, ones of hundredths, and ones whose products no number holds. */
const denominators = fc.oneof(
  fc.constantFrom(1, 2, 5, 10, 100, 2 ** 40, 5 ** 20),
  fc.integer({ min: 1, max: 1000 }),
  fc.integer({ min: 1, max: MOST }),
);
const numerators = fc.oneof(fc.integer({ min: 0, max: 12_000 }), fc.integer({ min: 0, max: MOST }));
const ratios = fc.tuple(numerators, denominators);
const ratiosAboveNothing = ratios.filter(([numerator]) => numerator > 0);

const ours = ([numerator, denominator]: Ratio) => fraction(numerator, denominator);
const theirs = ([numerator, denominator]: Ratio) => new Reference(numerator, denominator);

/** The text of the other library: a decimal where the fraction has an end. */
function textOf(value: Reference): string {
  let left = value.d;
  for (const factor of [2n, 5n]) while (left % factor === 0n) left /= factor;
  // More decimals than sixty-four are left as a fraction.
  return left === 1n && 10n ** 64n % value.d === 0n ? value.toString(64) : value.toFraction();
}

function same(found: Fraction, right: Reference): void {
  expect(fractionText(found)).toBe(textOf(right));
  expect(found.isWhole).toBe(right.d === 1n);
  expect(Number(found)).toBeCloseTo(Number(right));
  expect(BigInt(cutToUnits(found, 0))).toBe(BigInt(Number((right.s * right.n) / right.d)));
}

test("sums, differences and products of all sizes are those of another library", () => {
  fc.assert(
    fc.property(ratios, ratiosAboveNothing, ratios, (first, second, third) => {
      const [a, b, c] = [ours(first), ours(second), ours(third)];
      const [x, y, z] = [theirs(first), theirs(second), theirs(third)];
      same(a, x);
      same(a.add(b), x.add(y));
      same(a.sub(b).sub(c), x.sub(y).sub(z));
      same(a.mul(b).add(c), x.mul(y).add(z));
      same(c.sub(a.mul(b)).mul(b).add(a), z.sub(x.mul(y)).mul(y).add(x));
    }),
  );
});

test("comparisons and roundings, too", () => {
  fc.assert(
    fc.property(ratios, ratiosAboveNothing, fc.integer({ min: 0, max: 200 }), (first, second, other) => {
      for (const [found, right] of [
        [ours(first), theirs(first)],
        [ours(first).mul(ours(second)), theirs(first).mul(theirs(second))],
        [fraction(other), new Reference(other)],
      ] as const) {
        expect(Math.sign(found.compare(other))).toBe(right.compare(other));
        same(found.floor(), right.floor());
        same(found.ceil(), right.ceil());
        for (const decimals of [0, 2]) same(found.round(decimals), right.round(decimals));
      }
    }),
  );
});

test.each([
  [97.53, "97.53"],
  ["97.53", "97.53"],
  [0.1, "0.1"],
  [1.234, "1.234"],
  ["0.0000000001", "0.0000000001"],
  ["9999999999999.0123456789", "9999999999999.0123456789"],
  [9_999_999_999_999.99, "9999999999999.99"],
  ["100.00", "100"],
  [0, "0"],
])("%s is the decimal that it prints as", (written, text) => {
  expect(fractionText(fractionOf(written))).toBe(text);
});

test.each([
  [fraction(-5, 2), "-2.5", -2],
  [fraction(-1, 20), "-0.05", 0],
  [fraction(-760, 27), "-760/27", -28],
  [fraction(12_345, 100), "123.45", 123],
  [fraction(100_000), "100000", 100_000],
  [fraction(2, 4), "0.5", 0],
])("%s below nothing, in lowest terms and large", (value, text, whole) => {
  expect(fractionText(value)).toBe(text);
  expect(cutToUnits(value, 0) + 0).toBe(whole);
});
