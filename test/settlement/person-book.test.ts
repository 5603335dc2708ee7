import { expect, test } from "vitest";
import { between, determined } from "../../src/rule/finding.js";
import { AmountAdder } from "../../src/settlement/amount-sum.js";
import { type KeptRow, PersonBook, placeKey } from "../../src/settlement/person-book.js";
import { changeBetween } from "../../src/settlement/person-changes.js";
import { FirstPersons, RowTally } from "../../src/settlement/person-rows.js";
import { UsedReadings } from "../../src/settlement/used-readings.js";
import { idNumberOf } from "../support/id-number-of.js";

/** A book of rows of three persons in turn. */
function bookOfTurns(rows: number): PersonBook<string> {
  const book = new PersonBook<string>();
  const said = book.said("said", () => "said");
  for (let row = 0; row < rows; row++) book.enter(idNumberOf(1 + (row % 3)), { township: "王店镇" }, row, said);
  return book;
}

test("each person has all of the rows, in their order", () => {
  const rowsOf: (readonly number[])[] = [];
  bookOfTurns(10).each(
    () => expect.unreachable(),
    (_, rows: readonly KeptRow<string>[]) => rowsOf.push(rows.map(({ row }) => row)),
  );
  expect(rowsOf).toEqual([
    [0, 3, 6, 9],
    [1, 4, 7],
    [2, 5, 8],
  ]);
});

test("sources are told apart, whatever their names are put together", () => {
  const sources = ["a", "ab", "x", "bc", "c"];
  expect(bookOfTurns(5).bySource((row) => sources[row] as string)).toEqual([
    { sources: ["a", "bc"], persons: 1 },
    { sources: ["ab", "c"], persons: 1 },
    { sources: ["x"], persons: 1 },
  ]);
});

test("sources are told in the order of their names", () => {
  const sources = ["c", "b", "a"];
  expect(bookOfTurns(3).bySource((row) => sources[row] as string)).toEqual([
    { sources: ["a"], persons: 1 },
    { sources: ["b"], persons: 1 },
    { sources: ["c"], persons: 1 },
  ]);
});

test("a row is taken in by the numbers of its parts, if it has an ID number", () => {
  const book = bookOfTurns(1);
  expect([book.enterAlike(idNumberOf(2), 0, 7, 0), book.enterAlike("", 0, 8, 0), book.rows]).toEqual([true, false, 2]);
});

test("a place has the parts that were said, and no other", () => {
  expect(placeKey({})).toBe("\n");
  const book = new PersonBook<string>();
  const said = book.said("said", () => "said");
  const places = [{}, { township: "王店镇" }, { village: "东村" }];
  const kept = places.map((place, row) => book.placeAt(book.enter(idNumberOf(row), place, row, said).place));
  expect(kept).toStrictEqual(places);
});

test("the first of many persons are kept, in the order of their first rows", () => {
  const persons = (most: number, ...numbers: readonly number[]) => {
    const first = new FirstPersons(most);
    for (const row of numbers) first.add({ idNumberEnd: "", rows: [{ row }] });
    return [first.count, ...first.inOrder().map(({ rows }) => (rows[0] as { row: number }).row)];
  };
  expect(persons(2, 3, 1, 2)).toEqual([3, 1, 2]);
  expect(persons(2, 6, 5, 4, 3, 2, 1)).toEqual([6, 1, 2]);
});

test("rows add up by what became of them", () => {
  const rows = new RowTally();
  for (let time = 0; time < 2; time++) rows.merge({ counted: 1, joined: 2, conflicts: 3 });
  expect(rows.counts()).toEqual({ counted: 2, joined: 4, conflicts: 6 });
});

test("readings and facts are named once, in the order of their names", () => {
  const readings = new UsedReadings();
  readings.add([
    { name: "paymentOutsideWindow", option: "open" },
    { name: "backPaymentScope", option: "open" },
  ]);
  expect(readings.inOrder().map(({ name }) => name)).toEqual(["backPaymentScope", "paymentOutsideWindow"]);
  const adder = new AmountAdder();
  adder.add(between("0", "70", ["paymentOutsideWindow", "backPaymentScope"], ["payment", "paidOn"]), 1);
  expect(adder.sum()).toMatchObject({
    openReadings: ["backPaymentScope", "paymentOutsideWindow"],
    missingFacts: ["paidOn", "payment"],
  });
});

test("a person gains who is certain to gain, however much", () => {
  const open = (min: string, max: string) => between(min, max, ["backPaymentScope"]);
  expect(changeBetween(determined("0"), open("10", "70"))).toBe("gain");
  expect(changeBetween(determined("90"), open("10", "70"))).toBe("lose");
  expect(changeBetween(determined("50"), open("10", "70"))).toBe("open");
  expect(changeBetween(determined("50"), determined("50"))).toBe("same");
});
