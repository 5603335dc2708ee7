import { expect, test } from "vitest";
import { descriptionOf } from "../../src/foundation/description.js";
import { isRuleInputError } from "../../src/foundation/errors.js";
import { examine } from "../../src/foundation/examine.js";
import { shapeOf } from "../../src/foundation/schema.js";
import { evaluationFacts } from "../../src/pension/assessment/evaluation/facts.js";
import { evaluation } from "../../src/pension/assessment/evaluation.js";
import { monthsServedInPart } from "../../src/pension/benefits/benefit-screening/months-in-common.js";
import { allOf, anyOf } from "../../src/pension/terms/membership.js";
import { exactNumberSchema } from "../../src/pension/terms/score.js";

test("what fulfils no condition is a member of all and of none", () => {
  expect(allOf([])).toEqual({ answer: "yes", open: [], missing: [], answers: ["yes"] });
  expect(anyOf([])).toEqual({ answer: "no", open: [], missing: [], answers: ["no"] });
});

test("an exact number is a text, in its schema too", () => {
  const schema = exactNumberSchema(["分数", "Score"], "points");
  expect(examine(schema, { exact: "760/27", shown: "28.14" }).right).toBe(true);
  expect(examine(schema, { exact: 28, shown: "28" }).right).toBe(false);
  expect(descriptionOf(shapeOf(schema)["exact"] as never).json).toMatchObject({
    type: "string",
    pattern: String.raw`^-?\d{1,100}(?:\.\d{1,100}|\/[1-9]\d{0,99})?$`,
  });
});

test("points of the sheet are given as a number or as a text", () => {
  const { deduction } = shapeOf(shapeOf(evaluationFacts())["villageServices"] as never);
  expect(descriptionOf(deduction as never).json["type"]).toEqual(["number", "string"]);
});

test("the months of a term that were served in part", () => {
  const servedInPart = (from?: string, to?: string) => monthsServedInPart({ from, to, paths: ["from", "to"] });
  expect(servedInPart("2021-02-01", "2021-03-31")).toEqual([]);
  expect(servedInPart("2021-02-02", "2021-03-30")).toEqual(["2021-02", "2021-03"]);
  expect(servedInPart(undefined, undefined)).toEqual([]);
});

test("an item of the sheet refuses a rate in the name of the rule", () => {
  try {
    evaluation({ enrolmentRate: { count: 1 } as never });
    expect.unreachable();
  } catch (error) {
    if (!isRuleInputError(error)) throw error;
    expect(error.rule).toBe("pension/evaluation");
  }
});
