import { positionIn } from "../../foundation/calendar.js";
import { type Amount, plainText } from "../../foundation/decimal.js";
import { record } from "../../foundation/schema.js";
import type { LadderStep } from "../../policy/pension-figures.js";
import type { Policy } from "../../policy/policy.js";
import type { ChoiceReading } from "../../policy/reading-names.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import { between, boundsOf, type Determination, determined, type Finding } from "../../rule/finding.js";
import { determination } from "../../rule/finding-schema.js";
import { acceptYear } from "../../rule/policy-year.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import {
  highestTier,
  isAgencyTier,
  ladderStep,
  payableTier,
  refuseAgencyTier,
  refuseTier,
  selfPaidTier,
} from "../terms/tiers.js";
import {
  type ContributionPayment,
  type ContributionSubsidyFacts,
  contributionFacts,
  contributionKey,
} from "./contribution-facts.js";

/** What {@link contributionSubsidy} answers. */
export interface ContributionSubsidyFinding extends Finding {
  /** The subsidy for the year, in yuan; open between bounds where the notice prints none or a reading is undecided. */
  readonly subsidy: Determination;
}

/**
 * District subsidy on one year's pension contribution (缴费补贴).
 *
 * @param facts - the tier paid, in yuan a year, and how and when it was paid
 * @param policy - the figures and readings to answer by
 * @returns the subsidy in yuan; undetermined, with bounds, where the notice prints no figure
 * @throws {@link RuleInputError} when the tier is not one of the policy's tiers, or the notice has no rule for the year
 * @see Pension work plan 2021, 二（三）
 * @example
 * ```ts
 * contributionSubsidy({ tier: 500 }).subsidy; // => { status: "determined", value: "70" }
 * ```
 */
export function contributionSubsidy(
  facts: ContributionSubsidyFacts,
  policy: Policy = yingzhou2021,
): ContributionSubsidyFinding {
  return ask(contributionSubsidyRule, facts, policy);
}

/** The rule behind {@link contributionSubsidy}. */
export const contributionSubsidyRule: Rule<ContributionSubsidyFacts, ContributionSubsidyFinding> = /* @__PURE__ */ rule(
  {
    id: "pension/contribution-subsidy",
    title: { zh: "缴费补贴", en: "Contribution subsidy" },
    clauses: ["P-1.b", "P-2.2.d", "P-2.2.f", "P-2.2.g", "P-2.2.j", "P-2.3.b", "P-2.3.c", "P-2.3.d"],
    readings: [
      "policyValidity",
      "formerLowestTier",
      "backPaymentScope",
      "paymentOutsideWindow",
      "lateAgencyPayment",
      "agencyTierSubsidy",
      "agencyPaidSubsidy",
    ],
    facts: () => record(["一年的缴费", "One year's contribution"], contributionFacts()),
    finding: () => ({ subsidy: determination(["缴费补贴（元）", "Contribution subsidy, yuan"]) }),
    key: contributionKey,
    decide: (facts, trace) => trace.finding({ subsidy: earnedSubsidy(facts, trace) }),
  },
);

/** What a contribution earns, for the rule that a trace is of. */
export function earnedSubsidy(facts: ContributionSubsidyFacts, trace: Trace): Determination {
  trace.cite("P-2.2.d");
  inYear(facts, trace);
  const payment = paymentOf(facts, trace.policy);
  if (payment === "back-payment-after-interruption" && facts.interrupted === false)
    trace.refuse(
      "interrupted",
      false,
      { zh: "缴费性质为中断后补缴，又注明未曾中断", en: "paid back after an interruption, and said to have had none" },
      { zh: "曾中断缴费，或另填缴费性质", en: "true, or another payment" },
    );
  const regular = payment === "agency-paid" ? onAgencyPaid(facts.tier, trace) : onSelfPaid(facts.tier, trace);
  const kept = afterInterruption(regular, payment, facts.interrupted === true, trace);
  return inWindow(kept, facts, trace);
}

