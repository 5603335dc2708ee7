import { expect, test } from "vitest";
import { type AgencyPaidContributionFacts, agencyPaidContribution } from "../../src/index.js";
import type { Determination } from "../../src/rule/finding.js";

/** A small space of facts, each left out or with values on both sides of every line. */
const space = {
  joiningConditions: [undefined, true, false],
  disabilityGrade: [undefined, 2, 3, 5],
  disabilityScale: [undefined, "劳动能力鉴定"],
  complicationGrade: [undefined, 3, 4, 5],
  complicationScale: [undefined, "劳动能力鉴定"],
  chosenTier: [undefined, 200, 500],
  paidTier: [undefined, 200, 6000],
} as const;
type Name = keyof typeof space;
const names = Object.keys(space) as Name[];
const categories = [[], ["disability"], ["complication"], ["disability", "complication"], ["other-hardship"]] as const;

/** Every way of giving these facts, those of a category that is not given left out. */
function* ways(left: readonly Name[], given: object): Generator<object> {
  const [name, ...rest] = left;
  if (name === undefined) {
    yield given;
    return;
  }
  for (const value of space[name]) yield* ways(rest, value === undefined ? given : { ...given, [name]: value });
}

const ends = (value: Determination) =>
  value.status === "determined" ? [Number(value.value), Number(value.value)] : [Number(value.min), Number(value.max)];

test.each(categories)("an answer holds every answer that a fact more gives: %s", (...of) => {
  const asked = names.filter((name) => {
    const category = /^(disability|complication)/.exec(name)?.[0];
    return category === undefined || (of as readonly string[]).includes(category);
  });
  let more = 0;
  for (const given of ways(asked, { categories: of })) {
    const facts = given as AgencyPaidContributionFacts;
    const answer = agencyPaidContribution(facts);
    for (const part of ["agencyPaidYuan", "selfPaidYuan"] as const) {
      const [min, max] = ends(answer[part]) as [number, number];
      const missing = answer[part].status === "determined" ? ["joiningConditions"] : answer[part].missingFacts;
      for (const name of names.filter((each) => missing.includes(each) && facts[each] === undefined))
        for (const value of space[name].slice(1)) {
          more++;
          const [least, most] = ends(agencyPaidContribution({ ...facts, [name]: value })[part]) as [number, number];
          expect(least >= min && most <= max, JSON.stringify({ ...facts, [name]: value, part })).toBe(true);
        }
    }
  }
  expect(more).toBeGreaterThan(0);
});

/** The ways in which the authority may decide of what has changed in a bereaved family, stated as facts. */
const decided = {
  grade: [
    { childGradeChanged: false, childDisabilityGrade: 3 },
    { childGradeChanged: false, childDisabilityGrade: 4 },
  ],
  adoption: [{ adoptedChild: false }, { adoptedChild: false, laterChild: true }],
  remarriage: [{ marriage: "married" }, { marriage: "single" }],
} as const satisfies Record<string, readonly Partial<AgencyPaidContributionFacts>[]>;

const changes = [
  ["grade", { categories: ["only-child-disabled"], childGradeChanged: true }],
  ["adoption", { categories: ["only-child-died"], adoptedChild: true }],
  ["remarriage", { categories: ["only-child-died"], marriage: "remarried" }],
] as const;

test.each(changes)(
  "who decides of a family that has changed is named, and it stays in the bounds: %s",
  (of, change) => {
    let within = 0;
    for (const laterChild of [undefined, false])
      for (const marriage of [undefined, "married", "widowed"] as const)
        for (const wifeBirthDate of [undefined, "1972-06-01", "1972-06-02"])
          for (const paidTier of [undefined, 500]) {
            const given = {
              laterChild,
              marriage,
              wifeBirthDate,
              paidTier,
              ownBirthDate: "1966-01-01",
              asOf: "2021-06-01",
            };
            const stated = Object.entries(given).filter(([, value]) => value !== undefined);
            const facts = {
              joiningConditions: true,
              chosenTier: 500,
              ...Object.fromEntries(stated),
              ...change,
            } as const;
            const open = agencyPaidContribution(facts);
            if (open.agencyPaid !== "review") continue;
            for (const part of ["agencyPaidYuan", "selfPaidYuan"] as const) {
              const [min, max] = ends(open[part]) as [number, number];
              expect(open[part], JSON.stringify(facts)).toMatchObject({
                openReadings: expect.arrayContaining(["changedBereavedFamily"]),
              });
              for (const as of decided[of]) {
                within++;
                const [least, most] = ends(agencyPaidContribution({ ...facts, ...as })[part]) as [number, number];
                expect(least >= min && most <= max, JSON.stringify({ ...facts, ...as, part })).toBe(true);
              }
            }
          }
    expect(within).toBeGreaterThan(0);
  },
);
