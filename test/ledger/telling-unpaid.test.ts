import { expect, test } from "vitest";
import { settleMedical } from "../../src/index.js";
import { tellingUnpaid } from "../../src/ledger/settle/telling-unpaid.js";
import { idNumberOf } from "../support/id-number-of.js";

test("each place of a roster tells how many have not paid, one where all have tells of none", () => {
  const member = (index: number, village: string) => ({ idNumber: idNumberOf(index), township: "王店镇", village });
  const accounts = settleMedical([member(1, "东村"), member(2, "东村"), member(3, "西村")]);
  const unpaid = [{ township: "王店镇", account: [4, 7], villages: [{ village: "东村", account: [4, 7] }] }];
  expect(tellingUnpaid(accounts, unpaid)).toMatchObject({
    district: { persons: 3, unpaid: 2 },
    townships: [
      {
        account: { unpaid: 2 },
        villages: [
          { village: "东村", account: { unpaid: 2 } },
          { village: "西村", account: { unpaid: 0 } },
        ],
      },
    ],
  });
});
