import { expect, test } from "vitest";
import { NumberColumn } from "../../src/foundation/number-column.js";

test("numbers stay at their places, over the ends of chunks", () => {
  const column = new NumberColumn();
  const count = 2 ** 15 + 3;
  for (let place = 0; place < count; place++) expect(column.push(2 ** 32 - 1 - place)).toBe(place);
  column.set(2 ** 14, 7);
  expect([column.length, column.at(2 ** 14 - 1), column.at(2 ** 14), column.at(count - 1)]).toEqual([
    count,
    2 ** 32 - 2 ** 14,
    7,
    2 ** 32 - count,
  ]);
});
