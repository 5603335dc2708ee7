import { type Amount, fenOf, yuanText } from "../../foundation/decimal.js";
import type { ClauseId } from "../../policy/clause-ids.js";
import type { LadderStep } from "../../policy/pension-figures.js";
import type { Policy } from "../../policy/policy.js";
import type { Trace } from "../../rule/trace.js";

/** The contribution tier that an amount is, in yuan a year; undefined for an amount that is none. */
export function selfPaidTier(amount: Amount, policy: Policy): number | undefined {
  const yuan = Number(amount);
  return policy.pension.tiers.includes(yuan) ? yuan : undefined;
}

/** Whether an amount is the tier kept for agency payment only. */
export function isAgencyTier(amount: Amount, policy: Policy): boolean {
  return fenOf(amount) === fenOf(policy.pension.agencyPaid.baseTier);
}

/** The tier that a payer can pay at: one of the list, or the former lowest one where it is read to be kept. */
export function payableTier(amount: Amount, trace: Trace): number | undefined {
  if (!isAgencyTier(amount, trace.policy) || trace.read("formerLowestTier") !== "keep")
    return selfPaidTier(amount, trace.policy);
  const { baseTier } = trace.policy.pension.agencyPaid;
  trace.step("former-lowest-tier-kept", "P-2.2.j", { tier: baseTier });
  return baseTier;
}

/** The highest tier, in yuan a year. */
export function highestTier(policy: Policy): number {
  return policy.pension.tiers.at(-1) as number;
}

/**
 * Refuses an amount that is not one of the tiers, naming them.
 *
 * @throws {@link RuleInputError} always
 */
export function refuseTier(
  trace: Trace,
  path: string,
  amount: Amount,
  tiers: readonly number[] = trace.policy.pension.tiers,
): never {
  const yuan = yuanText(fenOf(amount));
  return trace.refuse(
    path,
    amount,
    { zh: `没有 ${yuan} 元这一缴费档次`, en: `${yuan} yuan is not a contribution tier` },
    {
      zh: `缴费档次之一（元/年）：${tiers.join("、")}`,
      en: `one of the contribution tiers, yuan a year: ${tiers.join(", ")}`,
    },
  );
}

/**
 * Refuses an amount that the district pays for nobody, naming those that it pays.
 *
 * @throws {@link RuleInputError} always
 */
export function refuseAgencyTier(trace: Trace, path: string, amount: Amount): never {
  const yuan = yuanText(fenOf(amount));
  const tiers = [trace.policy.pension.agencyPaid.baseTier, highestTier(trace.policy)];
  return trace.refuse(
    path,
    amount,
    { zh: `没有 ${yuan} 元这一代缴档次`, en: `${yuan} yuan is not a tier that the district pays` },
    { zh: `代缴档次之一（元/年）：${tiers.join("、")}`, en: `one of the tiers paid, yuan a year: ${tiers.join(", ")}` },
  );
}

/** The row of the subsidy ladder for a contribution tier, with its clause. */
export function ladderStep(
  tier: number,
  policy: Policy,
): LadderStep & { readonly clause: ClauseId; readonly top: boolean } {
  const { subsidyLadder } = policy.pension;
  // A policy's ladder covers every tier.
  const step = subsidyLadder.findLast((candidate) => candidate.tier <= tier) as LadderStep;
  const top = step === subsidyLadder.at(-1);
  return { ...step, top, clause: top ? "P-2.3.c" : "P-2.3.b" };
}
