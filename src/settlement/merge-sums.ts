import type { Policy } from "../policy/policy.js";
import { yingzhou2021 } from "../policy/yingzhou-2021/index.js";
import type { MedicalAccounts } from "./medical-accounts.js";
import { type MedicalSums, mergedMedicalSums } from "./medical-sums.js";
import type { PensionAccounts } from "./pension-accounts.js";
import { mergedPensionSums, type PensionSums } from "./pension-sums.js";
import type { MergedSums } from "./sums-state.js";

/**
 * The accounts of several parts of a ledger from what each comes to: small, without any person, and right only where
 * all rows of a person are in one part, as when a ledger is split by ID number. For parts split otherwise there is
 * {@link mergeSettlements}.
 *
 * @param kind - `pension` or `medical`
 * @param sums - as {@link PensionSettlement.sums} or {@link MedicalSettlement.sums} gave them, or read back from JSON
 * @param policy - the policy that they were settled by
 * @returns the accounts, which list no person, and the sums of all
 * @throws {@link RuleInputError} when one is no such sums, or is of another policy; it is told by its place:
 *   `[1].places[7].lines[0].tier`
 * @see Pension work plan 2021, 二（二）, 二（三）, and annex 1; medical contribution notice 2021, 二
 * @example
 * ```ts
 * const place = { township: "王店镇", village: "前进村" };
 * const [one, other] = [pensionSettlement(), pensionSettlement()];
 * one.add({ idNumber: "11010519491231002X", ...place, paidYuan: 500 });
 * other.add({ idNumber: "440524188001010014", ...place, paidYuan: 200 });
 * mergeSums("pension", [one.sums(), other.sums()]).accounts().district.contributions.settled; // => "700"
 * ```
 */
export function mergeSums(
  kind: "pension",
  sums: Iterable<PensionSums>,
  policy?: Policy,
): MergedSums<PensionAccounts, PensionSums>;
export function mergeSums(
  kind: "medical",
  sums: Iterable<MedicalSums>,
  policy?: Policy,
): MergedSums<MedicalAccounts, MedicalSums>;
export function mergeSums(
  kind: "pension" | "medical",
  sums: Iterable<PensionSums> | Iterable<MedicalSums>,
  policy: Policy = yingzhou2021,
): MergedSums<PensionAccounts, PensionSums> | MergedSums<MedicalAccounts, MedicalSums> {
  return kind === "pension"
    ? mergedPensionSums(sums as Iterable<PensionSums>, policy)
    : mergedMedicalSums(sums as Iterable<MedicalSums>, policy);
}
