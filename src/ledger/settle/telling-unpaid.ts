import type { MedicalAccount, MedicalAccounts } from "../../index.js";
import { type Unpaid, unpaidByPlace } from "../settlement-workbook/unpaid-by-place.js";

/** Accounts of a roster that tell who has not paid, as those of a pension ledger do. */
export function tellingUnpaid({ district, townships, ...others }: MedicalAccounts, unpaid: Unpaid): MedicalAccounts {
  const count = unpaidByPlace(unpaid);
  const telling = (account: MedicalAccount, ...places: readonly string[]): MedicalAccount & { unpaid: number } => ({
    ...account,
    unpaid: count(...places) ?? 0,
  });
  return {
    ...others,
    district: telling(district),
    townships: townships.map(({ township, account, villages }) => ({
      township,
      account: telling(account, township),
      villages: villages.map(({ village, account: own }) => ({ village, account: telling(own, township, village) })),
    })),
  };
}
