import { expect, test } from "vitest";
import { descriptionOf } from "../../src/foundation/description.js";
import { examine } from "../../src/foundation/examine.js";
import { decimal } from "../../src/rule/finding-schema.js";

const subsidy = decimal(["补贴", "Subsidy"]);

test("an exact decimal is a text with its unit, as JSON Schema", () => {
  expect(descriptionOf(subsidy).json).toMatchObject({
    type: "string",
    pattern: String.raw`^-?\d+(?:\.\d+)?$`,
    "x-unit": "CNY",
  });
});

test.each(["0", "70", "-0.25"])("%j is an exact decimal", (value) => {
  expect(examine(subsidy, value).right).toBe(true);
});

test.each(["", "7.", ".7", "1e2", "七", 70, null])("%j is none", (value) => {
  expect(examine(subsidy, value).right).toBe(false);
});
