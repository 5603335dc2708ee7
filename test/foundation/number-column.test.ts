import { expect, test } from "vitest";
import { LARGEST_IN_COLUMN, NumberColumn } from "../../src/foundation/number-column.js";
import { fourByteLists } from "../support/four-byte-lists.js";

const CHUNK = 2 ** 14;

/** The places at which a column gives back another number than was put there. */
function wrongPlaces(numbers: readonly number[]): readonly number[] {
  const column = new NumberColumn();
  const places = numbers.map((number) => column.push(number));
  expect(places).toEqual([...numbers.keys()]);
  expect(column.length).toBe(numbers.length);
  return numbers.flatMap((number, place) => (column.at(place) === number ? [] : [place]));
}

const many = (count: number, of: (place: number) => number): readonly number[] =>
  Array.from({ length: count }, (_, at) => of(at));

test.each<[string, readonly number[]]>([
  ["the greatest there are, over the ends of chunks", many(2 * CHUNK + 3, (place) => 2 ** 32 - 1 - place)],
  ["lines one after the other", many(3 * CHUNK, (place) => place + 2)],
  ["lines with gaps", many(3 * CHUNK, (place) => 7 * place)],
  ["codes, seldom a great one", many(2 * CHUNK, (place) => (place % 5_000 === 4_999 ? 2 ** 31 + place : place % 300))],
  ["one below the first of its chunk", [2 * CHUNK + 5, 2 * CHUNK + 6, 2 * CHUNK - 1, 2 * CHUNK + 7, 0]],
  ["as far above the first as two bytes go", [3, 2 ** 16 - 1, 1]],
  ["one further", [3, 2 ** 16, 1, 2 ** 16]],
  ["as far above a later origin as two bytes go", [CHUNK, CHUNK + 2 ** 16 - 1, CHUNK]],
  ["one further", [CHUNK, CHUNK + 2 ** 16, CHUNK, 0]],
  ["as far above the first as a byte goes", [3, 2 ** 8 - 1, 1]],
  ["one further", [3, 2 ** 8, 1, 2 ** 8]],
  ["small ones, and then a great one", [3, 255, 2 ** 32 - 1, 1]],
  ["a chunk of lines, and then a code", [...many(CHUNK, (place) => CHUNK + place), 5, 255, 256, 3]],
  ["none", []],
])("%s", (_, numbers) => expect(wrongPlaces(numbers)).toEqual([]));

test("four bytes hold the greatest", () => {
  const column = new NumberColumn();
  column.push(LARGEST_IN_COLUMN);
  expect(column.at(0)).toBe(4_294_967_295);
});

test.each<[string, readonly number[], number]>([
  ["as far from each other as two bytes go", [CHUNK + 5, CHUNK + 2 ** 16 - 1, CHUNK], 0],
  ["one further", [CHUNK + 5, CHUNK + 2 ** 16], 1],
  ["one below those around it", [CHUNK + 5, CHUNK - 1], 1],
])("numbers are not kept wider than they are: %s", (_, numbers, wide) => {
  expect(fourByteLists(() => expect(wrongPlaces(numbers)).toEqual([]))).toHaveLength(wide);
});
