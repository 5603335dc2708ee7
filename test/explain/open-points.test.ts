import { expect, test } from "vitest";
import { openPoints } from "../../src/explain/open-points.js";
import { wordsOf } from "../../src/explain/words.js";
import { once } from "../../src/foundation/once.js";
import { date, list, record } from "../../src/foundation/schema.js";
import { yingzhou2021 } from "../../src/index.js";
import type { AppliedReading, Finding } from "../../src/rule/finding.js";
import type { Rule } from "../../src/rule/rule.js";

const day = date(["日期", "Day"]);
const person = record(["一人", "A person"], { born: day });
const rule = {
  facts: once(() =>
    record(["事实", "Facts"], {
      day,
      households: list(
        ["各户", "Households"],
        record(["一户", "A household"], { people: list(["人员", "P"], person) }),
      ),
    }),
  ),
  finding: () => ({}),
} as unknown as Rule<unknown, Finding>;

const undecided: AppliedReading = { name: "premiumOutsideWindow", option: "undecided" };
const forReview: AppliedReading = { name: "duplicateMember", option: "review" };
const decided: AppliedReading = { name: "ageReached", option: "on-day" };

const pointsOf = (answer: object, ...readings: readonly AppliedReading[]) => {
  const finding = { ...answer, readings, reasons: [] } as unknown as Finding;
  const { facts, questions } = openPoints(rule, finding, wordsOf(rule, finding, "zh-CN", yingzhou2021));
  return [facts.map(({ path }) => path), questions.map(({ reading }) => reading)];
};

test("an answer that is open and names no question is open by what is not decided", () => {
  const waiting = ["premiumOutsideWindow", "duplicateMember"];
  for (const open of ["undetermined", "review"])
    expect(pointsOf({ answer: open }, decided, undecided, forReview)).toEqual([[], waiting]);
  expect(pointsOf({ amount: { status: "undetermined" }, after: "no" }, undecided)).toEqual([[], waiting.slice(0, 1)]);
});

test("one that is settled is not", () => {
  expect(pointsOf({ answer: "yes" }, undecided, forReview)).toEqual([[], []]);
});

test("nor is one that names its questions", () => {
  const named = (...openReadings: readonly string[]) =>
    pointsOf({ amount: { status: "review", openReadings } }, undecided);
  expect(named("subsidyForOrphan", "subsidyForOrphan")).toEqual([[], ["subsidyForOrphan"]]);
  expect(named()).toEqual([[], []]);
});

test("a fact that is missing is told by its way from the facts", () => {
  const people = [{ key: "甲" }, { key: "乙", missingFacts: ["born", "day", "gone"] }];
  const answer = { plan: { missingFacts: ["day"] }, households: [{ key: "户", people }] };
  expect(pointsOf(answer)).toEqual([["day", "households[0].people[1].born", "gone"], []]);
  // A record of the answer is none of the facts.
  expect(pointsOf({ sum: answer })).toEqual(pointsOf(answer));
});
