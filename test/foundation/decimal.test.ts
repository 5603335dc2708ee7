import { Decimal as PlainDecimal } from "decimal.js";
import { expect, test } from "vitest";
import { fenOf, isAmount, isPlainNumber, plainText, yuanText } from "../../src/foundation/decimal.js";

const decimal = (text: string): PlainDecimal => new PlainDecimal(text);

test.each<[given: unknown, fen: number]>([
  [0, 0],
  ["0", 0],
  [decimal("0"), 0],
  [0.01, 1],
  // As doubles, 4.35 × 100 is a little less than 435, and 1.1 × 100 a little more than 110.
  [4.35, 435],
  [1.1, 110],
  ["12.3", 1230],
  [decimal("12.30"), 1230],
  [decimal("1e12"), 100_000_000_000_000],
  [9_999_999_999_999.99, 999_999_999_999_999],
  ["9999999999999.99", 999_999_999_999_999],
])("%s is an amount of %i fen", (given, fen) => {
  expect(isAmount(given) && fenOf(given)).toBe(fen);
});

const neither: readonly unknown[] = [
  ...[-0, -0.01, 10_000_000_000_000, Number.NaN, Number.POSITIVE_INFINITY],
  ...["", "-1", "+1", "1.", ".5", "01", "00", " 1", "1 ", "1,000", "1e3", "0x10", "10000000000000", "1元"],
  ...["-0", "-1", "1e13", "1e20", "-1e20", "1e-20", "NaN", "Infinity"].map(decimal),
  ...[null, undefined, true, 1n, { e: 0 }],
];

/** One step of a double above the largest amount, and less than a fen above it. */
const aboveAll: readonly unknown[] = [
  ...[9_999_999_999_999.992, "9999999999999.991", "9999999999999.995", decimal("9999999999999.991")],
];

test.each([...neither, ...aboveAll, 0.001, 12.345, "0.001", decimal("0.001")])("%s is no amount", (given) => {
  expect(isAmount(given)).toBe(false);
});

test.each([
  0,
  "7",
  decimal("7"),
  99.5,
  0.1234567891,
  33.3333333333,
  "0.0000000001",
  "9999999999999.0123456789",
  decimal("0.001"),
])("%s is a plain number", (given) => {
  expect(isPlainNumber(given)).toBe(true);
});

test.each([...neither, -0.123, 0.12345678912, "0.12345678912", decimal("0.12345678912")])(
  "%s is no plain number",
  (given) => {
    expect(isPlainNumber(given)).toBe(false);
  },
);

test.each(["1e20", "1e-20"])("%s, too long for an amount, is not written out to tell", (text) => {
  const long = Object.assign(decimal(text), { toFixed: () => expect.unreachable() });
  expect([isAmount(long), isPlainNumber(long)]).toEqual([false, false]);
});

test.each<[fen: number | bigint, yuan: string]>([
  [0, "0"],
  [-0, "0"],
  [0n, "0"],
  [5, "0.05"],
  [-5, "-0.05"],
  [50n, "0.5"],
  [-105, "-1.05"],
  [1230, "12.3"],
  [100_000, "1000"],
  [-100_000n, "-1000"],
  // The double nearest to this many yuan is also that of 90071992547409.9.
  [9_007_199_254_740_991, "90071992547409.91"],
  [999_999_999_999_999_999_999n, "9999999999999999999.99"],
])("%s fen are %s yuan", (fen, yuan) => {
  expect(yuanText(fen)).toBe(yuan);
});

test.each<[given: number | string | PlainDecimal, plain: string]>([
  [0, "0"],
  ["0.0", "0"],
  [100, "100"],
  ["100", "100"],
  ["12.30", "12.3"],
  ["10.00", "10"],
  [0.5, "0.5"],
  [1e-7, "0.0000001"],
  [1.25e-8, "0.0000000125"],
  [decimal("12.30"), "12.3"],
  [decimal("1e-10"), "0.0000000001"],
  [decimal("1e12"), "1000000000000"],
])("%s is written %s", (given, plain) => {
  expect(plainText(given)).toBe(plain);
});
