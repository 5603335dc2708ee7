import { expect, test } from "vitest";
import { ruleOf } from "../../src/catalog/ask-rule.js";
import { findingRecord } from "../../src/catalog/finding-record.js";
import { isRuleInputError } from "../../src/foundation/errors.js";
import { rules } from "../../src/index.js";
import type { Policy } from "../../src/policy/policy.js";
import { type ReadingChanges, withReadings } from "../../src/policy/with-readings.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import { accept } from "../../src/rule/accept.js";
import type { Finding } from "../../src/rule/finding.js";
import { ask } from "../../src/rule/rule.js";
import { read } from "../gates/project.js";
import { secondPolicy } from "./second-policy.js";

/** A row of `second-policy.json`. */
interface Row {
  readonly rule: string;
  readonly facts: object;
  /** Readings other than the recommended ones, and figures supplied. */
  readonly readings?: ReadingChanges;
  /** Members of the finding, worked by hand from the second policy. */
  readonly expected?: object;
  /** In their place the paths where the facts are refused. */
  readonly refused?: readonly string[];
  readonly working: string;
}

const rows = JSON.parse(read("test/policy/second-policy.json")) as readonly Row[];

/** What a rule answers to a row by a policy: its finding as JSON, or the paths where it refuses the facts. */
function answer({ rule, facts, readings = {} }: Row, policy: Policy): unknown {
  try {
    return JSON.parse(JSON.stringify(ask(ruleOf(rule), facts, withReadings(policy, readings))));
  } catch (error) {
    if (isRuleInputError(error)) return error.issues.map(({ path }) => path);
    throw error;
  }
}

test.each(rows)("$rule answers the second policy: $working", (row) => {
  const told = answer(row, secondPolicy);
  if (row.refused !== undefined) return expect(told).toEqual(row.refused);
  expect(told).toMatchObject(row.expected as object);
  expect(() => accept("finding", findingRecord(ruleOf(row.rule)), told as Finding)).not.toThrow();
});

/** Rules that ask for no figure of a policy: they check lists, names and conditions. */
const withoutFigures = [
  "medical/enrolment-eligibility",
  "medical/household-cross-check",
  "medical/list-identity",
  "medical/poor-population-coverage",
  "pension/benefit-screening",
  "pension/certification-method",
  "pension/contribution-channel",
  "pension/remittance-arrears",
  "pension/report-phones",
  "pension/shared-accounts",
  "pension/unpaid-at-pension-age",
  "pension/village-publicity",
  "pension/village-services",
];

test("every rule is asked, and each answers Yingzhou's policy otherwise but those that need no figure", () => {
  const own = (row: Row, policy: Policy): string => {
    const told = answer(row, policy);
    return JSON.stringify(Array.isArray(told) ? told : { ...(told as object), policy: "" });
  };
  const isSame = (row: Row): boolean => own(row, secondPolicy) === own(row, yingzhou2021);
  const same = rules.filter(({ id }) => rows.filter(({ rule }) => rule === id).every(isSame));
  expect(new Set(rows.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ id }) => id)));
  expect(same.map(({ id }) => id).sort()).toEqual(withoutFigures);
});
