import { expect, test } from "vitest";
import type { PremiumBudgetFinding } from "../../src/medical/premium/premium-budget.js";
import type { PremiumSubsidyFinding } from "../../src/medical/premium/premium-subsidy.js";
import type { PremiumGroup } from "../../src/policy/medical-figures.js";
import type { OpenReading } from "../../src/policy/reading-names.js";
import { withReadings } from "../../src/policy/with-readings.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import { answer } from "./answer.js";
import { type Interval, intervalsOf, outOfBounds } from "./intervals.js";
import { expectNoFaults } from "./small-space.js";

const groups = ["destitute", "subsistence-allowance", "orphan", "fisher"] as const satisfies readonly PremiumGroup[];
const subsets = groups.reduce<readonly (readonly PremiumGroup[])[]>(
  (sets, group) => sets.flatMap((set) => [set, [...set, group]]),
  [[]],
);
const headcounts = [0, 1, 3];

/** Every budget of one row or two, of nobody, one person or three in each. */
const budgets = subsets.flatMap((one, index) =>
  headcounts.flatMap((persons) => [
    [{ groups: one, persons }],
    ...subsets.slice(index + 1).flatMap((other) =>
      headcounts.map((more) => [
        { groups: one, persons },
        { groups: other, persons: more },
      ]),
    ),
  ]),
);

const figures = ["0", "100", "280"].map((value) => ({ value, source: "source" }));

test.each(["known-is-floor", "ignore-unknown"] as const)(
  "%s: a budget is the sum of its persons, as wide as the figures that are open make it",
  (unknownAmountFloor) => {
    const policy = withReadings(yingzhou2021, { unknownAmountFloor });
    const closed = figures.flatMap((subsidyForOrphan) =>
      figures.map((subsidyForFisher) => withReadings(policy, { subsidyForOrphan, subsidyForFisher })),
    );
    const faults = [[], ...budgets].flatMap((rows) => {
      const told = answer("medical/premium-budget", { rows }, policy) as PremiumBudgetFinding;
      const persons = rows.flatMap((row) =>
        Array.from(
          { length: row.persons },
          () => answer("medical/premium-subsidy", { groups: row.groups }, policy) as PremiumSubsidyFinding,
        ),
      );
      const open = new Set<string>();
      const sums = (["subsidy", "selfPaid"] as const).map((part) => {
        const ends = persons.flatMap((person) => intervalsOf(person[part]));
        for (const { openReadings } of ends) for (const name of openReadings) open.add(name);
        return [ends.reduce((sum, { min }) => sum + min, 0), ends.reduce((sum, { max }) => sum + max, 0)];
      });
      const bounds = intervalsOf([told.subsidy, told.selfPaid]);
      const named = new Set(bounds.flatMap(({ openReadings }) => openReadings));
      const isSum =
        JSON.stringify(bounds.map(({ min, max }) => [min, max])) === JSON.stringify(sums) &&
        told.premium === String(280 * persons.length) &&
        told.persons === persons.length &&
        told.overlapping === rows.reduce((sum, row) => sum + (row.groups.length > 1 ? row.persons : 0), 0) &&
        told.undetermined === persons.filter(({ subsidy }) => subsidy.status === "undetermined").length &&
        JSON.stringify([...named].sort()) === JSON.stringify([...open].sort());
      // Where an unknown amount is left out of the comparison, a figure supplied comes into it.
      const supplied = unknownAmountFloor === "known-is-floor" ? closed : [policy];
      const settled = supplied.map((by) => answer("medical/premium-budget", { rows }, by) as PremiumBudgetFinding);
      const before = intervalsOf(told);
      const outside = settled.flatMap((after) => outOfBounds(before, after, () => true));
      const reached = before.filter(({ path, min, max }) => {
        const at = settled.flatMap((after) => intervalsOf(after).filter((now: Interval) => now.path === path));
        return Math.min(...at.map((now) => now.min)) !== min || Math.max(...at.map((now) => now.max)) !== max;
      });
      return isSum && outside.length === 0 && reached.length === 0 ? [] : [{ rows, told, sums, outside, reached }];
    });
    expect(faults.slice(0, 3)).toEqual([]);
  },
);

const supplies: readonly OpenReading[] = ["subsidyForOrphan", "subsidyForFisher"];

test("a figure that is supplied leaves only the other one open", () => {
  for (const name of supplies) {
    const policy = withReadings(yingzhou2021, { [name]: { value: "100", source: "source" } });
    const rows = [
      { groups: ["orphan"], persons: 2 },
      { groups: ["fisher"], persons: 1 },
    ];
    const told = answer("medical/premium-budget", { rows }, policy) as PremiumBudgetFinding;
    expect(intervalsOf(told.subsidy)[0]?.openReadings).toEqual(supplies.filter((other) => other !== name));
  }
});

const flags = [true, false];

test.each(["2020-12-31", "2021-01-01", "2021-02-28", "2021-03-01"])(
  "a household as of %s, who pays as a returning migrant worker not known",
  (asOf) => {
    for (const first of [{}, { newborn: true, bornOn: "2020-09-30", localRoll: "none" }])
      expectNoFaults({
        rule: "medical/household-enrolment",
        base: {
          registeredHere: true,
          asOf,
          members: [
            { key: "a", insurance: "none", ...first },
            { key: "b", insurance: "none", enrolled: false, groups: ["subsistence-allowance"] },
          ],
        },
        space: {
          "members[0].enrolled": flags,
          "members[0].returningWorker": flags,
          "members[1].returningWorker": flags,
        },
        tight: true,
      });
  },
);
