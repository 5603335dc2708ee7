import { expect, test } from "vitest";
import {
  type MedicalRecord,
  type PensionRecord,
  settleMedical,
  settlePension,
  withReadings,
  yingzhou2021,
} from "../src/index.js";
import { idNumberOf } from "./support/id-number-of.js";

const place = { idNumber: idNumberOf(1), township: "王店镇", village: "前进村" };

/** A pension row alone: persons, what was paid in each way, and the subsidy's bounds. */
function pension(rest: Partial<PensionRecord>): string {
  const { district } = settlePension([{ ...place, ...rest }]);
  const { persons, unpaid, contributions, agencyPremiums, backPayments, subsidy } = district;
  const paid = `${contributions.settled} ${agencyPremiums.settled} ${backPayments.yuan}`;
  return `${persons} ${unpaid} ${paid} ${subsidy.min}–${subsidy.max}`;
}

const paidOn = "2021-03-01";

// Persons, unpaid, by the person, by the government, back payments, subsidy: 500 earns 70, 6000 earns 200, 100 earns
// from 0 to 40.
test.each<[string, Partial<PensionRecord>, string]>([
  ["a status of payment says that the tier was paid", { tier: 500, paid: true }, "1 0 500 0 0 70–70"],
  ["so does one beside the day", { tier: 500, paid: true, paidOn }, "1 0 500 0 0 70–70"],
  ["what is due stands for the tier", { dueYuan: 500, paid: true }, "1 0 500 0 0 70–70"],
  ["not paid", { tier: 500, paid: false }, "1 1 0 0 0 0–0"],
  ["not paid, and nothing as the amount", { tier: 500, paid: false, paidYuan: 0, agencyYuan: 0 }, "1 1 0 0 0 0–0"],
  ["a tier alone", { tier: 500 }, "1 1 0 0 0 0–0"],
  [
    "the government pays, the person nothing",
    { tier: 6000, paidYuan: 0, agencyPaid: true, agencyYuan: 6000, paidOn },
    "1 0 0 6000 0 200–200",
  ],
  ["an amount of the government's says who pays", { agencyYuan: 6000, paidOn }, "1 0 0 6000 0 200–200"],
  ["the same amount in both columns is one", { tier: 6000, paidYuan: 6000, agencyYuan: 6000 }, "1 0 0 6000 0 200–200"],
  [
    "a flag says who pays, a day that it was",
    { tier: 6000, agencyPaid: true, paidOn, paidYuan: 0 },
    "1 0 0 6000 0 200–200",
  ],
  ["a flag alone does not say that it was", { tier: 6000, agencyPaid: true }, "1 1 0 0 0 0–0"],
  [
    "a person for whom the government pays owes nothing",
    { tier: 100, dueYuan: 0, agencyPaid: true, agencyYuan: 100 },
    "1 0 0 100 0 0–40",
  ],
  ["the government does not pay", { tier: 500, agencyPaid: false, paidOn }, "1 0 500 0 0 70–70"],
  [
    "of a group, and the highest tier by the person",
    { tier: 6000, groups: ["destitute"], agencyPaid: false, paidOn },
    "1 0 6000 0 0 200–200",
  ],
  ["of a group, and another tier", { tier: 500, groups: ["destitute"], paidOn }, "1 0 500 0 0 70–70"],
  ["a back payment of which is not said what for", { tier: 500, backPaid: true, paidOn }, "0 0 0 0 500 0–70"],
  ["a back payment after an interruption", { tier: 500, backPaid: true, interrupted: true, paidOn }, "0 0 0 0 500 0–0"],
  [
    "a back payment without one",
    { tier: 500, payment: "back-payment", interrupted: false, paidOn },
    "0 0 0 0 500 0–70",
  ],
  [
    "a back payment said twice",
    { tier: 500, payment: "back-payment-after-interruption", backPaid: true, paidOn },
    "0 0 0 0 500 0–0",
  ],
  ["no back payment", { tier: 500, payment: "self-paid", backPaid: false, paidOn }, "1 0 500 0 0 70–70"],
  ["a back payment for another year", { tier: 500, payment: "back-payment", year: 2020, paidOn }, "0 0 0 0 500 0–70"],
  ["the year's own", { tier: 500, year: 2021, paidOn }, "1 0 500 0 0 70–70"],
  ["suspended, and on the roll", { tier: 500, standing: "suspended" }, "1 1 0 0 0 0–0"],
  [
    "draws nothing, has no other scheme",
    { tier: 500, paidOn, drawing: false, otherScheme: false, standing: "insured" },
    "1 0 500 0 0 70–70",
  ],
  // 一、二（三）: who paid in the window has paid for the year, whatever came after.
  ["paid in March, died in June", { tier: 500, paidOn, diedOn: "2021-06-01" }, "1 0 500 0 0 70–70"],
  ["paid on the day of death", { tier: 500, paidOn, diedOn: paidOn }, "1 0 500 0 0 70–70"],
  ["paid on a day not given, died in the year", { paidYuan: 500, diedOn: "2021-01-01" }, "1 0 500 0 0 70–70"],
  ["paid, died after the year", { tier: 500, paidOn, diedOn: "2022-01-05" }, "1 0 500 0 0 70–70"],
  ["paid nothing, died after the year", { tier: 500, diedOn: "2022-01-01" }, "1 1 0 0 0 0–0"],
  ["paid in March, draws a pension since", { tier: 500, paidOn, drawing: true }, "1 0 500 0 0 70–70"],
  ["the same by the standing", { tier: 500, paidOn, standing: "drawing" }, "1 0 500 0 0 70–70"],
  ["paid in March, cancelled since", { tier: 300, paidOn, standing: "cancelled" }, "1 0 300 0 0 50–50"],
  [
    "paid back for short years, draws a pension since",
    { tier: 500, payment: "back-payment-for-short-years", paidOn, drawing: true },
    "0 0 0 0 500 0–70",
  ],
])("%s", (_, row, account) => {
  expect(pension(row)).toBe(account);
});

