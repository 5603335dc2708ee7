import fc from "fast-check";
import { expect, test } from "vitest";
import type { HouseholdMember } from "../../src/medical/enrolment/household-enrolment/member.js";
import type { HouseholdEnrolmentFinding } from "../../src/medical/enrolment/household-enrolment.js";
import { householdEnrolment } from "../../src/medical/enrolment/household-enrolment.js";
import { newbornEnrolment } from "../../src/medical/enrolment/newborn-enrolment.js";
import { premiumSubsidy } from "../../src/medical/premium/premium-subsidy.js";
import type { PremiumGroup } from "../../src/policy/medical-figures.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import type { Determination } from "../../src/rule/finding.js";
import { ruleNamed } from "../support/rule-named.js";
import { RUNS } from "./answer.js";
import { anyOf } from "./facts-near.js";

const lowest = (amount: Determination): number => Number(amount.status === "determined" ? amount.value : amount.min);
const highest = (amount: Determination): number => Number(amount.status === "determined" ? amount.value : amount.max);

/** Households of the rule's own schema, each member with a key of its own. */
const household: fc.Arbitrary<readonly HouseholdMember[]> = anyOf(ruleNamed("medical/household-enrolment").facts())
  .map((facts) =>
    (facts as { readonly members: readonly HouseholdMember[] }).members.map(
      ({ registeredOn, leftRegisterOn, bornOn, ...member }, index) => ({ ...member, key: String(index) }),
    ),
  )
  .filter((members) => members.length > 0);

const answerFor = (members: readonly HouseholdMember[]): HouseholdEnrolmentFinding =>
  householdEnrolment({ registeredHere: true, members });

test("every member is in one class, and their amounts make the household's", () => {
  fc.assert(
    fc.property(household, (members) => {
      const finding = answerFor(members);
      expect(finding.members.map(({ key }) => key)).toEqual(members.map(({ key }) => key));
      const must = finding.members.filter((member) => member.class === "must").length;
      const open = finding.members.filter((member) => member.class === "review").length;
      const { mustEnrol } = finding;
      const [least, most] =
        mustEnrol.status === "determined" ? [mustEnrol.value, mustEnrol.value] : [mustEnrol.min, mustEnrol.max];
      expect(least).toBeGreaterThanOrEqual(must);
      expect(most).toBeLessThanOrEqual(must + open);
      for (const part of ["subsidy", "selfPaid"] as const) {
        const sum = (bound: (amount: Determination) => number) =>
          finding.members.reduce((total, member) => total + bound(member[part]), 0);
        expect([lowest(finding[part]), highest(finding[part])]).toEqual([sum(lowest), sum(highest)]);
      }
    }),
    { numRuns: RUNS },
  );
});

test("one more member in employees' insurance changes nothing that is due", () => {
  fc.assert(
    fc.property(household, (members) => {
      const { mustEnrol, subsidy, selfPaid, conforms } = answerFor(members);
      const more = answerFor([...members, { key: "more", insurance: "employees", enrolled: false }]);
      expect(more).toMatchObject({ mustEnrol, conforms });
      expect(JSON.stringify([more.subsidy, more.selfPaid])).toBe(JSON.stringify([subsidy, selfPaid]));
    }),
    { numRuns: RUNS },
  );
});

test("what is not known settles no amount, but where another group takes all there is", () => {
  const known = new Set<PremiumGroup>([
    "destitute",
    "disaster-stricken-poor",
    "subsistence-allowance",
    "registered-poor",
  ]);
  const open = ["orphan", "severe-disability", "one-child-family", "two-daughter-family", "fisher", "other"] as const;
  const all = [...known, ...open];
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom<PremiumGroup>(...all)), (groups) => {
      const isSettled = groups.every((group) => known.has(group)) || groups.some((group) => group.startsWith("d"));
      expect(premiumSubsidy({ groups }).subsidy.status).toBe(isSettled ? "determined" : "undetermined");
    }),
    { numRuns: RUNS },
  );
});

const born = fc
  .integer({ min: 0, max: 3650 })
  .map((days) => new Date(Date.UTC(2016, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

/** Independent of the library: the last day of a month, months counted through. */
function endOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

test("a newborn's last day is the same day three months on, or the end of that month", () => {
  const { months } = yingzhou2021.medical.newborn;
  fc.assert(
    fc.property(born, (bornOn) => {
      const [year, month, day] = bornOn.split("-").map(Number) as [number, number, number];
      const [lastYear, lastMonth, lastDay] = newbornEnrolment({ bornOn }).lastDay.split("-").map(Number) as [
        number,
        number,
        number,
      ];
      expect(lastYear * 12 + lastMonth).toBe(year * 12 + month + months);
      expect(lastDay).toBe(Math.min(day, endOf(lastYear, lastMonth - 1)));
    }),
    { numRuns: RUNS },
  );
});

test("who is born later never has an earlier last day", () => {
  fc.assert(
    fc.property(born, born, (one, other) => {
      const [first, then] = [one, other].sort() as [string, string];
      expect(newbornEnrolment({ bornOn: first }).lastDay <= newbornEnrolment({ bornOn: then }).lastDay).toBe(true);
    }),
    { numRuns: RUNS },
  );
});
