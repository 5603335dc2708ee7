import { expect, test } from "vitest";
import { householdEnrolment } from "../../../src/index.js";
import { issuesOf } from "../../support/issues-of.js";

const [missing, enrolled] = [false, true].map((is) => ({ insurance: "none", enrolled: is }) as const);

test("a member that comes twice is refused where it comes again", () => {
  const members = ["a", "b", "a"].map((key) => ({ key, ...enrolled }));
  expect(issuesOf(() => householdEnrolment({ members })).map(({ path }) => path)).toEqual(["members[2].key"]);
});

test("beside one who is missing, no question is left that would settle whether the household conforms", () => {
  const members = [
    { key: "a", ...missing },
    { key: "b", ...missing, exemption: "other-custody" },
  ] as const;
  expect(householdEnrolment({ registeredHere: true, members })).toMatchObject({ conforms: "no", openReadings: [] });
});

test("a household's readings are told in the order of the notice, whichever member brought them up", () => {
  const { readings } = householdEnrolment({
    registeredHere: true,
    members: [
      { key: "fisher", insurance: "none", groups: ["fisher"] },
      { key: "orphan", insurance: "none", groups: ["orphan"] },
      { key: "in custody", insurance: "none", exemption: "other-custody" },
      { key: "employed", insurance: "employer-never-enrolled" },
    ],
  });
  expect(readings.map(({ name }) => name)).toEqual([
    "employerNeverEnrolled",
    "otherCustody",
    "duplicateMember",
    "subsidyForOrphan",
    "subsidyForFisher",
  ]);
});