test("a back payment of which is not said what for earns nothing where every back payment does", () => {
  const row = { ...place, tier: 500, payment: "back-payment", paidOn } as const;
  const policy = withReadings(yingzhou2021, { backPaymentScope: "every-back-payment" });
  expect(settlePension([row], policy).district.subsidy).toMatchObject({ open: 0, missingFacts: [] });
  expect(settlePension([row]).district.subsidy).toMatchObject({
    openReadings: ["backPaymentScope"],
    missingFacts: ["payment"],
  });
});

test.each<[string, Partial<PensionRecord>, path: string]>([
  ["cancelled", { standing: "cancelled", tier: 500 }, "standing"],
  ["drawing", { standing: "drawing" }, "standing"],
  ["never enrolled", { standing: "not-enrolled" }, "standing"],
  ["never enrolled, and paid", { standing: "not-enrolled", tier: 500, paidOn }, "standing"],
  ["drawing, by the status of the pension, and did not pay", { drawing: true, tier: 500 }, "drawing"],
  ["deceased before paying", { diedOn: "2021-12-31", tier: 500 }, "diedOn"],
  ["deceased on the day, paid nothing", { diedOn: paidOn, paidYuan: 0, paidOn }, "diedOn"],
  ["deceased the year before, paid on a day not given", { diedOn: "2020-12-31", paidYuan: 500 }, "diedOn"],
  ["paid after the day of death", { diedOn: "2021-02-28", tier: 500, paidOn }, "paidOn"],
  ["insured under another scheme", { otherScheme: true, tier: 500, paidOn }, "otherScheme"],
  ["another year's", { year: 2020, tier: 500, paidOn }, "year"],
  ["unpaid, with an amount", { paid: false, paidYuan: 500 }, "paid"],
  ["unpaid, with an amount of the government's", { paid: false, agencyYuan: 100 }, "paid"],
  ["paid, with nothing as the amount", { paid: true, paidYuan: 0 }, "paidYuan"],
  ["paid, and no tier", { paid: true }, "tier"],
  ["paid by both", { paidYuan: 200, agencyYuan: 100 }, "paidYuan"],
  [
    "by the person, as a column says, and by the government, as another",
    { payment: "self-paid", agencyPaid: true },
    "payment",
  ],
  ["by the government and not", { payment: "agency-paid", agencyPaid: false }, "payment"],
  ["by the person, with an amount of the government's", { payment: "self-paid", agencyYuan: 100 }, "payment"],
  ["of a group, with the highest tier, and who paid is not said", { tier: 6000, groups: ["other"], paidOn }, "payment"],
  ["not paid for by the government, with its own tier", { tier: 100, agencyPaid: false, paidOn }, "tier"],
  ["a back payment by the government", { payment: "agency-paid", backPaid: true }, "backPaid"],
  ["a back payment and none", { payment: "back-payment", backPaid: false }, "backPaid"],
  ["due is not the tier", { tier: 500, dueYuan: 300, paidOn }, "dueYuan"],
  ["paid is not the tier", { tier: 500, paidYuan: 300 }, "paidYuan"],
])("no account takes in one who is %s", (_, row, path) => {
  expect(() => pension(row)).toThrow(
    expect.objectContaining({ issues: [expect.objectContaining({ path: `[0].${path}` })] }),
  );
});

// 280 due; 低保 30 due; 孤儿 from 0 to 280.
test.each<[string, Partial<MedicalRecord>]>([
  ["what is due", { paidYuan: 280 }],
  [
    "what is due after the subsidy",
    { groups: ["subsistence-allowance"], paidYuan: 30, enrolled: true, otherScheme: false },
  ],
  ["nothing, and nothing due", { groups: ["destitute"], paid: false, paidYuan: 0 }],
  ["what may be due", { groups: ["orphan"], paidYuan: 100, year: 2021 }],
])("a roster's row with %s is counted", (_, row) => {
  expect(settleMedical([{ ...place, ...row }]).district.persons).toBe(1);
});

test.each<[string, Partial<MedicalRecord>, path: string]>([
  ["not enrolled", { enrolled: false }, "enrolled"],
  ["insured under another scheme", { otherScheme: true }, "otherScheme"],
  ["of another year", { year: 2020 }, "year"],
  ["unpaid, with an amount", { paid: false, paidYuan: 30 }, "paid"],
  ["with a day of the register, and not on it", { registeredOn: "2015-01-01" }, "registeredOn"],
])("a roster's row %s is refused", (_, row, path) => {
  expect(() => settleMedical([{ ...place, ...row }])).toThrow(
    expect.objectContaining({ issues: [expect.objectContaining({ path: `[0].${path}` })] }),
  );
});
