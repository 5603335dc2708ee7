import { expect, test } from "vitest";
import { pensionSettlement } from "../../src/settlement/settle-pension.js";
import { idNumberOf } from "../support/id-number-of.js";

test("readings that leave days open stand in the order of their names, whichever row comes first", () => {
  const settlement = pensionSettlement();
  const early = { township: "王店镇", village: "前进村", paidOn: "2020-12-20" };
  settlement.add({ ...early, idNumber: idNumberOf(1), tier: 200, payment: "self-paid" });
  settlement.add({ ...early, idNumber: idNumberOf(2), tier: 100, payment: "agency-paid" });
  const [{ paidDays }] = settlement.sums().places as unknown as [{ paidDays: { open: { reading: string }[] } }];
  expect(paidDays.open.map(({ reading }) => reading)).toEqual(["lateAgencyPayment", "paymentOutsideWindow"]);
});
