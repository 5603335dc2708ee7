import { expect, test } from "vitest";
import type { HouseholdMember } from "../../src/medical/enrolment/household-enrolment/member.js";
import type { HouseholdEnrolmentFinding } from "../../src/medical/enrolment/household-enrolment.js";
import { householdEnrolment } from "../../src/medical/enrolment/household-enrolment.js";
import { newbornEnrolment } from "../../src/medical/enrolment/newborn-enrolment.js";
import { premiumSubsidy } from "../../src/medical/premium/premium-subsidy.js";
import { definePolicy } from "../../src/policy/define-policy.js";
import type { PremiumGroup } from "../../src/policy/medical-figures.js";
import type { Policy } from "../../src/policy/policy.js";
import { choiceReadings } from "../../src/policy/reading-names.js";
import { withReadings } from "../../src/policy/with-readings.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import { type Determination, determined } from "../../src/rule/finding.js";
import { draftOf } from "../policy/drafts.js";
import { fc } from "../support/properties.js";
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
  .map((days) => new Date(Date.UTC(2021, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

/** The last day of a child born in the notice's year or, as it is read to hold on, in a later one. */
const lastDayOf = (bornOn: string): string =>
  newbornEnrolment({ bornOn }, withReadings(yingzhou2021, { policyValidity: "until-replaced" })).lastDay as string;

/** Independent of the library: the last day of a month, months counted through. */
function endOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

test("a newborn's last day is the same day three months on, or the end of that month", () => {
  const { months } = yingzhou2021.medical.newborn;
  fc.assert(
    fc.property(born, (bornOn) => {
      const [year, month, day] = bornOn.split("-").map(Number) as [number, number, number];
      const [lastYear, lastMonth, lastDay] = lastDayOf(bornOn).split("-").map(Number) as [number, number, number];
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
      expect(lastDayOf(first) <= lastDayOf(then)).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

const births = ["2020-03-10", "2020-09-30", "2020-10-01", "2020-10-02", "2020-10-03", "2020-11-20"].concat([
  "2020-12-31",
  "2021-01-01",
  "2021-02-10",
  "2021-11-20",
  "2021-12-31",
]);
const asked = ["2020-08-31", "2020-12-31", "2021-01-01", "2021-01-03", "2021-01-05", "2021-02-20", "2021-02-21"].concat(
  ["2021-02-28", "2021-03-01", "2021-05-10", "2021-05-12", "2021-12-31", "2022-01-01", "2022-02-21", "2022-04-01"],
);

/** How a premium that nobody paid stands, in the words of the household rule. */
const inHousehold = { "to-come": "within-time", missing: "missing", review: "not-enrolled", paid: "enrolled" } as const;

const readings = [{}, { newbornDeadline: "days" } as const].flatMap((deadline) =>
  choiceReadings.newbornBenefitYear.flatMap((newbornBenefitYear) =>
    choiceReadings.newbornNextYearTerm.flatMap((newbornNextYearTerm) =>
      choiceReadings.newbornDeadlineForce.flatMap((newbornDeadlineForce) =>
        choiceReadings.premiumOutsideWindow.map((premiumOutsideWindow) => ({
          ...deadline,
          newbornBenefitYear,
          newbornNextYearTerm,
          newbornDeadlineForce,
          premiumOutsideWindow,
        })),
      ),
    ),
  ),
);

/** Days from a birth on, and none, each with a payer who is a returning migrant worker, is none, or may be. */
const daysAndPayers = (bornOn: string) =>
  [undefined, ...asked.filter((day) => day >= bornOn)].flatMap((asOf) =>
    [{}, { returningWorker: true }, { returningWorker: false }].map((payer) => [asOf, payer] as const),
  );

test.each(readings)("the household and the newborn's own rule say the same of a child not paid for, %j", (read) => {
  const policy = withReadings(yingzhou2021, read);
  const { year } = policy.medical;
  const faults = births.flatMap((bornOn) =>
    daysAndPayers(bornOn).flatMap(([asOf, payer]) => {
      const day = asOf === undefined ? {} : { asOf };
      const { premiums } = newbornEnrolment({ bornOn, ...payer, ...day }, policy);
      // By the year of payment the one premium may be a later year's; a premium no longer taken is not listed.
      const premium = premiums.find((each) => each.year === year) ?? premiums.find((each) => each.year > year);
      const members = [{ key: "child", newborn: true, bornOn, insurance: "none", enrolled: false, ...payer }] as const;
      const told = householdEnrolment({ registeredHere: true, members, ...day }, policy);
      const enrolment = premium === undefined ? "missing" : inHousehold[premium.standing];
      const isSame =
        told.members[0]?.enrolment === enrolment &&
        (premium?.year !== year || JSON.stringify(premium.selfPaid) === JSON.stringify(told.selfPaid)) &&
        JSON.stringify(told.selfPaidToCome) ===
          JSON.stringify(
            enrolment === "not-enrolled" ? told.selfPaidToCome : determined(enrolment === "within-time" ? "280" : "0"),
          );
      return isSame ? [] : [{ bornOn, asOf, payer, premiums, told: told.members }];
    }),
  );
  expect(faults).toEqual([]);
});

/** How a child stands that nobody paid for. */
function standingOf(facts: { bornOn?: string; asOf: string; returningWorker?: boolean }, policy: Policy): unknown {
  const { asOf, ...child } = facts;
  const members = [{ key: "child", newborn: true, insurance: "none", enrolled: false, ...child }] as const;
  return householdEnrolment({ registeredHere: true, members, asOf }, policy).members[0]?.enrolment;
}

test.each(readings)("a child is in time, its day of birth not known, where it is whenever it was born, %j", (read) => {
  const policy = withReadings(yingzhou2021, read);
  const faults = asked.flatMap((asOf) =>
    [{}, { returningWorker: true }, { returningWorker: false }].flatMap((payer) => {
      const born = ["2019-05-01", ...births, asOf].filter((day) => day <= asOf && day <= "2021-12-31");
      const isAlways = born.every((bornOn) => standingOf({ bornOn, asOf, ...payer }, policy) === "within-time");
      const isSaid = standingOf({ asOf, ...payer }, policy) === "within-time";
      return isAlways === isSaid ? [] : [{ asOf, payer, isAlways, isSaid }];
    }),
  );
  expect(faults).toEqual([]);
});

test("where a newborn's months are short, the window of a returning worker doesn't settle it", () => {
  const policy = definePolicy(draftOf(2031, { medical: { newborn: { months: 1, days: 30 } } }));
  const returningWorker = true;
  expect(
    ["2031-02-01", "2031-02-02"].map((asOf) => [
      standingOf({ asOf, returningWorker }, policy),
      standingOf({ asOf, returningWorker, bornOn: "2031-01-01" }, policy),
    ]),
  ).toEqual([
    ["within-time", "within-time"],
    ["not-enrolled", "not-enrolled"],
  ]);
});
