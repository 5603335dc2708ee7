import { expect, test } from "vitest";
import { descriptionOf, type Schema } from "../../src/foundation/description.js";
import { examine } from "../../src/foundation/examine.js";
import { shapeOf } from "../../src/foundation/schema.js";
import { clause } from "../../src/policy/clause-schema.js";
import {
  bilingual,
  decimalText,
  percentNumber,
  suppliedFigure,
  year,
  yuan,
  yuanOrFull,
} from "../../src/policy/definition/kinds.js";

const AMOUNT = { type: "number", minimum: 0, maximum: 9_999_999_999_999.99, multipleOf: 0.01, "x-unit": "CNY" };

/** Each kind of figure of a policy: what JSON Schema is told of it, what it takes, up to its bounds, and what not. */
test.each<[kind: string, schema: () => Schema, json: object, takes: readonly unknown[], refuses: readonly unknown[]]>([
  ["yuan", () => yuan(["一", "One"]), AMOUNT, [0, 0.01, 280], [-1, 0.001, "280", null]],
  [
    "yuan or all",
    () => yuanOrFull(["一", "One"]),
    { anyOf: [AMOUNT, { const: "full", title: "全额" }] },
    [0, 280, "full"],
    [-1, 0.001, "280", "all", null],
  ],
  [
    "a percentage",
    () => percentNumber(["一", "One"]),
    { type: "number", minimum: 0, maximum: 100, multipleOf: 0.0001, "x-unit": "%" },
    [0, 99.9999, 100],
    [-1, 99.99999, 100.0001, "98", null],
  ],
  [
    "a decimal",
    () => decimalText(["一", "One"]),
    { type: "string", pattern: String.raw`^(?:0|[1-9]\d{0,12})(?:\.\d{1,10})?$` },
    ["0", "0.25", "12"],
    ["-1", "1e2", "", 12, null],
  ],
  [
    "a year",
    () => year(["一", "One"]),
    { type: "integer", minimum: 1000, maximum: 9999 },
    [1000, 9999],
    [999, 10_000, 2021.5, "2021", null],
  ],
  [
    "a source",
    () => shapeOf(suppliedFigure(["数", "Figure"]))["source"] as Schema,
    { title: "出处", description: "Source", type: "string", pattern: String.raw`\S` },
    ["临政", " x"],
    ["", " ", "\ud83d", 7, null],
  ],
  [
    "a sentence",
    () => shapeOf(bilingual(["句", "Words"]))["zh"] as Schema,
    { title: "中文", description: "Chinese", type: "string", minLength: 1, maxLength: 4000, pattern: String.raw`\S` },
    ["无", "字".repeat(4000)],
    ["", " ", "字".repeat(4001), "\ud83d", Object("x"), 7, null],
  ],
  [
    "a clause",
    () => clause(),
    { title: "条款", description: "Clause", type: "string", "x-format": "clause" },
    ["P-2.3.b"],
    ["P-2.3.z", "", 7, null],
  ],
])("%s", (_, schemaOf, json, takes, refuses) => {
  const schema = schemaOf();
  expect(descriptionOf(schema).json).toEqual({ title: "一", description: "One", ...json });
  for (const value of takes) expect(examine(schema, value)).toEqual({ right: true, value });
  for (const value of refuses) expect(examine(schema, value).right).toBe(false);
});
