import { expect, test } from "vitest";
import { medicalSettlement, pensionSettlement } from "../src/index.js";
import { idNumberOf } from "./support/id-number-of.js";

const place = { township: "王店镇", village: "东村" };

/* By hand: one paid 280, of one two rows alike say that nothing was paid, one is destitute and owes nothing. */
test("the unpaid of a roster by village, a person of several rows by the first", () => {
  const settlement = medicalSettlement();
  settlement.add({ idNumber: idNumberOf(1), ...place, paidYuan: 280 }, 2);
  settlement.add({ idNumber: idNumberOf(2), ...place, paidYuan: 0 }, 3);
  settlement.add({ idNumber: idNumberOf(2), ...place, paidYuan: 0 }, 4);
  settlement.add({ idNumber: idNumberOf(3), ...place, groups: ["destitute"], paidYuan: 0 }, 5);
  expect(settlement.unpaid()).toEqual([
    { township: "王店镇", account: [3], villages: [{ village: "东村", account: [3] }] },
  ]);
});

/* By hand: one paid 500, one chose 200 and paid nothing in two rows alike. */
test("the unpaid of a pension ledger likewise", () => {
  const settlement = pensionSettlement();
  settlement.add({ idNumber: idNumberOf(1), ...place, tier: 500, paidYuan: 500 }, 2);
  settlement.add({ idNumber: idNumberOf(2), ...place, tier: 200 }, 3);
  settlement.add({ idNumber: idNumberOf(2), ...place, tier: 200 }, 4);
  expect(settlement.unpaid()).toEqual([
    { township: "王店镇", account: [3], villages: [{ village: "东村", account: [3] }] },
  ]);
});
