import { describe, expect, test } from "vitest";
import { isFraction, shortNumber, yuanWritten } from "../../src/explain/short-number.js";

describe("a number is cut off or raised at so many decimals", () => {
  test.each([
    ["2/3", 2, "0.66", "0.67"],
    ["760/27", 1, "28.1", "28.2"],
    ["-1/3", 2, "-0.34", "-0.33"],
    ["26.5", 0, "26", "27"],
    ["0.005", 2, "0", "0.01"],
    // 1000/1001 is above 0.99.
    ["1000/1001", 2, "0.99", "1"],
  ])("%s at %s", (exact, decimals, cut, raised) => {
    expect([shortNumber(exact, decimals, false), shortNumber(exact, decimals, true)]).toEqual([cut, raised]);
  });

  test.each(["26.5", "26.50", "100", "007", "0070", "-7"])("%s has no more than two decimals", (exact) => {
    expect(shortNumber(exact, 2, true)).toBe(exact);
  });
});

const HUNDRED = "1".repeat(100);

test("digits are counted up to a hundred on either side", () => {
  expect(shortNumber(`${HUNDRED}.${HUNDRED}`, 0, false)).toBe(HUNDRED);
  expect([isFraction(`${HUNDRED}/${HUNDRED}`), isFraction(`1/${HUNDRED}`)]).toEqual([true, true]);
  for (const long of [`1${HUNDRED}.123`, `0.1${HUNDRED}`]) expect(shortNumber(long, 2, false)).toBe(long);
  expect([isFraction(`1${HUNDRED}/3`), isFraction(`1/1${HUNDRED}`)]).toEqual([false, false]);
});

test.each(["abc", "1/0", "1/03", "x1/3", "1/3x", "1.5/3", "/3", "1/", "a/b"])("%s is no fraction", (text) => {
  expect([isFraction(text), shortNumber(text, 0, false)]).toEqual([false, text]);
});

test("yuan have both decimals where there are fen", () => {
  expect(["165.5", "165.55", "165", "5.x", "5.5元"].map(yuanWritten)).toEqual([
    "165.50",
    "165.55",
    "165",
    "5.x",
    "5.5元",
  ]);
});
