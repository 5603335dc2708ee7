import { describe, expect, test } from "vitest";
import {
  householdEnrolment,
  type PersonMedicalFacts,
  personExplanation,
  personOverview,
  withReadings,
  yingzhou2021,
} from "../../../src/index.js";
import { issuesOf } from "../../support/issues-of.js";

const yuan = (value: string) => ({ status: "determined", value });

describe("whether a child is a newborn, where it is not said", () => {
  const newbornOf = (birthDate: string, asOf: string, medical?: PersonMedicalFacts, policy = yingzhou2021) => {
    const facts = { birthDate, asOf, ...(medical !== undefined && { medical }) };
    const parts = personOverview(facts, policy).medical;
    return parts.flatMap(({ rule, finding }) => (rule === "medical/newborn-enrolment" ? [finding.lastDay] : []));
  };

  // Three months from 1 February 2021 are over on 1 May.
  test.each([
    ["on the day of its birth", "2021-02-01"],
    ["at one month", "2021-03-01"],
    ["on the last day", "2021-05-01"],
    ["the day after it", "2021-05-02"],
    ["once the year is over", "2022-01-10"],
  ])("it is, %s", (_, asOf) => {
    expect(newbornOf("2021-02-01", asOf)).toEqual(["2021-05-01"]);
  });

  test("a child whose three months are over keeps the cover that it paid for in time", () => {
    const medical = { localRegistration: true, paidOn: "2021-03-01" } as const;
    const { medical: parts } = personOverview({ birthDate: "2021-02-20", asOf: "2021-06-21", medical });
    const found = parts.flatMap(({ rule, finding }) => (rule === "medical/newborn-enrolment" ? [finding] : []));
    // 20 February and three months: paid on 1 March in time, covered from birth; no window of others is asked about.
    expect(found).toMatchObject([{ lastDay: "2021-05-20", payment: "in-time", coverFrom: "2021-02-20" }]);
    expect(parts.map(({ rule }) => rule)).not.toContain("medical/premium-window");
  });

  test("an adult never is", () => {
    expect(newbornOf("1980-01-01", "2021-03-01")).toEqual([]);
  });

  test("its last day is the newborn rule's own: by its reading, and of this notice alone", () => {
    // 90 days from 1 February 2021: 27 in February, 31, 30, and 2 in May.
    const byDays = withReadings(yingzhou2021, { newbornDeadline: "days" });
    expect(newbornOf("2021-02-01", "2021-05-02", {}, byDays)).toEqual(["2021-05-02"]);
    expect(newbornOf("2020-11-20", "2020-12-20")).toEqual(["2021-02-20"]);
    // Read to be under the notice of the year of birth.
    const byBirthYear = withReadings(yingzhou2021, { newbornOfYearBefore: "birth-year-notice" });
    expect(newbornOf("2020-11-20", "2021-02-20", {}, byBirthYear)).toEqual([null]);
    expect(newbornOf("2020-11-20", "2021-02-21", {}, byBirthYear)).toEqual([]);
  });

  test("within its three months it is one though the notice of 2020 counts them, and both premiums are told", () => {
    // Three months from 30 September 2020: 30 December; 76 days old on 15 December.
    const medical = { localRegistration: true, otherScheme: false };
    const born = { birthDate: "2020-09-30", asOf: "2020-12-15", medical };
    const { medical: parts, missingFacts } = personOverview(born);
    expect(missingFacts).not.toContain("medical.employeeScheme");
    const found = parts.flatMap(({ rule, finding }) => (rule === "medical/newborn-enrolment" ? [finding] : []));
    expect(found).toMatchObject([
      {
        lastDay: null,
        premiums: [
          { year: 2020, standing: "review", selfPaid: null },
          { year: 2021, standing: "to-come", selfPaid: yuan("280") },
        ],
      },
    ]);
    const told = personExplanation(born).medical.steps.map(({ code }) => code);
    expect(told).toContain("newborn-other-notice");
    expect(told).not.toContain("no-newborn");
    expect(newbornOf("2020-09-30", "2020-12-30")).toEqual([null]);
    expect(newbornOf("2020-09-30", "2020-12-31")).toEqual([]);
    // Born after the year that the notice is for, it is for a notice that is not in hand.
    expect(newbornOf("2022-02-01", "2022-02-02")).toEqual([]);
  });

  test("the household takes it alike: a newborn is asked for no roll of a school, an older child is", () => {
    const rollAsked = (asOf?: string) => {
      const members = [{ key: "a", bornOn: "2020-09-30", insurance: "none", enrolled: false }] as const;
      const { mustEnrol } = householdEnrolment({ registeredHere: false, members, ...(asOf !== undefined && { asOf }) });
      return mustEnrol.status === "undetermined" && mustEnrol.missingFacts.includes("members[0].localRoll");
    };
    expect([rollAsked("2020-12-30"), rollAsked("2020-12-31"), rollAsked()]).toEqual([false, true, true]);
  });

  test("what is said stands", () => {
    expect(newbornOf("2021-02-01", "2021-03-01", { newborn: false })).toEqual([]);
    expect(newbornOf("1980-01-01", "2021-03-01", { newborn: true })).toEqual([null]);
  });

  test("it joins as a newborn, and its premium can still be paid", () => {
    const medical = { localRegistration: true, otherScheme: false };
    const said = personExplanation({ birthDate: "2021-02-01", asOf: "2021-03-01", medical }).medical;
    expect(said.standing.map(({ label, text }) => `${label}：${text}`)).toEqual([
      "能否参保：是",
      "缴费情况：未缴",
      "缴费最后一日：2021年5月1日（含当日）",
      "待遇：待定",
    ]);
    expect(said.tables[0]?.rows[0]?.map(({ text }) => text)).toEqual([
      "2021",
      "2021年5月1日（含当日）",
      "未到期，待缴",
      "0",
      "280",
    ]);
  });
});

