import { expect, test } from "vitest";
import { plainSheet } from "../../src/cli/plain-sheet.js";
import { alignedOf, csvOf, type PlainTable } from "../../src/cli/plain-table.js";

const table: PlainTable = {
  columns: [{ title: "名" }, { title: "人数", isFigure: true }],
  rows: [
    ["甲", 12],
    ["2021-06-30", "1.50"],
    [null, null],
  ],
};

test("a table as a sheet: a title and notes across it, days as days, numbers as numbers", () => {
  expect(plainSheet(table, { name: "表", title: "题", below: ["注"] })).toEqual({
    name: "表",
    isLandscape: true,
    rowPoints: 20,
    // As wide as what they hold, and one character more on each side.
    columns: [{ width: 12 }, { width: 6 }],
    above: [[{ text: "题", look: "title", across: 2 }]],
    header: [
      [
        { text: "名", look: "header" },
        { text: "人数", look: "header" },
      ],
    ],
    rows: [
      [{ text: "甲", look: "wrapped" }, { number: "12" }],
      [{ date: "2021-06-30" }, { number: "1.50" }],
      [
        { text: "", look: "wrapped" },
        { text: "", look: "range" },
      ],
      [{ text: "注", look: "note", across: 2 }],
    ],
  });
  expect([...plainSheet(table, { name: "表", title: "题" }).rows]).toHaveLength(3);
});

/** What a sheet makes of the only cell of a table. */
const cell = (text: string, isFigure: boolean) => {
  const { rows } = plainSheet({ columns: [{ title: "列", isFigure }], rows: [[text]] }, { name: "表", title: "题" });
  return [...rows][0];
};

test.each(["0", "-12.5", "123456789012345", "12345678901234.5"])("%s is a number", (text) => {
  expect(cell(text, true)).toEqual([{ number: text }]);
});

test.each(["1至2", "1234567890123456", "1.", ".5", "--1", "1.2.3", "1x", "x1"])("%s is none", (text) => {
  expect(cell(text, true)).toEqual([{ text, look: "range" }]);
});

test.each(["2021-6-30", "x2021-06-30", "2021-06-30x"])("%s is no day", (text) => {
  expect(cell(text, false)).toEqual([{ text, look: "wrapped" }]);
});

test("no column is wider than a page takes", () => {
  const { columns } = plainSheet({ columns: [{ title: "长".repeat(50) }], rows: [] }, { name: "表", title: "题" });
  expect(columns).toEqual([{ width: 50 }]);
});

test("as CSV, and in columns with the figures to the right", () => {
  expect(csvOf(table)).toBe("\ufeff名,人数\r\n甲,12\r\n2021-06-30,1.50\r\n,");
  expect(alignedOf(table)).toBe("名          人数\n甲            12\n2021-06-30  1.50\n");
});
