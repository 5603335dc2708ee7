import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonPieces } from "../../src/ledger/json-pieces.js";

const whole = (value: unknown): string => [...jsonPieces(value)].join("");

test("the pieces are the JSON of the whole", () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => whole(value) === JSON.stringify(value)));
});

test.each([4096, 4097, 10_000])("a list of %i entries too, in pieces of no more than 4096", (length) => {
  const list = Array.from({ length }, (_, index) => [index, "，"]);
  expect(whole({ list, none: {}, empty: [] })).toBe(JSON.stringify({ list, none: {}, empty: [] }));
  for (const piece of jsonPieces(list)) expect(piece.length).toBeLessThan(60_000);
});
