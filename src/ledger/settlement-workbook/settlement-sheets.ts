import {
  type AppliedReading,
  ledgerSchema,
  type MedicalAccounts,
  type PensionAccounts,
  type Policy,
  settleMedical,
  settlePension,
  type Text,
} from "../../index.js";
import type { SchemaNode } from "../columns/json-schema-node.js";
import type { RowCounts } from "../row-book.js";
import { settledInWords } from "../summary.js";
import type { Say } from "../text/in-locale.js";
import type { Sheet } from "../workbook/sheet.js";
import type { AccountsBefore } from "./accounts-before.js";
import { type Basis, INVENTED, type ReadFile } from "./basis-lines.js";
import { basisSheet } from "./basis-sheet.js";
import { formSheet } from "./form-sheet.js";
import { type MedicalReport, medicalForms } from "./medical-forms.js";
import { medicalAmounts, openLines, pensionAmounts } from "./open-lines.js";
import { openSheet } from "./open-sheet.js";
import { type PensionReport, pensionForms } from "./pension-forms.js";
import { tierForm } from "./tier-form.js";
import type { Unpaid } from "./unpaid-by-place.js";

/** What is known of a ledger that was settled. */
export interface SettledLedger<Accounts> {
  readonly accounts: Accounts;
  readonly policy: Policy;
  readonly counts: RowCounts;
  readonly files: readonly ReadFile[];
  readonly unpaid: Unpaid;
  readonly before: AccountsBefore | undefined;
}

/** The workbook of a pension ledger: 汇总, 村, 档次, 待定, 依据. It names no person. */
export function pensionSheets(ledger: SettledLedger<PensionAccounts>, say: Say): readonly Sheet[] {
  const { accounts, policy } = ledger;
  const schema = ledgerSchema("pension") as SchemaNode;
  return [
    ...pensionForms(pensionReport(ledger), say),
    formSheet(tierForm(accounts, schema, policy.pension.year), say),
    openSheet(openLines(pensionAmounts(accounts), schema, policy), say),
    basisSheet(pensionBasis(ledger), say),
  ];
}

/** What the forms of a pension ledger are made from. */
export function pensionReport(ledger: SettledLedger<PensionAccounts>): PensionReport {
  const { accounts, policy, before } = ledger;
  return { accounts, empty: settlePension([], policy), policy, paidBefore: before?.paid, notes: notesOf(ledger) };
}

/** What the accounts of a pension ledger rest on. */
export function pensionBasis(ledger: SettledLedger<PensionAccounts>): Basis {
  return basisOf(ledger, "pension", ["pension/contribution-subsidy", "pension/target-progress"]);
}

/** The workbook of a medical roster: 汇总, 村, 类别, 待定, 依据. It names no person. */
export function medicalSheets(ledger: SettledLedger<MedicalAccounts>, say: Say): readonly Sheet[] {
  const report = medicalReport(ledger);
  return [
    ...medicalForms(report, say),
    openSheet(openLines(medicalAmounts(ledger.accounts), report.schema, ledger.policy), say),
    basisSheet(medicalBasis(ledger), say),
  ];
}

/** What the forms of a medical roster are made from. */
export function medicalReport(ledger: SettledLedger<MedicalAccounts>): MedicalReport {
  const { accounts, policy, unpaid, before } = ledger;
  const schema = ledgerSchema("medical") as SchemaNode;
  return {
    accounts,
    empty: settleMedical([], policy),
    schema,
    policy,
    unpaid,
    before: before?.paid,
    notes: notesOf(ledger),
  };
}

/** What the accounts of a medical roster rest on. */
export function medicalBasis(ledger: SettledLedger<MedicalAccounts>): Basis {
  return basisOf(ledger, "medical", ["medical/premium-subsidy"]);
}

interface Accounts {
  readonly rows: PensionAccounts["rows"];
  readonly inAll: PensionAccounts["inAll"];
  readonly readings: readonly AppliedReading[];
}

function notesOf({ accounts, counts, files }: SettledLedger<Accounts>): readonly Text[] {
  const { conflicts } = accounts.inAll;
  const told: readonly Text[] = [
    ...(files.length === 0 ? [{ zh: `本表数据为${INVENTED.zh}。`, en: `These figures are ${INVENTED.en}.` }] : []),
    {
      zh: "注：“甲–乙”为待定数的最低和最高，见“待定”表。",
      en: "“A–B” is the least and the most of what is open: see the sheet “Open”.",
    },
    ...(conflicts > 0
      ? [
          {
            zh: `另有 ${conflicts} 人的行互相矛盾，未入账。`,
            en: `The rows of ${conflicts} others contradict each other: they are not counted.`,
          },
        ]
      : []),
    ...(counts.rejects > 0
      ? [{ zh: `另有 ${counts.rejects} 行退回，未入账。`, en: `${counts.rejects} rows were rejected: not counted.` }]
      : []),
  ];
  return [{ zh: told.map(({ zh }) => zh).join(""), en: told.map(({ en }) => en).join(" ") }];
}

function basisOf(
  { accounts, policy, files, counts }: SettledLedger<Accounts>,
  document: Basis["document"],
  rules: readonly string[],
): Basis {
  const rows = settledInWords(counts, accounts.rows);
  return { document, rules, readings: accounts.readings, policy, files, rows };
}
