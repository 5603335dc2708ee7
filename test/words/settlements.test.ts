import { expect, test } from "vitest";
import {
  type MedicalRecord,
  mergeSettlements,
  type PensionRecord,
  pensionSettlement,
  settleMedical,
  settlePension,
  settleUnder,
  yingzhou2021,
} from "../../src/index.js";
import { behaviourUnchanged } from "../../src/settlement/behaviour-unchanged.js";
import type { ContributionShift } from "../../src/settlement/pension-shift.js";
import { idNumberOf } from "../support/id-number-of.js";
import { issuesOf } from "../support/issues-of.js";

// What settlements refuse, word for word.

const place = { idNumber: idNumberOf(1), township: "王店镇", village: "前进村" };
const paidOn = "2021-03-01";

/** Each fault: where it is, what is said of it, what is expected instead. */
function saidOf(act: () => unknown): readonly string[] {
  return issuesOf(act).flatMap(({ path, message, expected }) => [
    `${path}: ${message.zh} | ${message.en}`,
    `${expected.zh} | ${expected.en}`,
  ]);
}

const ON_THE_ROLL = "在册的、本年度的 | on the roll, of the year";
const IN_AGREEMENT = "前后一致的一行 | a row that agrees with itself";

test.each<[Partial<PensionRecord>, said: string, expected: string]>([
  [
    { standing: "cancelled" },
    "standing: 已终止或注销，不入本年度账 | cancelled: not in the accounts of the year",
    ON_THE_ROLL,
  ],
  [
    { standing: "drawing" },
    "standing: 已领取待遇，不入本年度账 | drawing a pension: not in the accounts of the year",
    ON_THE_ROLL,
  ],
  [
    { standing: "not-enrolled" },
    "standing: 未参保，不入本年度账 | not enrolled: not in the accounts of the year",
    ON_THE_ROLL,
  ],
  [
    { drawing: true },
    "drawing: 已领取待遇，不入本年度账 | drawing a pension: not in the accounts of the year",
    ON_THE_ROLL,
  ],
  [{ diedOn: "2021-05-01" }, "diedOn: 已死亡，不入本年度账 | deceased: not in the accounts of the year", ON_THE_ROLL],
  [
    { diedOn: "2021-02-28", tier: 500, paidOn },
    "paidOn: 缴费日期晚于死亡日期 | it was paid after the day of death",
    IN_AGREEMENT,
  ],
  [
    { otherScheme: true },
    "otherScheme: 已参加其他险种，不入本年度账 | insured under another scheme: not in the accounts of the year",
    ON_THE_ROLL,
  ],
  [
    { year: 2020 },
    "year: 是 2020 年度的，不入本年度账 | of the year 2020: not in the accounts of the year",
    ON_THE_ROLL,
  ],
  [
    { payment: "self-paid", agencyPaid: true },
    "payment: 缴费性质与是否代缴、代缴金额不一致 | payment says otherwise than agencyPaid and agencyYuan",
    IN_AGREEMENT,
  ],
  [
    { payment: "agency-paid", backPaid: true },
    "backPaid: 是否补缴与缴费性质不一致 | backPaid says otherwise than payment",
    IN_AGREEMENT,
  ],
  [
    { paid: false, paidYuan: 500 },
    "paid: 缴费状态为未缴，却有缴费金额 | it says that nothing was paid, and gives an amount",
    IN_AGREEMENT,
  ],
  [
    { paidYuan: 200, agencyYuan: 100 },
    "paidYuan: 本人和政府都有缴费金额，且不相同 | the person and the government both paid, and not the same",
    IN_AGREEMENT,
  ],
  [
    { paid: true, paidYuan: 0 },
    "paidYuan: 缴费状态为已缴，实缴金额却为零 | it says that it was paid, and that nothing was",
    IN_AGREEMENT,
  ],
  [{ tier: 500, dueYuan: 300, paidOn }, "dueYuan: 应缴金额与缴费档次不符 | what is due is not the tier", IN_AGREEMENT],
  [
    { tier: 500, paidYuan: 300 },
    "paidYuan: 实缴 300 元，与缴费档次 500 元不符 | 300 yuan paid is not the tier of 500 yuan",
    "500 元，或 0 元（未缴） | 500 yuan, or 0 for nothing paid",
  ],
  [
    { paid: true },
    "tier: 有缴费日期而无缴费档次和实缴金额 | there is a day of payment, and neither a tier nor an amount",
    "缴费档次或实缴金额 | a tier or an amount paid",
  ],
  [
    { tier: 6000, groups: ["other"], paidOn },
    "payment: 有代缴类别，这一档本人和政府都可能缴，没有说是谁缴的 | " +
      "in a group that the government pays for, at a tier that it or the person may pay: who paid is not said",
    "缴费性质、是否代缴或代缴金额 | how it was paid, whether by the government, or its amount",
  ],
])("a pension ledger's row with %j", (row, said, expected) => {
  expect(saidOf(() => settlePension([{ ...place, ...row }]))).toEqual([`[0].${said}`, expected]);
});

