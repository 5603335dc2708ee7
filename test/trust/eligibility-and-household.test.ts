import { expect, test } from "vitest";
import type { EnrolmentEligibilityFacts } from "../../src/medical/enrolment/enrolment-eligibility.js";
import { enrolmentEligibility } from "../../src/medical/enrolment/enrolment-eligibility.js";
import type { HouseholdMember } from "../../src/medical/enrolment/household-enrolment/member.js";
import { householdEnrolment } from "../../src/medical/enrolment/household-enrolment.js";
import { withReadings } from "../../src/policy/with-readings.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";

const either = [true, false] as const;

/** The same insurance in the words of eligibility. */
const insurances = {
  none: { employeeScheme: "out-of-scope", otherScheme: false },
  employees: { employeeScheme: "enrolled", otherScheme: false },
  "employer-never-enrolled": { employeeScheme: "never-enrolled", otherScheme: false },
  other: { employeeScheme: "out-of-scope", otherScheme: true },
} as const;

/** The same person as eligibility and as a household see it. */
const persons = (Object.keys(insurances) as (keyof typeof insurances)[]).flatMap((insurance) =>
  either.flatMap((registeredHere) =>
    either.flatMap((isMarriedIn) =>
      either.flatMap((longTermResident) =>
        (["none", "kindergarten", "school", "vocational", "college"] as const).flatMap((localRoll) =>
          either.flatMap((fullTime) =>
            either.flatMap((newborn) =>
              either.map((employeesChild) => {
                const own = { longTermResident, localRoll, fullTime, newborn, employeesChild };
                const member: HouseholdMember = {
                  ...own,
                  key: "m",
                  insurance,
                  tie: isMarriedIn ? "joined-by-marriage" : "register",
                  enrolled: true,
                };
                const person: EnrolmentEligibilityFacts = {
                  ...own,
                  ...insurances[insurance],
                  localRegistration: registeredHere && !isMarriedIn,
                  ...(isMarriedIn && { marriedHere: true, countedHere: true }),
                };
                return { registeredHere, member, person };
              }),
            ),
          ),
        ),
      ),
    ),
  ),
);

const classes = { yes: ["must"], no: ["not-required", "not-counted"], review: ["review"] } as const;

test.each([
  ["as recommended", {}],
  ["never enrolled read as excluded", { employerNeverEnrolled: "excluded", personUnderNoHead: "review" }],
  ["never enrolled read as included", { employerNeverEnrolled: "included", nonLocalNewborn: "yes" }],
  ["the other heads in doubt too", { neverEnrolledUnderOtherHeads: "review", employeesChildHead: "own-head" }],
] as const)("who may join and who must, %s: the same person has the same answer", (_, readings) => {
  const policy = withReadings(yingzhou2021, readings);
  const faults = persons.flatMap(({ registeredHere, member, person }) => {
    const { eligible } = enrolmentEligibility(person, policy);
    const [found] = householdEnrolment({ registeredHere, members: [member] }, policy).members;
    const isAlike = (classes[eligible] as readonly unknown[]).includes(found?.class);
    return isAlike ? [] : [`${JSON.stringify({ registeredHere, ...member })}: ${eligible}, ${found?.class}`];
  });
  expect(faults).toEqual([]);
});
