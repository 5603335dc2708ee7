import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { plainRecord } from "../../src/ledger/csv-text.js";

const cell = fc.string({ unit: fc.constantFrom('"', ",", "\r", "\n", "'", "=", " ", ";", "\t", "元", "a") });

test("a record is read again as it was, whatever stands in its cells and ends lines elsewhere", () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2, maxLength: 4 }), (cells) => {
      for (const end of ["\r\n", "\n", "\r"])
        expect(parse(`${plainRecord(cells)}${end}${plainRecord(cells)}`, { record_delimiter: end })).toEqual([
          cells,
          cells,
        ]);
    }),
  );
});

test("what needs no quotes has none", () => {
  expect(plainRecord(["张三", " 500", "", "a;b", "it's"])).toBe("张三, 500,,a;b,it's");
});
