import { describe, expect, test } from "vitest";
import { type PersonOverviewFacts, personExplanation } from "../../../src/index.js";

/** 52 on the day, severely disabled, and with a household of three. */
const DISABLED: PersonOverviewFacts = {
  birthDate: "1969-03-01",
  asOf: "2021-05-20",
  pension: {
    categories: ["disability"],
    disabilityGrade: 1,
    joiningConditions: true,
    lastPaidOn: "2020-03-01",
    cancelled: false,
  },
  medical: {
    localRegistration: true,
    employeeScheme: "out-of-scope",
    otherScheme: false,
    groups: ["severe-disability", "subsistence-allowance"],
    household: {
      registeredHere: true,
      members: [
        { key: "甲", insurance: "none", enrolled: false, groups: ["subsistence-allowance"] },
        { key: "乙", enrolled: true },
        { key: "丙", insurance: "none" },
      ],
    },
  },
};

/** Paid, with too little on the account since, by a channel that the plan does not name. */
const PAID: PersonOverviewFacts = {
  birthDate: "1990-01-01",
  asOf: "2021-03-01",
  pension: { joiningConditions: true, priorTier: 500, paidOn: "2021-02-01", channel: "other", balance: 300 },
  medical: { paidOn: "2020-10-01", localRegistration: true, employeeScheme: "out-of-scope", otherScheme: false },
};

/** Certified late, with a month withheld too early, one that was due, and one after the certification. */
const CERTIFIED: PersonOverviewFacts = {
  birthDate: "1950-01-01",
  asOf: "2022-04-01",
  pension: {
    drawing: true,
    previousCertifiedOn: "2020-05-20",
    certifiedOn: "2022-03-15",
    withheld: ["2021-05", "2022-01", "2022-04"].map((month) => ({ month, pension: "165.50" })),
    method: "other",
  },
  medical: { localRegistration: true, employeeScheme: "enrolled" },
};

const NEWBORN: PersonOverviewFacts = {
  birthDate: "2021-01-10",
  asOf: "2021-05-01",
  medical: {
    newborn: true,
    localRegistration: true,
    otherScheme: false,
    employeeScheme: "out-of-scope",
    paidFor: "birth-year",
    paidOn: "2021-02-01",
  },
};

/** Of pension age and not drawing, of whom nothing tells why. */
const UNPAID: PersonOverviewFacts = {
  birthDate: "1955-01-01",
  asOf: "2021-03-01",
  pension: { lastPaidOn: "2015-05-01", cancelled: false, drawing: false, priorTier: 500, papersFiled: true },
};

const told = (lines: readonly { readonly rule: string; readonly label: string; readonly text: string }[]) =>
  lines.map(({ rule, label, text }) => `${rule} ${label}：${text}`);

