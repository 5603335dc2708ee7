import { expect, test } from "vitest";
import {
  definePolicy,
  evaluate,
  isRuleInputError,
  type PersonOverviewFacts,
  type PersonPart,
  type PersonRuleId,
  personOverview,
  yingzhou2021,
} from "../src/index.js";

/** 52 on the day, severely disabled, registered here and in no other scheme. */
const DISABLED: PersonOverviewFacts = {
  birthDate: "1969-03-01",
  asOf: "2021-05-20",
  pension: { categories: ["disability"], disabilityGrade: 1, joiningConditions: true },
  medical: {
    localRegistration: true,
    employeeScheme: "out-of-scope",
    otherScheme: false,
    groups: ["severe-disability"],
  },
};

const yuan = (value: string) => ({ status: "determined", value });

function partOf<Id extends PersonRuleId>(parts: readonly PersonPart[], rule: Id) {
  return parts.find((part): part is Extract<PersonPart, { readonly rule: Id }> => part.rule === rule);
}

const rulesOf = (parts: readonly PersonPart[]) => parts.map(({ rule }) => rule.slice(rule.indexOf("/") + 1));

test("a severely disabled person of 52: paid for at 100 yuan, with what is open named", () => {
  const { pension, medical, missingFacts, openReadings } = personOverview(DISABLED);
  expect(rulesOf(pension)).toEqual([
    "contribution-window",
    "renewal-target",
    "contribution-tier-for-year",
    "agency-paid-contribution",
    "account-credit",
  ]);
  // 21 May to 10 October is 143 days; the day itself makes 144.
  expect(partOf(pension, "pension/contribution-window")?.finding.daysLeft).toBe(144);
  expect(partOf(pension, "pension/agency-paid-contribution")?.finding).toMatchObject({
    agencyPaid: "yes",
    agencyPaidYuan: yuan("100"),
    selfPaidYuan: yuan("0"),
  });
  // 二（三） prints no subsidy at 100 yuan: nothing to what 200 yuan bring.
  expect(partOf(pension, "pension/account-credit")?.finding.creditedYuan).toMatchObject({ min: "100", max: "140" });
  expect(rulesOf(medical)).toEqual(["enrolment-eligibility", "premium-subsidy", "payment-window", "certifying-body"]);
  expect(partOf(medical, "medical/enrolment-eligibility")?.finding.eligible).toBe("yes");
  expect(partOf(medical, "medical/premium-subsidy")?.finding.selfPaid).toMatchObject({ min: "0", max: "280" });
  expect(partOf(medical, "medical/certifying-body")?.finding.certifier).toBe("disabled-persons-federation");
  expect(missingFacts).toEqual(["pension.lastPaidOn", "pension.changes"]);
  expect(openReadings).toEqual(["agencyTierSubsidy", "subsidyForSevereDisability"]);
});

test("every part is the finding of its own rule, asked with the facts that it shows", () => {
  const { pension, medical } = personOverview(DISABLED);
  for (const { rule, facts, finding } of [...pension, ...medical]) expect(evaluate(rule, facts)).toEqual(finding);
});

test("who has chosen no tier yet sees what each of the fifteen brings", () => {
  const { pension } = personOverview({ birthDate: "1990-01-01", asOf: "2021-03-01" });
  const credits = pension.flatMap((part) =>
    part.rule === "pension/account-credit" ? [[Number(part.facts.tier), part.finding.creditedYuan]] : [],
  );
  expect(credits).toHaveLength(15);
  expect([credits[0], credits[9], credits[14]]).toEqual([
    [200, yuan("240")],
    [1500, yuan("1650")],
    [6000, yuan("6200")],
  ]);
});

test("who draws a pension contributes no more and has it certified; who may not join pays no premium", () => {
  const { pension, medical } = personOverview({
    birthDate: "1950-01-01",
    asOf: "2021-05-20",
    pension: { drawing: true, certifiedOn: "2021-03-01" },
    medical: { localRegistration: true, employeeScheme: "enrolled", groups: ["destitute"] },
  });
  expect(rulesOf(pension)).toEqual(["renewal-target", "certification"]);
  expect(rulesOf(medical)).toEqual(["enrolment-eligibility"]);
});

