import { expect, test } from "vitest";
import { columnsNamed } from "../../../src/ledger/columns/columns-said.js";
import { headerColumn } from "../../../src/ledger/columns/vocabulary.js";

test("a column that is called so comes before one that is known by it", () => {
  const header = [headerColumn("数额", "本人"), headerColumn("数额"), headerColumn("备注")];
  expect(columnsNamed("数 额", header)).toEqual([1]);
  expect(columnsNamed("数 额", header.slice(0, 1))).toEqual([0]);
  expect(columnsNamed("别的", header)).toEqual([]);
});
