import { expect, test } from "vitest";
import type { HouseholdMember } from "../../src/medical/enrolment/household-enrolment/member.js";
import {
  type HouseholdEnrolmentFacts,
  type HouseholdEnrolmentFinding,
  householdEnrolment,
} from "../../src/medical/enrolment/household-enrolment.js";
import { withReadings } from "../../src/policy/with-readings.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import type { Determination } from "../../src/rule/finding.js";

type Ways = Readonly<Record<string, readonly unknown[]>>;

const either = [true, false];
const rolls = ["none", "kindergarten", "vocational", "college"];

const newborn = { newborn: true, localRoll: "none" } as const;
const ofNewborn = {
  insurance: ["none", "other"],
  bornOn: ["2021-02-09", "2021-02-10"],
  longTermResident: either,
} as const;
const inCustody = [
  { insurance: "none", exemption: "other-custody", longTermResident: true, localRoll: "none" },
  { enrolled: either },
] as const;

/** Small spaces of a household: what each of its members can be, and whether it can be left out as not known. */
const spaces: readonly {
  readonly what: string;
  readonly household: Ways;
  readonly members: readonly (readonly [base: Omit<HouseholdMember, "key">, unknown: Ways])[];
}[] = [
  {
    what: "two members of a household here",
    household: {},
    members: [
      [{}, { insurance: ["none", "employees", "employer-never-enrolled", "other"], enrolled: either }],
      [
        { groups: ["subsistence-allowance"] },
        { insurance: ["none", "employees", "employer-never-enrolled", "other"], enrolled: either },
      ],
    ],
  },
  {
    what: "a member wherever the household is registered",
    household: { registeredHere: either },
    members: [
      [
        {},
        {
          insurance: ["none", "employees", "employer-never-enrolled", "other"],
          enrolled: either,
          longTermResident: either,
          localRoll: rolls,
          fullTime: either,
        },
      ],
    ],
  },
  {
    what: "two members wherever the household is registered",
    household: { registeredHere: either },
    members: [
      [{ insurance: "none" }, { enrolled: either, longTermResident: either, localRoll: ["none", "school"] }],
      [
        { insurance: "employer-never-enrolled", localRoll: "none" },
        { enrolled: either, longTermResident: either },
      ],
    ],
  },
  ...(["left-by-marriage", "left-by-marriage-outside"] as const).map((tie) => ({
    what: `a member ${tie}, and a divorced one`,
    household: {},
    members: [
      [{ tie }, { insurance: ["none", "employees", "other"], enrolled: either, enrolledOtherwise: either }],
      [
        { insurance: "none", exemption: "divorced" },
        { enrolled: either, formerSpousesRegister: either },
      ],
    ] as const,
  })),
  // Of whom the day is asked, it tells of anyone: one in the window too.
  {
    what: "a newborn not enrolled, and a member in custody",
    household: { registeredHere: either, asOf: ["2021-02-28", "2021-05-10", "2021-05-11"] },
    members: [
      [
        { ...newborn, enrolled: false },
        { ...ofNewborn, bornOn: ["2020-11-20", "2021-02-10"] },
      ],
      inCustody,
    ],
  },
  // Who is enrolled is asked for no day, and without one the windows are past.
  {
    what: "a newborn enrolled, and a member in custody",
    household: { registeredHere: either, asOf: ["2021-05-10", "2021-05-11"] },
    members: [[{ ...newborn, enrolled: true }, ofNewborn], inCustody],
  },
  {
    what: "a newborn, enrolled or not",
    household: { registeredHere: either, asOf: ["2021-05-10", "2021-05-11"] },
    members: [[newborn, { ...ofNewborn, enrolled: either }]],
  },
];

/** A fact that has a default beside what else is known, or that only some ties leave open. */
function isDefaulted(member: HouseholdMember, name: string): boolean {
  if (name === "localRoll") return member.newborn === true || member.insurance === "employer-never-enrolled";
  return name === "enrolledOtherwise" && member.tie === "left-by-marriage-outside";
}

/** What nobody says of a child in kindergarten. */
function isImpossible({ localRoll, insurance = "none" }: HouseholdMember): boolean {
  return localRoll === "kindergarten" && insurance !== "none" && insurance !== "other";
}

/** Whether what is asked for was said; of a tie the proof is asked for. */
function isGiven(facts: HouseholdEnrolmentFacts, path: string): boolean {
  const [, index, name = ""] = /^members\[(\d+)\]\.(\w+)$/.exec(path) ?? [];
  const holder = (index === undefined ? facts : facts.members[Number(index)]) as never as Ways;
  return name !== "tie" && holder[index === undefined ? path : name] !== undefined;
}

