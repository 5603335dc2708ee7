import { expect, test } from "vitest";
import { checkCharacter } from "../../src/foundation/id-number.js";
import { IdNumberColumn } from "../../src/foundation/id-number-column.js";
import { fourByteLists } from "../support/four-byte-lists.js";
import { groups, groupsOf, numbers } from "../support/indexed-numbers.js";

test("all places of one number come together, in their order, and those of no other", () => {
  const [one, other, third] = numbers(3, 1) as readonly [string, string, string];
  expect(groups(new IdNumberColumn(), [one, other, one, third, other, one])).toEqual([[0, 2, 5], [1, 4], [3]]);
  expect(groups(new IdNumberColumn(), [one])).toEqual([[0]]);
  expect(groups(new IdNumberColumn(), [])).toEqual([]);
});

test("numbers that differ in one digit alone are told apart", () => {
  const base = "34120219500101000";
  const others = [...base].flatMap((_, at) =>
    [..."0123456789"].map((digit) => base.slice(0, at) + digit + base.slice(at + 1)),
  );
  const all = [...new Set([base, ...others])]
    .filter((digits) => !digits.startsWith("0"))
    .map((digits) => digits + checkCharacter(digits));
  expect(groups(new IdNumberColumn(), all)).toEqual([...all.keys()].map((place) => [place]));
  expect(groups(new IdNumberColumn(), [...all, ...all])).toEqual([...all.keys()].map((at) => [at, at + all.length]));
});

test("numbers that share a bit are told apart", () => {
  // Six rows have 128 bits: of these numbers, 128 apart, all have the same.
  const all = numbers(4, 128);
  const [first, second] = all as readonly [string, string];
  expect(groups(new IdNumberColumn(), [...all, second, first])).toEqual([[0, 5], [1, 4], [2], [3]]);
});

test("a number that comes once is told as alone, whether it shares a bit with others or not", () => {
  const column = new IdNumberColumn();
  const [first, second, third] = numbers(3, 128) as readonly [string, string, string];
  for (const text of [first, second, third, ...numbers(2, 1).slice(1), second]) column.push(text);
  const told: { readonly alone: number[]; readonly several: (readonly number[])[] } = { alone: [], several: [] };
  column.each(
    (place) => told.alone.push(place),
    (places) => told.several.push(places),
  );
  expect({ ...told, alone: told.alone.sort() }).toEqual({ alone: [0, 2, 3], several: [[1, 4]] });
});

/** Six of each of four decades, and one of the second decade that comes twice. */
function ofFourDecades(): readonly string[] {
  const all = Array.from({ length: 24 }, (_, at) => {
    const digits = `341202${1950 + 10 * (at % 4)}0101${String(at).padStart(3, "0")}`;
    return digits + checkCharacter(digits);
  });
  return [...all, all[5] as string];
}

test.each([0, 1, 5, 6, 7, 11, 12, 13, 100])("however few places are put in order at once: %i", (most) => {
  const all = ofFourDecades();
  expect(groups(new IdNumberColumn(most), all)).toEqual(groupsOf(all));
});

test.each<[most: number, parts: readonly number[]]>([
  [0, [6, 7, 6, 6]],
  [11, [6, 7, 6, 6]],
  [12, [6, 7, 12]],
  [13, [13, 12]],
  [18, [13, 12]],
  [19, [19, 6]],
  [24, [19, 6]],
  [25, [25]],
])("of most %i places at once, these are, and those with the same first digits always", (most, parts) => {
  expect(fourByteLists(() => groups(new IdNumberColumn(most), ofFourDecades()))).toEqual(parts);
});

test("more numbers may come, and all are gone through again", () => {
  const [one, other] = numbers(2, 1) as readonly [string, string];
  const column = new IdNumberColumn();
  expect(groups(column, [one, other])).toEqual([[0], [1]]);
  expect(groups(column, [other])).toEqual([[0], [1, 2]]);
  expect(column.length).toBe(3);
});

test("an ID number has its noughts and its right check character", () => {
  const column = new IdNumberColumn();
  const noughts = `11010519401010000${checkCharacter("11010519401010000")}`;
  const all = ["440524188001010014", noughts, "11010519491231002X"];
  for (const text of all) column.push(text);
  expect(all.map((_, at) => column.idNumberOf(at))).toEqual(all);
  expect(all.map((_, at) => column.endOf(at))).toEqual(["0014", noughts.slice(-4), "002X"]);
});

test("one person's rows, however many, come together", () => {
  const [one, other] = numbers(2, 1) as readonly [string, string];
  const all = Array.from({ length: 5_000 }, (_, at) => (at % 1_000 === 7 ? other : one));
  expect(groups(new IdNumberColumn(), all)).toEqual(groupsOf(all));
});

test("what is no ID number is not put", () => {
  const column = new IdNumberColumn();
  const [one] = numbers(1, 1) as readonly [string];
  expect(["", `${one}0`, one, `${one.slice(0, -1)}A`].map((text) => column.push(text))).toEqual([
    false,
    false,
    true,
    false,
  ]);
  expect([column.length, column.idNumberOf(0)]).toEqual([1, one]);
});
