import { describe, expect, test } from "vitest";
import { askRule, explain } from "../src/index.js";
import { caseTables, policyOf } from "./support/case-table.js";
import { FOREIGN, PRINTED, typedIn, without } from "./support/in-chinese.js";

describe.each(caseTables())("$rule", ({ rule, cases }) => {
  test("an explanation in Chinese holds nothing but Chinese and figures", () => {
    const foreign = cases.flatMap(({ facts, readings = {}, expected, name }) => {
      if (expected === undefined) return [];
      const words = [...PRINTED, ...typedIn(facts), ...typedIn(readings)];
      return explain(askRule(rule, facts, policyOf(readings)))
        .split("\n")
        .filter((line) => FOREIGN.test(without(line, words)))
        .map((line) => `${name.zh}: ${line}`);
    });
    expect(foreign).toEqual([]);
  });
});
