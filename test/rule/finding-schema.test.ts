import { expect, test } from "vitest";
import { jsonSchemaOf } from "../../src/catalog/json-schema.js";
import { decimal } from "../../src/rule/finding-schema.js";

test("an exact decimal is a text with its unit, as JSON Schema", () => {
  expect(jsonSchemaOf(decimal(["补贴", "Subsidy"]))).toMatchObject({
    type: "string",
    pattern: String.raw`^-?\d+(?:\.\d+)?$`,
    "x-unit": "CNY",
  });
});
