import {
  type AppliedReading,
  ledgerSchema,
  type MedicalAccounts,
  type PensionAccounts,
  type Policy,
  settleMedical,
  settlePension,
} from "../../index.js";
import type { SchemaNode } from "../columns/json-schema-node.js";
import type { RowCounts } from "../row-book.js";
import { settledInChinese } from "../summary.js";
import type { Sheet } from "../workbook/sheet.js";
import type { PaidBefore } from "./accounts-before.js";
import { type Basis, basisSheet, type ReadFile } from "./basis-sheet.js";
import { medicalForms } from "./medical-forms.js";
import { type OpenAmount, openSheet } from "./open-sheet.js";
import { pensionForms } from "./pension-forms.js";
import { tierSheet } from "./tier-sheet.js";
import type { Unpaid } from "./unpaid-sheet.js";

/** What is known of a ledger that was settled. */
export interface SettledLedger<Accounts> {
  readonly accounts: Accounts;
  readonly policy: Policy;
  readonly counts: RowCounts;
  readonly files: readonly ReadFile[];
  readonly unpaid: Unpaid;
  readonly before: PaidBefore | undefined;
}

/** The workbook of a pension ledger: 汇总, 村, 档次, 待定, 依据. It names no person. */
export function pensionSheets(ledger: SettledLedger<PensionAccounts>): readonly Sheet[] {
  const { accounts, policy, before } = ledger;
  const schema = ledgerSchema("pension") as SchemaNode;
  const open = accounts.district.lines.flatMap(({ paid, subsidy, payment }): readonly OpenAmount[] => [
    { what: payment === "agency-paid" ? "政府代缴" : "个人缴费", sum: paid },
    { what: "缴费补贴", sum: subsidy },
  ]);
  const empty = settlePension([], policy);
  return [
    ...pensionForms({ accounts, empty, policy, paidBefore: before, notes: notesOf(ledger) }),
    tierSheet(accounts, schema, policy.pension.year),
    openSheet(open, schema, policy),
    basisSheet(basisOf(ledger, "pension", ["pension/contribution-subsidy", "pension/target-progress"])),
  ];
}

/** The workbook of a medical roster: 汇总, 村, 类别, 待定, 依据. It names no person. */
export function medicalSheets(ledger: SettledLedger<MedicalAccounts>): readonly Sheet[] {
  const { accounts, policy, unpaid, before } = ledger;
  const schema = ledgerSchema("medical") as SchemaNode;
  const open = accounts.district.lines.flatMap(({ subsidy, selfPaid }): readonly OpenAmount[] => [
    { what: "资助", sum: subsidy },
    { what: "个人应缴", sum: selfPaid },
  ]);
  return [
    ...medicalForms({
      accounts,
      empty: settleMedical([], policy),
      schema,
      policy,
      unpaid,
      before,
      notes: notesOf(ledger),
    }),
    openSheet(open, schema, policy),
    basisSheet(basisOf(ledger, "medical", ["medical/premium-subsidy"])),
  ];
}

interface Accounts {
  readonly rows: PensionAccounts["rows"];
  readonly inAll: PensionAccounts["inAll"];
  readonly readings: readonly AppliedReading[];
}

function notesOf({ accounts, counts }: SettledLedger<Accounts>): readonly string[] {
  const { conflicts } = accounts.inAll;
  const told = [
    "注：“甲–乙”为待定数的最低和最高，见“待定”表。",
    ...(conflicts > 0 ? [`另有 ${conflicts} 人的行互相矛盾，未入账。`] : []),
    ...(counts.rejects > 0 ? [`另有 ${counts.rejects} 行退回，未入账。`] : []),
  ];
  return [told.join("")];
}

function basisOf(
  { accounts, policy, files, counts }: SettledLedger<Accounts>,
  document: Basis["document"],
  rules: readonly string[],
): Basis {
  const rows = settledInChinese(counts, accounts.rows);
  return { document, rules, readings: accounts.readings, policy, files, rows };
}
