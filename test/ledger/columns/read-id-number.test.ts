import { expect, test } from "vitest";
import type { CellFault } from "../../../src/ledger/columns/cell-fault.js";
import { readCell } from "../../../src/ledger/columns/cell-reader.js";
import { mayBeCut, readIdNumber } from "../../../src/ledger/columns/read-id-number.js";
import { idNumberOf } from "../../support/id-number-of.js";
import { readEach } from "../../support/read-each.js";

const ID = "11010519491231002X";
const tooMany = (length: number) => `not an ID number: 18 characters are needed, not ${length}`;
const noDigits = "not an ID number: digits only, with an X at most at the end";
const scientific = expect.stringContaining("scientific notation");

test("numbers as they are typed, those of certificates, and what is wrong with others", () => {
  const numbers = {
    [ID]: ID,
    " 110105 19491231 002x ": ID,
    "'110105'19491231'002x": ID,
    [`${ID}43`]: ID,
    [`${ID}43B1`]: ID,
    [`${ID}4321`]: ID,
    [`${ID}4`]: tooMany(19),
    [`${ID}4x`]: tooMany(20),
    [`${ID}43B`]: tooMany(21),
    [`${ID}43X1`]: tooMany(22),
    [`${ID}43B12`]: tooMany(23),
    [`x${ID}43`]: tooMany(21),
    "3E+17": scientific,
    "3.41204E17": scientific,
    "13.4E+17": tooMany(8),
    "3.4E+17x": tooMany(8),
    "341202500101001": expect.stringContaining("15 digits"),
    "341202195001010000": expect.stringContaining("ends in 000"),
    "1341202195001010000": tooMany(19),
    "3412021950010100001": tooMany(19),
    x10105194912310021: noDigits,
    "1101051949123100O1": noDigits,
    "11010519491231002Y": noDigits,
    "110105194912310021": expect.stringContaining("check character"),
  };
  expect(readEach(readIdNumber, numbers)).toEqual(numbers);
});

test("a number that Excel has cut makes others suspect", () => {
  const isCut = (cell: string) => (readCell(readIdNumber, cell) as CellFault).isCut;
  expect(["3.41204E+17", "341202195001010000", "341202500101001"].map(isCut)).toEqual([true, true, false]);
  expect([idNumberOf(1), "341202195001010000", undefined].map(mayBeCut)).toEqual([false, true, false]);
});
