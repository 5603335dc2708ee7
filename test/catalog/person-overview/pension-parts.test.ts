import { describe, expect, test } from "vitest";
import { personOverview, withReadings, yingzhou2021 } from "../../../src/index.js";

const yuan = (value: string) => ({ status: "determined", value });

describe("what is not paid when the window is over on 10 October", () => {
  const paying = { joiningConditions: true, priorTier: 500 } as const;
  const creditsOf = (asOf: string, pension: object, policy = yingzhou2021) =>
    personOverview({ birthDate: "1980-01-01", asOf, pension }, policy).pension.flatMap((part) =>
      part.rule === "pension/account-credit" ? [part] : [],
    );
  const creditOf = (asOf: string, pension: object = paying, policy = yingzhou2021) =>
    creditsOf(asOf, pension, policy)[0];
  const between = (min: string, max: string, openReadings: readonly string[]) => ({
    status: "undetermined",
    min,
    max,
    openReadings,
    missingFacts: [],
  });

  test.each(["2020-12-20", "2021-10-10"])("up to then, on %s, it can be paid in time: 500 and 70", (asOf) => {
    const credit = creditOf(asOf);
    expect(credit?.facts).toEqual({ tier: 500 });
    expect(credit?.finding).toMatchObject({ subsidyYuan: yuan("70"), creditedYuan: yuan("570") });
  });

  test.each(["2021-10-11", "2021-11-01", "2022-01-15"])("on %s it is late: from nothing to 570", (asOf) => {
    const credit = creditOf(asOf);
    expect(credit?.facts).toEqual({ tier: 500, paidOn: asOf });
    expect(credit?.finding).toMatchObject({
      subsidyYuan: between("0", "70", ["paymentOutsideWindow"]),
      creditedYuan: between("0", "570", ["paymentOutsideWindow"]),
    });
  });

  test.each([
    ["accepted", "570"],
    ["refused", "0"],
    // 500 without the 70.
    ["back-payment", "500"],
  ] as const)("it follows its reading: %s, %s yuan", (paymentOutsideWindow, credited) => {
    const policy = withReadings(yingzhou2021, { paymentOutsideWindow });
    expect(creditOf("2021-11-01", paying, policy)?.finding.creditedYuan).toEqual(yuan(credited));
  });

  test("what was paid in February is in time whenever it is asked, and paying back has no window", () => {
    expect(creditOf("2021-11-01", { ...paying, paidOn: "2021-02-01" })?.finding.creditedYuan).toEqual(yuan("570"));
    const credits = creditsOf("2021-11-01", { ...paying, interrupted: true });
    expect(credits.map(({ facts }) => facts.paidOn)).toEqual(["2021-11-01", undefined]);
  });

  test("nor does the district pay in time for who paid late", () => {
    const late = { joiningConditions: true, categories: ["disability"], disabilityGrade: 1, paidOn: "2021-11-01" };
    expect(creditOf("2021-11-20", late)?.facts).toMatchObject({ payment: "agency-paid", paidOn: "2021-11-20" });
  });

  test("what the district would pay late follows the reading for agency payments", () => {
    const disabled = { joiningConditions: true, categories: ["disability"], disabilityGrade: 1 } as const;
    const credit = creditOf("2021-11-01", disabled);
    expect(credit?.facts).toEqual({ tier: "100", payment: "agency-paid", paidOn: "2021-11-01" });
    // 100, and from nothing to the lowest row's 40 with it.
    expect(credit?.finding.creditedYuan).toEqual(between("0", "140", ["lateAgencyPayment", "agencyTierSubsidy"]));
    const policy = withReadings(yingzhou2021, { lateAgencyPayment: "accepted" });
    expect(creditOf("2021-11-01", disabled, policy)?.finding.creditedYuan).toMatchObject({ min: "100", max: "140" });
  });
});

test("back pay is asked where it is for review whether payment stopped before a certification", () => {
  const askedOf = (previousCertifiedOn: string): readonly string[] =>
    personOverview({
      birthDate: "1950-01-01",
      asOf: "2021-06-01",
      pension: { drawing: true, previousCertifiedOn, certifiedOn: "2021-03-15" },
    }).pension.map(({ rule }) => rule);
  expect(askedOf("2019-05-01")).toContain("pension/certification-back-pay");
  expect(askedOf("2020-05-01")).not.toContain("pension/certification-back-pay");
});

describe("money laid in for deduction", () => {
  // 480 are 20 short of 500.
  const deposit = { priorTier: 500, balance: 480, isOwnAccount: true, card: "bank-card" } as const;
  const shortOf = (pension: object) =>
    personOverview({
      birthDate: "1970-01-01",
      asOf: "2021-03-01",
      pension: { ...deposit, ...pension },
    }).pension.flatMap((part) =>
      part.rule === "pension/full-deposit" ? [part.finding.paid, part.finding.shortYuan] : [],
    );

  test("is asked about while nothing has arrived: 20 are missing", () => {
    expect(shortOf({})).toEqual(["no", yuan("20")]);
  });

  test.each(["2021-02-01", "2021-03-01", "2021-03-01T09:30"])("is asked about no more, paid on %s", (paidOn) => {
    expect(shortOf({ paidOn })).toEqual([]);
  });
});

