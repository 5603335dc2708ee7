import type { Policy } from "../policy/policy.js";
import { yingzhou2021 } from "../policy/yingzhou-2021/index.js";
import type { MedicalSettlement } from "./medical-settlement.js";
import type { MedicalState } from "./medical-state.js";
import type { PensionSettlement } from "./pension-settlement.js";
import type { PensionState } from "./pension-state.js";
import { mergedMedical } from "./settle-medical.js";
import { mergedPension } from "./settle-pension.js";

/**
 * The settlement of all rows of several settlements, of parts of a ledger that were settled apart: split anyhow, rows
 * of one person in different parts among them, and in any order. Lists of persons tell rows by the numbers that they
 * were given: parts of one ledger should give each row another one.
 *
 * @param kind - `pension` or `medical`
 * @param states - as {@link PensionSettlement.state} or {@link MedicalSettlement.state} gave them, or read back from
 *   JSON
 * @param policy - the policy that they were settled by
 * @returns a settlement like any other; further rows may be added
 * @throws {@link RuleInputError} when one is no such state, or is of another policy; it is told by its place:
 *   `[1].rows.place[7]`
 * @see Pension work plan 2021, 二（二）, 二（三）, and annex 1; medical contribution notice 2021, 二
 * @example
 * ```ts
 * const place = { township: "王店镇", village: "前进村" };
 * const [roll, payments] = [pensionSettlement(), pensionSettlement()];
 * roll.add({ idNumber: "11010519491231002X", ...place, tier: 500 }, 1);
 * payments.add({ idNumber: "11010519491231002X", paidYuan: 500 }, 2);
 * mergeSettlements("pension", [roll.state(), payments.state()]).accounts().district.selfPaid; // => 1
 * ```
 */
export function mergeSettlements(kind: "pension", states: Iterable<PensionState>, policy?: Policy): PensionSettlement;
export function mergeSettlements(kind: "medical", states: Iterable<MedicalState>, policy?: Policy): MedicalSettlement;
export function mergeSettlements(
  kind: "pension" | "medical",
  states: Iterable<PensionState> | Iterable<MedicalState>,
  policy: Policy = yingzhou2021,
): PensionSettlement | MedicalSettlement {
  return kind === "pension"
    ? mergedPension(states as Iterable<PensionState>, policy)
    : mergedMedical(states as Iterable<MedicalState>, policy);
}
