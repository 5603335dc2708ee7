import { expect, test } from "vitest";
import { askRule, compareReadings, withReadings, yingzhou2021 } from "../src/index.js";

const RULE = "pension/contribution-subsidy";

/** The alternatives as JSON, without the findings that they bring. */
function alternatives(rule: string, facts: unknown, policy = yingzhou2021): unknown {
  const compared = JSON.parse(JSON.stringify(compareReadings(rule, facts, policy))) as {
    readonly alternatives: readonly { readonly finding?: unknown }[];
  };
  return compared.alternatives.map(({ finding, ...alternative }) => alternative);
}

const open = {
  status: "undetermined",
  min: "0",
  max: "40",
  openReadings: ["agencyTierSubsidy"],
  missingFacts: [],
} as const;
const settled = (value: string) => ({ status: "determined", value }) as const;

test.each<[what: string, rule: string, facts: unknown, alternatives: readonly object[]]>([
  [
    "a settled amount moves at both ends alike",
    RULE,
    { tier: 6000, payment: "agency-paid" },
    [
      {
        reading: "agencyPaidSubsidy",
        chosen: "as-tier",
        option: "none",
        outcome: "changed",
        differences: [
          { path: "subsidy", chosen: settled("200"), alternative: settled("0"), by: { min: "-200", max: "-200" } },
        ],
      },
    ],
  ],
  [
    "a figure that the notice lacks, at its least and at its greatest",
    RULE,
    { tier: 100 },
    [
      {
        reading: "agencyTierSubsidy",
        chosen: "open",
        option: "0",
        outcome: "changed",
        differences: [{ path: "subsidy", chosen: open, alternative: settled("0"), by: { min: "0", max: "-40" } }],
      },
      {
        reading: "agencyTierSubsidy",
        chosen: "open",
        option: "40",
        outcome: "changed",
        differences: [{ path: "subsidy", chosen: open, alternative: settled("40"), by: { min: "40", max: "0" } }],
      },
    ],
  ],
  [
    // 85% of 10 are 8.5: 9 upwards and to the nearest, 8 downwards; phase two brings the rest.
    "numbers within a list, each at its place; one option changes nothing",
    "pension/phase-target",
    { task: 10 },
    [
      {
        reading: "fractionalTarget",
        chosen: "up",
        option: "down",
        outcome: "changed",
        differences: [
          { path: "phases[0].cumulative", chosen: 9, alternative: 8, by: { min: "-1", max: "-1" } },
          { path: "phases[0].added", chosen: 9, alternative: 8, by: { min: "-1", max: "-1" } },
          { path: "phases[1].added", chosen: 1, alternative: 2, by: { min: "1", max: "1" } },
        ],
      },
      { reading: "fractionalTarget", chosen: "up", option: "nearest", outcome: "same", differences: [] },
    ],
  ],
  [
    "words differ by no amount",
    "medical/work-fund-grant",
    { enrolment: { percent: 99 }, accuracy: { percent: 90 }, activation: { percent: 50 }, persons: 10000 },
    [
      {
        reading: "rateOnTwoRows",
        chosen: "better-row",
        option: "worse-row",
        outcome: "changed",
        differences: [
          { path: "row", chosen: "M-6.6.c", alternative: "M-6.6.d" },
          { path: "yuanPerPerson", chosen: "0.8", alternative: "0.6", by: { min: "-0.2", max: "-0.2" } },
          { path: "grant", chosen: "8000", alternative: "6000", by: { min: "-2000", max: "-2000" } },
          { path: "rowsAbove[0].row", chosen: "M-6.6.b", alternative: "M-6.6.c" },
          { path: "rowsAbove[0].yuanPerPerson", chosen: "1", alternative: "0.8", by: { min: "-0.2", max: "-0.2" } },
          { path: "rowsAbove[0].lacking[0].rate", chosen: "accuracy", alternative: "enrolment" },
          { path: "rowsAbove[0].lacking[0].fromPercent", chosen: 95, alternative: 99, by: { min: "4", max: "4" } },
          { path: "rowsAbove[0].lacking[0].mustExceed", chosen: false, alternative: true },
          {
            path: "rowsAbove[1]",
            alternative: {
              row: "M-6.6.b",
              yuanPerPerson: "1",
              lacking: [
                { rate: "enrolment", fromPercent: 99, mustExceed: true },
                { rate: "accuracy", fromPercent: 95, mustExceed: false },
              ],
            },
          },
        ],
      },
    ],
  ],
])("%s", (_, rule, facts, expected) => {
  expect((alternatives(rule, facts) as readonly object[]).slice(0, expected.length)).toEqual(expected);
});

test("a figure supplied is compared with none supplied", () => {
  const policy = withReadings(yingzhou2021, { agencyTierSubsidy: { value: "30", source: "a source" } });
  expect(alternatives(RULE, { tier: 100 }, policy)).toEqual([
    {
      reading: "agencyTierSubsidy",
      chosen: "30",
      option: "open",
      outcome: "changed",
      differences: [{ path: "subsidy", chosen: settled("30"), alternative: open, by: { min: "-30", max: "10" } }],
    },
  ]);
});

test("each alternative brings the finding read so; facts that can't be so are refused and say why", () => {
  const policy = withReadings(yingzhou2021, { policyValidity: "until-replaced" });
  const other = withReadings(yingzhou2021, { policyValidity: "policy-year-only" });
  const facts = { tier: 500, year: 2022 };
  const compared = compareReadings(RULE, facts, policy);
  expect(compared).toMatchObject({
    finding: askRule(RULE, facts, policy),
    hangsOnInterpretation: true,
    alternatives: [{ reading: "policyValidity", chosen: "until-replaced", option: "policy-year-only" }],
  });
  expect(compared.alternatives[0]).toMatchObject({ outcome: "refused", differences: [], issues: [{ path: "year" }] });
  expect(compared.alternatives[0]).not.toHaveProperty("finding");
  expect(() => askRule(RULE, facts, other)).toThrow("year");

  const agencyPaid = { tier: 6000, payment: "agency-paid" } as const;
  const [none] = compareReadings(RULE, agencyPaid).alternatives;
  expect(none?.finding).toEqual(askRule(RULE, agencyPaid, withReadings(yingzhou2021, { agencyPaidSubsidy: "none" })));
  expect(none).not.toHaveProperty("issues");
});

test("an answer that relies on no reading hangs on none", () => {
  expect(compareReadings(RULE, { tier: 500 })).toMatchObject({ hangsOnInterpretation: false, alternatives: [] });
});

test("an answer that every other option leaves as it is hangs on none", () => {
  // 26500/27000 is 98.1%, 98.15% or 98%: below 100% in each.
  const compared = compareReadings("pension/completion", { enrolment: { count: 26500, base: 27000 } });
  expect(compared).toMatchObject({
    hangsOnInterpretation: false,
    alternatives: [
      { option: "two-decimals", outcome: "same" },
      { option: "whole-percent", outcome: "same" },
    ],
  });
});

test("a figure tried in the place of one that is lacking has no source", () => {
  const [least] = compareReadings(RULE, { tier: 100 }).alternatives;
  expect(least?.finding?.reasons.at(-1)).toEqual({
    code: "figure-supplied",
    clause: "P-2.3.b",
    values: { value: "0", source: "—" },
  });
});

test("a rule that is not there, and facts that are refused as they are read, are refused", () => {
  const nowhere: string = "nowhere";
  expect(() => compareReadings(nowhere, {})).toThrow("nowhere");
  expect(() => compareReadings(RULE, { tier: 250 })).toThrow("250");
});