describe("a payment after the day of the question", () => {
  const asking = (medical: PersonMedicalFacts, birthDate = "1985-05-01") => {
    return issuesOf(() => personOverview({ birthDate, asOf: "2020-12-01", medical })).map(({ path }) => path);
  };

  test.each<[who: string, medical: PersonMedicalFacts, birthDate?: string]>([
    ["anyone's", {}],
    ["of who may not join", { employeeScheme: "enrolled" }],
    ["a newborn's", {}, "2020-11-20"],
  ])("is refused: %s", (_, medical, birthDate) => {
    expect(asking({ ...medical, paidOn: "2020-12-02" }, birthDate)).toEqual(["medical.paidOn"]);
    expect(asking({ ...medical, paidOn: "2020-12-01" }, birthDate)).toEqual([]);
  });
});

describe("who is newly among the poor", () => {
  const partsOf = (medical: PersonMedicalFacts, birthDate = "1980-01-01") =>
    personOverview({ birthDate, asOf: "2021-03-01", medical }).medical;
  const sharesOf = (medical: PersonMedicalFacts) =>
    partsOf(medical).flatMap(({ rule, finding }) =>
      rule === "medical/premium-subsidy" ? [finding.subsidy, finding.selfPaid] : [],
    );

  test("is registered poor where no group is said: 250 of the 280, as the office for poverty relief certifies", () => {
    expect(sharesOf({ newlyPoor: true })).toEqual([yuan("250"), yuan("30")]);
    expect(partsOf({ newlyPoor: true })).toContainEqual(
      expect.objectContaining({ rule: "medical/certifying-body", facts: { group: "registered-poor" } }),
    );
  });

  test("is so beside the groups that are said, none or others; and nobody else is poor by it", () => {
    expect(sharesOf({ newlyPoor: true, groups: [] })).toEqual([yuan("250"), yuan("30")]);
    expect(sharesOf({ newlyPoor: true, groups: ["destitute"] })).toEqual([yuan("280"), yuan("0")]);
    expect(sharesOf({ newlyPoor: false })).toEqual([yuan("0"), yuan("280")]);
    expect(sharesOf({})).toEqual([yuan("0"), yuan("280")]);
  });

  test("is one of the poor in the household too: the amounts are the same", () => {
    const members = [{ key: "p", insurance: "none", enrolled: false, newlyPoor: true }] as const;
    const amounts = partsOf({ newlyPoor: true, household: { registeredHere: true, members } }).flatMap(
      ({ rule, finding }) =>
        rule === "medical/household-enrolment" || rule === "medical/premium-subsidy"
          ? [[finding.subsidy, finding.selfPaid]]
          : [],
    );
    expect(amounts).toEqual([
      [yuan("250"), yuan("30")],
      [yuan("250"), yuan("30")],
    ]);
  });

  test("is certified once, listed as one of the poor or not", () => {
    for (const groups of [[], ["registered-poor"], ["subsistence-allowance"]] as const)
      expect(
        partsOf({ newlyPoor: true, groups }).flatMap(({ rule, facts }) =>
          rule === "medical/certifying-body" ? [facts.group] : [],
        ),
      ).toEqual([...groups.filter((group) => group !== "registered-poor"), "registered-poor"]);
  });

  test("a newborn likewise", () => {
    const premiums = partsOf({ newlyPoor: true }, "2021-02-01").flatMap(({ rule, finding }) =>
      rule === "medical/newborn-enrolment" ? finding.premiums : [],
    );
    expect(premiums).toMatchObject([{ year: 2021, subsidy: yuan("250"), selfPaid: yuan("30") }]);
  });
});