describe("who paid at 59 on 1 February and reached 60 on 10 March", () => {
  const paid = { priorTier: 500, paidOn: "2021-02-01", joiningConditions: true, papersFiled: false } as const;
  const partsOf = (pension: object) =>
    personOverview({ birthDate: "1961-03-10", asOf: "2021-05-15", pension: { ...paid, ...pension } }).pension;
  const rulesOf = (pension: object) => partsOf(pension).map(({ rule }) => rule.slice("pension/".length));
  const contribution = ["contribution-window", "renewal-target", "contribution-tier-for-year"];
  const told = [...contribution, "agency-paid-contribution", "account-credit"];

  test("is told of the 500 and the 70 they earn, and then of the claim", () => {
    expect(rulesOf({ yearsSuffice: true })).toEqual([...told, "unpaid-at-pension-age"]);
    // Nothing is paid back any more.
    const credits = partsOf({ yearsSuffice: true, interrupted: true }).flatMap((part) =>
      part.rule === "pension/account-credit" ? [[part.finding.subsidyYuan, part.finding.creditedYuan]] : [],
    );
    expect(credits).toEqual([[yuan("70"), yuan("570")]]);
  });

  test("by what is known of an interruption, where it is read to cost the year's own subsidy too", () => {
    const policy = withReadings(yingzhou2021, { backPaymentScope: "current-year-too" });
    const pension = { ...paid, yearsSuffice: true, interrupted: true };
    const parts = personOverview({ birthDate: "1961-03-10", asOf: "2021-05-15", pension }, policy).pension;
    const credits = parts.flatMap((part) => (part.rule === "pension/account-credit" ? [part.finding.subsidyYuan] : []));
    expect(credits).toEqual([yuan("0")]);
  });

  test("or of the certification, the years stated as too few or not", () => {
    for (const drawing of [{ drawing: true }, { drawing: true, yearsSuffice: false }])
      expect(rulesOf({ ...drawing, method: "home-visit" })).toEqual([...told, "certification", "certification-method"]);
  });

  test("and of nothing to pay, where nothing has come in", () => {
    expect(rulesOf({ yearsSuffice: true, paidOn: undefined })).toEqual(["renewal-target", "unpaid-at-pension-age"]);
  });
});

describe("what is credited goes by the tier that comes of it", () => {
  const creditsUnder = (readings: object, pension: object) =>
    personOverview(
      {
        birthDate: "1970-05-01",
        asOf: "2021-03-01",
        pension: { joiningConditions: true, cancelled: false, priorTier: 500, priorPaidByDistrict: false, ...pension },
      },
      withReadings(yingzhou2021, readings),
    ).pension.flatMap((part) =>
      part.rule === "pension/account-credit"
        ? [[part.facts.tier, part.facts.payment, part.finding.creditedYuan] as const]
        : [],
    );
  const bereaved = {
    categories: ["only-child-died"],
    marriage: "married",
    wifeBirthDate: "1970-01-01",
    laterChild: false,
    paidOn: "2021-02-01",
  } as const;

  test("500 paid by the person, topped up to 6000 by the district: 6000 and 200, once", () => {
    expect(creditsUnder({ agencyAfterOwnPayment: "topped-up" }, bereaved)).toEqual([["6000", undefined, yuan("6200")]]);
  });

  test("either of the two, while that is open: 6000 and 200, or 500 and 70", () => {
    expect(creditsUnder({}, bereaved)).toEqual([
      ["6000", "agency-paid", yuan("6200")],
      [500, undefined, yuan("570")],
    ]);
  });

  test("100 by the district and 400 by the person are 500: 70 are added, and no tier of 100 is offered", () => {
    expect(creditsUnder({ agencyHigherTier: "pays-difference" }, { categories: ["destitute"] })).toEqual([
      ["500", undefined, yuan("570")],
    ]);
  });

  test("499 laid in, deducted at the next lower tier: 400 and 60; else what 500 would bring", () => {
    const laidIn = { balance: 499, isOwnAccount: true, card: "bank-card" } as const;
    expect(creditsUnder({ shortBalance: "lower-tier" }, laidIn)).toEqual([["400", undefined, yuan("460")]]);
    expect(creditsUnder({ shortBalance: "partial" }, laidIn)).toEqual([[500, undefined, yuan("570")]]);
    expect(creditsUnder({}, laidIn)).toEqual([[500, undefined, yuan("570")]]);
    // Laid in, but for whom the district pays all nothing is deducted.
    expect(creditsUnder({}, { ...laidIn, categories: ["disability"], disabilityGrade: 1, priorTier: 100 })).toEqual([
      [
        "100",
        "agency-paid",
        { status: "undetermined", min: "100", max: "140", openReadings: ["agencyTierSubsidy"], missingFacts: [] },
      ],
    ]);
  });
});
