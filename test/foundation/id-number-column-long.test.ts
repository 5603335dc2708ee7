import { expect, test } from "vitest";
import { IdNumberColumn } from "../../src/foundation/id-number-column.js";
import { groups, groupsOf, numbers } from "../support/indexed-numbers.js";

test.each([1, 997, 1_024, 99_999_999, 1_048_576_000])(
  "a column groups as the language's own does, at steps of %i",
  (step) => {
    const column = new IdNumberColumn();
    const all = [...numbers(40_000, step), ...numbers(60_000, step), ...numbers(10, step)];
    expect(groups(column, all)).toEqual(groupsOf(all));
    expect(all.filter((text, at) => column.idNumberOf(at) === text)).toHaveLength(100_010);
  },
);

test("half a million near neighbours, in a mixed order, are all told apart and all found again", () => {
  const count = 2 ** 19;
  const all = numbers(count, 3);
  const mixed = all.map((_, at) => all[(at * 700_001) % count] as string);
  const found = groups(new IdNumberColumn(), [...mixed, ...all]);
  expect(found).toHaveLength(count);
  expect(found.filter(([at, again]) => again !== count + (((at as number) * 700_001) % count))).toEqual([]);
});
