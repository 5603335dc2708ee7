import type { TimeRow } from "./through-the-days.js";

const yuan = (value: string) => ({ status: "determined", value });
const pays = (value: string) => ({ selfPaid: yuan(value) });
const poor = { groups: ["registered-poor"] };
const unpaidNewborn = { key: "1", insurance: "none", newborn: true, enrolled: false };
const member = { key: "1", insurance: "none", enrolled: true, ...poor };

/** Registered poor since the end of 2015 (M-2.c), on the day on which groups are judged. */
const registerRows = (
  rule: string,
  facts: (person: object, statusOn?: string) => object,
): readonly Omit<TimeRow, "fact">[] => [
  {
    rule,
    facts: (statusOn) => facts({ registeredOn: "2021-03-01" }, statusOn),
    answers: { "2020-07-01": pays("280"), "2021-03-01": pays("30") },
  },
  {
    rule,
    facts: (registeredOn) => facts({ registeredOn }, "2021-03-01"),
    answers: { "2020-07-01": pays("30"), "2021-03-02": pays("280") },
  },
  {
    // Whoever has entered by the first day of paying has done so whenever it is paid.
    rule,
    facts: (registeredOn) => facts({ registeredOn }),
    answers: { "2020-07-01": pays("30"), "2020-09-02": { selfPaid: { min: "30", max: "280" } } },
  },
  {
    rule,
    facts: (leftRegisterOn) => facts({ leftRegisterOn }),
    days: ["2015-07-01", "2016-06-30"],
    answers: { "2015-07-01": pays("280"), "2015-12-31": pays("30"), "2016-01-01": pays("30") },
    // Whoever left before the premium is collected is off the register whenever it is paid.
    moved: { "registeredPoorScope=current-only": { "2015-07-01": pays("280") } },
  },
  {
    // Since taken off the register: still of the group, unless only those on it now are.
    rule,
    facts: (leftRegisterOn) => facts({ leftRegisterOn }, "2021-03-01"),
    answers: { "2020-07-01": pays("30") },
    moved: { "registeredPoorScope=current-only": { "2020-07-01": pays("280"), "2021-03-02": pays("30") } },
  },
];

const REGISTER_FACTS = ["statusOn", "registeredOn", "registeredOn", "leftRegisterOn", "leftRegisterOn"];

