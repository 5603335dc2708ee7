import { expect, test } from "vitest";
import { isRuleInputError } from "../src/foundation/errors.js";
import { withReadings } from "../src/policy/with-readings.js";
import { yingzhou2021 } from "../src/policy/yingzhou-2021/index.js";
import type { PensionRecord } from "../src/settlement/pension-record.js";
import { pensionSettlement, settlePension } from "../src/settlement/settle-pension.js";
import { idNumberOf } from "./support/id-number-of.js";

const place = { township: "王店镇", village: "前进村" };
let next = 0;

function person(rest: Omit<Partial<PensionRecord>, "idNumber">): PensionRecord {
  next += 1;
  return { idNumber: idNumberOf(next), ...place, ...rest };
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

// Rulebook §2.6: 3 × 200, 2 × 500, 1 × 1000, 1 × 3000 by themselves; two of the 100-yuan group, one at the highest
// tier.
const village: readonly PensionRecord[] = [
  ...[200, 200, 200, 500, 500, 1000, 3000].map((tier) => person({ tier, paidOn: "2021-02-01" })),
  person({ tier: 100, paidOn: "2021-04-01", groups: ["destitute"] }),
  person({ tier: 100, paidOn: "2021-04-01", groups: ["subsistence-allowance"] }),
  person({ tier: 6000, paidOn: "2021-07-01", payment: "agency-paid", groups: ["bereaved-parents"] }),
];

test("the village of the rulebook: 5600 paid, 6200 paid for, subsidies of 780 to 860", () => {
  const { district, townships, rows } = settlePension(village);
  expect(rows).toEqual({ counted: 10, joined: 0, conflicts: 0 });
  expect(plain(district)).toMatchObject({
    persons: 10,
    selfPaid: 7,
    agencyPaid: 3,
    unpaid: 0,
    open: 0,
    contributions: { settled: "5600", open: 0 },
    agencyPremiums: { settled: "6200", open: 0 },
    outsideWindow: { selfPaid: { persons: 0, yuan: "0" }, agencyPaid: { persons: 0, yuan: "0" } },
    backPayments: { rows: 0, yuan: "0" },
    subsidy: {
      settled: "780",
      open: 2,
      openMin: "0",
      openMax: "80",
      min: "780",
      max: "860",
      openReadings: ["agencyTierSubsidy"],
      missingFacts: [],
    },
    rows: { counted: 10, joined: 0, conflicts: 0 },
  });
  expect(townships).toHaveLength(1);
  expect(townships[0]?.villages[0]).toMatchObject({ village: "前进村", account: { persons: 10, progress: null } });
});

test("lines are by tier, way of payment and group", () => {
  const lines = settlePension(village).district.lines.map(({ tier, payment, groups, persons, paid }) =>
    [tier, payment, ...groups, persons, paid.settled].join(" "),
  );
  expect(lines).toEqual([
    "100 agency-paid destitute 1 100",
    "100 agency-paid subsistence-allowance 1 100",
    "200 self-paid 3 600",
    "500 self-paid 2 1000",
    "1000 self-paid 1 1000",
    "3000 self-paid 1 3000",
    "6000 agency-paid bereaved-parents 1 6000",
  ]);
  const mixed = [person({ tier: 6000, paidOn: "2021-02-01" }), ...village];
  expect(
    settlePension(mixed)
      .district.lines.map(({ payment }) => payment)
      .slice(-2),
  ).toEqual(["agency-paid", "self-paid"]);
});

test("lines of one tier and way of payment begin with the one that names no group", () => {
  const each = [["destitute"], [], ["complication"]] as const;
  const records = each.map((groups) => person({ tier: 100, paidOn: "2021-02-01", groups }));
  const { lines } = settlePension(records).district;
  expect(lines.map(({ groups }) => groups)).toEqual([[], ["complication"], ["destitute"]]);
});

test("progress counts the persons paid by each deadline, those without a day from the window's end on", () => {
  const records = [...village, person({ tier: 200, paidYuan: 200 }), person({ tier: 200, paidOn: "2021-10-11" })];
  const { progress } = settlePension(records).townships[0]?.account ?? {};
  // 王店镇: 22,950 by March, 27,000 by June and October. Seven paid in February, two in April, one in July.
  expect(progress?.map(({ due, target, counted, open }) => [due, target, counted, open])).toEqual([
    ["2021-03-31", 22_950, 7, 1],
    ["2021-06-30", 27_000, 9, 1],
    // The day that is not known lies in the window.
    ["2021-10-10", 27_000, 11, 0],
  ]);
  expect(progress?.[1]?.shortfall).toEqual({
    status: "undetermined",
    min: 26_990,
    max: 26_991,
    openReadings: [],
    missingFacts: ["paidOn"],
  });
  expect(progress?.[1]?.annualRatePercent.exact).toBe("1/30");
  expect(progress?.[1]?.mostAnnualRatePercent.exact).toBe("1/27");
  expect(progress?.[2]?.shortfall).toEqual({ status: "determined", value: 26_989 });
  expect(progress?.[2]?.annualRatePercent.exact).toBe("11/270");
  expect(progress?.[2]?.mostAnnualRatePercent.exact).toBe("11/270");
});

test("a payment on the day of a deadline meets it, and one on the day after meets the next", () => {
  const days = ["2021-03-31", "2021-04-01", "2021-06-30", "2021-10-10"];
  const { progress } = settlePension(days.map((paidOn) => person({ tier: 200, paidOn }))).district;
  expect(progress?.map(({ counted, open }) => [counted, open])).toEqual([
    [1, 0],
    [3, 0],
    [4, 0],
  ]);
});

test("the second phase alone, where it is read so", () => {
  const policy = withReadings(yingzhou2021, { secondPhaseTarget: "incremental" });
  const { progress } = settlePension(village, policy).townships[0]?.account ?? {};
  // 4,050 in the second phase, two of them done.
  expect(progress?.[1]).toMatchObject({ target: 4050, shortfall: { status: "determined", value: 4048 } });
});

test("a target met is over by the rest", () => {
  const small = Array.from({ length: 4601 }, () =>
    person({ township: "西湖景区街道", tier: 200, paidOn: "2021-02-01" }),
  );
  const { progress } = settlePension([...small, person({ township: "西湖景区街道", tier: 200, paidYuan: 200 })])
    .townships[0]?.account ?? { progress: [] };
  expect(progress?.[1]).toMatchObject({
    shortfall: { status: "determined", value: 0 },
    surplus: { status: "undetermined", min: 1, max: 2, openReadings: [], missingFacts: ["paidOn"] },
  });
  expect(progress?.[2]).toMatchObject({ surplus: { status: "determined", value: 2 } });
});

test("who chose a tier and paid nothing is on the roll, unpaid", () => {
  const records = [person({ tier: 500 }), person({ tier: 500, paidYuan: 0, paidOn: "2021-02-01" }), person({})];
  expect(plain(settlePension(records).district)).toMatchObject({
    persons: 3,
    unpaid: 3,
    contributions: { settled: "0" },
    lines: [],
  });
});

test("the sum paid is the tier where no tier is written", () => {
  const { lines, contributions } = settlePension([person({ paidYuan: "500.00" })]).district;
  expect([contributions.settled, lines.map(({ tier, paid }) => [tier, paid.settled])]).toEqual([
    "500",
    [["500", "500"]],
  ]);
});

test("what a payment outside the window earns is open; the readings to be settled stand in order", () => {
  const late = person({ tier: 200, paidOn: "2021-10-11" });
  const back = person({ tier: 500, payment: "back-payment-for-short-years", paidYuan: 500 });
  // 40 or nothing, and 70 or nothing.
  expect(plain(settlePension([late, back]).district.subsidy)).toMatchObject({
    settled: "0",
    openMax: "110",
    openReadings: ["backPaymentScope", "paymentOutsideWindow"],
  });
});

test.each([
  ["undecided", [0, 0, 1], ["0", "200"], ["0", "40"]],
  ["accepted", [1, 0, 0], ["200", "200"], ["40", "40"]],
  ["back-payment", [1, 0, 0], ["200", "200"], ["0", "0"]],
  ["refused", [0, 1, 0], ["0", "0"], ["0", "0"]],
] as const)(
  "200 yuan of 11 October, read as %s: paid, unpaid or open; what came in is told all the same",
  (paymentOutsideWindow, [selfPaid, unpaid, open], [least, most], [none, subsidy]) => {
    const policy = withReadings(yingzhou2021, { paymentOutsideWindow });
    const { district } = settlePension([person({ tier: 200, paidOn: "2021-10-11" })], policy);
    expect(plain(district)).toMatchObject({
      ...{ persons: 1, selfPaid, unpaid, open },
      contributions: { min: least, max: most },
      subsidy: { min: none, max: subsidy },
      outsideWindow: { selfPaid: { persons: 1, yuan: "200" }, agencyPaid: { persons: 0 } },
    });
    const inWindow = settlePension([person({ tier: 200, paidOn: "2021-10-10" })], policy).district;
    expect(plain(inWindow)).toMatchObject({ selfPaid: 1, unpaid: 0, open: 0, subsidy: { min: "40", max: "40" } });
  },
);

test("what the government paid of 11 October is open in the same way, and so is the person", () => {
  const { district } = settlePension([person({ tier: 100, paidOn: "2021-10-11", payment: "agency-paid" })]);
  expect(plain(district)).toMatchObject({
    ...{ persons: 1, selfPaid: 0, agencyPaid: 0, unpaid: 0, open: 1 },
    agencyPremiums: { min: "0", max: "100" },
    outsideWindow: { selfPaid: { persons: 0 }, agencyPaid: { persons: 1, yuan: "100" } },
  });
});

test("a back payment is no contribution of the year, and none of its persons", () => {
  const [one] = village as [PensionRecord];
  const back = { ...one, tier: 500, payment: "back-payment-for-short-years" } as const;
  const { district } = settlePension([back, ...village]);
  // 70 or nothing for the back payment: 780 to 860 becomes 780 to 930.
  expect(plain(district)).toMatchObject({
    persons: 10,
    contributions: { settled: "5600" },
    backPayments: { rows: 1, yuan: "500" },
    rows: { counted: 11, joined: 0, conflicts: 0 },
    subsidy: { open: 3, max: "930", openReadings: ["agencyTierSubsidy", "backPaymentScope"] },
  });
  expect(district.progress?.[0]?.counted).toBe(7);
});

test("levels add up to the fen, and townships stand in the order of annex 1", () => {
  const names = ["袁集镇", "王店镇", "三合镇"];
  const records = names.flatMap((township, index) =>
    ["东村", "西村"].flatMap((village) =>
      [200, 100, 6000, 1500]
        .slice(0, index + 2)
        .map((tier) => person({ township, village, tier, paidOn: "2021-03-31" })),
    ),
  );
  const { district, townships } = settlePension(records);
  expect(townships.map(({ township }) => township)).toEqual(["王店镇", "三合镇", "袁集镇"]);
  const sum = (values: readonly unknown[]) => values.reduce<number>((total, value) => total + Number(value), 0);
  const villages = townships.flatMap((township) => township.villages);
  for (const level of [townships, villages]) {
    expect(sum(level.map(({ account }) => account.contributions.max))).toBe(Number(district.contributions.max));
    expect(sum(level.map(({ account }) => account.agencyPremiums.max))).toBe(Number(district.agencyPremiums.max));
    expect(sum(level.map(({ account }) => account.subsidy.max))).toBe(Number(district.subsidy.max));
    expect(sum(level.map(({ account }) => account.persons))).toBe(district.persons);
  }
});

test("the readings that the subsidies relied on are listed", () => {
  expect(settlePension([person({ tier: 500 })]).readings).toEqual([]);
  expect(settlePension(village).readings).toContainEqual({ name: "agencyPaidSubsidy", option: "as-tier" });
  const supplied = withReadings(yingzhou2021, { agencyTierSubsidy: { value: "30", source: "文件" } });
  expect(plain(settlePension(village, supplied).district.subsidy)).toMatchObject({ settled: "840", open: 0 });
});

test.each<[string, Partial<PensionRecord>, string, string]>([
  ["another sum than the tier", { tier: 500, paidYuan: 480 }, "paidYuan", "inconsistent"],
  ["a day of payment and no sum", { paidOn: "2021-02-01" }, "tier", "inconsistent"],
  ["a unit that annex 1 does not name", { township: "王店" }, "township", "inconsistent"],
  ["a unit like none", { township: "某某某某某某" }, "township", "inconsistent"],
  ["the district as a township", { township: "全区" }, "township", "inconsistent"],
  ["a wrong ID number", { idNumber: "110105194912310021" }, "idNumber", "value"],
  ["a tier that is none", { tier: 250, paidYuan: 250 }, "tier", "inconsistent"],
])("%s is refused, and the accounts stay as they were", (_, wrong, path, code) => {
  const settlement = pensionSettlement();
  let caught: unknown;
  try {
    settlement.add({ ...person({}), ...wrong });
  } catch (error) {
    caught = error;
  }
  expect(isRuleInputError(caught) && caught.issues).toEqual([expect.objectContaining({ path, code })]);
  expect(settlement.accounts()).toMatchObject({ rows: { counted: 0 }, townships: [] });
});

test.each<[string, Partial<PensionRecord>, object]>([
  [
    "what was asked and what came in, as sums of money",
    { tier: "500.00", paidYuan: "480.50" },
    {
      message: {
        zh: "实缴 480.5 元，与缴费档次 500 元不符",
        en: "480.5 yuan paid is not the tier of 500 yuan",
      },
      expected: { zh: "500 元，或 0 元（未缴）", en: "500 yuan, or 0 for nothing paid" },
      received: '"480.5"',
    },
  ],
  [
    "what an ID number is",
    { idNumber: "11010519491231002x" },
    {
      expected: {
        zh: "18 位公民身份号码（校验码正确，末位 X 大写）",
        en: "an 18-character ID number with a right check character",
      },
    },
  ],
  [
    "what a day of payment lacks",
    { paidOn: "2021-02-01" },
    {
      message: {
        zh: "有缴费日期而无缴费档次和实缴金额",
        en: "there is a day of payment, and neither a tier nor an amount",
      },
      expected: { zh: "缴费档次或实缴金额", en: "a tier or an amount paid" },
    },
  ],
  [
    "which unit may be meant, of those that annex 1 prints",
    { township: "三塔集" },
    {
      message: {
        zh: "附件1没有“三塔集”，是否为三塔集镇、三合镇、程集镇？",
        en: 'annex 1 has no unit "三塔集"; did you mean 三塔集镇, 三合镇, 程集镇?',
      },
      expected: { zh: expect.stringContaining("、三塔集镇、"), en: expect.stringContaining(", 三塔集镇, ") },
    },
  ],
])("a refused row is told %s", (_, wrong, told) => {
  try {
    settlePension([{ ...person({}), ...wrong }]);
    expect.unreachable();
  } catch (error) {
    expect(isRuleInputError(error) && error.rule).toBe("pension/ledger-row");
    expect(isRuleInputError(error) && error.issues).toEqual([expect.objectContaining(told)]);
  }
});

test("who left out an earlier year loses the subsidy where it is read so", () => {
  const policy = withReadings(yingzhou2021, { backPaymentScope: "current-year-too" });
  const { district } = settlePension([person({ tier: 500, paidOn: "2021-02-01", interrupted: true })], policy);
  expect(plain(district.subsidy)).toMatchObject({ settled: "0", open: 0 });
});
