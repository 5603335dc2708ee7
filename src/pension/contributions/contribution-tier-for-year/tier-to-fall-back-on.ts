import { type Amount, plainText } from "../../../foundation/decimal.js";
import type { ReadingName } from "../../../policy/reading-names.js";
import type { Reason } from "../../../rule/finding.js";
import type { Trace } from "../../../rule/trace.js";
import { highestTier, isAgencyTier, selfPaidTier } from "../../terms/tiers.js";

/** What applies where no change came before the payment. */
export interface Fallback {
  /** The tiers that may carry on; none where there is nothing to carry on. */
  readonly tiers: readonly number[];
  /** Whether the person may have to choose first, as nothing carries on. */
  readonly mayNeedChoice: boolean;
  /** What an open reading may carry on in its place. */
  readonly perhaps: readonly number[];
  readonly open: readonly ReadingName[];
  readonly missing: readonly string[];
  /** The steps to it, to be noted where it is fallen back on. */
  readonly steps: readonly Reason[];
}

/** What is known of earlier tiers. */
interface EarlierTiers {
  readonly priorTier?: Amount;
  readonly priorPaidByDistrict?: boolean;
  readonly lastChosenTier?: Amount;
}

/**
 * Without a change the tier that the person chose last year carries on, if there is one and it can still be chosen. A
 * tier that the district paid was not chosen; who paid matters where the tier may be one of the district's.
 */
export function tierToFallBackOn(earlier: EarlierTiers, trace: Trace): Fallback {
  const { priorTier, priorPaidByDistrict, lastChosenTier } = earlier;
  if (priorTier === undefined) return withoutPrior([step("no-prior-tier")], lastChosenTier, trace);
  if (priorPaidByDistrict === true) {
    const steps = [step("prior-tier-of-district", { tier: plainText(priorTier) }), step("no-prior-tier")];
    return withoutPrior(steps, lastChosenTier, trace);
  }
  const own = carried(priorTier, "last-year-tier", [], trace);
  if (priorPaidByDistrict === false || !maybeOfDistrict(priorTier, trace)) return own;
  const other = withoutPrior([], lastChosenTier, trace);
  if (own.tiers[0] === other.tiers[0] && String(own.open) === String(other.open)) return own;
  return {
    tiers: [...own.tiers, ...other.tiers],
    mayNeedChoice: own.mayNeedChoice || other.mayNeedChoice,
    perhaps: [...own.perhaps, ...other.perhaps],
    open: [...new Set([...own.open, ...other.open])],
    missing: ["priorPaidByDistrict"],
    steps: [step("prior-payer-unknown", { tier: plainText(priorTier) }), ...own.steps, ...other.steps],
  };
}

/** Whether the district pays at a tier: the one kept for it, or the highest. */
export function maybeOfDistrict(tier: Amount, { policy }: Trace): boolean {
  return isAgencyTier(tier, policy) || selfPaidTier(tier, policy) === highestTier(policy);
}

/** Without a tier chosen last year a choice is needed, unless an earlier one is read to carry on. */
function withoutPrior(before: readonly Reason[], lastChosen: Amount | undefined, trace: Trace): Fallback {
  const option = trace.read("noPriorTier");
  if (lastChosen === undefined) return choiceNeeded(before);
  const again = carried(lastChosen, "last-chosen-tier", before, trace);
  if (option === "last-chosen") return again;
  const steps = [...before, step("last-chosen-hint", { tier: plainText(lastChosen) })];
  return choiceNeeded(steps, ["noPriorTier", ...again.open], [...again.tiers, ...again.perhaps]);
}

function carried(chosen: Amount, code: string, before: readonly Reason[], trace: Trace): Fallback {
  const tier = selfPaidTier(chosen, trace.policy);
  return tier === undefined ? formerLowestTier(before, trace) : alone(tier, [...before, step(code, { tier })]);
}

/** What becomes of the former lowest tier, which is kept for agency payment only, is a reading. */
export function formerLowestTier(before: readonly Reason[], trace: Trace): Fallback {
  const { tiers, agencyPaid } = trace.policy.pension;
  const [lowest] = tiers as readonly [number];
  const steps = [...before, step("former-lowest-tier", { tier: agencyPaid.baseTier })];
  switch (trace.read("formerLowestTier")) {
    case "choose-anew":
      return choiceNeeded(steps, ["formerLowestTier"], [agencyPaid.baseTier]);
    case "lift-to-lowest":
      return alone(lowest, [...steps, step("former-lowest-tier-lifted", { tier: lowest })]);
    case "keep":
      return alone(agencyPaid.baseTier, [...steps, step("former-lowest-tier-kept", { tier: agencyPaid.baseTier })]);
  }
}

function alone(tier: number, steps: readonly Reason[]): Fallback {
  return { tiers: [tier], mayNeedChoice: false, perhaps: [], open: [], missing: [], steps };
}

function choiceNeeded(
  steps: readonly Reason[],
  open: readonly ReadingName[] = [],
  perhaps: readonly number[] = [],
): Fallback {
  return { tiers: [], mayNeedChoice: true, perhaps, open, missing: [], steps };
}

function step(code: string, values?: Reason["values"]): Reason {
  return values === undefined ? { code, clause: "P-2.2.j" } : { code, clause: "P-2.2.j", values };
}
