import { expect, test } from "vitest";
import { householdEnrolment } from "../../../../src/index.js";
import { withReadings } from "../../../../src/policy/with-readings.js";
import { yingzhou2021 } from "../../../../src/policy/yingzhou-2021/index.js";

// Registered here the first is missing; elsewhere both are under no head, whether enrolled or not.
test("a fact that matters only where another member is missing for certain is not asked", () => {
  const facts = { insurance: "none", longTermResident: false, localRoll: "none" } as const;
  const members = [
    { key: "a", ...facts, enrolled: false },
    { key: "b", ...facts },
  ];
  expect(householdEnrolment({ members })).toMatchObject({ conforms: "review", missingFacts: ["registeredHere"] });
});

// Registered here neither is asked to enrol; elsewhere the first, who lives here long term, is missing.
test("nor one that matters in a household registered elsewhere alone, where another is missing in it", () => {
  const policy = withReadings(yingzhou2021, { employerNeverEnrolled: "excluded" });
  const facts = { insurance: "employer-never-enrolled", localRoll: "none", enrolled: false } as const;
  const members = [
    { key: "a", ...facts, longTermResident: true },
    { key: "b", ...facts },
  ];
  expect(householdEnrolment({ members }, policy)).toMatchObject({
    conforms: "review",
    missingFacts: ["registeredHere"],
  });
});