/** Payment window (三), newborns (一（四）) and the register of the poor (二). */
export const medicalRows: readonly TimeRow[] = [
  ...registerRows("medical/premium-subsidy", (person, statusOn) => ({
    ...poor,
    ...person,
    ...(statusOn === undefined ? {} : { statusOn }),
  })).map((row, index): TimeRow => ({ ...row, fact: REGISTER_FACTS[index] as string })),
  ...registerRows("medical/household-enrolment", (person, statusOn) => ({
    registeredHere: true,
    members: [{ ...member, ...person }],
    ...(statusOn === undefined ? {} : { statusOn }),
  })).map((row, index): TimeRow => {
    const fact = REGISTER_FACTS[index] as string;
    return { ...row, fact: fact === "statusOn" ? fact : `members[].${fact}` };
  }),
  {
    // A newborn unpaid: three months from 10 February, the last day included; late is for review (原则上).
    rule: "medical/household-enrolment",
    fact: "asOf",
    facts: (asOf) => ({ registeredHere: true, members: [{ ...unpaidNewborn, bornOn: "2021-02-10" }], asOf }),
    days: ["2021-02-01", "2021-12-31"],
    answers: {
      "2021-02-01": { refused: "members[0].bornOn" },
      "2021-02-10": { conforms: "yes" },
      "2021-05-11": { conforms: "review" },
    },
    moved: {
      "newbornDeadline=days": {
        "2021-02-01": { refused: "members[0].bornOn" },
        "2021-02-10": { conforms: "yes" },
        "2021-05-12": { conforms: "review" },
      },
    },
  },
  {
    // On 1 April 2021: born by 30 September 2020, nothing is held open; by 31 December, that is a question; by
    // 31 March 2021 the three months run or ran; then not born yet, or after the year.
    rule: "medical/household-enrolment",
    fact: "members[].bornOn",
    facts: (bornOn) => ({ registeredHere: true, members: [{ ...unpaidNewborn, bornOn }], asOf: "2021-04-01" }),
    days: ["2020-09-01", "2022-02-28"],
    answers: {
      "2020-09-01": { conforms: "no" },
      "2020-10-01": { conforms: "review", openReadings: ["newbornNextYearTerm", "newbornDeadlineForce"] },
      "2021-01-01": { conforms: "yes" },
      "2021-04-02": { refused: "members[0].bornOn" },
    },
    moved: {
      "newbornDeadline=days": {
        "2020-09-01": { conforms: "no" },
        "2020-10-03": { conforms: "review", openReadings: ["newbornNextYearTerm", "newbornDeadlineForce"] },
        "2021-01-01": { conforms: "yes" },
        "2021-04-02": { refused: "members[0].bornOn" },
      },
    },
  },
  {
    // Whether one may join does not hang on the day of a payment.
    rule: "medical/enrolment-eligibility",
    fact: "paidOn",
    facts: (paidOn) => ({ localRegistration: true, employeeScheme: "enrolled", otherScheme: false, paidOn }),
    answers: { "2020-07-01": { eligible: "no" } },
  },
  {
    // From 1 September to 31 December 2020; who has returned from work elsewhere, to the end of next February.
    rule: "medical/premium-window",
    fact: "paidOn",
    facts: (paidOn) => ({ paidOn }),
    answers: {
      "2020-07-01": { inWindow: "no", accepted: "review" },
      "2020-09-01": { inWindow: "yes", accepted: "yes" },
      "2021-01-01": { inWindow: "review", accepted: "review" },
      "2021-03-01": { inWindow: "no", accepted: "review" },
      "2022-01-01": { inWindow: "no", accepted: "no" },
    },
  },
  {
    rule: "medical/premium-window",
    fact: "paidOn",
    facts: (paidOn) => ({ paidOn, returningWorker: false }),
    answers: {
      "2020-07-01": { inWindow: "no" },
      "2020-09-01": { inWindow: "yes" },
      "2021-01-01": { inWindow: "no", accepted: "review" },
      "2022-01-01": { inWindow: "no", accepted: "no" },
    },
  },
  {
    rule: "medical/premium-window",
    fact: "paidOn",
    facts: (paidOn) => ({ paidOn, returningWorker: true }),
    answers: {
      "2020-07-01": { inWindow: "no" },
      "2020-09-01": { inWindow: "yes" },
      "2021-03-01": { inWindow: "no", accepted: "review" },
      "2022-01-01": { inWindow: "no", accepted: "no" },
    },
  },
  {
    // What is not paid yet, by the day as of which is asked.
    rule: "medical/premium-window",
    fact: "asOf",
    facts: (asOf) => ({ asOf, returningWorker: false }),
    counts: ["daysLeft"],
    answers: {
      "2020-07-01": { inWindow: "no", accepted: "no", daysLeft: 184 },
      "2020-09-01": { inWindow: "yes", daysLeft: 122 },
      "2021-01-01": { inWindow: "no", accepted: "review", daysLeft: 0 },
      "2022-01-01": { inWindow: "no", accepted: "no" },
    },
  },
  {
    // Who enters the register after paying was not yet newly poor.
    rule: "medical/premium-window",
    fact: "registeredOn",
    facts: (registeredOn) => ({ paidOn: "2021-05-10", newlyPoor: true, returningWorker: false, registeredOn }),
    answers: {
      "2020-07-01": { inWindow: "yes", accepted: "yes" },
      "2021-05-11": { inWindow: "no", accepted: "review" },
    },
  },
  {
    // The newly poor are in time through the insured year; a payment after it is none for 2021.
    rule: "medical/premium-window",
    fact: "paidOn",
    facts: (paidOn) => ({ paidOn, newlyPoor: true }),
    answers: {
      "2020-07-01": { inWindow: "no", accepted: "review" },
      "2020-09-01": { inWindow: "yes", accepted: "yes", lastDay: "2021-12-31" },
      "2022-01-01": { inWindow: "no", accepted: "no" },
    },
  },
  {
    // 280 yuan is printed for 2021 only, and who is born in 2020 owes it too. From 1 October the three months reach
    // into the next year; so do ninety days from 3 October on. Before that, and after 2021, another notice counts them.
    rule: "medical/newborn-enrolment",
    fact: "bornOn",
    facts: (bornOn) => ({ bornOn }),
    echo: ["lastDay", "year"],
    answers: {
      "2020-07-01": {
        lastDay: null,
        premiums: [
          { year: 2020, lastDay: null, selfPaid: null },
          { year: 2021, ...pays("280") },
        ],
      },
      "2020-10-01": {
        premiums: [
          { year: 2020, selfPaid: null },
          { year: 2021, ...pays("280") },
        ],
      },
      // The three months run to 28 February or later, a returning worker's last day: whether they hold it open matters.
      "2020-11-28": {
        missingFacts: ["asOf", "returningWorker"],
        readings: [
          { name: "newbornDeadline" },
          { name: "newbornOfYearBefore" },
          { name: "newbornBenefitYear" },
          { name: "newbornNextYearTerm" },
        ],
      },
      "2021-01-01": { premiums: [{ year: 2021, ...pays("280") }], readings: [{ name: "newbornDeadline" }] },
      "2021-10-01": {
        premiums: [{ year: 2021, ...pays("280") }],
        readings: [{ name: "newbornDeadline" }, { name: "newbornBenefitYear" }],
      },
      "2022-01-01": { lastDay: null, premiums: [{ year: 2022, selfPaid: null }] },
    },
    moved: {
      "newbornNextYearTerm=held-open": {
        "2020-07-01": { lastDay: null, missingFacts: ["asOf", "returningWorker"] },
        "2020-10-01": { missingFacts: ["asOf", "returningWorker"] },
        "2020-11-28": { missingFacts: ["asOf"] },
        "2021-01-01": { missingFacts: ["asOf"] },
        "2021-10-01": { missingFacts: ["asOf"] },
        "2022-01-01": { lastDay: null },
      },
      "newbornOfYearBefore=birth-year-notice": {
        "2020-07-01": { lastDay: null, premiums: [{ year: 2020 }, { year: 2021 }] },
        "2020-10-01": { lastDay: null, readings: [{ name: "newbornDeadline" }, { name: "newbornOfYearBefore" }] },
        "2021-01-01": { premiums: [{ year: 2021 }] },
        "2021-10-01": { premiums: [{ year: 2021 }] },
        "2022-01-01": { lastDay: null, premiums: [{ year: 2022 }] },
      },
      "newbornDeadline=days": {
        "2020-07-01": { lastDay: null, premiums: [{ year: 2020 }, { year: 2021 }] },
        "2020-10-03": { premiums: [{ year: 2020 }, { year: 2021 }] },
        "2020-11-30": { premiums: [{ year: 2020 }, { year: 2021 }], missingFacts: ["asOf", "returningWorker"] },
        "2021-01-01": { premiums: [{ year: 2021 }] },
        "2021-10-03": { premiums: [{ year: 2021 }] },
        "2022-01-01": { premiums: [{ year: 2022 }] },
      },
      "newbornBenefitYear=payment-year": {
        "2020-07-01": { eachOwed: true, premiums: [{ year: 2020, selfPaid: null }, { year: 2021 }] },
        "2020-10-01": { eachOwed: false, premiums: [{ year: 2020 }, { year: 2021, ...pays("280") }] },
        "2021-01-01": { eachOwed: true, premiums: [{ year: 2021, ...pays("280") }] },
        "2021-10-01": { eachOwed: false, premiums: [{ year: 2021 }, { year: 2022, selfPaid: null }] },
        "2022-01-01": { eachOwed: true, lastDay: null, premiums: [{ year: 2022, selfPaid: null }] },
      },
    },
  },
  {
    // Paid on 10 May 2021: three months back is 10 February, ninety days 9 February.
    rule: "medical/newborn-enrolment",
    fact: "bornOn",
    facts: (bornOn) => ({ bornOn, paidOn: "2021-05-10" }),
    echo: ["lastDay", "coverFrom"],
    answers: {
      "2020-07-01": { payment: "unknown", lastDay: null, openReadings: ["premiumOutsideWindow"] },
      "2020-10-01": {
        payment: "unknown",
        premiums: [
          { year: 2020, standing: "review", selfPaid: null },
          { year: 2021, standing: "review", ...pays("280") },
        ],
      },
      "2021-01-01": { payment: "late", premiums: [{ year: 2021, ...pays("280") }] },
      "2021-02-10": { payment: "in-time", cover: "from-birth", coverTo: "2021-12-31" },
      "2021-05-11": { refused: "paidOn" },
    },
    moved: {
      "newbornDeadline=days": {
        "2020-07-01": { payment: "unknown", lastDay: null },
        "2020-10-03": { payment: "unknown", accepted: "review" },
        "2021-01-01": { payment: "late" },
        "2021-02-09": { payment: "in-time" },
        "2021-05-11": { refused: "paidOn" },
      },
      "newbornDeadlineForce=refusal": {
        "2020-07-01": { payment: "unknown", accepted: "review", premiums: [{ year: 2020 }, { year: 2021 }] },
        "2020-10-01": { payment: "unknown", accepted: "no", premiums: [{ year: 2021, standing: "review" }] },
        "2021-01-01": { payment: "late", accepted: "no", premiums: [] },
        "2021-02-10": { payment: "in-time" },
        "2021-05-11": { refused: "paidOn" },
      },
    },
  },
  {
    // Born on 10 February 2021: the last day is 10 May, or 11 May by ninety days.
    rule: "medical/newborn-enrolment",
    fact: "paidOn",
    facts: (paidOn) => ({ bornOn: "2021-02-10", paidOn }),
    echo: ["coverFrom"],
    answers: {
      "2020-07-01": { refused: "paidOn" },
      "2021-02-10": { payment: "in-time", accepted: "yes", cover: "from-birth" },
      "2021-05-11": { payment: "late", accepted: "review", cover: "undetermined" },
      "2022-01-01": { payment: "late", premiums: [{ year: 2021 }] },
    },
    moved: {
      "newbornDeadline=days": {
        "2020-07-01": { refused: "paidOn" },
        "2021-02-10": { payment: "in-time", lastDay: "2021-05-11" },
        "2021-05-12": { payment: "late" },
        "2022-01-01": { payment: "late" },
      },
      "newbornDeadlineForce=refusal": {
        "2020-07-01": { refused: "paidOn" },
        "2021-02-10": { payment: "in-time" },
        "2021-05-11": { payment: "late", accepted: "no", cover: "none" },
        "2022-01-01": { payment: "late", accepted: "no", cover: "none" },
      },
    },
  },
  {
    // Born on 30 November 2020: February has no 30th, and cover is that of the year of birth. 2021 has its own window.
    rule: "medical/newborn-enrolment",
    fact: "paidOn",
    facts: (paidOn) => ({ bornOn: "2020-11-30", paidOn, paidFor: "both" }),
    echo: ["coverFrom"],
    answers: {
      "2020-07-01": { refused: "paidOn" },
      "2020-11-30": {
        payment: "in-time",
        coverTo: "2020-12-31",
        premiums: [{ standing: "paid" }, { standing: "paid" }],
      },
      "2021-01-01": {
        payment: "in-time",
        coverTo: "2020-12-31",
        premiums: [
          { year: 2020, standing: "paid", selfPaid: null },
          { year: 2021, standing: "review", ...pays("280") },
        ],
      },
      "2021-03-01": { payment: "late", premiums: [{ standing: "review" }, { standing: "review" }] },
      "2022-01-01": { payment: "late", premiums: [{ year: 2020 }] },
    },
    moved: {
      "newbornDeadlineForce=refusal": {
        "2020-07-01": { refused: "paidOn" },
        "2020-11-30": { payment: "in-time" },
        "2021-01-01": { payment: "in-time" },
        "2021-03-01": { accepted: "no", premiums: [{ year: 2021 }] },
        "2022-01-01": { accepted: "no", premiums: [] },
      },
    },
  },
  {
    // Born on 20 November 2020: three months to 20 February, ninety days to the 18th; returning workers to the 28th.
    rule: "medical/newborn-enrolment",
    fact: "asOf",
    facts: (asOf) => ({ bornOn: "2020-11-20", asOf }),
    answers: {
      "2020-07-01": { refused: "bornOn" },
      "2020-11-20": { accepted: "yes", premiums: [{ standing: "to-come" }, { standing: "to-come" }] },
      "2021-01-01": { accepted: "yes", premiums: [{ standing: "to-come" }, { standing: "review" }] },
      "2021-02-21": { accepted: "review", premiums: [{ standing: "review" }, { standing: "review" }] },
      "2021-03-01": { accepted: "review", premiums: [{ standing: "review" }, { standing: "review" }] },
      "2022-01-01": { accepted: "review", premiums: [{ year: 2020, standing: "review" }] },
    },
    moved: {
      // The year of birth is for its own notice all along; 2021's premium ends with the window, or in February.
      "newbornOfYearBefore=birth-year-notice": {
        "2020-07-01": { refused: "bornOn" },
        "2020-11-20": { accepted: "review", premiums: [{ standing: "review" }, { standing: "to-come" }] },
        "2021-01-01": { accepted: "review", premiums: [{ standing: "review" }, { standing: "review" }] },
        "2021-03-01": { accepted: "review", premiums: [{ standing: "review" }, { standing: "missing" }] },
        "2022-01-01": { accepted: "review", premiums: [{ year: 2020, standing: "review" }] },
      },
      "newbornDeadline=days": {
        "2020-07-01": { refused: "bornOn" },
        "2020-11-20": { accepted: "yes" },
        "2021-01-01": { accepted: "yes" },
        "2021-02-19": { accepted: "review" },
        "2021-03-01": { accepted: "review" },
        "2022-01-01": { accepted: "review" },
      },
      "newbornBenefitYear=payment-year": {
        "2020-07-01": { refused: "bornOn" },
        "2020-11-20": { eachOwed: false, premiums: [{ year: 2020 }, { year: 2021 }] },
        "2021-01-01": { eachOwed: true, premiums: [{ year: 2021, standing: "to-come", ...pays("280") }] },
        "2021-02-21": { premiums: [{ year: 2021, standing: "review" }] },
        "2022-01-01": { premiums: [{ year: 2022, standing: "review", selfPaid: null }] },
      },
    },
  },
];
