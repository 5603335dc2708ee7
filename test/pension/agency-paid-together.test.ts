import { expect, test } from "vitest";
import { agencyPaidContribution, agencyPaidTogether } from "../../src/index.js";

const parent = {
  joiningConditions: true,
  categories: ["only-child-died"],
  laterChild: false,
  marriage: "married",
  wifeBirthDate: "1972-06-01",
  asOf: "2021-06-01",
  chosenTier: 500,
} as const;

test("a couple is paid for twice, the wife being 49", () => {
  const each = agencyPaidContribution(parent);
  // 6000 + 6000; nothing is left to either.
  expect(agencyPaidTogether([each, each])).toEqual({
    agencyPaidYuan: { status: "determined", value: "12000" },
    selfPaidYuan: { status: "determined", value: "0" },
  });
});

test("one spouse outside the scheme: the other alone", () => {
  const outside = agencyPaidContribution({ ...parent, joiningConditions: false });
  // 6000 + 0.
  expect(agencyPaidTogether([agencyPaidContribution(parent), outside]).agencyPaidYuan).toEqual({
    status: "determined",
    value: "6000",
  });
});

test("what is open of one is open of both, and whose fact is missing is said", () => {
  const { joiningConditions, laterChild, ...unknown } = parent;
  const open = agencyPaidContribution(unknown);
  // 6000 + 0 to 6000; 0 + 0 to 500.
  expect(agencyPaidTogether([agencyPaidContribution(parent), open])).toEqual({
    agencyPaidYuan: {
      status: "undetermined",
      min: "6000",
      max: "12000",
      openReadings: [],
      missingFacts: ["[1].joiningConditions", "[1].laterChild"],
    },
    selfPaidYuan: {
      status: "undetermined",
      min: "0",
      max: "500",
      openReadings: [],
      missingFacts: ["[1].joiningConditions", "[1].laterChild"],
    },
  });
});

test("nobody gets nothing", () => {
  expect(agencyPaidTogether([]).agencyPaidYuan).toEqual({ status: "determined", value: "0" });
});
