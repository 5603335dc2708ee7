import { describe, expect, test } from "vitest";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import { parameters } from "../../src/policy/yingzhou-2021/parameters.js";
import { secondPolicy } from "../policy/second-policy.js";
import { answer } from "./answer.js";
import { peopleThresholds } from "./thresholds/people.js";
import type { Question } from "./thresholds/question.js";
import { scoreThresholds } from "./thresholds/scores.js";
import { townshipThresholds } from "./thresholds/townships.js";
import { workFundThresholds } from "./thresholds/work-fund.js";

/*
 * Every figure that parts one answer from another, derived a second time: the answers below, at and above it follow
 * from the policy's figure by arithmetic of the tests' own, under two policies that share no figure.
 */
const thresholds = [...peopleThresholds, ...townshipThresholds, ...scoreThresholds, ...workFundThresholds];

describe.each([yingzhou2021, secondPolicy])("$id", (policy) => {
  test.each(thresholds.map((each) => ({ ...each, what: each.figures.join(", ") })))("$what", ({ questions }) => {
    const asked = questions(policy);
    expect(asked.length).toBeGreaterThan(1);
    const told = ({ rule, facts, field }: Question): unknown =>
      field
        .split(".")
        .reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], answer(rule, facts, policy));
    expect(asked.map((question) => ({ ...question, answer: told(question) }))).toEqual(asked);
  });
});

/** Days, which `test/trust/time` goes through one by one, and figures that part nothing. */
const elsewhere: Readonly<Record<string, string>> = {
  "pension.year": "the year of the policy, as are all of its days",
  "pension.task": "the whole of the townships' tasks",
  "pension.contributionWindow.*": "days",
  "pension.collectionPeriod.*": "days",
  "pension.renewal.systemStart": "days",
  "pension.renewal.pensionAgeBefore": "days",
  "pension.phases.0.*.*": "days",
  "pension.phases.1.*.*": "days",
  "pension.certification.cycle.*": "days",
  "pension.certification.inspection.*": "days",
  "medical.year": "the year of the policy, as are all of its days",
  "medical.registeredPoorSince": "days",
  "medical.premiumWindow.*": "days",
  "medical.returningWorkersTo": "days",
  "medical.listDeadline": "days",
};

test("no figure is left out", () => {
  const told = [...thresholds.flatMap(({ figures }) => figures), ...Object.keys(elsewhere)];
  expect(told.sort()).toEqual(parameters.map(({ path }) => path).sort());
});
