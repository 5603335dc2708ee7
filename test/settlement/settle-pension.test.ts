import { expect, test } from "vitest";
import { mergeSettlements } from "../../src/index.js";

test.each([
  ["no parts", undefined],
  ["a part that is none", [{}]],
])("pension ledgers put together are refused by whom they were given to: %s", (_, states) => {
  expect(() => mergeSettlements("pension", states as never)).toThrow(
    expect.objectContaining({ rule: "mergeSettlements" }),
  );
});
