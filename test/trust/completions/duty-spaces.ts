import type { Beside, FactSpace } from "./fact-space.js";

/** A name of its own for each, and any of both. */
const names = (place: number): readonly string[] => [["甲", "乙"][place] ?? ""];
const anyName = ["甲", "乙"];

const counts = [0, 1, 2];
const deductions = [0, 1, "2.5", 8];
const workCalendar = { holidays: [["2021-02-10"]], workingDays: [["2021-02-11"]] };
const monthDays = ["2021-02-10", "2021-02-11", "2021-03-10"];
const material = {
  asOf: ["2021-02-10", "2021-02-11", "2021-03-11"],
  "reports[].period": ["2020-12", "2021-01"],
  "reports[].handedInOn": ["2021-01-10", ...monthDays],
  "reports[].refiledOn": monthDays,
  ...workCalendar,
};

/** Whoever certified in the year was not last certified before last year; spaces of their own hold a rolling cycle. */
const isCertifiedInYear = ({ facts }: Beside): boolean => String(facts["certifiedOn"]) < "2022";

/** What the facts of the rules of benefits, duties and assessment can be, beside what their schemas list. */
export const dutySpaces: Readonly<Record<string, FactSpace>> = {
  "pension/death-rate-check": {
    values: {
      deathsOfYear: [0, 3, 4],
      partOfYear: [0, 3, 4].flatMap((deaths) =>
        ["2021-06-30", "2021-12-31"].map((to) => ({ deaths, from: "2021-01-01", to })),
      ),
      base: [999, 1000, 1001],
    },
    // It takes the place of a part's count that is given, and is refused beside it.
    mayBeNone: ["deathsOfYear"],
  },
  "pension/work-fund-deduction": {
    values: {
      casesInSpotCheck: [0, 1, 21],
      casesOtherwise: counts,
      lapseRuns: counts,
      base: ["0", "100.01", "12345.67"],
    },
  },
  "pension/monthly-lapses": { values: material, isNamedOtherwise: true },
  "pension/monthly-material": { values: { ...material, period: ["2021-01"] }, isNamedOtherwise: true },
  "pension/district-view": {
    values: { "townships[].township": ["鼓楼街道", "袁集镇"], "townships[].paid": [0, 5100] },
  },
  "pension/evaluation": {
    values: {
      "townshipPublicity.campaigns": counts,
      "townshipPublicity.cadreTrainings": counts,
      "townshipPublicity.villagesReached": counts,
      "townshipPublicity.villages": [1, 2],
      "villageServices.deduction": deductions,
      "materialReporting.deduction": deductions,
      "fileManagement.deduction": deductions,
      "fundManagement.deduction": deductions,
    },
  },
  "pension/publicity-and-training": {
    values: {
      villages: [[], ["甲"], anyName],
      "events[].heldOn": ["2020-12-31", "2021-01-01", "2021-12-31"],
      "events[].village": [...anyName, "丙"],
    },
  },
  "pension/village-publicity": {
    values: {
      "villages[].village": names,
      "villages[].residents": [
        { fully: 1, basically: 1, otherwise: 0 },
        { fully: 0, basically: 0, otherwise: 2 },
        { fully: 0, basically: 0, otherwise: 0 },
      ],
    },
  },
  "pension/contribution-channel": { values: {}, isSettledElsewhere: ["inOrder"] },
  "pension/data-comparison": {
    values: { "comparisons[].comparedOn": ["2020-12-31", "2021-05-01", "2021-06-30"], asOf: ["2021-06-30"] },
  },
  "pension/benefit-screening": {
    values: {
      "recipients[].key": names,
      "recipients[].firstPaidMonth": ["2021-01", "2021-03", "2021-09"],
      "recipients[].lastPaidMonth": ["2021-01", "2021-02", "2021-03", "2021-09"],
      "deaths[].key": anyName,
      "deaths[].diedOn": ["2021-01-31", "2021-02-28", "2021-10-31"],
      "otherPensions[].key": anyName,
      "otherPensions[].firstMonth": ["2021-01", "2021-02", "2021-10"],
      "otherPensions[].lastMonth": ["2021-01", "2021-03", "2021-10"],
      "prisoners[].key": anyName,
      "prisoners[].from": ["2021-01-01", "2021-01-15", "2021-02-02", "2021-10-02"],
      "prisoners[].to": ["2021-01-31", "2021-02-27", "2021-10-31"],
    },
    taken: { "otherPensions[].drawing": ({ own }) => "firstMonth" in own || "lastMonth" in own },
    // A month on either side of every other is in no list of months.
    namesMore: true,
    // Nothing later is drawn here.
    isImpossible: ({ recipients }) =>
      (recipients as readonly Beside["own"][]).some(
        ({ firstPaidMonth, lastPaidMonth }) => firstPaidMonth === "2021-09" && lastPaidMonth === undefined,
      ),
  },
  "pension/village-services": { values: { "villages[].village": names } },
  "pension/certification": {
    values: {
      previousCertifiedOn: ["2019-12-31", "2020-05-20", "2020-12-31"],
      certifiedOn: ["2021-01-01", "2021-05-20", "2021-05-21", "2021-12-11"],
      asOf: ["2021-01-01", "2021-05-21", "2021-12-10", "2021-12-11", "2022-06-01"],
    },
    taken: { previousCertifiedOn: isCertifiedInYear },
    mayBeNone: ["previousCertifiedOn"],
  },
  "pension/certification-method": { values: {}, isSettledElsewhere: ["named"] },
  "pension/certification-inspection": {
    values: { inspectedOn: ["2021-06-30", "2021-07-01", "2021-12-31", "2022-01-01"] },
  },
  "pension/certification-back-pay": {
    values: {
      previousCertifiedOn: ["2019-12-31", "2020-05-20", "2020-12-31"],
      certifiedOn: ["2021-01-01", "2021-05-20", "2021-07-01", "2022-01-31", "2022-03-15"],
      withheld: [
        [],
        [{ month: "2022-01", pension: "165.5" }],
        [
          { month: "2021-12", pension: 100 },
          { month: "2022-03", pension: 100 },
        ],
      ],
      monthlyPension: ["165.5"],
    },
    // Whether a stop was due by then is told by the answer; spaces of its own hold it.
    taken: { certificationMonthWithheld: true, previousCertifiedOn: isCertifiedInYear },
    mayBeNone: ["previousCertifiedOn"],
  },
  "pension/death-report": {
    values: {
      "reports[].month": ["2020-12", "2021-01"],
      "reports[].reportedOn": monthDays,
      asOf: ["2021-02-10", "2021-03-11"],
      ...workCalendar,
    },
  },
  "pension/unpaid-at-pension-age": { values: { "people[].key": names } },
  "pension/public-notice": {
    values: {
      startOn: ["2021-04-01"],
      endOn: ["2021-04-07", "2021-04-08", "2021-04-09"],
      asOf: ["2021-04-07", "2021-04-08", "2021-04-10"],
    },
  },
  "pension/public-notice-year": {
    values: {
      "postings[].key": names,
      "postings[].startOn": ["2021-01-05", "2021-04-02"],
      "postings[].endOn": ["2021-04-08", "2021-04-09", "2021-04-10"],
      "postings[].covers": ["2021-01", "2021-03", "2021-04"],
      monthsWithoutNewRecipients: [[], ["2021-01"]],
      asOf: ["2021-04-10", "2021-05-10"],
    },
    isNamedOtherwise: true,
  },
  "pension/report-phones": { values: {} },
  "pension/notice-tables": {
    values: {
      "villages[].village": names,
      "villages[].contributionsPostedOn": ["2021-04-01"],
      "villages[].recipientsPostedOn": ["2021-04-02"],
      asOf: ["2021-04-02"],
    },
  },
  "pension/remittance-arrears": {
    values: {
      "villages[].village": names,
      "villages[].collected": ["0", "100.01"],
      "villages[].remitted": ["0", "100", "100.01"],
    },
  },
  "pension/department-lists": {
    values: {
      year: [2020, 2021],
      "lists[].handedInOn": ["2021-12-10", "2021-12-11"],
      asOf: ["2021-12-10", "2021-12-31"],
      holidays: [["2021-12-10"]],
      workingDays: [["2021-12-11"]],
    },
  },
  "pension/shared-accounts": { values: { "uses[].account": ["1", "2"], "uses[].person": anyName } },
};