/** How it was paid; when not stated, as is usual for the tier. Paid back after an interruption, it is that alone. */
function paymentOf({ tier, payment, interrupted }: ContributionSubsidyFacts, policy: Policy): ContributionPayment {
  if (interrupted === true && payment === "back-payment-for-short-years") return "back-payment-after-interruption";
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
  if (tier === undefined) return refuseTier(trace, "tier", amountPaid);
  if (tier === trace.policy.pension.agencyPaid.baseTier) return withoutRow(trace);
  return onLadder(tier, trace);
}

function onLadder(tier: number, trace: Trace): Determination {
  const { clause, top, ...step } = ladderStep(tier, trace.policy);
  trace.step(top ? "ladder-top-step" : "ladder-step", clause, { tier, from: step.tier, subsidy: step.subsidy });
  return determined(plainText(step.subsidy));
}

/** Agency payment is at the tier kept for it, which has no row on the ladder, or at the highest tier. */
function onAgencyPaid(amountPaid: Amount, trace: Trace): Determination {
  const { agencyPaid } = trace.policy.pension;
  const tier = selfPaidTier(amountPaid, trace.policy);
  if (isAgencyTier(amountPaid, trace.policy)) {
    trace.step("agency-paid-tier", "P-2.2.f", { tier: agencyPaid.baseTier });
    return withoutRow(trace);
  }
  if (tier !== highestTier(trace.policy)) return refuseAgencyTier(trace, "tier", amountPaid);
  trace.step("agency-paid-tier", "P-2.2.g", { tier });
  if (trace.read("agencyPaidSubsidy") === "as-tier") return onLadder(tier, trace);
  trace.step("agency-paid-no-subsidy", "P-2.3.b");
  return determined("0");
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
      return determined("0");
    case "back-payment-for-short-years":
      trace.step("back-payment-for-short-years", "P-2.3.d");
      if (trace.read("backPaymentScope") === "every-back-payment") return determined("0");
      return orNothing(regular, "backPaymentScope");
    case "self-paid":
      if (!interrupted) return regular;
      if (trace.read("backPaymentScope") === "current-year-too") {
        trace.step("interrupted-current-year", "P-2.3.d");
        return determined("0");
      }
      trace.step("interrupted-earlier-year", "P-2.3.d");
      return regular;
    case "agency-paid":
      return regular;
  }
}

/** A payment outside the window. */
export interface OutsidePayment {
  readonly reading: "lateAgencyPayment" | "paymentOutsideWindow";
  /** What it is read as; before the window there is nothing to pay back yet. */
  readonly as: "accepted" | "refused" | "back-payment" | "undecided";
}

/** How a payment outside the window is read; undefined for one in it, and for a back payment, not bound to it. */
export function outsideWindow(facts: ContributionSubsidyFacts, trace: Trace): OutsidePayment | undefined {
  const payment = paymentOf(facts, trace.policy);
  if (facts.paidOn === undefined || payment.startsWith("back")) return undefined;
  const position = positionIn(trace.policy.pension.contributionWindow, facts.paidOn);
  if (position === "in") return undefined;
  const reading = payment === "agency-paid" ? "lateAgencyPayment" : "paymentOutsideWindow";
  const option = trace.read(reading);
  return { reading, as: option === "back-payment" && position === "before" ? "undecided" : option };
}

/** What a payment outside the window earns is a reading. */
function inWindow(kept: Determination, facts: ContributionSubsidyFacts, trace: Trace): Determination {
  const outside = outsideWindow(facts, trace);
  if (outside === undefined) return kept;
  trace.step("outside-window", "P-1.b", { paidOn: facts.paidOn as string, ...trace.policy.pension.contributionWindow });
  switch (outside.as) {
    case "accepted":
      return kept;
    case "undecided":
      return orNothing(kept, outside.reading);
    default:
      return determined("0");
  }
}

/** Either what there is, or nothing, as a reading will say. */
function orNothing(there: Determination, name: ChoiceReading): Determination {
  const { max, openReadings, missingFacts } = boundsOf(there);
  return between("0", max, [...openReadings, name], missingFacts);
}
