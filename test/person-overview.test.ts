import { expect, test } from "vitest";
import {
  askRule,
  definePolicy,
  isRuleInputError,
  type PersonOverviewFacts,
  type PersonPart,
  type PersonRuleId,
  personOverview,
  withReadings,
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

/** Asked of each method of certification: by comparison of data, by the app, at home, otherwise. */
const METHODS = Array.from({ length: 4 }, () => "certification-method");

const rulesOf = (parts: readonly PersonPart[]) => parts.map(({ rule }) => rule.slice(rule.indexOf("/") + 1));

test("a severely disabled person of 52: paid for at 100 yuan, with what is open named", () => {
  const { pension, medical, missingFacts, openReadings } = personOverview(DISABLED);
  expect(rulesOf(pension)).toEqual([
    "contribution-window",
    "renewal-target",
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
  expect(rulesOf(medical)).toEqual([
    "enrolment-eligibility",
    "premium-subsidy",
    "premium-window",
    "premium-channel",
    "certifying-body",
  ]);
  expect(partOf(medical, "medical/enrolment-eligibility")?.finding.eligible).toBe("yes");
  expect(partOf(medical, "medical/premium-subsidy")?.finding.selfPaid).toMatchObject({ min: "0", max: "280" });
  expect(partOf(medical, "medical/certifying-body")?.finding.certifier).toBe("disabled-persons-federation");
  expect(missingFacts).toEqual(["pension.everPaid", "pension.lastPaidOn"]);
  expect(openReadings).toEqual(["agencyTierSubsidy", "subsidyForSevereDisability", "premiumOutsideWindow"]);
});

test("every part is the finding of its own rule, asked with the facts that it shows", () => {
  const { pension, medical } = personOverview(DISABLED);
  for (const { rule, facts, finding } of [...pension, ...medical]) expect(askRule(rule, facts)).toEqual(finding);
});

test("who has chosen no tier yet sees what each of the fifteen brings", () => {
  const { pension, missingFacts } = personOverview({ birthDate: "1990-01-01", asOf: "2021-03-01" });
  // Choosing a tier is a change to be registered.
  expect(missingFacts.filter((path) => path.startsWith("pension"))).toEqual([
    "pension.everPaid",
    "pension.lastPaidOn",
    "pension.cancelled",
    "pension.changes",
    "pension.joiningConditions",
  ]);
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
  expect(rulesOf(pension)).toEqual(["renewal-target", "certification", ...METHODS]);
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
  // Of pension age, and nothing is said of a pension.
  expect(partOf(pension, "pension/unpaid-at-pension-age")?.facts).toStrictEqual({ people: [{ key: "person" }] });
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
  expect(rulesOf(medical)).toEqual([
    "enrolment-eligibility",
    "newborn-enrolment",
    "premium-channel",
    "certifying-body",
  ]);
  expect(partOf(medical, "medical/newborn-enrolment")).toMatchObject({
    facts: { bornOn: "2021-01-31", groups: ["destitute"], asOf: "2021-02-10" },
    finding: { lastDay: "2021-04-30", payment: "not-paid", premiums: [{ year: 2021, standing: "to-come" }] },
  });
  const paid = personOverview({
    birthDate: "2021-01-31",
    asOf: "2021-02-10",
    medical: { newborn: true, paidOn: "2021-02-05" },
  });
  expect(rulesOf(paid.medical)).toEqual(["enrolment-eligibility", "newborn-enrolment"]);
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

test("the day of payment decides the window; of what is not paid, whether it may be and until when", () => {
  const window = (asOf: string, medical: PersonOverviewFacts["medical"] = {}) =>
    partOf(personOverview({ ...DISABLED, asOf, medical }).medical, "medical/premium-window");
  const paid = window("2021-05-20", { paidOn: "2020-10-01" });
  expect(paid?.facts).toEqual({ paidOn: "2020-10-01", asOf: "2021-05-20" });
  expect(paid?.finding).toMatchObject({ inWindow: "yes", daysLeft: null });
  // 20 May to 31 December 2021: 12 + 30 + 31 + 31 + 30 + 31 + 30 + 31.
  expect(window("2021-05-20", { newlyPoor: true })?.finding).toMatchObject({ inWindow: "yes", daysLeft: 226 });
  expect(window("2021-05-20")).toMatchObject({
    facts: { asOf: "2021-05-20" },
    finding: { inWindow: "no", daysLeft: 0 },
  });
  expect(window("2020-12-30")?.finding).toMatchObject({ inWindow: "yes", lastDay: "2020-12-31", daysLeft: 2 });
});

test("which group a person was in is asked as of the payment, and before it as of the day of the question", () => {
  const statusOn = (medical: PersonOverviewFacts["medical"] = {}) =>
    partOf(personOverview({ ...DISABLED, medical }).medical, "medical/premium-subsidy")?.facts.statusOn;
  expect([statusOn({ paidOn: "2020-10-01" }), statusOn()]).toEqual(["2020-10-01", "2021-05-20"]);
});

test("a tier that the district paid last year stands beside no open tier where it pays again", () => {
  const pension = { ...DISABLED.pension, priorTier: 100, priorPaidByDistrict: true };
  const { pension: parts, missingFacts } = personOverview({ ...DISABLED, pension });
  expect(partOf(parts, "pension/contribution-tier-for-year")).toBeUndefined();
  expect(missingFacts).toEqual([]);
  // Where it pays no more, a tier is to be chosen.
  const alone = personOverview({ ...DISABLED, pension: { priorTier: 100, priorPaidByDistrict: true } });
  expect(partOf(alone.pension, "pension/contribution-tier-for-year")?.finding.tierCandidates).toHaveLength(15);
});

test("last year's contribution is one, whoever paid it, and is not asked for", () => {
  const of = (pension: object, policy = yingzhou2021) =>
    personOverview({ birthDate: "1980-01-01", asOf: "2021-05-20", pension: { cancelled: false, ...pension } }, policy);
  const renewed = (overview: ReturnType<typeof of>) => [
    partOf(overview.pension, "pension/renewal-target")?.finding.renewalTarget,
    overview.missingFacts.filter((path) => /aid|Only/.test(path)),
  ];
  expect(renewed(of({ priorPaidByDistrict: true }))).toEqual(["yes", []]);
  expect(renewed(of({ priorTier: 100, priorPaidByDistrict: true }))).toEqual(["yes", []]);
  // 2020 lies after 1 July 2011.
  expect(renewed(of({ priorTier: 500 }))).toEqual(["yes", []]);
  expect(renewed(of({ priorTier: 500, priorPaidByDistrict: false }))).toEqual(["yes", []]);
  expect(renewed(of({ everPaid: true }))).toEqual(["review", ["pension.lastPaidOn"]]);
  expect(renewed(of({}))).toEqual(["review", ["pension.everPaid", "pension.lastPaidOn"]]);
  expect(renewed(of({ everPaid: false, priorTier: 500 }))).toEqual(["no", []]);
  const policy = withReadings(yingzhou2021, { districtPaidRenewal: "does-not-count" });
  expect(renewed(of({ priorPaidByDistrict: true }, policy))).toEqual(["review", ["pension.districtPaidOnly"]]);
  expect(renewed(of({ priorTier: 500 }, policy))).toEqual(["yes", []]);
  expect(() => of({ everPaid: false, priorPaidByDistrict: true })).toThrow("pension.priorPaidByDistrict");
});

test("this year's payment is the latest, where no other day is said; one still to come is refused", () => {
  const of = (pension: object) => {
    const overview = personOverview({ birthDate: "1980-01-01", asOf: "2021-05-20", pension });
    const { facts, finding } = partOf(overview.pension, "pension/renewal-target") as Extract<
      PersonPart,
      { readonly rule: "pension/renewal-target" }
    >;
    return [facts.lastPaidOn, finding.renewalTarget, overview.missingFacts.includes("pension.lastPaidOn")];
  };
  expect(of({ paidOn: "2021-03-01" })).toEqual(["2021-03-01", "yes", false]);
  expect(of({ paidOn: "2021-05-20T09:30" })).toEqual(["2021-05-20", "yes", false]);
  expect(of({ paidOn: "2021-03-01", lastPaidOn: "2011-06-30" })).toEqual(["2011-06-30", "no", false]);
  expect(of({ paidOn: "2021-03-01", lastPaidOn: undefined })).toEqual(["2021-03-01", "yes", false]);
  for (const paidOn of ["2021-05-21", "2021-05-21T00:00"])
    expect(() => of({ paidOn })).toThrow("pension.paidOn: 日期 2021-05-21 晚于 2021-05-20");
  expect(of({ paidOn: "2021-03-01", everPaid: false })).toEqual([undefined, "no", false]);
});

test("the former lowest tier, where it is read to be kept, is paid by the person", () => {
  const policy = withReadings(yingzhou2021, { formerLowestTier: "keep" });
  const of = (more: object) =>
    personOverview(
      {
        birthDate: "1990-01-01",
        asOf: "2021-05-20",
        pension: { joiningConditions: true, priorTier: 100, priorPaidByDistrict: false, ...more },
      },
      policy,
    ).pension;
  const agency = partOf(of({}), "pension/agency-paid-contribution");
  expect([agency?.facts.chosenTier, agency?.finding.selfPaidYuan]).toEqual([100, yuan("100")]);
  expect(partOf(of({ paidOn: "2021-02-01" }), "pension/account-credit")?.facts).toMatchObject({ tier: 100 });
});

test("while it is open whether the former lowest tier carries on, what it would bring is not told", () => {
  const { pension, openReadings } = personOverview({
    birthDate: "1990-01-01",
    asOf: "2021-05-20",
    pension: { joiningConditions: true, priorTier: 100, priorPaidByDistrict: false },
  });
  expect(partOf(pension, "pension/contribution-tier-for-year")?.finding.tierCandidates[0]).toBe(100);
  expect(openReadings).toContain("formerLowestTier");
  const tiers = pension.flatMap((part) => (part.rule === "pension/account-credit" ? [part.facts.tier] : []));
  expect([tiers.length, tiers[0]]).toEqual([15, 200]);
});

test("for whom nobody pays there is no window and no tier", () => {
  const { pension } = personOverview({ ...DISABLED, pension: { joiningConditions: false } });
  expect(rulesOf(pension)).toEqual(["renewal-target", "agency-paid-contribution"]);
});

test("where one may pay: every channel of what is still to be paid, and the one that was said", () => {
  const channels = (pension: PersonOverviewFacts["pension"] = {}) =>
    personOverview({ birthDate: "1990-01-01", asOf: "2021-03-01", pension }).pension.flatMap((part) =>
      part.rule === "pension/contribution-channel" ? [`${part.facts.channel} ${part.finding.inOrder}`] : [],
    );
  expect(channels()).toEqual([
    "card-deposit yes",
    "alipay yes",
    "wechat yes",
    "online-banking yes",
    "other-online yes",
    "other review",
  ]);
  expect(channels({ channel: "wechat" })).toEqual(["wechat yes"]);
  expect(channels({ priorTier: 500, paidOn: "2021-02-01" })).toEqual([]);
  expect(channels({ priorTier: 500, paidOn: "2021-02-01", channel: "other" })).toEqual(["other review"]);
});

test("where a premium may be paid; of one that needs no payment nothing, of one paid only what was said", () => {
  const channel = (medical: PersonOverviewFacts["medical"] = {}) => {
    const { medical: parts, missingFacts } = personOverview({ birthDate: "1990-01-01", asOf: "2020-12-01", medical });
    const part = partOf(parts, "medical/premium-channel");
    return [part?.finding.accepted, part?.finding.ways.length, missingFacts.includes("medical.channel")];
  };
  expect(channel()).toEqual(["review", 6, false]);
  expect(channel({ groups: ["destitute"] })).toEqual([undefined, undefined, false]);
  expect(channel({ paidOn: "2020-11-01" })).toEqual([undefined, undefined, false]);
  expect(channel({ paidOn: "2020-11-01", channel: "alipay" })).toEqual(["yes", 6, false]);
  const { missingFacts } = personOverview({ ...DISABLED, medical: { channel: "offline" } });
  expect(missingFacts).toContain("medical.place");
});

test("a deposit of 480 is 20 short of 500; without a settled tier it can't be asked", () => {
  const deposit = { balance: 480, isOwnAccount: true, card: "bank-card" } as const;
  const of = (pension: PersonOverviewFacts["pension"] & object) =>
    partOf(personOverview({ birthDate: "1990-01-01", asOf: "2021-03-01", pension }).pension, "pension/full-deposit");
  expect(of({ ...deposit, priorTier: 500 })).toMatchObject({
    facts: { tier: 500 },
    finding: { shortYuan: yuan("20") },
  });
  expect(of(deposit)).toBeUndefined();
  expect(of({ priorTier: 500 })).toBeUndefined();
});

test("who left out a year sees that paying it back earns no subsidy, and no aid a second time", () => {
  const { pension } = personOverview({
    birthDate: "1990-01-01",
    asOf: "2021-03-01",
    pension: { priorTier: 500, interrupted: true, collectiveYuan: 100 },
  });
  const credits = pension.filter(({ rule }) => rule === "pension/account-credit");
  expect(credits).toMatchObject([
    { facts: { tier: 500 }, finding: { subsidyYuan: yuan("70"), creditedYuan: yuan("670") } },
    {
      facts: { payment: "back-payment-after-interruption" },
      finding: { subsidyYuan: yuan("0"), creditedYuan: yuan("500") },
    },
  ]);
  expect(credits[1]?.facts).not.toHaveProperty("paidOn");
});

test("who left out a year and has paid this one is told that; the payment may come with its time", () => {
  const { pension } = personOverview({
    birthDate: "1990-01-01",
    asOf: "2021-03-01",
    pension: { priorTier: 500, paidOn: "2021-02-01T09:30", interrupted: true },
  });
  expect(partOf(pension, "pension/contribution-window")?.facts).toEqual({ date: "2021-02-01T09:30" });
  const [credit, ...others] = pension.filter(({ rule }) => rule === "pension/account-credit");
  expect(credit).toMatchObject({
    facts: { tier: 500, paidOn: "2021-02-01" },
    finding: { subsidyYuan: yuan("70"), creditedYuan: yuan("570") },
  });
  expect(credit?.finding.reasons.map(({ code }) => code)).toContain("interrupted-earlier-year");
  expect(others).toEqual([]);
});

/** 66 on the day, on the roll since 2015 and not drawing. */
const AT_AGE = { birthDate: "1955-01-01", asOf: "2021-03-01" } as const;
const ON_ROLL = { lastPaidOn: "2015-05-01", cancelled: false, drawing: false } as const;

test("of pension age with too few years: to be urged, with what paying back brings, and the papers asked for", () => {
  const { pension, missingFacts } = personOverview({
    ...AT_AGE,
    pension: { ...ON_ROLL, priorTier: 500, yearsSuffice: false },
  });
  expect(partOf(pension, "pension/renewal-target")?.finding.toBeUrged).toBe("yes");
  const unpaid = partOf(pension, "pension/unpaid-at-pension-age");
  expect(unpaid?.facts).toStrictEqual({ people: [{ key: "person", paid: false, tooFewYears: true }] });
  expect(unpaid?.finding.tooFewYears).toEqual(["person"]);
  expect(missingFacts).toContain("pension.papersFiled");
  const payments = pension.flatMap((part) => (part.rule === "pension/account-credit" ? [part.facts.payment] : []));
  expect(payments).toEqual([undefined, "back-payment-for-short-years"]);
});

test("of pension age with years enough: nothing more to pay, only the papers to hand in", () => {
  const { pension } = personOverview({ ...AT_AGE, pension: { ...ON_ROLL, yearsSuffice: true, papersFiled: false } });
  expect(rulesOf(pension)).toEqual(["renewal-target", "unpaid-at-pension-age"]);
  expect(partOf(pension, "pension/unpaid-at-pension-age")?.finding.papersNotFiled).toEqual(["person"]);
});

test("of pension age, not said to draw a pension: papers that are outstanding are not dropped", () => {
  const { drawing: _drawing, ...onRoll } = ON_ROLL;
  const of = (known: object) => personOverview({ ...AT_AGE, pension: { ...onRoll, ...known } });
  const papers = of({ yearsSuffice: true, papersFiled: false });
  expect(rulesOf(papers.pension)).toEqual(["renewal-target", "unpaid-at-pension-age"]);
  const part = partOf(papers.pension, "pension/unpaid-at-pension-age");
  expect(part?.facts).toStrictEqual({ people: [{ key: "person", tooFewYears: false, papersFiled: false }] });
  expect(part?.finding.people).toStrictEqual([
    { key: "person", paid: "review", causesIfUnpaid: ["papers-not-filed"], missingFacts: ["paid"] },
  ]);
  expect(papers.missingFacts.filter((path) => path.startsWith("pension"))).toEqual(["pension.drawing"]);
  // Nothing is known of the papers either, nor of the years.
  expect(of({ yearsSuffice: true }).missingFacts).toEqual(
    expect.arrayContaining(["pension.drawing", "pension.papersFiled"]),
  );
  expect(of({}).missingFacts).toEqual(
    expect.arrayContaining(["pension.drawing", "pension.yearsSuffice", "pension.papersFiled"]),
  );
  // Who has too few years draws none.
  const short = of({ yearsSuffice: false, papersFiled: false });
  expect(partOf(short.pension, "pension/unpaid-at-pension-age")?.facts).toStrictEqual({
    people: [{ key: "person", paid: false, tooFewYears: true, papersFiled: false }],
  });
  expect(short.missingFacts).not.toContain("pension.drawing");
  // Who draws one is asked for no papers, nor who is struck off.
  for (const known of [{ drawing: true }, { cancelled: true }])
    expect(partOf(of({ papersFiled: false, ...known }).pension, "pension/unpaid-at-pension-age")).toBeUndefined();
});

test("of pension age: what is not known of the years is asked; a younger person is not asked", () => {
  const of = (birthDate: string) =>
    personOverview({ ...AT_AGE, birthDate, pension: { ...ON_ROLL, papersFiled: true } });
  const { pension, missingFacts } = of("1955-01-01");
  expect(partOf(pension, "pension/unpaid-at-pension-age")?.facts).toStrictEqual({
    people: [{ key: "person", paid: false, papersFiled: true }],
  });
  expect(missingFacts.filter((path) => path.startsWith("pension"))).toEqual([
    "pension.yearsSuffice",
    "pension.changes",
    "pension.joiningConditions",
  ]);
  expect(partOf(of("1985-01-01").pension, "pension/unpaid-at-pension-age")).toBeUndefined();
});

test("a recipient certified late has back pay: January to March 2022 at 165.50", () => {
  const late = { previousCertifiedOn: "2020-05-20", certifiedOn: "2022-03-15", monthlyPension: "165.50" };
  const of = (pension: object) =>
    personOverview({ birthDate: "1950-01-01", asOf: "2022-04-01", pension: { drawing: true, ...pension } });
  const { pension } = of({ ...late, certificationMonthWithheld: true, method: "home-visit" });
  expect(rulesOf(pension)).toEqual([
    "renewal-target",
    "certification",
    "certification-back-pay",
    "certification-method",
  ]);
  expect(partOf(pension, "pension/certification-back-pay")?.finding.backPay).toEqual(yuan("496.5"));
  expect(of(late).missingFacts).toContain("pension.certificationMonthWithheld");
  // Certified in time, and a month was withheld all the same.
  const inTime = { certifiedOn: "2021-03-01", withheld: [{ month: "2021-02", pension: 165.5 }] };
  expect(partOf(of(inTime).pension, "pension/certification-back-pay")?.finding.backPay).toEqual(yuan("165.5"));
  expect(partOf(of({ certifiedOn: "2021-03-01" }).pension, "pension/certification-back-pay")).toBeUndefined();
  expect(partOf(of({ withheld: inTime.withheld }).pension, "pension/certification-back-pay")).toBeUndefined();
});

test("the household: two owe 280 each, one is missing; its days are the person's, its facts have paths", () => {
  const a = { key: "a", insurance: "none", enrolled: true } as const;
  const b = { key: "b", insurance: "none", enrolled: false } as const;
  const of = (members: readonly object[], more: object = {}) =>
    personOverview({
      ...DISABLED,
      medical: { ...DISABLED.medical, ...more, household: { registeredHere: true, members } as never },
    });
  const part = partOf(of([a, b]).medical, "medical/household-enrolment");
  expect(part?.facts).toMatchObject({ asOf: "2021-05-20", statusOn: "2021-05-20" });
  expect(part?.finding).toMatchObject({
    conforms: "no",
    missing: ["b"],
    selfPaid: yuan("560"),
    selfPaidOfMissing: yuan("280"),
  });
  expect(of([{ key: "a", enrolled: true }]).missingFacts).toContain("medical.household.members[0].insurance");
  const barred = of([a, b], { employeeScheme: "enrolled", paidOn: "2020-12-01" });
  expect(rulesOf(barred.medical)).toEqual(["enrolment-eligibility", "household-enrolment"]);
  expect(partOf(barred.medical, "medical/household-enrolment")?.facts.statusOn).toBe("2020-12-01");
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
  const twice = { members: [{ key: "a" }, { key: "a" }] };
  expect(issuesOf({ ...DISABLED, medical: { household: twice } })).toEqual([
    "person-overview",
    "medical.household.members[1].key",
  ]);
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