const ENROLLED = "已参保的、本年度的 | enrolled, of the year";

test.each<[Partial<MedicalRecord>, said: string, expected: string]>([
  [{ enrolled: false }, "enrolled: 未参保，不入本年度账 | not enrolled: not in the accounts of the year", ENROLLED],
  [
    { otherScheme: true },
    "otherScheme: 已参加其他险种，不入本年度账 | insured under another scheme: not in the accounts of the year",
    ENROLLED,
  ],
  [{ year: 2020 }, "year: 是 2020 年度的，不入本年度账 | of the year 2020: not in the accounts of the year", ENROLLED],
  [
    { paid: false, paidYuan: 30 },
    "paid: 缴费状态为未缴，却有缴费金额 | it says that nothing was paid, and gives an amount",
    IN_AGREEMENT,
  ],
])("a roster's row with %j", (row, said, expected) => {
  expect(saidOf(() => settleMedical([{ ...place, ...row }]))).toEqual([`[0].${said}`, expected]);
});

test("what is no list", () => {
  expect(issuesOf(() => settlePension(7 as never))).toEqual([
    {
      path: "records",
      code: "type",
      message: {
        zh: "台账应为台账各行的数组，实为 7",
        en: "the ledger: expected a list of the rows of a ledger, received 7",
      },
      expected: { zh: "台账各行的数组", en: "a list of the rows of a ledger" },
      received: "7",
    },
  ]);
  expect(saidOf(() => mergeSettlements("pension", null as never))).toEqual([
    "states: 各部分应为各部分结算状态的数组，实为 null | " +
      "the parts: expected a list of the states of parts, received null",
    "各部分结算状态的数组 | a list of the states of parts",
  ]);
});

test("a row like one that there was not", () => {
  expect(saidOf(() => pensionSettlement().addAlike(place.idNumber, { place: 7, said: 7 }))).toEqual([
    "parts: 先前没有这样的行 | no row before had such parts",
    "add 对先前的行所答的 | what add answered for rows before",
  ]);
});

test("a shift that can't be", () => {
  const shift = (given: unknown) =>
    settleUnder("pension", [], { draft: yingzhou2021, shift: given as ContributionShift });
  const tiers = yingzhou2021.pension.tiers;
  expect(saidOf(() => shift({ fromTier: 200, toTier: 250, percent: 10 }))).toEqual([
    "toTier: yingzhou-2021 没有 250 元这一缴费档次 | yingzhou-2021 has no contribution tier of 250 yuan",
    `缴费档次之一（元/年）：${tiers.join("、")} | one of its tiers, yuan a year: ${tiers.join(", ")}`,
  ]);
  const titles = [
    ["fromTier: “原缴费档次（元/年）”应为", "The tier left, yuan a year: expected"],
    ["toTier: “改缴档次（元/年）”应为", "The tier chosen, yuan a year: expected"],
    ["percent: “改缴的百分比（%）”应为", "Of how many, percent: expected"],
  ];
  const said = saidOf(() => shift({ fromTier: "x", toTier: "x", percent: "x" })).filter((_, at) => at % 2 === 0);
  expect(said.map((words, at) => titles[at]?.every((title) => words.includes(title)))).toEqual([true, true, true]);
  expect(() => shift(7)).toThrow(
    expect.objectContaining({
      rule: "pension/contribution-shift",
      issues: [
        expect.objectContaining({
          message: {
            zh: "“换档缴费”应为普通对象，实为 7",
            en: "Persons who choose another tier: expected a plain object, received 7",
          },
        }),
      ],
    }),
  );
});

test("what comparisons of policies take for granted", () => {
  expect(behaviourUnchanged).toEqual({
    zh:
      "以人的行为不变为前提：谁缴费、选哪档、属于哪类都照台账，只把日期和年度移到另一份政策的年度" +
      "（2月29日移到28日）；政策改变后人们怎样选择，不作推测。",
    en:
      "What people do is taken as unchanged: who pays, at which tier, in which groups. Only days and years move " +
      "to the other policy's year (29 February to the 28th); what people would choose instead is not " +
      "guessed.",
  });
});