describe("how a person stands", () => {
  test("who has still to pay", () => {
    const { pension, medical } = personExplanation(DISABLED);
    expect(told(pension.standing)).toEqual([
      "pension/contribution-window 缴费期：2021年1月1日至2021年10月10日（含当日）",
      "pension/contribution-window 距缴费期截止剩余天数（含当日和截止日）：144",
      "pension/renewal-target 是否续保对象（按条文）：是",
      "pension/renewal-target 是否为仍可缴费的续保对象：是",
      "pension/renewal-target 是否列入督催补缴名单：否",
      "pension/renewal-target 是否重点人：是",
      "pension/agency-paid-contribution 是否代缴：是",
    ]);
    expect(told(medical.standing)).toEqual([
      "medical/enrolment-eligibility 能否参保：是",
      "medical/premium-window 是否在缴费期内：否",
      "medical/premium-window 最后一日：2020年12月31日（含当日）",
      "medical/premium-window 剩余天数（含当日和最后一日）：0",
      "medical/premium-window 期外缴费是否计为参保：需人工审核",
      "medical/household-enrolment 是否符合全员参保要求（仍可按期缴费的不算违反）：否",
      "medical/household-enrolment 户内人口数：待定，在2至3之间",
      "medical/household-enrolment 应参保人数：待定，在2至3之间",
      "medical/household-enrolment 应参未参成员：甲",
      "medical/household-enrolment 可能应参未参成员：丙",
    ]);
    // What becomes of a payment outside the window is a question, and somebody is to answer it.
    expect(medical.questions).toContainEqual({
      reading: "premiumOutsideWindow",
      question: "在各缴费期以外缴费的，收不收、算不算参保？",
      decider: "区医保局（按职责推断）",
    });
  });

  test("who is enrolled is told of nothing to pay, nor that nothing is paid", () => {
    const child = { localRegistration: true, otherScheme: false, enrolledHere: true };
    const adult = { ...child, employeeScheme: "out-of-scope" } as const;
    for (const [birthDate, asOf, medical] of [
      ["1985-05-01", "2021-05-20", adult],
      ["1985-05-01", "2022-01-20", adult],
      ["2021-02-10", "2021-06-20", child],
    ] as const) {
      const { standing, ways, questions, steps, amounts } = personExplanation({ birthDate, asOf, medical }).medical;
      expect(told(standing)).toEqual(["medical/enrolment-eligibility 能否参保：是"]);
      expect([ways, questions]).toEqual([[], []]);
      expect(steps.map(({ sentence }) => sentence).join()).not.toMatch(/尚未缴费|未缴|不再收/);
      expect(amounts.map(({ text }) => text)).toEqual(["0", "280"]);
    }
  });

  // 61 on the day: with too few years known, whether the year can be paid at all is open.
  test("who may not be able to pay any more is told nothing flat of who pays", () => {
    const pension = { joiningConditions: true, cancelled: false, categories: ["destitute"], priorTier: 100 } as const;
    const facts = { birthDate: "1960-02-01", asOf: "2021-03-10", pension: { ...pension, priorPaidByDistrict: true } };
    const sentences = personExplanation(facts).pension.steps.map(({ sentence }) => sentence);
    expect(sentences).toContain("能继续缴费的，政府代缴100元，本人缴0元。");
    expect(sentences).not.toContain("由政府代缴100元。");
    const english = personExplanation(facts, "en").pension.steps.map(({ sentence }) => sentence);
    expect(english.some((sentence) => sentence.startsWith("If the year can still be paid: "))).toBe(true);
  });

  test("nobody is told of as a number of persons", () => {
    const sentences = personExplanation(UNPAID).pension.steps.map(({ sentence }) => sentence);
    expect(sentences.filter((sentence) => sentence.includes("到龄未领"))).toEqual([]);
  });

  test("who asks before the premium is collected is told nothing of payments outside the window", () => {
    // 31 August to 31 December: 1 + 30 + 31 + 30 + 31.
    const early = { birthDate: "1990-01-01", asOf: "2020-08-31", medical: {} };
    const { standing, questions } = personExplanation(early).medical;
    expect(told(standing).filter((line) => line.startsWith("medical/premium-window"))).toEqual([
      "medical/premium-window 是否在缴费期内：否",
      "medical/premium-window 最后一日：2020年12月31日（含当日）",
      "medical/premium-window 剩余天数（含当日和最后一日）：123",
    ]);
    expect(questions.map(({ reading }) => reading)).not.toContain("premiumOutsideWindow");
  });

  test("who has paid", () => {
    const { pension, medical } = personExplanation(PAID);
    expect(told(pension.standing).filter((line) => !line.startsWith("pension/renewal-target"))).toEqual([
      "pension/contribution-window 缴费期：2021年1月1日至2021年10月10日（含当日）",
      "pension/contribution-window 该日在缴费期：之内",
      "pension/agency-paid-contribution 是否代缴：否",
    ]);
    expect(told(medical.standing)).toEqual([
      "medical/enrolment-eligibility 能否参保：是",
      "medical/premium-window 是否在缴费期内：是",
      "medical/premium-window 最后一日：2020年12月31日（含当日）",
      "medical/premium-window 缴费是否计为参保：是",
    ]);
  });

  test("who draws a pension", () => {
    expect(told(personExplanation(CERTIFIED).pension.standing).slice(4)).toEqual([
      "pension/certification 发放状态：恢复并补发",
      "pension/certification 认证最后一天：2021年12月10日（含当日）",
      "pension/certification 首个停发月份：2022年1月",
      "pension/certification-back-pay 不应停发而停发的月份：2021年5月",
      "pension/certification-back-pay 补办认证以后的月份：2022年4月",
    ]);
  });

  test("what there is nothing to tell of is not told", () => {
    const ask = (pension: object) =>
      told(personExplanation({ ...CERTIFIED, pension: { drawing: true, ...pension } }).pension.standing).slice(4);
    expect(ask({})).toEqual(["pension/certification 发放状态：需人工审核"]);
    const late = { previousCertifiedOn: "2020-05-20", certifiedOn: "2022-03-15" };
    expect(ask({ ...late, withheld: [{ month: "2022-01", pension: "165.50" }] })).toEqual([
      "pension/certification 发放状态：恢复并补发",
      "pension/certification 认证最后一天：2021年12月10日（含当日）",
      "pension/certification 首个停发月份：2022年1月",
    ]);
  });

  test("a newborn, with cover and without", () => {
    expect(told(personExplanation(NEWBORN).medical.standing).slice(1)).toEqual([
      "medical/newborn-enrolment 缴费情况：按期",
      "medical/newborn-enrolment 缴费最后一日：2021年4月10日（含当日）",
      "medical/newborn-enrolment 待遇：自出生之日起",
      "medical/newborn-enrolment 待遇起始日：2021年1月10日",
      "medical/newborn-enrolment 待遇截止日：2021年12月31日（含当日）",
    ]);
    const unpaid = { ...NEWBORN, asOf: "2021-02-01", medical: { newborn: true, localRegistration: true } };
    expect(told(personExplanation(unpaid).medical.standing).slice(1)).toEqual([
      "medical/newborn-enrolment 缴费情况：未缴",
      "medical/newborn-enrolment 缴费最后一日：2021年4月10日（含当日）",
      "medical/newborn-enrolment 待遇：待定",
    ]);
  });

  test("who has reached the pension age and draws none: why, as far as it is known", () => {
    const last = (pension: object) =>
      told(personExplanation({ ...UNPAID, pension: { ...UNPAID.pension, ...pension } }).pension.standing).at(-1);
    expect(last({ yearsSuffice: false, papersFiled: false })).toBe(
      "pension/unpaid-at-pension-age 未领原因：缴费年限不足、材料未上报",
    );
    expect(last({})).toBe("pension/agency-paid-contribution 是否代缴：否");
    const papers = { drawing: undefined, yearsSuffice: true, papersFiled: false };
    expect(last(papers)).toBe("pension/unpaid-at-pension-age 如未领取，原因：材料未上报");
    expect(last({ ...papers, papersFiled: true })).toMatch(/^pension\/renewal-target/);
  });
});

