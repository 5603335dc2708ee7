import { expect, test } from "vitest";
import { householdCrossCheck } from "../../src/medical/enrolment/household-cross-check.js";
import { householdEnrolment } from "../../src/medical/enrolment/household-enrolment.js";
import { listIdentity } from "../../src/medical/lists/list-identity.js";
import { poorPopulationCoverage } from "../../src/medical/lists/poor-population-coverage.js";
import { dataComparison } from "../../src/pension/benefits/data-comparison.js";
import { contributionTierForYear } from "../../src/pension/contributions/contribution-tier-for-year.js";
import { departmentLists } from "../../src/pension/duties/department-lists.js";
import { noticeTables } from "../../src/pension/duties/notice-tables.js";
import { publicityAndTraining } from "../../src/pension/duties/publicity-and-training.js";

const MANY = 200_000;

/** Of members of whom little is known an answer names every fact that lacks. */
const MANY_UNKNOWN = 20_000;

function many<Item>(make: (index: number) => Item): readonly Item[] {
  return Array.from({ length: MANY }, (_, index) => make(index));
}

test("two lists the same but for one cell, in opposite order", () => {
  const columns = ["姓名", "资助标准"];
  const paper = many((index) => ({ key: `k${index}`, cells: [`n${index}`, "280"] }));
  const electronic = paper.map((row, index) => (index === 7 ? { ...row, cells: ["n7", "250"] } : row)).reverse();
  const { identical, differences } = listIdentity({ columns, paper, electronic });
  expect(identical).toBe("no");
  expect(differences).toEqual([expect.objectContaining({ key: "k7" })]);
});

test("every cell of two lists another one", () => {
  const rows = (cell: string) => many((index) => ({ key: `k${index}`, cells: [cell] }));
  expect(listIdentity({ columns: ["x"], paper: rows("a"), electronic: rows("b") }).differences).toHaveLength(MANY);
});

test("persons counted in two households, and one in none", () => {
  const households = many((index) => ({
    key: `h${index}`,
    members: [
      { key: `p${index}`, place: "counted" as const },
      {
        key: `p${(index + 1) % (MANY - 1)}`,
        place: index === MANY - 1 ? ("counted-elsewhere" as const) : ("counted" as const),
      },
    ],
  }));
  expect(householdCrossCheck({ households }).countedTwice).toHaveLength(MANY - 1);
});

test("a household of many, in the order given", () => {
  const members = many((index) => ({ key: `p${index}`, insurance: "none" as const, enrolled: true }));
  const finding = householdEnrolment({ registeredHere: true, members });
  expect(finding.members.map(({ key }) => key)).toEqual(members.map(({ key }) => key));
  expect(finding.selfPaid).toMatchObject({ status: "determined" });
  expect(JSON.stringify(finding.selfPaid)).toContain(`"${280 * MANY}"`);
});

test("a household of many of whom nothing is known, and of many of whom each something else is", () => {
  const nothing = many((index) => ({ key: `p${index}` })).slice(0, MANY_UNKNOWN);
  const { perhapsMissing, selfPaid } = householdEnrolment({ members: nothing });
  expect(perhapsMissing).toHaveLength(MANY_UNKNOWN);
  expect(selfPaid).toMatchObject({ min: "0", max: String(280 * MANY_UNKNOWN) });
  const insurances = ["none", "employees", "employer-never-enrolled", "other"] as const;
  const ties = ["register", "joined-by-marriage", "left-by-marriage", "left-by-marriage-outside"] as const;
  const something = many((index) => ({
    key: `p${index}`,
    ...(index % 3 > 0 && { insurance: insurances[index % 4] as (typeof insurances)[number] }),
    ...(index % 2 > 0 && { tie: ties[index % 4] as (typeof ties)[number] }),
    ...(index % 5 > 0 && { enrolled: index % 10 > 4 }),
    ...(index % 7 === 0 && { newborn: true }),
    ...(index % 11 === 0 && { exemption: "divorced" as const, groups: ["orphan" as const] }),
  }));
  const { members } = householdEnrolment({ members: something.slice(0, MANY_UNKNOWN) });
  expect(members).toHaveLength(MANY_UNKNOWN);
});

test("poor people followed, every other one insured", () => {
  const targets = many((index) => ({ key: `p${index}`, group: "registered-poor" as const }));
  const insured = targets.filter((_, index) => index % 2 === 0).map(({ key }) => ({ key }));
  expect(poorPopulationCoverage({ targets, insured }).uninsuredPoor).toBe(MANY / 2);
});

test("changes of tier, the latest of them at the end or at the start", () => {
  const changes = many((index) => ({ registeredOn: "2021-01-15", tier: index % 2 === 0 ? 300 : 500 }));
  const last = { registeredOn: "2021-01-20", tier: 1000 };
  for (const all of [
    [...changes, last],
    [last, ...changes],
  ])
    expect(contributionTierForYear({ priorTier: 200, changes: all, paidOn: "2021-02-01" }).tierCandidates).toEqual([
      1000,
    ]);
  const { tierCandidates } = contributionTierForYear({ priorTier: 200, changes, paidOn: "2021-02-01" });
  expect(tierCandidates).toEqual([300, 500]);
});

test("villages, events, comparisons and lists, each answered", () => {
  const villages = many((index) => `v${index}`);
  const events = villages.map((village) => ({ kind: "village-publicity" as const, heldOn: "2021-05-10", village }));
  expect(publicityAndTraining({ villages, events: events.slice(1) }).lacking).toEqual(["v0"]);
  expect(noticeTables({ villages: villages.map((village) => ({ village })), asOf: "2021-06-30" }).lacking).toEqual(
    villages,
  );
  const comparisons = many(() => ({ body: "health" as const, comparedOn: "2021-05-01" }));
  expect(dataComparison({ comparisons, asOf: "2021-06-30" }).bodies[2]).toMatchObject({ body: "health", times: MANY });
  const lists = many(() => ({ body: "other" as const, handedInOn: "2021-12-11" }));
  const { lists: stands } = departmentLists({ year: 2021, lists, asOf: "2021-12-31" });
  expect(stands.filter(({ daysLate }) => daysLate === 1)).toHaveLength(MANY);
});