describe("once nothing is taken for the insured year any more", () => {
  const known = { localRegistration: true, employeeScheme: "out-of-scope", otherScheme: false } as const;
  const rulesOf = (asOf: string, medical: PersonMedicalFacts = {}, policy = yingzhou2021) =>
    personOverview({ birthDate: "1985-05-01", asOf, medical: { ...known, ...medical } }, policy).medical.map(
      ({ rule }) => rule.slice("medical/".length),
    );
  const toPay = ["enrolment-eligibility", "premium-subsidy", "premium-window", "premium-channel"];
  const over = ["enrolment-eligibility", "premium-window"];

  test("nothing is to be paid, and no channel told, for whom nothing was paid", () => {
    // 31 December 2021 is outside the window, and what a payment then counts for is a question; the year is not over.
    expect(rulesOf("2021-12-31")).toEqual(toPay);
    expect(rulesOf("2022-01-01")).toEqual(over);
    expect(rulesOf("2022-01-01", { channel: "alipay" })).toEqual(over);
  });

  test("nor who certifies a group: nothing is aided; but how the household stands is", () => {
    const members = [{ key: "p", insurance: "none", enrolled: false }] as const;
    // The newly poor are in time to the last day of the year.
    expect(rulesOf("2021-12-31", { newlyPoor: true })).toEqual([...toPay, "certifying-body"]);
    expect(rulesOf("2022-01-05", { newlyPoor: true })).toEqual(over);
    expect(rulesOf("2022-01-05", { household: { registeredHere: true, members } })).toEqual([
      ...over,
      "household-enrolment",
    ]);
  });

  test("so too after the window, where payments outside it are read as refused; before it, it is only early", () => {
    const refused = withReadings(yingzhou2021, { premiumOutsideWindow: "refused" });
    expect(rulesOf("2021-01-01", { returningWorker: false }, refused)).toEqual(over);
    expect(rulesOf("2021-01-01", { returningWorker: true }, refused)).toEqual(toPay);
    expect(rulesOf("2021-01-01", {}, refused)).toEqual(toPay);
    expect(rulesOf("2020-08-31", {}, refused)).toEqual(toPay);
  });

  test("what was paid is told all the same", () => {
    const paid = ["enrolment-eligibility", "premium-subsidy", "premium-window"];
    expect(rulesOf("2022-01-05", { paidOn: "2020-10-01" })).toEqual(paid);
    expect(rulesOf("2022-01-05", { paidOn: "2022-01-02" })).toEqual(paid);
  });

  test("a person is told so in words, and no amount", () => {
    const told = personExplanation({ birthDate: "1985-05-01", asOf: "2022-01-05", medical: known }).medical;
    expect([told.amounts, told.ways, told.missing, told.questions]).toEqual([[], [], [], []]);
    expect(told.steps.map(({ sentence }) => sentence)).toContain(
      "截至2022年1月5日，2021年度已经结束，除新生儿另有期限外，不再收该年度的保费。",
    );
  });
});

test("who is enrolled and has paid on a day that is said is told of that payment", () => {
  const medical = { localRegistration: true, employeeScheme: "out-of-scope", otherScheme: false } as const;
  const rulesOf = (more: PersonMedicalFacts) =>
    personOverview({ birthDate: "1985-05-01", asOf: "2021-05-20", medical: { ...medical, ...more } }).medical.map(
      ({ rule }) => rule,
    );
  expect(rulesOf({ enrolledHere: true, paidOn: "2020-10-01" })).toContain("medical/premium-window");
  expect(rulesOf({ enrolledHere: true })).not.toContain("medical/premium-window");
});
