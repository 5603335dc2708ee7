import { expect, test } from "vitest";
import type { HouseholdMember } from "../../src/medical/enrolment/household-enrolment/member.js";
import type { HouseholdMemberFinding } from "../../src/medical/enrolment/household-enrolment/member-finding.js";
import { type HouseholdEnrolmentFacts, householdEnrolment } from "../../src/medical/enrolment/household-enrolment.js";
import { withReadings } from "../../src/policy/with-readings.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";

type Said = Omit<HouseholdMember, "key">;

const maybe = [true, false, undefined];
const rolls = ["none", "school", "vocational", "college", undefined] as const;

/** Members of a household, each fact of what ties them to the district given in every way or left out. */
const asked: readonly HouseholdEnrolmentFacts[] = maybe.flatMap((registeredHere) =>
  (["none", "employer-never-enrolled"] as const).flatMap((insurance) =>
    [true, false].flatMap((employeesChild) =>
      maybe.flatMap((longTermResident) =>
        rolls.flatMap((localRoll) =>
          maybe.map((fullTime) => {
            const given = { insurance, employeesChild, longTermResident, localRoll, fullTime };
            const said = Object.entries(given).filter(([, value]) => value !== undefined);
            return {
              ...(registeredHere !== undefined && { registeredHere }),
              members: [{ key: "m", ...Object.fromEntries(said) }],
            };
          }),
        ),
      ),
    ),
  ),
);

const onRoll = ({ localRoll = "none", fullTime }: Said): boolean =>
  localRoll === "school" || (localRoll !== "none" && fullTime === true);

/** What a reason says of a member whose household is registered elsewhere, as its sentence reads. */
const saysOfMember: Readonly<Record<string, (said: Said) => boolean>> = {
  "resident-must-enrol": ({ longTermResident }) => longTermResident === true,
  "student-must-enrol": onRoll,
  "employees-child-must-enrol": ({ employeesChild }) => employeesChild === true,
  "never-enrolled-under-a-head": ({ insurance }) => insurance === "employer-never-enrolled",
  "household-not-bound": () => true,
  "under-no-head-here": (said) => said.longTermResident === false && !onRoll(said),
};

test.each([
  ["as recommended", {}],
  ["an employee's child under a head of its own", { employeesChildHead: "own-head" }],
  ["a household elsewhere not bound", { householdElsewhere: "not-bound" }],
] as const)("why a member must enrol says nothing that nobody said, %s", (_, readings) => {
  const policy = withReadings(yingzhou2021, readings);
  const seen = new Set<string>();
  for (const facts of asked) {
    const [member] = facts.members as readonly [HouseholdMember];
    const [found] = householdEnrolment(facts, policy).members;
    const { class: kind, reason } = found as HouseholdMemberFinding;
    const says = saysOfMember[reason];
    if (kind === "review" || says === undefined) continue;
    seen.add(reason);
    expect([facts, reason, facts.registeredHere === false && says(member)]).toEqual([facts, reason, true]);
  }
  expect([...seen]).toContain("under-no-head-here");
});
