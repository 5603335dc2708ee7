import { positionIn } from "../../foundation/calendar.js";
import { type Amount, Decimal } from "../../foundation/decimal.js";
import type { LadderStep } from "../../policy/pension-figures.js";
import type { Policy } from "../../policy/policy.js";
import type { ChoiceReading } from "../../policy/reading-names.js";
import { between, type Determination, determined, type Finding } from "../../rule/finding.js";
import { acceptYear } from "../../rule/policy-year.js";
import type { Trace } from "../../rule/trace.js";
import { highestTier, isAgencyTier, ladderStep, payableTier, refuseTier, selfPaidTier } from "../terms/tiers.js";
import type { ContributionPayment, ContributionSubsidyFacts } from "./contribution-facts.js";

/** What {@link contributionSubsidy} answers. */
export interface ContributionSubsidyFinding extends Finding {
  /** The subsidy for the year, in yuan; open between bounds where the notice prints none or a reading is undecided. */
  readonly subsidy: Determination;
}

/** Decides what a contribution earns; the rule keeps the answers that come back. */
export function decideSubsidy(facts: ContributionSubsidyFacts, trace: Trace): ContributionSubsidyFinding {
  return trace.finding({ subsidy: earnedSubsidy(facts, trace) });
}

/** What a contribution earns, for the rule that a trace is of. */
export function earnedSubsidy(facts: ContributionSubsidyFacts, trace: Trace): Determination {
  trace.cite("P-2.2.d");
  inYear(facts, trace);
  const payment = paymentOf(facts, trace.policy);
  const regular = payment === "agency-paid" ? onAgencyPaid(facts.tier, trace) : onSelfPaid(facts.tier, trace);
  const kept = afterInterruption(regular, payment, facts.interrupted === true, trace);
  return inWindow(kept, payment, facts.paidOn, trace);
}

/** How it was paid; when not stated, as is usual for the tier. */
export function paymentOf({ tier, payment }: ContributionSubsidyFacts, policy: Policy): ContributionPayment {
  return payment ?? (isAgencyTier(tier, policy) ? "agency-paid" : "self-paid");
}

/** A window is printed for the policy's own year only. */
function inYear({ year, paidOn }: ContributionSubsidyFacts, trace: Trace): void {
  const policyYear = trace.policy.pension.year;
  if (year === undefined || year === policyYear) return;
  acceptYear(year, policyYear, trace);
  if (paidOn !== undefined)
    trace.refuse(
      "paidOn",
      paidOn,
      {
        zh: `文件只印了 ${policyYear} 年度的缴费期`,
        en: `the notice prints a contribution window for ${policyYear} only`,
      },
      { zh: `${year} 年度不填缴费日期`, en: `no day of payment for ${year}` },
    );
}

function onSelfPaid(amountPaid: Amount, trace: Trace): Determination {
  const tier = payableTier(amountPaid, trace);
  if (tier === undefined) return refuseTier(trace, "tier", amountPaid, trace.policy.pension.tiers);
  if (tier === trace.policy.pension.agencyPaid.baseTier) return withoutRow(trace);
  return onLadder(tier, trace);
}

function onLadder(tier: number, trace: Trace): Determination {
  const { clause, top, ...step } = ladderStep(tier, trace.policy);
  trace.step(top ? "ladder-top-step" : "ladder-step", clause, { tier, from: step.tier, subsidy: step.subsidy });
  return determined(new Decimal(step.subsidy));
}

/** Agency payment is at the tier kept for it, which has no row on the ladder, or at the highest tier. */
function onAgencyPaid(amountPaid: Amount, trace: Trace): Determination {
  const { agencyPaid } = trace.policy.pension;
  const tier = selfPaidTier(amountPaid, trace.policy);
  if (isAgencyTier(amountPaid, trace.policy)) {
    trace.step("agency-paid-tier", "P-2.2.f", { tier: agencyPaid.baseTier });
    return withoutRow(trace);
  }
  if (tier !== highestTier(trace.policy))
    return refuseTier(trace, "tier", amountPaid, [agencyPaid.baseTier, highestTier(trace.policy)]);
  trace.step("agency-paid-tier", "P-2.2.g", { tier });
  if (trace.read("agencyPaidSubsidy") === "as-tier") return onLadder(tier, trace);
  trace.step("agency-paid-no-subsidy", "P-2.3.b");
  return determined(ZERO);
}

/** The ladder starts above the tier kept for agency payment; what that tier earns is open. */
function withoutRow(trace: Trace): Determination {
  const [lowest] = trace.policy.pension.subsidyLadder as readonly [LadderStep];
  trace.step("no-ladder-row", "P-2.3.b", { tier: trace.policy.pension.agencyPaid.baseTier, lowest: lowest.tier });
  return trace.figure("agencyTierSubsidy");
}

/** A back payment after an interruption earns nothing; how far that reaches is a reading. */
function afterInterruption(
  regular: Determination,
  payment: ContributionPayment,
  interrupted: boolean,
  trace: Trace,
): Determination {
  switch (payment) {
    case "back-payment-after-interruption":
      trace.step("back-payment", "P-2.3.d");
      return determined(ZERO);
    case "back-payment-for-short-years":
      trace.step("back-payment-for-short-years", "P-2.3.d");
      if (trace.read("backPaymentScope") === "every-back-payment") return determined(ZERO);
      return orNothing(regular, "backPaymentScope");
    case "self-paid":
      if (!interrupted || trace.read("backPaymentScope") !== "current-year-too") return regular;
      trace.step("interrupted-current-year", "P-2.3.d");
      return determined(ZERO);
    case "agency-paid":
      return regular;
  }
}

/**
 * What a payment outside the window earns is undecided; a back payment is not bound to the window. Before the window
 * there is nothing to pay back yet.
 */
function inWindow(
  kept: Determination,
  payment: ContributionPayment,
  paidOn: string | undefined,
  trace: Trace,
): Determination {
  const window = trace.policy.pension.contributionWindow;
  if (paidOn === undefined || payment.startsWith("back")) return kept;
  const position = positionIn(window, paidOn);
  if (position === "in") return kept;
  trace.step("outside-window", "P-1.b", { paidOn, ...window });
  const name = payment === "agency-paid" ? "lateAgencyPayment" : "paymentOutsideWindow";
  const option = trace.read(name);
  if (option === "accepted") return kept;
  const nothing = option === "refused" || (option === "back-payment" && position === "after");
  return nothing ? determined(ZERO) : orNothing(kept, name);
}

/** Either what there is, or nothing, as a reading will say. */
function orNothing(there: Determination, name: ChoiceReading): Determination {
  if (there.status === "determined") return between("0", there.value, [name]);
  return between("0", there.max, [...there.openReadings, name], there.missingFacts);
}

const ZERO: Decimal = /* @__PURE__ */ new Decimal(0);
