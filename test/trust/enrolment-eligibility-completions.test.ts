import { expect, test } from "vitest";
import type {
  EnrolmentEligibilityFacts,
  EnrolmentEligibilityFinding,
} from "../../src/medical/enrolment/enrolment-eligibility.js";
import { enrolmentEligibility } from "../../src/medical/enrolment/enrolment-eligibility.js";
import { withReadings } from "../../src/policy/with-readings.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";

type Facts = EnrolmentEligibilityFacts;

/** Everything that can be so, and whether it can be left out as not known; what gives others a default comes first. */
const unknown = {
  employeeScheme: ["out-of-scope", "enrolled", "never-enrolled"],
  localRegistration: [true, false],
  otherScheme: [true, false],
  longTermResident: [true, false],
  localRoll: ["none", "kindergarten", "school", "vocational", "college"],
  fullTime: [true, false],
  countedHere: [true, false],
} as const;

type Unknown = keyof typeof unknown;
const names = Object.keys(unknown) as Unknown[];

/** Every way of giving or leaving out what can be unknown. */
function spaces(base: Facts): readonly Facts[] {
  const asked = names.filter((name) => name !== "countedHere" || base.marriedHere);
  return asked.reduce<readonly Facts[]>(
    (ways, name) => ways.flatMap((way) => [way, ...unknown[name].map((value) => ({ ...way, [name]: value }))]),
    [base],
  );
}

const policies = {
  recommended: yingzhou2021,
  "other options": withReadings(yingzhou2021, {
    personUnderNoHead: "review",
    neverEnrolledUnderOtherHeads: "review",
    employeesChildHead: "own-head",
    fullTimeVocational: "not-asked",
  }),
};

/** What has a default of its own beside what else is known: no infant is employed, no newborn or employee a pupil. */
function hasDefault({ newborn = false, employeeScheme, localRoll }: Facts, name: Unknown): boolean {
  if (name === "employeeScheme") return newborn || localRoll === "kindergarten";
  return name === "localRoll" && (newborn || employeeScheme === "never-enrolled");
}

const bases: readonly (readonly [what: string, base: Facts])[] = [
  ["anyone", {}],
  ["a newborn", { newborn: true }],
  ["an employee's child married here", { employeesChild: true, marriedHere: true }],
];

const cases = bases.flatMap(([what, base]) =>
  Object.entries(policies).map(([how, policy]) => [what, how, base, policy] as const),
);

function remembered<Made>(make: (facts: Facts) => Made): (facts: Facts) => Made {
  const known = new Map<string, Made>();
  return (facts) => {
    const key = JSON.stringify(Object.entries(facts).sort());
    const found = known.get(key) ?? make(facts);
    known.set(key, found);
    return found;
  };
}

/** Worked out from answers to whole facts alone: what can come of facts, and which of those left out change it. */
function bruteForce(ask: (facts: Facts) => EnrolmentEligibilityFinding) {
  const openIn = (facts: Facts): readonly Unknown[] =>
    names.filter(
      (name) =>
        facts[name] === undefined && !hasDefault(facts, name) && (name !== "countedHere" || facts.marriedHere === true),
    );
  const given = (facts: Facts, name: Unknown): readonly Facts[] =>
    unknown[name].map((value) => ({ ...facts, [name]: value }));
  const outcomes = remembered((facts): readonly string[] => {
    const [name] = openIn(facts);
    return name === undefined ? [ask(facts).eligible] : [...new Set(given(facts, name).flatMap(outcomes))].sort();
  });
  const changing = names.map((name) => {
    const changes = remembered((facts): boolean => {
      if (hasDefault(facts, name)) return false;
      const [other] = openIn(facts).filter((open) => open !== name);
      return other === undefined
        ? new Set(given(facts, name).flatMap(outcomes)).size > 1
        : given(facts, other).some(changes);
    });
    return [name, changes] as const;
  });
  return {
    outcomes,
    changing: (facts: Facts) =>
      changing.filter(([name, changes]) => openIn(facts).includes(name) && changes(facts)).map(([name]) => name),
  };
}

test.each(cases)(
  "%s, %s: an answer is as open as its completions, and names what changes it",
  (_, __, base, policy) => {
    const ask = remembered((facts) => enrolmentEligibility(facts, policy));
    const { outcomes, changing } = bruteForce(ask);
    const faults = spaces(base).flatMap((facts) => {
      const { eligible, missingFacts } = ask(facts);
      const [one, ...others] = outcomes(facts);
      const right = [others.length > 0 ? "review" : one, [...changing(facts)].sort()];
      const told = [eligible, [...missingFacts].sort()];
      return JSON.stringify(told) === JSON.stringify(right) ? [] : [{ facts, told, right }];
    });
    expect(faults).toEqual([]);
  },
);

test.each(bases)("%s: closing a question settles only what was for review, and only where it is named", (_, base) => {
  const faults: string[] = [];
  const ask = remembered((facts) => enrolmentEligibility(facts));
  for (const [name, options] of [
    ["employerNeverEnrolled", ["excluded", "included"]],
    ["nonLocalNewborn", ["yes"]],
  ] as const)
    for (const option of options) {
      const policy = withReadings(yingzhou2021, { [name]: option });
      const closed = remembered((facts) => enrolmentEligibility(facts, policy));
      for (const facts of spaces(base)) {
        const { eligible, openReadings } = ask(facts);
        const then = closed(facts).eligible;
        if (then !== eligible && (eligible !== "review" || !openReadings.includes(name)))
          faults.push(`${JSON.stringify(facts)}, ${name}=${option}: ${eligible}, then ${then}`);
      }
    }
  expect(faults).toEqual([]);
});
