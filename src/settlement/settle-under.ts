import type { Policy } from "../policy/policy.js";
import { yingzhou2021 } from "../policy/yingzhou-2021/index.js";
import { addAll } from "./add-all.js";
import type { MedicalComparison } from "./medical-comparison.js";
import type { MedicalRecord } from "./medical-record.js";
import { MEDICAL_ROW } from "./medical-said.js";
import type { PensionComparison } from "./pension-comparison.js";
import type { PensionRecord } from "./pension-record.js";
import { PENSION_ROW } from "./pension-row-refusals.js";
import type { ContributionShift } from "./pension-shift.js";
import { medicalSettlement } from "./settle-medical.js";
import { pensionSettlement } from "./settle-pension.js";

/** The two policies that a ledger is settled under. */
export interface UnderPolicies {
  /** The policy that the ledger is of; left out, that of this package. */
  readonly base?: Policy;
  /** The other one. */
  readonly draft: Policy;
}

/** The same for a pension ledger. */
export interface PensionUnderPolicies extends UnderPolicies {
  /** Persons who choose another tier under the draft; left out, nobody does. */
  readonly shift?: ContributionShift | undefined;
}

/**
 * What a change would cost: a ledger settled under two policies, person by person. What people do is taken as
 * unchanged; days and years are moved by the difference of the policies' years. The government pays at the tiers of
 * each policy.
 *
 * @param kind - `pension` or `medical`
 * @param records - the rows of the ledger, as {@link settlePension} or {@link settleMedical} takes them
 * @param policies - the base, the draft, and of a pension ledger a shift between tiers
 * @returns the accounts under both, what they differ by in yuan, and how many persons gain and lose
 * @throws {@link RuleInputError} when a row is not a record of a ledger of the base, the draft is no policy, or the
 *   shift is of tiers that the policies lack
 * @see Pension work plan 2021, 二（二）, 二（三）; medical contribution notice 2021, 二
 * @example
 * ```ts
 * const flat = { subsidy: 260, selfPaid: 40 };
 * const draft = definePolicy({
 *   base: "yingzhou-2021",
 *   id: "dearer",
 *   changes: {
 *     clauses: { "M-2.a": { paraphrase: { zh: "个人缴费每人300元。", en: "The premium is 300 yuan." } } },
 *     medical: { premium: 300, subsidies: { "subsistence-allowance": flat, "registered-poor": flat } },
 *   },
 * });
 * const records = [{ idNumber: "11010519491231002X", township: "王店镇", village: "前进村" }];
 * const { district } = settleUnder("medical", records, { draft });
 * district.selfPaid.difference; // => { status: "determined", value: "20" }
 * district.changes; // => { gain: 0, lose: 1, same: 0, open: 0 }
 * ```
 */
export function settleUnder(
  kind: "pension",
  records: Iterable<PensionRecord>,
  policies: PensionUnderPolicies,
): PensionComparison;
export function settleUnder(
  kind: "medical",
  records: Iterable<MedicalRecord>,
  policies: UnderPolicies,
): MedicalComparison;
export function settleUnder(
  kind: "pension" | "medical",
  records: Iterable<PensionRecord> | Iterable<MedicalRecord>,
  { base = yingzhou2021, draft, shift }: PensionUnderPolicies,
): PensionComparison | MedicalComparison {
  if (kind === "medical") {
    const settlement = medicalSettlement(base);
    addAll(MEDICAL_ROW, records as Iterable<MedicalRecord>, (record) => settlement.add(record));
    return settlement.against(draft);
  }
  const settlement = pensionSettlement(base);
  addAll(PENSION_ROW, records as Iterable<PensionRecord>, (record) => settlement.add(record));
  return settlement.against(draft, { shift });
}
