import { describe, expect, test } from "vitest";
import { cellPlace, columnLetters } from "../../../src/ledger/file/cell-reference.js";
import { decimalText, shifted } from "../../../src/ledger/file/decimal-text.js";
import { builtInKind, kindOfCode } from "../../../src/ledger/file/number-format.js";
import { serialClock, serialDate } from "../../../src/ledger/file/serial-date.js";
import { fc } from "../../support/properties.js";

describe("a number as text", () => {
  test.each([
    ["0", "0"],
    ["-0", "0"],
    ["007", "7"],
    [" 12 ", "12"],
    ["+1.50", "1.5"],
    [".5", "0.5"],
    ["5.", "5"],
    ["5e2", "500"],
    ["1E21", "1000000000000000000000"],
    ["1.5E+22", "15000000000000000000000"],
    ["-2.5e-7", "-0.00000025"],
    ["1e-400", "0"],
    ["0.1", "0.1"],
    ["100", "100"],
    ["1e999", undefined],
    ["", undefined],
    ["abc", undefined],
    ["0x10", undefined],
    ["1,000", undefined],
    ["Infinity", undefined],
    ["１", undefined],
  ])("%j is %j", (text, plain) => {
    expect(decimalText(text)).toBe(plain);
  });

  test("means the number that it was made of, and has no exponent", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const text = decimalText(String(number)) ?? "";
        expect(text).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
        expect(Number(text)).toBe(number === 0 ? 0 : number);
      }),
    );
  });

  test.each([
    ["0.985", 2, "98.5"],
    ["1", 2, "100"],
    ["0", 2, "0"],
    ["-0.0001", 2, "-0.01"],
    ["0.00125", 2, "0.125"],
    ["12.3456", 2, "1234.56"],
  ])("%s, its point moved by %i, is %s", (text, places, moved) => {
    expect(shifted(text, places)).toBe(moved);
  });
});

describe("formats", () => {
  test.each([
    ["General", "number"],
    ["0.00", "number"],
    ['#,##0.00_);[Red]\\(#,##0.00"元"\\)', "number"],
    ["0.00E+00", "number"],
    ['"day" 0', "number"],
    ["\\d0", "number"],
    ["[$Din.-81A]0", "number"],
    ["@", "number"],
    ["", "number"],
    ["0%", "percent"],
    ['0"%"', "number"],
    ["yyyy-mm-dd;@", "date"],
    ["[$-804]yyyy年m月d日", "date"],
    ["aaaa", "date"],
    ["[$-804]aaa", "date"],
    ["mmm", "date"],
    ["e-m-d", "date"],
    ["ggge", "date"],
    ["[Blue]YYYY", "date"],
    ["h:mm AM/PM", "time"],
    ["mm:ss", "time"],
    ["上午/下午h时mm分", "time"],
    ["h:mm A/P", "time"],
    ["[h]:mm:ss", "duration"],
    ["[mm]:ss", "duration"],
    ["[s]", "duration"],
    ['"unclosed', "number"],
  ])("%s: %s", (code, kind) => {
    expect(kindOfCode(code)).toBe(kind);
  });

  test("with a number alone", () => {
    const kinds = [0, 9, 14, 17, 18, 22, 31, 33, 36, 44, 45, 46, 47, 49, 52, 55, 58, 164].map(builtInKind);
    expect(kinds.join(" ")).toBe(
      "number percent date date time date date time date number time duration time number date time date number",
    );
  });
});

describe("days by number", () => {
  test.each([
    [0, false, "1900-01-00"],
    [1, false, "1900-01-01"],
    [59, false, "1900-02-28"],
    [60, false, "1900-02-29"],
    [61, false, "1900-03-01"],
    [44256, false, "2021-03-01"],
    [44256.5, false, "2021-03-01 12:00:00"],
    [44256.999994, false, "2021-03-01 23:59:59"],
    [44256.999999, false, "2021-03-02"],
    [2958465, false, "9999-12-31"],
    [2958466, false, undefined],
    [-1, false, undefined],
    [0, true, "1904-01-01"],
    [42794, true, "2021-03-01"],
    [2957004, true, undefined],
    [1e300, true, undefined],
  ])("%d, from 1904 %s: %s", (serial, is1904, date) => {
    expect(serialDate(serial, is1904)).toBe(date);
  });

  test.each([
    [0, "00:00:00"],
    [0.5, "12:00:00"],
    [1.5, "36:00:00"],
    [-0.5, undefined],
    [1e10, undefined],
  ])("%d of a day is %s", (serial, clock) => {
    expect(serialClock(serial)).toBe(clock);
  });
});

describe("places of cells", () => {
  test.each([
    ["A1", { column: 0, row: 1 }],
    ["Z9", { column: 25, row: 9 }],
    ["AA10", { column: 26, row: 10 }],
    ["XFD1048576", { column: 16_383, row: 1_048_576 }],
    ["XFE1", undefined],
    ["A1048577", undefined],
    ["A0", undefined],
    ["A01", undefined],
    ["A", undefined],
    ["1", undefined],
    ["", undefined],
    ["a1", undefined],
    ["A1.5", undefined],
    ["$A$1", undefined],
    ["A1e3", undefined],
  ])("%s", (reference, place) => {
    expect(cellPlace(reference)).toEqual(place);
  });

  test("and back", () => {
    fc.assert(
      fc.property(fc.nat(16_383), (column) => {
        expect(cellPlace(`${columnLetters(column)}7`)).toEqual({ column, row: 7 });
      }),
    );
  });
});
