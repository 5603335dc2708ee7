import { perPolicy } from "../../../foundation/per-policy.js";
import type { Policy } from "../../../policy/policy.js";
import { tierPlace } from "../../terms/tiers.js";
import type { ContributionTierForYearFacts } from "../contribution-tier-for-year.js";
import { orderOf } from "./tier-changes.js";

/**
 * A number that stands for all that an answer hangs on, where every tier is one and the order of events is plain;
 * undefined where a closer look is needed.
 */
export function settledSlot(facts: ContributionTierForYearFacts, policy: Policy): number | undefined {
  const { priorTier, changes, paidOn, year } = facts;
  const { policyYear, from, thisYear, until, size } = span(policy);
  if ((year !== undefined && year !== policyYear) || facts.lastChosenTier !== undefined) return undefined;
  let tier = priorTier === undefined ? undefined : tierPlace(priorTier, policy);
  if (priorTier !== undefined && tier === undefined) return undefined;
  let ruledOn: string | undefined;
  let pending = 0;
  let pendingOn: string | undefined;
  if (changes !== undefined) {
    for (const { registeredOn, tier: asked } of changes) {
      const wanted = tierPlace(asked, policy);
      if (wanted === undefined || registeredOn < from || registeredOn >= until) return undefined;
      const order = paidOn === undefined ? -1 : orderOf(registeredOn, paidOn);
      const latestOn = order < 0 ? ruledOn : pendingOn;
      const since = latestOn === undefined ? 1 : orderOf(registeredOn, latestOn);
      if (order === 0 || since === 0) return undefined;
      if (since < 0) continue;
      if (order < 0) {
        tier = wanted;
        ruledOn = registeredOn;
      } else {
        pending = wanted;
        pendingOn = registeredOn;
      }
    }
  }
  if (tier === undefined) return undefined;
  const source = ruledOn === undefined ? 0 : ruledOn < thisYear ? 1 : 2;
  return (source * size + tier) * size + pending;
}

interface Span {
  readonly policyYear: number;
  /** Registrations count from the start of last year to the end of this one. */
  readonly from: string;
  readonly thisYear: string;
  readonly until: string;
  /** More than any tier's place. */
  readonly size: number;
}

const span = /* @__PURE__ */ perPolicy((policy: Policy): Span => {
  const { year } = policy.pension;
  return {
    policyYear: year,
    from: String(year - 1),
    thisYear: String(year),
    until: String(year + 1),
    size: policy.pension.tiers.length + 1,
  };
});
