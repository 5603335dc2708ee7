import { describe, expect, test } from "vitest";
import { withReadings } from "../../src/policy/with-readings.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import { answer } from "./answer.js";
import { expectNoFaults, type SmallSpace } from "./small-space.js";

const flags = [true, false];

describe("contributions", () => {
  const read = [
    {},
    { formerLowestTier: "lift-to-lowest" },
    { noPriorTier: "last-chosen" },
    { formerLowestTier: "keep", noPriorTier: "last-chosen", sameDayChange: "payment-first" },
  ] as const;
  const onFirst = { registeredOn: "2021-02-01", tier: 500 };
  const paid = { changes: [onFirst], paidOn: "2021-02-01" };
  const later = { changes: [{ registeredOn: "2022-01-05", tier: 800 }] };
  const cases = read.flatMap((readings) =>
    [{}, { priorTier: 100 }, { priorTier: 200 }, { priorTier: 6000 }].flatMap((prior) =>
      [{}, { paidOn: "2021-02-01" }, paid, later].map((base) => [readings, { ...prior, ...base }] as const),
    ),
  );
  test.each(cases)("tier for the year, %j, %j", (readings, base) => {
    const space = {
      ...("priorTier" in base && { priorPaidByDistrict: flags }),
      nextYearPaidOn: ["2022-01-04", "2022-01-06"],
    };
    const policy = withReadings(yingzhou2021, readings);
    for (const chosen of [{}, { lastChosenTier: 100 }, { lastChosenTier: 1000 }])
      expectNoFaults({ rule: "pension/contribution-tier-for-year", base: { ...base, ...chosen }, space, policy });
  });

  const depositReadings = [
    {},
    { otherBankCard: "either" },
    { shortBalance: "partial" },
    { shortBalance: "lower-tier" },
  ] as const;
  test.each(depositReadings)("full deposit, %j", (readings) => {
    const policy = withReadings(yingzhou2021, readings);
    for (const balance of ["0", "199.99", "499.99", "500", "600"])
      expectNoFaults({
        rule: "pension/full-deposit",
        base: { tier: 500, balance },
        space: { isOwnAccount: flags, card: ["social-security-card", "bank-card", "other-bank-card"] },
        policy,
      });
  });
});

describe("renewal", () => {
  const read = [{}, { districtPaidRenewal: "does-not-count", focusPersonScope: "anyone-of-age" }] as const;
  const people = ["1951-06-30", "1951-07-01", "1961-03-31", "1961-04-01", "1976-03-31", "1976-04-01", "2020-05-01"];
  const paid = [
    {},
    { everPaid: true },
    { everPaid: false },
    { everPaid: true, districtPaidOnly: true },
    { paidLastYear: true },
  ];
  const cases = read.flatMap((readings) => people.map((birthDate) => [birthDate, readings] as const));
  test.each(cases)("target born on %s, %j", (birthDate, readings) => {
    const policy = withReadings(yingzhou2021, readings);
    // Standing on the roll or a statement that the conditions are met settles it alike, and too few years say that
    // nothing is drawn.
    const standings: readonly SmallSpace[] = [
      { cancelled: flags, yearsSuffice: flags },
      { joiningConditions: flags, drawing: [false], yearsSuffice: flags },
      { cancelled: flags, drawing: flags },
    ];
    for (const known of paid)
      for (const standing of standings)
        expectNoFaults({
          rule: "pension/renewal-target",
          base: { ...known, birthDate, asOf: "2021-03-31" },
          space: { lastPaidOn: ["2011-06-30", "2011-07-01"], ...standing },
          policy,
        });
  });
});

describe("certification", () => {
  const cycles = ["printed", "rolling-twelve-months", "calendar-year"] as const;
  const previousCertifiedOn = [undefined, "2019-12-31", "2020-01-01", "2020-05-20", "2020-12-31"];
  const lastInTime = { printed: "2021-12-10", "calendar-year": "2021-12-31", "rolling-twelve-months": "" };
  // Certified in a cycle that is not rolling, nobody is taken to have been certified before last year.
  const previousOf = (cycle: keyof typeof lastInTime, certifiedOn = "~") =>
    previousCertifiedOn.filter((day) => certifiedOn > lastInTime[cycle] || day !== "2019-12-31");
  const certified = [undefined, "2021-01-01", "2021-05-20", "2021-05-21", "2021-07-01", "2021-12-11", "2022-01-10"];

  test.each(cycles)("%s", (certificationCycle) => {
    for (const firstStoppedMonth of ["month-after-cycle", "month-of-cycle-end"] as const)
      for (const certifiedOn of certified)
        for (const asOf of ["2021-05-20", "2021-12-10", "2021-12-11", "2022-06-01"])
          if (certifiedOn === undefined || certifiedOn <= asOf)
            expectNoFaults({
              rule: "pension/certification",
              base: certifiedOn === undefined ? { asOf } : { certifiedOn, asOf },
              space: { previousCertifiedOn: previousOf(certificationCycle, certifiedOn) },
              policy: withReadings(yingzhou2021, { certificationCycle, firstStoppedMonth }),
              decided: ["continues", "stop-due", "resumes"],
            });
  });

  test.each(cycles)("back-pay, %s", (certificationCycle) => {
    const rule = "pension/certification-back-pay";
    const policy = withReadings(yingzhou2021, { certificationCycle });
    for (const certifiedOn of certified.slice(1)) {
      for (const certificationMonthWithheld of flags) {
        const base = { certifiedOn, monthlyPension: "165.5", certificationMonthWithheld };
        const space = { previousCertifiedOn: previousOf(certificationCycle, certifiedOn) };
        expectNoFaults({ rule, base, space, policy });
      }
      for (const previous of previousCertifiedOn.slice(1)) {
        const base = { certifiedOn, previousCertifiedOn: previous, monthlyPension: "165.5" };
        // Where no stop was due by then, the month was not withheld unless that is said.
        if (!JSON.stringify(answer(rule, base, policy)).includes("certification-month-unknown")) continue;
        expectNoFaults({ rule, base, space: { certificationMonthWithheld: flags }, policy, tight: true });
      }
    }
  });
});

