import { expect, test } from "vitest";
import { householdEnrolment } from "../../../../src/index.js";
import { issuesOf } from "../../../support/issues-of.js";

test("who is employed and never enrolled is on no school's roll, and that is not asked", () => {
  const member = { insurance: "employer-never-enrolled", longTermResident: false, enrolled: false } as const;
  const found = householdEnrolment({ registeredHere: false, members: [{ key: "a", ...member }] });
  expect(found).toMatchObject({ conforms: "yes", missingFacts: [], members: [{ reason: "under-no-head-here" }] });
});

test.each([
  [true, ["members[0].bornOn"]],
  [false, []],
])("a birth after the day as of which is asked is refused of a newborn alone (%s)", (newborn, paths) => {
  const members = [{ key: "a", insurance: "none", enrolled: true, newborn, bornOn: "2021-06-02" }] as const;
  const issues = issuesOf(() => householdEnrolment({ registeredHere: true, asOf: "2021-06-01", members }));
  expect(issues.map(({ path }) => path)).toEqual(paths);
});
