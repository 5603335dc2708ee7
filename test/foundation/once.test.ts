import { expect, test } from "vitest";
import { onceFor } from "../../src/foundation/once.js";

test("of each object something is made once", () => {
  let made = 0;
  const numbered = onceFor((_key: object) => ++made);
  const [one, other] = [{}, {}];
  expect([numbered(one), numbered(other), numbered(one), numbered(other)]).toEqual([1, 2, 1, 2]);
});
