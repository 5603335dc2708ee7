import type { ClauseId } from "../../policy/clause-ids.js";
import type { PremiumGroup } from "../../policy/medical-figures.js";
import type { Policy } from "../../policy/policy.js";

/** The subsidy that a policy prints for a group, in yuan; the full one is the premium, whatever that is. */
export function printedSubsidy(
  group: PremiumGroup,
  { medical: { subsidies, premium } }: Policy,
): { readonly yuan: number; readonly clause: ClauseId } | undefined {
  const printed = subsidies[group];
  if (printed === undefined) return undefined;
  const { subsidy, clause } = printed;
  return { yuan: subsidy === "full" ? premium : subsidy, clause };
}
