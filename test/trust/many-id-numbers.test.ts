import { expect, test } from "vitest";
import { IdNumberColumn } from "../../src/foundation/id-number-column.js";

test("a million and a half ID numbers, each found again", () => {
  const column = new IdNumberColumn();
  const many = Array.from({ length: 1_500_000 }, (_, at) => `${34_120_219_500_101_000n + BigInt(at)}X`);
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