test("who carries on last year's tier and has paid it: one tier", () => {
  const { pension, missingFacts } = personOverview({
    birthDate: "1950-01-01",
    asOf: "2021-05-20",
    pension: { priorTier: 500, paidOn: "2021-02-01", joiningConditions: true, everPaid: true },
  });
  expect(partOf(pension, "pension/agency-paid-contribution")?.facts).toMatchObject({ paidTier: 500, categories: [] });
  expect(partOf(pension, "pension/agency-paid-contribution")?.facts.chosenTier).toBeUndefined();
  expect(partOf(pension, "pension/account-credit")).toMatchObject({
    facts: { tier: 500, paidOn: "2021-02-01" },
    finding: { creditedYuan: yuan("570") },
  });
  expect(missingFacts).not.toContain("pension.changes");
});

test("a newborn has days and premiums of its own", () => {
  const { medical } = personOverview({
    birthDate: "2021-01-31",
    asOf: "2021-02-10",
    medical: { newborn: true, groups: ["destitute"] },
  });
  expect(rulesOf(medical)).toEqual(["enrolment-eligibility", "newborn-enrolment", "certifying-body"]);
  expect(partOf(medical, "medical/newborn-enrolment")).toMatchObject({
    facts: { bornOn: "2021-01-31", groups: ["destitute"], asOf: "2021-02-10" },
    finding: { lastDay: "2021-04-30", payment: "not-paid", premiums: [{ year: 2021, standing: "to-come" }] },
  });
});

test("a newborn of the year before owes two premiums, and which was paid is asked where it is not said", () => {
  const born = { birthDate: "2020-11-20", asOf: "2020-12-20" };
  const medical = { newborn: true, localRegistration: true, otherScheme: false, paidOn: "2020-12-15" } as const;
  expect(personOverview({ ...born, medical }).missingFacts).toContain("medical.paidFor");
  const told = personOverview({ ...born, medical: { ...medical, paidFor: "next-year" } });
  expect(told.missingFacts).not.toContain("medical.paidFor");
  expect(partOf(told.medical, "medical/newborn-enrolment")?.finding.premiums).toMatchObject([
    { year: 2020, standing: "to-come" },
    { year: 2021, standing: "paid" },
  ]);
});

test("the day of payment decides the window, or else the day of the question", () => {
  const window = (medical: PersonOverviewFacts["medical"]) =>
    partOf(personOverview({ ...DISABLED, ...(medical && { medical }) }).medical, "medical/payment-window")?.finding;
  expect(window({ paidOn: "2020-10-01" })?.inWindow).toBe("yes");
  expect(window({ newlyPoor: true })?.inWindow).toBe("yes");
  expect(window({})?.inWindow).toBe("no");
});

test("a fact that its rule does not take is refused with its path here", () => {
  const issuesOf = (facts: PersonOverviewFacts) => {
    try {
      personOverview(facts);
      return [];
    } catch (error) {
      return isRuleInputError(error) ? [error.rule, ...error.issues.map(({ path }) => path)] : [error];
    }
  };
  expect(issuesOf({ ...DISABLED, pension: { priorTier: 250 } })).toEqual(["person-overview", "pension.priorTier"]);
  expect(issuesOf({ ...DISABLED, birthDate: "2021-02-30" })).toEqual(["person-overview", "birthDate"]);
  expect(issuesOf({ ...DISABLED, medical: { statusOn: "2021-01-01" } as never })).toEqual([
    "person-overview",
    "medical.statusOn",
  ]);
});

test("by another policy", () => {
  const { pension } = yingzhou2021;
  const subsidyLadder = pension.subsidyLadder.map((step) => (step.tier === 500 ? { ...step, subsidy: 75 } : step));
  const policy = definePolicy({ ...yingzhou2021, id: "draft", pension: { ...pension, subsidyLadder } });
  const facts = { ...DISABLED, pension: { priorTier: 500 } };
  expect(partOf(personOverview(facts, policy).pension, "pension/account-credit")?.finding.subsidyYuan).toEqual(
    yuan("75"),
  );
});
