import type { TimeRow } from "./through-the-days.js";

const paid = (value: string) => ({ agencyPaidYuan: { status: "determined", value } });
const couple = {
  joiningConditions: true,
  categories: ["only-child-died"],
  laterChild: false,
  marriage: "married",
};
const widow = { ...couple, marriage: "widowed" };

/** Ages: the wife's 49 (P-2.2.g), and 45 and 60 of those to be renewed (P-2.4.b, P-2.4.e). */
export const personRows: readonly TimeRow[] = [
  {
    // Born on 1 June 1972: 49 on 1 June 2021.
    rule: "pension/agency-paid-contribution",
    fact: "asOf",
    facts: (asOf) => ({ ...couple, wifeBirthDate: "1972-06-01", asOf }),
    answers: { "2020-07-01": { agencyPaid: "no" }, "2021-06-01": { agencyPaid: "yes", ...paid("6000") } },
    moved: { "ageReached=day-after": { "2020-07-01": { agencyPaid: "no" }, "2021-06-02": { agencyPaid: "yes" } } },
  },
  {
    // Born on 29 February 1972, and 2021 is a common year.
    rule: "pension/agency-paid-contribution",
    fact: "asOf",
    facts: (asOf) => ({ ...couple, wifeBirthDate: "1972-02-29", asOf }),
    answers: { "2020-07-01": { agencyPaid: "no" }, "2021-02-28": { agencyPaid: "yes" } },
    moved: {
      "leapDayBirthday=march-1": { "2020-07-01": { agencyPaid: "no" }, "2021-03-01": { agencyPaid: "yes" } },
      "ageReached=day-after": { "2020-07-01": { agencyPaid: "no" }, "2021-03-01": { agencyPaid: "yes" } },
      "ageReached=day-after leapDayBirthday=march-1": {
        "2020-07-01": { agencyPaid: "no" },
        "2021-03-02": { agencyPaid: "yes" },
      },
    },
  },
  {
    // 49 on 10 October 2021: born by 10 October 1972. The leap day names the reading of leap-day birthdays.
    rule: "pension/agency-paid-contribution",
    fact: "wifeBirthDate",
    facts: (wifeBirthDate) => ({ ...couple, wifeBirthDate, asOf: "2021-10-10" }),
    days: ["1971-07-01", "1973-06-30"],
    answers: {
      "1971-07-01": { agencyPaid: "yes" },
      "1972-02-29": { agencyPaid: "yes" },
      "1972-03-01": { agencyPaid: "yes" },
      "1972-10-11": { agencyPaid: "no" },
    },
    moved: {
      "ageReached=day-after": {
        "1971-07-01": { agencyPaid: "yes" },
        "1972-02-29": { agencyPaid: "yes" },
        "1972-03-01": { agencyPaid: "yes" },
        "1972-10-10": { agencyPaid: "no" },
      },
    },
  },
  {
    // A parent alone is for a person to review, whatever the age.
    rule: "pension/agency-paid-contribution",
    fact: "ownBirthDate",
    facts: (ownBirthDate) => ({ ...widow, ownBirthDate, asOf: "2021-10-10" }),
    days: ["1971-07-01", "1973-06-30"],
    answers: { "1971-07-01": { agencyPaid: "review" } },
    moved: {
      "loneBereavedParent=own-age": {
        "1971-07-01": { agencyPaid: "yes" },
        "1972-02-29": { agencyPaid: "yes" },
        "1972-03-01": { agencyPaid: "yes" },
        "1972-10-11": { agencyPaid: "no" },
      },
    },
  },
  {
    // Born on 31 March 1976: 45 on 31 March 2021, with just 15 years left that day.
    rule: "pension/renewal-target",
    fact: "asOf",
    facts: (asOf) => ({ birthDate: "1976-03-31", lastPaidOn: "2020-02-01", cancelled: false, asOf }),
    answers: {
      "2020-07-01": { renewalTarget: "yes", stillPayable: "yes", focusPerson: "no" },
      "2021-03-31": { stillPayable: "yes", focusPerson: "yes" },
      "2021-04-01": { stillPayable: "yes", focusPerson: "yes" },
      // The window ends on 10 October; what is paid after it is a question.
      "2021-10-11": { stillPayable: "review", focusPerson: "yes" },
    },
    moved: {
      "paymentOutsideWindow=refused": {
        "2020-07-01": { focusPerson: "no" },
        "2021-03-31": { stillPayable: "yes" },
        "2021-04-01": { stillPayable: "yes" },
        "2021-10-11": { stillPayable: "no", focusPerson: "yes" },
      },
      "ageReached=day-after": {
        "2020-07-01": { focusPerson: "no" },
        "2021-04-01": { focusPerson: "yes" },
        "2021-04-02": { focusPerson: "yes" },
        "2021-10-11": { stillPayable: "review" },
      },
    },
  },
  {
    // Born on 31 March 1961: 60 on 31 March 2021.
    rule: "pension/renewal-target",
    fact: "asOf",
    facts: (asOf) => ({
      birthDate: "1961-03-31",
      lastPaidOn: "2020-02-01",
      cancelled: false,
      yearsSuffice: false,
      asOf,
    }),
    answers: {
      "2020-07-01": { renewalTarget: "yes", stillPayable: "yes", focusPerson: "yes" },
      "2021-03-31": { renewalTarget: "yes", stillPayable: "review", toBeUrged: "yes", focusPerson: "no" },
      "2021-10-11": { stillPayable: "review", toBeUrged: "yes" },
    },
    moved: {
      "ageReached=day-after": {
        "2020-07-01": { stillPayable: "yes" },
        "2021-04-01": { stillPayable: "review" },
        "2021-10-11": { stillPayable: "review" },
      },
    },
  },
  {
    // 60 before 1 July 2011 is out: born by 30 June 1951.
    rule: "pension/renewal-target",
    fact: "birthDate",
    facts: (birthDate) => ({ birthDate, lastPaidOn: "2020-02-01", cancelled: false, asOf: "2021-03-31" }),
    days: ["1950-07-01", "1951-12-31"],
    answers: { "1950-07-01": { renewalTarget: "no" }, "1951-07-01": { renewalTarget: "yes", stillPayable: "review" } },
    moved: {
      "ageReached=day-after": { "1950-07-01": { renewalTarget: "no" }, "1951-06-30": { renewalTarget: "yes" } },
    },
  },
  {
    // On 31 March 2021: 45 who was born by 31 March 1976, and that very day 15 years are left.
    rule: "pension/renewal-target",
    fact: "birthDate",
    facts: (birthDate) => ({ birthDate, lastPaidOn: "2020-02-01", cancelled: false, asOf: "2021-03-31" }),
    days: ["1975-07-01", "1977-06-30"],
    answers: {
      "1975-07-01": { focusPerson: "yes" },
      "1976-02-29": { focusPerson: "yes" },
      "1976-03-01": { focusPerson: "yes" },
      "1976-03-31": { focusPerson: "yes" },
      "1976-04-01": { focusPerson: "no" },
    },
    moved: {
      "ageReached=day-after": {
        "1975-07-01": { focusPerson: "yes" },
        "1976-02-29": { focusPerson: "yes" },
        "1976-03-01": { focusPerson: "yes" },
        "1976-03-30": { focusPerson: "yes" },
        "1976-03-31": { focusPerson: "no" },
      },
    },
  },
  {
    // A contribution of a day that is yet to come can't be.
    rule: "pension/renewal-target",
    fact: "lastPaidOn",
    facts: (lastPaidOn) => ({ birthDate: "1970-01-01", lastPaidOn, cancelled: false, asOf: "2021-03-31" }),
    answers: { "2020-07-01": { renewalTarget: "yes" }, "2021-04-01": { refused: "lastPaidOn" } },
  },
  {
    // The system began on 1 July 2011 (P-2.4.a).
    rule: "pension/renewal-target",
    fact: "lastPaidOn",
    facts: (lastPaidOn) => ({ birthDate: "1970-01-01", lastPaidOn, cancelled: false, asOf: "2021-03-31" }),
    days: ["2010-07-01", "2012-06-30"],
    answers: { "2010-07-01": { renewalTarget: "no" }, "2011-07-01": { renewalTarget: "yes" } },
  },
];
