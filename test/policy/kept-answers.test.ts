import { expect, test } from "vitest";
import { ruleOf } from "../../src/catalog/evaluate.js";
import { Decimal } from "../../src/foundation/decimal.js";
import { contributionSubsidy } from "../../src/pension/contributions/contribution-subsidy.js";
import { withReadings } from "../../src/policy/with-readings.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import { ask } from "../../src/rule/rule.js";
import { caseTables, policyOf } from "../support/case-table.js";

/** Rules whose every answer hangs on a few states of the facts. */
const alwaysKept = [
  "medical/certifying-body",
  "medical/enrolment-eligibility",
  "medical/premium-subsidy",
  "pension/certification-method",
  "pension/contribution-tier",
  "pension/payment-channel",
  "pension/renewal-target",
];

test.each(caseTables().filter(({ rule }) => alwaysKept.includes(rule)))(
  "$rule makes an answer once",
  ({ rule, cases }) => {
    for (const { name, facts, readings } of cases.filter(({ expected }) => expected !== undefined)) {
      const [first, again] = [1, 2].map(() => ask(ruleOf(rule), { ...(facts as object) }, policyOf(readings)));
      expect(again, name.en).toBe(first);
    }
  },
);

test("an answer is made once by each policy, whichever is asked in between", () => {
  const policies = [yingzhou2021, withReadings(yingzhou2021, { agencyPaidSubsidy: "none" })];
  const asked = (): readonly unknown[] => policies.map((policy) => contributionSubsidy({ tier: 500 }, policy));
  const [first, again] = [asked(), asked()];
  for (const [index, finding] of first.entries()) expect(again[index]).toBe(finding);
});

test("what a policy reads is the same reading in all its answers", () => {
  const [first, second] = [{ tier: 100 }, { tier: 100, payment: "agency-paid" }].map(
    (facts) => ask(ruleOf("pension/contribution-subsidy"), facts, yingzhou2021).readings,
  );
  const open = (readings = first) => readings?.find(({ name }) => name === "agencyTierSubsidy");
  expect(open()).toEqual({ name: "agencyTierSubsidy", option: "open" });
  expect(open(second)).toBe(open());
});

test.each(caseTables())("$rule leaves out of a finding what has no value", ({ rule, cases }) => {
  for (const { name, facts, readings } of cases.filter(({ expected }) => expected !== undefined))
    expect(bare(ask(ruleOf(rule), facts as object, policyOf(readings))), name.en).toEqual([]);
});

/** The paths of members without a value. */
function bare(value: unknown, path = ""): readonly string[] {
  if (value === undefined || Number.isNaN(value)) return [path];
  if (typeof value !== "object" || value === null || Decimal.isDecimal(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => bare(member, `${path}.${name}`));
}
