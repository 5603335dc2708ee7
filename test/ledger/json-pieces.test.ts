import fc from "fast-check";
import { expect, test } from "vitest";
import { type JsonForm, jsonPieces } from "../../src/ledger/json-pieces.js";

const whole = (value: unknown, form?: JsonForm): string => [...jsonPieces(value, form)].join("");
const isIndented = true;

test("the pieces are the JSON of the whole", () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => whole(value) === JSON.stringify(value)));
  fc.assert(fc.property(fc.jsonValue(), (value) => whole(value, { isIndented }) === JSON.stringify(value, null, 2)));
});

test.each([64, 65, 10_000])("a list of %i entries too, in pieces of no more than 64", (length) => {
  const list = Array.from({ length }, (_, index) => [index, "，\n"]);
  const value = { list, none: {}, empty: [], within: { list } };
  expect(whole(value)).toBe(JSON.stringify(value));
  expect(whole(value, { isIndented })).toBe(JSON.stringify(value, null, 2));
  expect(whole(list, { isIndented })).toBe(JSON.stringify(list, null, 2));
  for (const piece of jsonPieces(list)) expect(piece.length).toBeLessThan(1_000);
});

test("a value is shown by its key, wherever it stands", () => {
  const shown = (key: string, value: unknown) => (key === "row" ? `line ${value}` : value);
  const persons = Array.from({ length: 100 }, (_, row) => ({ row, rows: [{ row }] }));
  const value = { row: 1, district: { row: 2 }, persons };
  expect(whole(value, { shown, isIndented })).toBe(JSON.stringify(value, shown, 2));
});