describe("what a person gets and pays", () => {
  const amountsOf = (facts: PersonOverviewFacts, rule: string) =>
    personExplanation(facts)
      .pension.amounts.filter((amount) => amount.rule === rule)
      .map(({ label, text, side }) => `${label}：${text} ${side}`);

  test("from a balance that is too small nothing is deducted", () => {
    const { paidOn: _paidOn, ...toPay } = PAID.pension as { readonly paidOn: string };
    const { standing } = personExplanation({ ...PAID, pension: toPay }).pension;
    expect(told(standing)).toContain("pension/full-deposit 当年是否缴清：否");
    expect(amountsOf({ ...PAID, pension: toPay }, "pension/full-deposit")).toEqual([
      "扣款额（元）：0 pays",
      "余额不足额（元）：200 pays",
    ]);
    expect(amountsOf(PAID, "pension/full-deposit")).toEqual([]);
  });

  test("back pay, the months beside it", () => {
    expect(amountsOf(CERTIFIED, "pension/certification-back-pay")).toEqual([
      "补发月数：2 tells",
      "补发金额（元）：331 gets",
    ]);
  });

  test("what a tier credits is nothing for whom the year is open from the pension age on", () => {
    const facts = { ...UNPAID, pension: { ...UNPAID.pension, joiningConditions: true } };
    expect(amountsOf(facts, "pension/account-credit")).toEqual([
      "缴费补贴（元）：能参保缴费的70，否则为0 gets",
      "集体补助和其他资助（元）：0 gets",
      "计入个人账户合计（元）：能参保缴费的570，否则为0 gets",
    ]);
  });

  test("what each tier credits stands in a table of its own, of the person alone", () => {
    const { tables } = personExplanation({ birthDate: "1990-01-01", asOf: "2021-01-01" }).pension;
    expect(tables.map(({ rule, ofHousehold }) => [rule, ofHousehold])).toEqual([["pension/account-credit", false]]);
  });

  test("a newborn's subsidy is nothing for who may not join, and so is what is left to pay", () => {
    const medical = { newborn: true, localRegistration: false, groups: ["subsistence-allowance"] } as const;
    const { tables } = personExplanation({ birthDate: "2021-01-10", asOf: "2021-02-01", medical }).medical;
    expect(tables[0]?.rows[0]?.map(({ text }) => text)).toEqual([
      "2021",
      "2021年4月10日（含当日）",
      "未到期，待缴",
      "能参保缴费的250，否则为0",
      "能参保缴费的30，否则为0",
    ]);
  });
});

describe("the steps", () => {
  test("of what is told of several tiers the first one's alone", () => {
    const { steps } = personExplanation({ birthDate: "1990-01-01", asOf: "2021-01-01" }).pension;
    expect(steps.filter(({ rule }) => rule === "pension/account-credit").map(({ sentence }) => sentence)).toEqual([
      "缴费200元的补贴标准为40元。",
    ]);
  });

  test("what the district pays is told flat where it does for certain, and else only if it does", () => {
    const toldOf = (pension: object) =>
      personExplanation({ birthDate: "1970-05-01", asOf: "2021-03-01", pension })
        .pension.steps.map(({ sentence }) => sentence)
        .filter((sentence) => sentence.includes("100元"));
    const disabled = { categories: ["disability"], joiningConditions: true, priorTier: 100 } as const;
    expect(toldOf({ ...disabled, disabilityGrade: 1 })).toContain("由政府代缴100元。");
    expect(toldOf(disabled)).not.toContain("由政府代缴100元。");
    expect(toldOf(disabled)).toContain("如予代缴：政府代缴100元，本人缴0元。");
  });

  test("what two rules say alike is the first one's", () => {
    const { steps } = personExplanation(DISABLED).medical;
    const alike = steps.filter(({ sentence }) => sentence.startsWith("通知未列该类人员的资助额"));
    expect(alike.map(({ rule }) => rule)).toEqual(["medical/premium-subsidy"]);
  });
});