/** Facts with one more of those that were left out, given in every way. */
function oneMore(facts: HouseholdEnrolmentFacts, space: (typeof spaces)[number]) {
  const given = (path: string, values: readonly unknown[], set: (value: unknown) => object) => ({
    path,
    ways: values.map((value) => set(value) as HouseholdEnrolmentFacts),
  });
  const ofHousehold = Object.entries(space.household)
    .filter(([name]) => (facts as never as Ways)[name] === undefined)
    .map(([name, values]) => given(name, values, (value) => ({ ...facts, [name]: value })));
  const ofMembers = facts.members.flatMap((member, index) =>
    Object.entries(space.members[index]?.[1] ?? {})
      .filter(([name]) => (member as never as Ways)[name] === undefined && !isDefaulted(member, name))
      .map(([name, values]) =>
        given(`members[${index}].${name}`, values, (value) => ({
          ...facts,
          members: facts.members.with(index, { ...member, [name]: value } as HouseholdMember),
        })),
      ),
  );
  return [...ofHousehold, ...ofMembers].map(({ path, ways }) => ({
    path,
    ways: ways.filter(({ members }) => !members.some(isImpossible)),
  }));
}

/** Every way of giving or leaving out. */
function waysOf(base: object, unknown: Ways): readonly object[] {
  return Object.entries(unknown).reduce<readonly object[]>(
    (ways, [name, values]) => ways.flatMap((way) => [way, ...values.map((value) => ({ ...way, [name]: value }))]),
    [base],
  );
}

function factsOf(space: (typeof spaces)[number]): readonly HouseholdEnrolmentFacts[] {
  const households = waysOf("registeredHere" in space.household ? {} : { registeredHere: true }, space.household);
  return space.members.reduce<readonly HouseholdEnrolmentFacts[]>(
    (all, [base, unknown], index) => {
      const ways = waysOf({ key: `m${index}`, ...base }, unknown) as readonly HouseholdMember[];
      const possible = ways.filter((way) => !isImpossible(way));
      return all.flatMap((facts) => possible.map((way) => ({ ...facts, members: [...facts.members, way] })));
    },
    households.map((household) => ({ ...household, members: [] })),
  );
}

const AMOUNTS = [
  "headCount",
  "inAnotherScheme",
  "mustEnrol",
  "subsidy",
  "selfPaid",
  "selfPaidOfMissing",
  "selfPaidToCome",
] as const;

const boundsOf = (amount: Determination<string | number>): readonly [number, number] =>
  amount.status === "determined"
    ? [Number(amount.value), Number(amount.value)]
    : [Number(amount.min), Number(amount.max)];

/** What a member whose enrolment is said, and what it makes of the member open, can turn out to be. */
const enrolments: Readonly<Record<string, readonly string[] | "any">> = {
  unknown: "any",
  "not-enrolled": ["not-enrolled", "missing", "within-time", "not-needed"],
  "enrolled-for-review": ["enrolled-for-review", "enrolled", "enrolled-otherwise", "duplicate", "not-in-order"],
};

/** Everything of an answer that can be open, as a set of what it can be. */
function openParts(finding: HouseholdEnrolmentFinding): readonly (readonly [string, readonly unknown[] | "any"])[] {
  const member = finding.members.flatMap(({ key, class: kind, enrolment }) => [
    [`${key} class`, kind === "review" ? "any" : [kind]] as const,
    [`${key} enrolment`, enrolments[enrolment] ?? [enrolment]] as const,
    [`${key} missing`, finding.perhapsMissing.includes(key) ? "any" : [finding.missing.includes(key)]] as const,
  ]);
  return [["conforms", finding.conforms === "review" ? "any" : [finding.conforms]], ...member];
}

/** Where an answer leaves the one before: narrower is right, another or wider is not. */
function leaves(before: HouseholdEnrolmentFinding, after: HouseholdEnrolmentFinding): readonly string[] {
  const then = new Map(openParts(after));
  const parts = openParts(before).filter(
    ([name, can]) =>
      can !== "any" && (then.get(name) === "any" || ![...(then.get(name) ?? [])].every((now) => can.includes(now))),
  );
  const amounts = AMOUNTS.filter((name) => {
    const [[min, max], [least, most]] = [boundsOf(before[name]), boundsOf(after[name])];
    return least < min || most > max;
  });
  return [...parts.map(([name]) => name), ...amounts];
}

