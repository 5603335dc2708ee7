import { expect, test } from "vitest";
import { askRule, compareReadings, factsSchema, findingSchema, receipt } from "../src/index.js";

const named: string = "pension/contribution-subsidy";
const facts = { tier: 500 };

test("an id written out must be a rule's; one known only when the program runs may be any text", () => {
  const misspelt = [
    // @ts-expect-error
    () => askRule("pension/contribution-subsdy", facts),
    // @ts-expect-error
    () => compareReadings("pension/contribution-subsdy", facts),
    // @ts-expect-error
    () => receipt("pension/contribution-subsdy", facts),
    // @ts-expect-error
    () => factsSchema("pension/contribution-subsdy"),
    // @ts-expect-error
    () => findingSchema("pension/contribution-subsdy"),
  ];
  for (const ask of misspelt) expect(ask).toThrow(expect.objectContaining({ code: "UNKNOWN_RULE" }));
  const part: string = "contribution-subsidy";
  expect(askRule(named, facts)).toEqual(askRule(`pension/${part}`, facts));
  expect(compareReadings(named, facts).finding).toEqual(receipt(named, facts).finding);
  expect([factsSchema(named), findingSchema(named)]).toMatchObject([{ type: "object" }, { type: "object" }]);
});

test("a receipt is typed by its rule", () => {
  const { finding, rule, facts: asked } = receipt("pension/contribution-subsidy", facts);
  const subsidy: string = finding.subsidy.status === "determined" ? finding.subsidy.value : finding.subsidy.max;
  expect([subsidy, compareReadings(rule, asked).finding]).toEqual(["70", finding]);
});