describe("screening", () => {
  const rule = "pension/benefit-screening";
  const months = ["2020-10", "2021-01", "2021-02", "2021-03", "2021-06"];
  const drawn = { "recipients[0].firstPaidMonth": months, "recipients[0].lastPaidMonth": months };
  const blank = { deaths: [], otherPensions: [], prisoners: [] };
  const recipients = [{ key: "a" }];
  const known = [
    { firstPaidMonth: "2021-01" },
    { lastPaidMonth: "2021-03" },
    { firstPaidMonth: "2021-01", lastPaidMonth: "2021-03" },
  ].map((paid) => ({ ...blank, recipients: [{ key: "a", ...paid }] }));

  test.each(["2020-12-31", "2021-01-01", "2021-02-28", "2021-03-01"])("death on %s", (diedOn) => {
    expectNoFaults({ rule, base: { ...blank, recipients, deaths: [{ key: "a", diedOn }] }, space: drawn });
  });

  test("another pension", () => {
    for (const ends of [{ firstMonth: "2021-01" }, { lastMonth: "2021-02" }])
      for (const more of [[], [{ key: "a", firstMonth: "2021-02", lastMonth: "2021-02" }]]) {
        const otherPensions = [{ key: "a", ...ends }, ...more];
        expectNoFaults({ rule, base: { ...blank, recipients, otherPensions }, space: drawn });
      }
    const space = { "otherPensions[0].firstMonth": months, "otherPensions[0].lastMonth": months };
    for (const base of known) expectNoFaults({ rule, base: { ...base, otherPensions: [{ key: "a" }] }, space });
  });

  test("a term served", () => {
    const from = ["2020-10-01", "2020-12-15", "2021-01-01", "2021-02-02", "2021-03-02", "2021-06-01"];
    const to = [
      "2020-12-31",
      "2021-01-30",
      "2021-02-27",
      "2021-02-28",
      "2021-03-30",
      "2021-03-31",
      "2021-06-15",
      "2021-06-30",
    ];
    const served = [
      { from: "2020-12-15", to: "2021-02-28" },
      { from: "2021-01-01", to: "2021-01-31" },
      { from: "2021-02-02", to: "2021-03-30" },
    ];
    for (const term of served)
      expectNoFaults({ rule, base: { ...blank, recipients, prisoners: [{ key: "a", ...term }] }, space: drawn });
    const space = { "prisoners[0].from": from, "prisoners[0].to": to };
    for (const base of known) expectNoFaults({ rule, base: { ...base, prisoners: [{ key: "a" }] }, space });
  });

  test("unpaid at pension age", () => {
    expectNoFaults({
      rule: "pension/unpaid-at-pension-age",
      base: { people: [{ key: "a" }] },
      space: { "people[0].paid": flags, "people[0].tooFewYears": flags, "people[0].papersFiled": flags },
    });
  });
});

test("a part of a year's deaths is for review exactly where the year's may yet meet the line", () => {
  for (const base of [1, 249, 250, 251, 500])
    for (const to of ["2021-01-01", "2021-06-30", "2021-12-31"])
      for (const deaths of [0, 1, 2, 3].filter((count) => count <= base)) {
        const ofYear = (count: number) => answer("pension/death-rate-check", { deathsOfYear: count, base });
        const later = to === "2021-12-31" ? [deaths] : [0, 1, 2, 3, base].filter((n) => n >= deaths && n <= base);
        const outcomes = [...new Set(later.map((count) => (ofYear(count) as never as Sampled).sampled))];
        const partOfYear = { deaths, from: "2021-01-01", to };
        const told = answer("pension/death-rate-check", { partOfYear, base }) as never as Sampled;
        expect(told.sampled).toBe(outcomes.length > 1 ? "review" : outcomes[0]);
      }
});

interface Sampled {
  readonly sampled: string;
}