/** Each open part with its facts that would settle it. */
const waiting = (finding: HouseholdEnrolmentFinding): readonly (readonly [string, readonly string[]])[] => [
  ["conforms", finding.missingFacts],
  ...AMOUNTS.map((name) => [name, finding[name].status === "undetermined" ? finding[name].missingFacts : []] as const),
];

test.each(spaces)(
  "$what: one more fact only narrows, bounds are reached, and what is asked for is lacking",
  (space) => {
    const known = new Map<string, HouseholdEnrolmentFinding>();
    const keyOf = (facts: HouseholdEnrolmentFacts) =>
      JSON.stringify([facts.registeredHere, facts.asOf, facts.members.map((member) => Object.entries(member).sort())]);
    const ask = (facts: HouseholdEnrolmentFacts): HouseholdEnrolmentFinding => {
      const found = known.get(keyOf(facts)) ?? householdEnrolment(facts);
      known.set(keyOf(facts), found);
      return found;
    };
    const faults = factsOf(space).flatMap((facts): readonly string[] => {
      const before = ask(facts);
      const more = oneMore(facts, space);
      const told = JSON.stringify(facts);
      const asked = new Set(waiting(before).flatMap(([, paths]) => paths));
      const givenAlready = [...asked].filter((path) => isGiven(facts, path));
      const gone = more.flatMap(({ path, ways }) =>
        ways.flatMap((way) => leaves(before, ask(way)).map((part) => `${told}, ${path}: ${part} leaves its bounds`)),
      );
      // The ends of a bound are those of some way of giving the next fact: so, step by step, of some completion.
      const loose = more.slice(0, 1).flatMap(({ ways }) =>
        AMOUNTS.filter((name) => {
          const [min, max] = boundsOf(before[name]);
          const ends = ways.map((way) => boundsOf(ask(way)[name]));
          return Math.min(...ends.map(([least]) => least)) > min || Math.max(...ends.map(([, most]) => most)) < max;
        }).map((name) => `${told}: ${name} is looser than what can come`),
      );
      return [...gone, ...loose, ...givenAlready.map((path) => `${told}: asks for ${path}`)];
    });
    expect(faults).toEqual([]);
  },
);

/** Whether a fact changes a part of the answer in some completion: two of them differ in it alone. */
test.each(spaces.filter(({ household }) => !("asOf" in household)))(
  "$what: no fact is asked for that changes nothing",
  (space) => {
    const all = factsOf(space);
    const shown = (facts: HouseholdEnrolmentFacts) => {
      const finding = householdEnrolment(facts);
      return new Map<string, string>([
        ["conforms", finding.conforms],
        ...AMOUNTS.map((name) => [name, JSON.stringify(boundsOf(finding[name]))] as const),
      ]);
    };
    const answers = new Map<string, ReturnType<typeof shown>>();
    const ask = (facts: HouseholdEnrolmentFacts) => {
      const key = JSON.stringify([facts.registeredHere, facts.members.map((member) => Object.entries(member).sort())]);
      const found = answers.get(key) ?? shown(facts);
      answers.set(key, found);
      return found;
    };
    const changes = (facts: HouseholdEnrolmentFacts, path: string, part: string): boolean => {
      const more = oneMore(facts, space);
      const own = more.find((one) => one.path === path);
      if (own === undefined) return true;
      if (new Set(own.ways.map((way) => ask(way).get(part))).size > 1) return true;
      return more.some((one) => one.path !== path && one.ways.some((way) => changes(way, path, part)));
    };
    const faults = all.flatMap((facts) =>
      waiting(householdEnrolment(facts)).flatMap(([part, paths]) =>
        paths
          .filter((path) => !changes(facts, path, part))
          .map((path) => `${JSON.stringify(facts)}: ${part} asks for ${path}`),
      ),
    );
    expect(faults).toEqual([]);
  },
);

const openReadings: Readonly<Record<string, readonly string[]>> = {
  employerNeverEnrolled: ["excluded", "included"],
  otherCustody: ["exempt", "not-exempt"],
  nonLocalNewborn: ["yes"],
  newbornDeadlineForce: ["refusal"],
};

test.each(spaces)("$what: what closing a question brings lies within, and was open to it", (space) => {
  const faults: string[] = [];
  for (const [name, options] of Object.entries(openReadings))
    for (const option of options) {
      const closed = withReadings(yingzhou2021, { [name]: option });
      for (const facts of factsOf(space)) {
        const out = leaves(householdEnrolment(facts), householdEnrolment(facts, closed));
        if (out.length > 0) faults.push(`${JSON.stringify(facts)}, ${name}=${option}: ${out}`);
      }
    }
  expect(faults).toEqual([]);
});
