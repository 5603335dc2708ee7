import { expect, test } from "vitest";
import { checkCharacter, isIdNumber } from "../../src/foundation/id-number.js";

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
  ["a right one with a line end behind it", "11010519491231002X\n"],
  ["a right one with a second line", "11010519491231002X\n1"],
  ["a right one on the second line", "1\n11010519491231002X"],
  // Signs that stand eleven places after the 0 and before the 9: they leave the same remainder.
  ["a sign behind the digits that counts like a digit", "11;10519491231002X"],
  ["a sign before the digits that counts like a digit", "1101051.491231002X"],
  ["a leading zero", "040524188001010014"],
  ["a leading zero with a right check", "04052418800101001X"],
  ["a number", 123456789012345],
  ["nothing", undefined],
])("%s is none", (_, value) => {
  expect(isIdNumber(value)).toBe(false);
});

test("what is not all digits asks for no check character", () => {
  expect(checkCharacter("1101051949123100 ")).toBe("");
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
