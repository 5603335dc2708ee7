import { expect, test } from "vitest";
import { checkCharacter } from "../../src/foundation/id-number.js";
import { IdNumberIndex } from "../../src/foundation/id-number-index.js";
import { agrees, numbers } from "../support/indexed-numbers.js";

test("one person's rows, however many, are found each from the next", () => {
  const [one, other] = numbers(2, 1) as readonly [string, string];
  const all = Array.from({ length: 5_000 }, (_, at) => (at % 1_000 === 7 ? other : one));
  expect(agrees(new IdNumberIndex(), all)).toBe(true);
});

test("numbers that differ in one digit alone are told apart", () => {
  const index = new IdNumberIndex();
  const base = "34120219500101000";
  const others = [...base].flatMap((_, at) =>
    [..."0123456789"].map((digit) => base.slice(0, at) + digit + base.slice(at + 1)),
  );
  const all = [...new Set([base, ...others])].filter((digits) => !digits.startsWith("0"));
  expect(all.map((digits) => index.push(`${digits}X`))).toEqual(all.map(() => -1));
  expect(all.map((digits) => index.push(`${digits}X`))).toEqual([...all.keys()]);
});

test("an ID number has its noughts and its right check character", () => {
  const index = new IdNumberIndex();
  const noughts = `11010519401010000${checkCharacter("11010519401010000")}`;
  const all = ["440524188001010014", noughts, "11010519491231002X"];
  for (const text of all) index.push(text);
  expect(all.map((_, at) => index.idNumberOf(at))).toEqual(all);
  expect(all.map((_, at) => index.endOf(at))).toEqual(["0014", noughts.slice(-4), "002X"]);
});

test("numbers that are met on the way to a free place are told apart", () => {
  // The third looks first where the first stands, then where the second does, and shares all that is kept of its hash.
  const all = ["341202196901281664", "341202195001012974", "341202195003184139"];
  const index = new IdNumberIndex();
  expect(all.map((text) => index.push(text))).toEqual([-1, -1, -1]);
  expect(all.map((text) => index.push(text))).toEqual([0, 1, 2]);
});

test("numbers that are met there, and differ in their place alone, are told apart", () => {
  // The last looks where the second stands, then the third, then the first, which shares all that is kept of its hash.
  const sameDay = ["341203", "341204", "341221", "341222", "341225"].map((place) => `${place}19770404676`);
  const digits = ["34120219770404676", "34120219770101125", "34120219770101400", ...sameDay];
  const all = digits.map((each) => each + checkCharacter(each));
  const index = new IdNumberIndex();
  expect(all.map((text) => index.push(text))).toEqual(all.map(() => -1));
  expect(all.map((text) => index.push(text))).toEqual([...all.keys()]);
});

test("an index that grows agrees with the language's own", () => {
  const index = new IdNumberIndex();
  const all = [...numbers(1_500, 997), ...numbers(1_600, 997)];
  expect(agrees(index, all)).toBe(true);
  expect(index.size).toBe(3_100);
  expect(all.filter((text, at) => index.idNumberOf(at) === text)).toHaveLength(3_100);
});
