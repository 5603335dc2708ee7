import { expect, test } from "vitest";
import { IdNumberColumn } from "../../src/foundation/id-number-column.js";
import { numbers } from "../support/indexed-numbers.js";

test("a million and a half ID numbers, each found again", () => {
  const column = new IdNumberColumn();
  const many = numbers(1_500_000, 1);
  for (const text of [...many, ...many]) column.push(text);
  let found = 0;
  column.each(
    () => expect.unreachable(),
    ([at, again]) => {
      found += again === (at as number) + many.length ? 1 : 0;
    },
  );
  expect(found).toBe(many.length);
});
