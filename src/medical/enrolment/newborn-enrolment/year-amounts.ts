import type { PremiumGroup } from "../../../policy/medical-figures.js";
import type { Trace } from "../../../rule/trace.js";
import { premiumShare } from "../../terms/premium-share.js";
import { type Amounts, amountsOf } from "../../terms/premium-sum.js";

/** A year's amounts by the groups that the child is in; null where the notice prints none for that year. */
export function yearAmounts(
  year: number,
  groups: readonly PremiumGroup[],
  trace: Trace,
): Amounts | { readonly subsidy: null; readonly selfPaid: null } {
  const printedFor = trace.policy.medical.year;
  const printed = year > printedFor ? trace.read("policyValidity") === "until-replaced" : year === printedFor;
  if (printed) return amountsOf(premiumShare({ groups }, trace));
  trace.step("premium-not-printed", "M-2.a", { year });
  return { subsidy: null, selfPaid: null };
}
